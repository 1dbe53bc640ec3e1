// The languages of notes by code.
import { english } from './english.ts'
import { german } from './german.ts'

export const languages = { en: english, de: german } as const
