import { expect, test } from 'vitest'
import { matches } from './matches.ts'

const names = ['Sector', 'CIFR Cipher Mining', 'MARA MARA Holdings', 'RIOT Riot Platforms', 'What if']

test('every word must occur; beginnings go first', () => {
  expect(matches(names, 'ri', (name) => name)).toEqual(['RIOT Riot Platforms'])
  expect(matches(names, 'min ci', (name) => name)).toEqual(['CIFR Cipher Mining'])
  expect(matches(names, 'i', (name) => name)).toEqual(['What if', 'CIFR Cipher Mining', 'MARA MARA Holdings', 'RIOT Riot Platforms'])
  expect(matches(names, 'zzz', (name) => name)).toEqual([])
  expect(matches(names, ' ', (name) => name)).toEqual(names)
})
