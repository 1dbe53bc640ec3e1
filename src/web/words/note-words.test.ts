import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { places } from './note-words.ts'

test('the form asks for the places that the note has', () => {
  const source = readFileSync(new URL('../../notes/words/frame-words.ts', import.meta.url), 'utf8')
  const [, list = ''] = /disclosureNames = \[([^\]]+)\]/.exec(source) ?? []
  expect([...list.matchAll(/'(\w+)'/g)].map(([, name]) => name)).toEqual([...places])
})
