// Holds the grammar of ratings, targets and prices to passages written apart from it, and tells which of them it does not read yet.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument, parseMetadata } from '../../documents/index.ts'
import { checkCompanies, type Fact } from '../../facts/index.ts'
import { german, germanSilence } from './verdicts-de.suite.ts'
import { english, englishSilence } from './verdicts-en.suite.ts'
import { lexiconOf, readDocument } from '../index.ts'

const companies = join(import.meta.dirname, '..', '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(companies, 'utf8')), companies))

interface Row {
  readonly text: string
  readonly facts: readonly string[]
  /** Marked "!": not read yet as it should be. */
  readonly notYet: boolean
}

const rowsOf = (suite: string): readonly Row[] =>
  [...suite.matchAll(/^(! )?(.+)\n= (.+)$/gm)].map(([, mark, text = '', facts = '']) => ({
    text,
    facts: facts.split('; ').toSorted(),
    notYet: mark !== undefined,
  }))

const told = ({ subject, attribute, value, previous, by, on, since }: Fact): string =>
  [
    `${subject} ${attribute} ${typeof value === 'number' ? Number(value.toPrecision(4)) : value}`,
    ...(previous === undefined ? [] : [`was ${String(previous)}`]),
    ...(by === undefined ? [] : [`by ${by}`]),
    ...(on === undefined ? [] : [`on ${on}`]),
    ...(since === undefined ? [] : [`since ${since}`]),
  ].join(' ')

/** Words of the field behind the passage, as a whole document has them: short names such as "Riot" need them. */
const ending = '\n\nBitcoin, miners, mining, GPUs, megawatts.'

async function read(text: string, language: 'en' | 'de'): Promise<readonly string[]> {
  const publisher = language === 'en' ? 'The Wire' : 'Der Bote'
  const metadata = parseMetadata(JSON.stringify({ title: 'Report', publisher, published: '2026-03-12', language, type: 'news' }), 'row')
  const document = await openDocument(Buffer.from(`${text}${ending}`), { name: 'row.txt', metadata })
  return readDocument(document, lexicon)
    .proposals.map((proposal) => told(proposal.fact))
    .toSorted()
}

for (const [language, suite, silence] of [
  ['en', english, englishSilence],
  ['de', german, germanSilence],
] as const) {
  const rows = rowsOf(suite)
  describe(`passages about ratings, targets and prices (${language})`, () => {
    it.each(rows.filter((row) => !row.notYet))('$text', async ({ text, facts }) => {
      expect(await read(text, language)).toEqual(facts)
    })
    it.each(rows.filter((row) => row.notYet))('not yet: $text', async ({ text, facts }) => {
      expect(await read(text, language)).not.toEqual(facts)
    })
    it.each(silence.trim().split('\n'))('nothing in: %s', async (text) => {
      expect(await read(text, language)).toEqual([])
    })
    it('are many', () => {
      expect(rows.length).toBeGreaterThanOrEqual(80)
    })
  })
}
