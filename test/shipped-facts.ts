// The shipped sector data as kept facts, without a ledger in between, for tests of research.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashOf } from '../src/base/index.ts'
import { checkCompanies, companyOf, parseRecords, type Company, type Fact, type KeptFact } from '../src/facts/index.ts'
import { checkView, type View } from '../src/research/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

export const companies: readonly Company[] = checkCompanies(
  JSON.parse(read('data/companies.json')) as readonly Company[],
  'data/companies.json',
)
export const company = (ticker: string): Company => companyOf(ticker, companies)

export const shippedFacts: readonly KeptFact[] = readdirSync(join(root, 'data/facts'))
  .toSorted()
  .flatMap((name) => parseRecords(read(`data/facts/${name}`), name).facts.map((record) => ({ ...record, name })))
  .map(({ fact: stated, known, confidence, source, name, line }, index) => ({
    id: `${name}:${line}`,
    sequence: index + 1,
    fact: stated,
    known,
    confidence,
    document: { hash: hashOf(source), ...source },
  }))

/** A view as its file has it, for tests that change it. */
export const viewFile = (name: string) => JSON.parse(read(`data/views/${name}.json`)) as View
export const view = (name: string): View => checkView(viewFile(name), name)
export const house = view('house')
export const broker = view('jpmorgan-2025-11-24')

const gold = join(root, '../shared/corpus/seed.gold.jsonl')

/** The gold facts of the seed article as the reader would propose them; none where the article is not at hand. */
export const seedFacts: readonly KeptFact[] = existsSync(gold)
  ? readFileSync(gold, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => ({
        id: `seed:${index + 1}`,
        sequence: 100_000 + index,
        fact: JSON.parse(line) as Fact,
        known: '2025-11-24',
        confidence: 0.75,
        document: {
          hash: '1'.repeat(64),
          title: 'seed article',
          publisher: 'press',
          published: '2025-11-24',
          type: 'press',
          language: 'de',
        },
      }))
  : []

/** A fact made up for a test; known on the day it is about unless told otherwise. */
export function fact(
  id: string,
  known: string,
  fields: Partial<Fact> & Pick<Fact, 'subject' | 'attribute' | 'value'>,
  kept: Partial<KeptFact> = {},
): KeptFact {
  return {
    id,
    sequence: 200_000 + Number(/\d+$/.exec(id)?.[0] ?? 0),
    known,
    confidence: 0.95,
    document: { hash: '2'.repeat(64), title: 'test', publisher: 'test', published: known, type: 'filing' },
    fact: { unit: '', span: [0, 1], quote: '1', ...fields },
    ...kept,
  }
}
