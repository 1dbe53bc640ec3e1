// Reads the documents beside it and compares every fact with the list written by hand; changes one word and looks what follows; breaks texts at random.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, constantFrom, integer, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../how-many.ts'
import { openDocument, parseMetadata, type Document } from '../../src/documents/index.ts'
import { checkCompanies, type Fact } from '../../src/facts/index.ts'
import { lexiconOf, readDocument } from '../../src/reader/index.ts'

const folder = join(import.meta.dirname, 'reading')
const lexicon = lexiconOf(
  checkCompanies(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'companies.json'), 'utf8')), 'data/companies.json'),
)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
const textOf = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8')

function open(text: string, name: string): Promise<Document> {
  return openDocument(new TextEncoder().encode(text), {
    name,
    metadata: parseMetadata(readFileSync(join(folder, `${name}.meta.json`), 'utf8'), name),
  })
}

async function read(text: string, name: string): Promise<readonly Fact[]> {
  return readDocument(await open(text, name), lexicon).proposals.map((proposal) => proposal.fact)
}

/** A fact without its place: places move when a word before them changes. */
const told = ({ span: _span, quote: _quote, ...fact }: Fact) => JSON.stringify(fact)

describe('documents of our own', () => {
  it.each(names)('%s: every fact, no other', async (name) => {
    const facts = await read(textOf(name), name)
    const expected = readFileSync(join(folder, `${name}.facts.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Fact)
    expect(facts).toEqual(expected)
    if (name.startsWith('silence')) expect(facts).toEqual([])
    else expect(facts.length).toBeGreaterThan(3)
  })
})

describe('a changed word changes the facts that carry it', () => {
  it.each([
    ['lease-and-ratings-en', '180 megawatts', '190 megawatts', 'capacity'],
    ['lease-and-ratings-en', '$85 from $78', '$88 from $78', 'price_target'],
    ['lease-and-ratings-en', '10,096 bitcoin', '11,096 bitcoin', 'bitcoin_holdings'],
    ['lease-and-ratings-en', '20-year', '12-year', 'contract_term'],
    ['rating-list-de', 'Ziel 25 USD', 'Ziel 27 USD', 'price_target'],
    ['ledgers-of-two-houses-de', '1,7 Gigawatt', '1,9 Gigawatt', 'capacity'],
    ['three-ledgers-table-en', '445 ', '455 ', 'bitcoin_production'],
    ['interim-report-de', '86.985', '86.995', 'cash'],
  ] as const)('%s: %s → %s', async (name, from, to, attribute) => {
    const before = await read(textOf(name), name)
    const changed = textOf(name).replace(from, to)
    expect(changed).not.toBe(textOf(name))
    const after = await read(changed, name)
    const gone = before.filter((fact) => !after.some((other) => told(other) === told(fact)))
    const come = after.filter((fact) => !before.some((other) => told(other) === told(fact)))
    expect(gone.map((fact) => fact.attribute)).toEqual([attribute])
    expect(come.map((fact) => fact.attribute)).toEqual([attribute])
    expect(come[0]?.subject).toBe(gone[0]?.subject)
    expect(come[0]?.value).not.toBe(gone[0]?.value)
  })

  it('another name moves the rating to another company', async () => {
    const changed = textOf('rating-list-de').replace('Riot Platforms', 'CleanSpark')
    const facts = await read(changed, 'rating-list-de')
    expect(facts.filter((fact) => fact.by === 'Jefferies').map((fact) => fact.subject)).toEqual(['CLSK', 'CLSK', 'CLSK'])
  })

  it('another currency takes the fact away', async () => {
    const changed = textOf('rating-list-de').replace('Kursziel 22 Dollar', 'Kursziel 22 Euro')
    const facts = await read(changed, 'rating-list-de')
    expect(facts.filter((fact) => fact.by === 'Oppenheimer').map((fact) => fact.attribute)).toEqual(['rating_action', 'rating'])
  })
})

describe('a broken text never breaks the reader', () => {
  const seed = 20251124
  const texts = names.map(textOf)

  /** Checks every proposal of a document and says how many there were. */
  function checked(document: Document): number {
    const { proposals } = readDocument(document, lexicon)
    for (const { fact, confidence } of proposals) {
      expect(document.text.slice(fact.span[0], fact.span[1])).toBe(fact.quote)
      expect(fact.quote.length).toBeGreaterThan(0)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
      if (typeof fact.value === 'number') expect(Number.isFinite(fact.value)).toBe(true)
    }
    return proposals.length
  }

  const made = (text: string): Document => ({
    hash: '',
    name: 'made',
    format: 'text',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    metadata: { published: '2026-01-20' },
    problems: [],
  })

  it('with pieces cut out, doubled and put in', () => {
    let seen = 0
    assert(
      property(
        nat(texts.length - 1),
        integer({ min: 0, max: 3000 }),
        integer({ min: 0, max: 60 }),
        string({ maxLength: 12 }),
        (which, at, length, extra) => {
          const text = texts[which] ?? ''
          const place = at % (text.length + 1)
          seen += checked(made(text.slice(0, place) + extra + text.slice(place + length) + text.slice(place, place + length)))
        },
      ),
      { seed, numRuns: cases(225) },
    )
    expect(seen).toBeGreaterThan(0)
  })

  it('of words of the field in any order', () => {
    let seen = 0
    const word = constantFrom(
      'Cipher',
      'JPMorgan',
      'raised',
      'its',
      'target',
      'to',
      '$18',
      'from',
      '168 MW',
      'critical IT',
      'Fluidstack',
      'if',
      '9,7 Milliarden Dollar',
      '„Overweight“',
      '.',
      ',',
      ';',
      '(',
      ')',
      '\n',
      'Barber Lake',
      '2026',
      'nach',
      '\u202e',
      '4.2%',
      'shares',
    )
    assert(
      property(integer({ min: 1, max: 40 }), integer(), word, word, word, (count, _salt, a, b, c) => {
        seen += checked(made(Array.from({ length: count }, (_, index) => [a, b, c][index % 3]).join(' ')))
      }),
      { seed, numRuns: cases(225) },
    )
    expect(seen).toBeGreaterThan(0)
  })

  it('reads the same twice', async () => {
    const document = await open(textOf('lease-and-ratings-en'), 'lease-and-ratings-en')
    expect(readDocument(document, lexicon)).toEqual(readDocument(document, lexicon))
  })
})
