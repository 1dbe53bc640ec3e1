// Words of a page in the language of its address. A table of words is one interface with English and German below each other: the compiler asks for both.
import { useMemo } from 'react'
import type { Language } from '../address/address.ts'
import { useAddress } from '../address/use-address.ts'
import { numbersIn, type Numbers } from './numbers.ts'

/** `{ en, de }` of one interface. */
export type InBoth<Words> = Readonly<Record<Language, Words>>

export function useLanguage(): Language {
  return useAddress().address.language ?? 'en'
}

export function useWords<Words>(words: InBoth<Words>): Words {
  return words[useLanguage()]
}

const both = { en: numbersIn('en'), de: numbersIn('de') }

export function useNumbers(): Numbers {
  const language = useLanguage()
  return useMemo(() => both[language], [language])
}
