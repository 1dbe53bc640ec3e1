import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assert, json, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, type Json } from '../base/index.ts'
import { checkCompanies, type Company } from './companies.ts'
import { laterPage, parseRecords, type FactRecord } from './records.ts'

const data = fileURLToPath(new URL('../../data/', import.meta.url))
const names = readdirSync(`${data}facts`).filter((name) => name.endsWith('.jsonl'))
const files = names.map((name) => ({ name, text: readFileSync(`${data}facts/${name}`, 'utf8') }))
const parsed = files.map(({ name, text }) => ({ name, text, ...parseRecords(text, name) }))
const all = parsed.flatMap(({ facts }) => facts)
const companies = checkCompanies(JSON.parse(readFileSync(`${data}companies.json`, 'utf8')) as Company[], 'data/companies.json')

const row = {
  words: 'Cipher 168 MW critical IT contracted with Fluidstack at Barber Lake',
  subject: 'CIFR',
  attribute: 'capacity',
  value: 168,
  unit: 'MW',
  on: '2026-09-30',
  basis: 'critical_it',
  stage: 'contracted',
  counterparty: 'Fluidstack',
  site: 'Barber Lake',
  known: '2025-09-25',
  confidence: 'high',
  source: { publisher: 'Wire', title: 'A lease', url: 'https://example.org/a', published: '2025-09-25', type: 'release' },
}
const line = (more: object) => JSON.stringify({ ...row, ...more })
const problemOf = (more: object) => parseRecords(`${line({})}\n${line(more)}\n`, 'x.jsonl').problems[0]

describe('parseRecords', () => {
  it('gives a fact whose quote is the curator’s words at their place in the file', () => {
    const text = `${line({ value: 39, words: 'first' })}\n${line({})}\n`
    const { facts, problems } = parseRecords(text, 'x.jsonl')
    expect(problems).toEqual([])
    const { fact, ...rest } = facts[1]!
    expect(rest).toEqual({ known: '2025-09-25', confidence: 0.95, source: row.source, line: 2 })
    expect(fact).toEqual({
      subject: 'CIFR',
      attribute: 'capacity',
      value: 168,
      unit: 'MW',
      on: '2026-09-30',
      basis: 'critical_it',
      stage: 'contracted',
      counterparty: 'Fluidstack',
      site: 'Barber Lake',
      span: [text.indexOf(row.words), text.indexOf(row.words) + row.words.length],
      quote: row.words,
    })
  })

  it.each([
    [{ unit: 'GW' }, '"GW" is not the unit of capacity', 'convert to "MW"'],
    [{ attribute: 'capacities' }, '"capacities" is not an attribute', 'name one of the vocabulary'],
    [{ value: 0.05 }, '0.05 MW is no plausible capacity', 'give a number from 0.1 to 100000 in MW'],
    [{ value: '168' }, '168 cannot be a capacity', 'give a finite number'],
    [{ basis: 'it' }, '"it" is not a basis', 'write one of gross, approved, critical_it'],
    [{ on: '2026-13' }, '"2026-13" is not a date', 'write YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ known: '2025-09' }, 'known "2025-09" is not a day', 'write the day it became public as YYYY-MM-DD'],
    [{ since: '2026-10' }, 'since 2026-10 lies after on 2026-09-30', 'write the start of the period as since, its end as on'],
    [{ confidence: 'sure' }, '"sure" is not a confidence', 'write one of high, medium, low'],
    [{ words: 'the "new" lease' }, 'the words need escapes, or are empty', 'write plain ASCII without quotation marks and backslashes'],
    [{ site: '' }, 'site is empty', 'leave it out, or fill it'],
    [
      { source: { ...row.source, type: 'rumour' } },
      '"rumour" is not a type of source',
      'write one of filing, release, broker, press, data',
    ],
    [{ source: { publisher: 'Wire', type: 'press' } }, 'the source has no title', 'give the title'],
  ])('names the slip %o', (more, what, remedy) => {
    expect(problemOf(more)).toEqual({ what, where: 'x.jsonl, line 2', remedy })
  })

  it('names unknown keys, foreign lines and lines that do not open with their words', () => {
    expect(problemOf({ quelle: 'x' })?.what).toBe('"quelle" is not a key of a record')
    const { problems, facts } = parseRecords(`{"words":\n[1]\n{"subject":"CIFR",${line({}).slice(1)}\n`, 'x.jsonl')
    expect(facts).toEqual([])
    expect(problems.map(({ where }) => where)).toEqual(['x.jsonl, line 1', 'x.jsonl, line 2', 'x.jsonl, line 3'])
    expect(problems[2]?.what).toBe('the line does not open with its words')
  })

  it('takes a page that was published after the fact was public only when the note says so', () => {
    expect(problemOf({ known: '2025-09-24' })?.what).toBe('known 2025-09-24 lies before the publication on 2025-09-25')
    expect(problemOf({ known: '2025-09-24', note: `${laterPage} public with the release.` })).toBeUndefined()
  })

  it('says nothing about an empty file and never throws', () => {
    expect(parseRecords('\n\n', 'x')).toEqual({ facts: [], problems: [] })
    assert(
      property(oneof(string(), json()), (text) => {
        const { facts, problems } = parseRecords(text, 'x')
        expect(facts).toEqual([])
        expect(problems.length).toBe(text.split('\n').filter((part) => part.trim() !== '').length)
      }),
    )
  })
})

describe('the shipped sector data', () => {
  const subjects = new Set([...companies.map(({ ticker }) => ticker), 'SECTOR', 'NETWORK'])

  it('parses in every line', () => {
    expect(parsed.flatMap(({ problems }) => problems)).toEqual([])
    expect(names.length).toBe(16)
    expect(all.length).toBeGreaterThan(800)
    for (const { text, facts } of parsed) {
      for (const { fact } of facts) expect(text.slice(fact.span[0], fact.span[1])).toBe(fact.quote)
    }
  })

  it('speaks of listed companies, each in its own file', () => {
    for (const { name, facts } of parsed) {
      for (const { fact } of facts) {
        expect(subjects).toContain(fact.subject)
        expect([`${fact.subject.toLowerCase()}.jsonl`, 'brokers.jsonl']).toContain(name)
      }
    }
  })

  it('says nothing twice', () => {
    const key = ({ fact, known, source }: FactRecord) => canonical({ ...fact, span: null, quote: null, known, source } as unknown as Json)
    const seen = new Map<string, FactRecord>()
    for (const record of all) {
      expect(seen.get(key(record))).toBeUndefined()
      seen.set(key(record), record)
    }
  })

  it('spells sites and parties in one way', () => {
    for (const read of ['site', 'counterparty', 'backstop', 'instrument', 'by'] as const) {
      const spellings = new Set(all.flatMap(({ fact }) => fact[read] ?? []))
      const folded = new Set([...spellings].map((text) => text.toLowerCase().replace(/[^a-z0-9%.;]/g, '')))
      expect(folded.size).toBe(spellings.size)
    }
  })

  // Sums by hand over the signed leases: CIFR 168 + 39; HUT 245 + 352; APLD 250 + 150 + 200 + 300 + 300 + 210.
  it.each([
    ['CIFR', 207],
    ['IREN', 200],
    ['RIOT', 25],
    ['HUT', 597],
    ['APLD', 1410],
  ])('holds the signed critical IT load of %s: %i MW', (ticker, megawatts) => {
    const signed = contracted(ticker).filter(({ fact }) => fact.site !== undefined)
    expect(signed.reduce((sum, { fact }) => sum + (fact.value as number), 0)).toBe(megawatts)
  })

  // WULF: 360 of two leases were restated as 378. CORZ: 500 contains 200 and 120. GLXY: three phases, 133, 260 and 133.
  it.each([
    ['WULF', [60, 200, 160, 378, 168]],
    ['CORZ', [200, 120, 500, 590]],
    ['GLXY', [526]],
  ])('holds the leases of %s with their restated totals', (ticker, totals) => {
    expect(contracted(ticker).map(({ fact }) => fact.value)).toEqual(totals)
  })

  it('has no signed lease of CLSK and MARA', () => {
    expect(all.filter(({ fact }) => (fact.subject === 'CLSK' || fact.subject === 'MARA') && fact.stage === 'contracted')).toEqual([])
  })

  it('knows JPMorgan’s calls of 2025-11-24', () => {
    const calls = all.filter(({ fact, known }) => fact.by === 'JPMorgan' && known === '2025-11-24' && fact.attribute === 'price_target')
    expect(calls.map(({ fact }) => [fact.subject, fact.previous, fact.value, fact.on]).toSorted()).toEqual([
      ['CIFR', 12, 18, '2026-12'],
      ['CLSK', undefined, 14, '2026-12'],
      ['IREN', 28, 39, '2026-12'],
      ['MARA', 20, 13, '2026-12'],
      ['RIOT', 19, 17, '2026-12'],
    ])
  })
})

/** Parts of leases that somebody has signed: stated by no broker, not a guess. */
function contracted(ticker: string): readonly FactRecord[] {
  return all.filter(
    ({ fact, confidence }) =>
      fact.subject === ticker &&
      fact.attribute === 'capacity' &&
      fact.stage === 'contracted' &&
      fact.basis === 'critical_it' &&
      fact.by === undefined &&
      fact.counterparty !== undefined &&
      confidence >= 0.5,
  )
}
