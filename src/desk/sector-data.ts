// What Uprate ships: the list of companies and the curated facts of the sector, read from the files in `data/`.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { byText, groupBy, hashOf, InputError } from '../base/index.ts'
import { checkCompanies, parseRecords, type Company, type FactRecord } from '../facts/index.ts'
import type { Batch, Ledger } from '../store/index.ts'

const folder = fileURLToPath(new URL('../../data/', import.meta.url))

function readData(name: string): string {
  try {
    return readFileSync(`${folder}${name}`, 'utf8')
  } catch (cause) {
    throw new InputError(`the sector data cannot be read: ${(cause as Error).message}`, {
      where: `data/${name}`,
      remedy: 'restore the file from the repository',
      cause,
    })
  }
}

let listed: readonly Company[] | undefined

/** The companies that Uprate knows, by ticker. */
export function companies(): readonly Company[] {
  return (listed ??= readCompanies('companies.json'))
}

function readCompanies(name: string): readonly Company[] {
  try {
    return checkCompanies(JSON.parse(readData(name)) as readonly Company[], `data/${name}`)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new InputError(`the list of companies is not JSON: ${cause.message}`, { where: `data/${name}`, remedy: 'correct it', cause })
  }
}

/** The curated facts, by file and line. Throws an input error at the first line that is wrong. */
export function sectorRecords(): readonly FactRecord[] {
  const names = readdirSync(`${folder}facts`).filter((name) => name.endsWith('.jsonl'))
  return names.toSorted(byText).flatMap((name) => {
    const { facts, problems } = parseRecords(readData(`facts/${name}`), `data/facts/${name}`)
    const [problem] = problems
    if (problem === undefined) return facts
    throw new InputError(problem.what, { where: problem.where, remedy: problem.remedy })
  })
}

/** Keeps the sector data, all or nothing; gives back how many facts were added. On a ledger that has some of them it adds the others. */
export async function fillLedger(ledger: Ledger): Promise<number> {
  const receipts = await ledger.keepAll(batchesOf(sectorRecords()))
  return receipts.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'fact').length
}

/** One document for each source. The words are the curator's, so no text of the source is kept and spans count from the words' own start. */
function batchesOf(records: readonly FactRecord[]): readonly Batch[] {
  const groups = groupBy(records, ({ source }) => hashOf(source))
  return [...groups].map(([hash, group]) => ({
    document: { hash, ...(group[0] as FactRecord).source },
    facts: group.map(({ fact, known, confidence }) => ({ fact: { ...fact, span: [0, fact.quote.length] as const }, known, confidence })),
    again: 'amend',
  }))
}
