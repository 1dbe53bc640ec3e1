import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Ledger } from './ledger.ts'
import { openLedger } from './open-ledger.ts'
import { sampleBatch } from './samples.ts'
import { runWriter } from './writer-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cache = join(folder, 'cache')
const largest = 40

/** Numbers of the documents that are in the ledger, after checking that each is there with all its facts. */
async function wholeDocuments(ledger: Ledger): Promise<Set<number>> {
  const facts = Map.groupBy(await ledger.facts(), ({ document }) => document.hash)
  const documents = await ledger.documents()
  const numbers = documents.map(({ reference }) => Number(reference.title.slice('Report '.length)))
  for (const [index, { reference }] of documents.entries()) {
    const number = numbers[index]!
    const expected = sampleBatch(number, 1 + ((number * 7919) % largest))
    expect(facts.get(reference.hash)?.map(({ fact }) => fact.value)).toEqual(expected.facts.map(({ fact }) => fact.value))
  }
  return new Set(numbers)
}

/** Kills one writer after the other on the same ledger. */
async function killAgainAndAgain(path: string, times: number): Promise<number> {
  let next = 1
  for (let round = 0; round < times; round += 1) {
    const acknowledged = await runWriter({ ledger: path, first: next, count: 100_000, largest, cache, killAfter: 1 + (round % 4) })
    const ledger = await openLedger(path)
    const kept = await wholeDocuments(ledger)
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([])
    expect((await ledger.verify()).problems).toEqual([])
    await ledger.close()
    next = (acknowledged.at(-1) ?? next - 1) + 1
  }
  return next - 1
}

/** Times that a writer is killed, in two ledgers by halves; `UPRATE_KILLS=50` for the long run. */
const kills = Number(process.env.UPRATE_KILLS ?? 12)

describe('a writer killed in the middle', () => {
  it('again and again loses nothing it acknowledged and leaves nothing half-written', async () => {
    // A writer that may finish leaves its compiled code for those that may not.
    await runWriter({ ledger: join(folder, 'warm.db'), first: 1, count: 1, largest, cache })
    const lanes = await Promise.all(['left.db', 'right.db'].map((name) => killAgainAndAgain(join(folder, name), kills / 2)))
    // Each writer acknowledged at least one document before it died.
    for (const acknowledged of lanes) expect(acknowledged).toBeGreaterThanOrEqual(kills / 2)
  })
})
