// What the search for words of the field leaves out by how words begin, no pattern would have found.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cueSearch } from './cue-search.ts'
import type { CueName, CueTable } from './lexicon/cues.ts'
import { cuesDe } from './lexicon/cues-de.ts'
import { cuesEn } from './lexicon/cues-en.ts'
import { openingsOf } from './openings.ts'

const articles = ['en', 'de'].map((language) =>
  readFileSync(new URL(`../../data/articles/jpmorgan-sector.${language}.txt`, import.meta.url), 'utf8'),
)

function found(text: string, table: CueTable, name: CueName): string[] {
  return cueSearch(text, table)
    .find(name)
    .map(({ start, end }) => `${start}-${end}`)
}

/** A letter that no plain text has lets the search look for everything. */
const unfiltered = (text: string, table: CueTable, name: CueName) => found(`${text} \u0416`, table, name)

/** Words as the patterns spell them, with what they put before and behind. */
const spelled = (table: CueTable) =>
  Object.values(table)
    .join('|')
    .split('|')
    .map((part) =>
      part
        .replaceAll(/\\w[*+]?|\\b|\(\?[=!<].*|[()?:[\]\\^*+]/g, '')
        .replaceAll(/\{.*?\}/g, '')
        .trim(),
    )
    .filter((part) => part !== '')

describe('the search for words of the field', () => {
  it.each([
    ['cuesEn', cuesEn],
    ['cuesDe', cuesDe],
  ] as const)('%s: finds what the patterns find', (_, table) => {
    const words = spelled(table)
    const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('12', '$5', '5 MW', ',', '"', 'X', 'Ärger', 'bitcoin')), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', '-', ', '), fc.boolean(), (parts, between, loud) => {
        // An end of its own: what stands behind it in the unfiltered text is the end of no pattern.
        const joined = `${parts.join(between)} .`
        const text = loud ? joined.toUpperCase() : joined
        for (const name of Object.keys(table) as CueName[]) expect(found(text, table, name)).toEqual(unfiltered(text, table, name))
      }),
      { numRuns: 60, seed: 7 },
    )
    for (const line of articles.flatMap((article) => article.split('\n')))
      for (const name of Object.keys(table) as CueName[]) expect(found(line, table, name)).toEqual(unfiltered(line, table, name))
  })

  it('finds the words themselves', () => {
    expect(found('It holds 5,000 bitcoin and Holds on.', cuesEn, 'held')).toEqual(['3-8', '27-32'])
    expect(found('withholds', cuesEn, 'held')).toEqual([])
  })
})

describe('openings of a pattern', () => {
  it.each([
    ['held|owns', ['hel', 'own']],
    ['(?:the )?(?:bank|US)\\b', ['the', 'ban', 'us']],
    ['[Kk]auf(?! von)', ['kau']],
    ['up\\b|\\$5', ['up', '$5']],
    ['go(?:es)? live', ['goe', 'go ']],
    ['ab+c', ['ab']],
    ['x{0,2}yz', ['x', 'yz']],
    ['(?<=a )b(?:c|\\d)', ['bc', 'b']],
  ])('%s', (source, expected) => {
    expect(openingsOf(source)?.toSorted()).toEqual([...expected].toSorted())
  })

  it('knows when nothing is certain', () => {
    expect(openingsOf('\\w*vertrag|lease')).toBeUndefined()
    expect(openingsOf('(?:a|b)?')).toBeUndefined()
    expect(openingsOf('[a-z]x')).toBeUndefined()
  })
})
