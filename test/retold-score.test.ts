// Holds the reader to floors on documents told again in the other language: the same facts, other words.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument, parseMetadata } from '../src/documents/index.ts'
import { checkCompanies, qualifierNames, type Fact } from '../src/facts/index.ts'
import { lexiconOf, readDocument } from '../src/reader/index.ts'

const folder = join(import.meta.dirname, 'documents', 'retold')
const companies = join(import.meta.dirname, '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(companies, 'utf8')), companies))

type Told = Omit<Fact, 'span' | 'quote'>

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b), 1e-12)
    : String(a).trim().toLowerCase() === String(b).trim().toLowerCase()

function agreement(told: Told, fact: Fact): { readonly right: number; readonly all: number } {
  const stated = qualifierNames.filter((name) => told[name] !== undefined || fact[name] !== undefined)
  const right = stated.filter((name) => told[name] !== undefined && fact[name] !== undefined && same(told[name], fact[name]))
  return { right: right.length, all: stated.length }
}

/** Each told fact with the read one of the same value that agrees with it most, each used once. */
function pairs(told: readonly Told[], facts: readonly Fact[]): readonly (readonly [Told, Fact])[] {
  const candidates = facts
    .flatMap((fact) =>
      told
        .filter((entry) => entry.subject === fact.subject && entry.attribute === fact.attribute && same(entry.value, fact.value))
        .map((entry) => ({ entry, fact, right: agreement(entry, fact).right })),
    )
    .toSorted((a, b) => b.right - a.right)
  const used = new Set<Told | Fact>()
  return candidates.flatMap(({ entry, fact }) => {
    if (used.has(entry) || used.has(fact)) return []
    used.add(entry).add(fact)
    return [[entry, fact] as const]
  })
}

describe('documents told again in the other language', () => {
  it('are read above the floors, with exact quotes', async () => {
    const count = { told: 0, read: 0, right: 0, qualifiers: 0, agreed: 0 }
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
    expect(files.length).toBeGreaterThanOrEqual(24)
    for (const file of files) {
      const name = file.slice(0, -'.txt'.length)
      const metadata = parseMetadata(readFileSync(join(folder, `${name}.meta.json`), 'utf8'), name)
      const document = await openDocument(readFileSync(join(folder, file)), { name: file, metadata })
      const told = readFileSync(join(folder, `${name}.facts.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Told)
      const facts = readDocument(document, lexicon).proposals.map((proposal) => proposal.fact)
      for (const fact of facts) expect(document.text.slice(...fact.span), name).toBe(fact.quote)
      const matched = pairs(told, facts)
      count.told += told.length
      count.read += facts.length
      count.right += matched.length
      for (const [entry, fact] of matched) {
        const { right, all } = agreement(entry, fact)
        count.qualifiers += all
        count.agreed += right
      }
    }
    const precision = count.right / count.read
    const recall = count.right / count.told
    const qualifiers = count.agreed / count.qualifiers
    const line = Object.entries({ precision, recall, qualifiers }).map(([name, value]) => `${name} ${value.toFixed(3)}`)
    process.stdout.write(`reader on ${files.length} retold documents, ${count.told} facts: ${line.join('  ')}\n`)
    expect(precision).toBeGreaterThan(0.985)
    expect(recall).toBeGreaterThan(0.96)
    expect(qualifiers).toBeGreaterThan(0.91)
  })
})
