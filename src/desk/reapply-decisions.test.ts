import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { hashText } from '../base/index.ts'
import { contextOf, type Decision, type Fact } from '../facts/index.ts'
import { openLedger, type Ledger } from '../store/index.ts'
import type { Outcome } from './command.ts'
import { goldOf } from './gold-of.ts'
import { ingestDocuments } from './ingest-documents.ts'
import { filesOnDisk } from './input-files.ts'
import { withConflicts } from './reapply-decisions.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-reapply-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = 'Cipher Mining published its figures late. Cipher Mining held cash of $3.2 billion as of September 30, 2025.\n'
const published = '2025-11-27'
const file = join(folder, 'figures.txt')
writeFileSync(file, text)
writeFileSync(join(folder, 'figures.meta.json'), JSON.stringify({ published, type: 'filing' }))

const span = [text.indexOf('$3.2'), text.indexOf(' as of')] as const
const cash: Fact = { subject: 'CIFR', attribute: 'cash', value: 3.2e9, unit: 'USD', on: '2025-09-30', span, quote: '$3.2 billion' }

/** A ledger that holds a decision on the words, and not yet the document. */
async function ledgerWith(action: Decision['action'], more: Partial<Decision>): Promise<Ledger> {
  const ledger = await openLedger(':memory:', { create: true })
  const about = more.read ?? cash
  await ledger.decide([
    {
      action,
      fact: about,
      read: about,
      known: published,
      by: 'Ada',
      reason: 'read again',
      document: hashText(text),
      text: hashText(text),
      context: contextOf(text, span),
      ...more,
    },
  ])
  return ledger
}

async function ingested(ledger: Ledger) {
  const { done, failures } = await ingestDocuments(ledger, filesOnDisk, [file], undefined)
  expect(failures).toEqual([])
  return done[0]!
}

const values = async (ledger: Ledger, asOf?: string) =>
  (await ledger.facts(asOf === undefined ? {} : { asOf })).map(({ fact, known }) => [fact.value, known])
const gold = async (ledger: Ledger) => (await goldOf(ledger, filesOnDisk, [file], undefined)).documents[0]!.facts.map(({ value }) => value)

it('a rejection of the same day keeps the fact out from the start; gold leaves it out before and after it is kept', async () => {
  const ledger = await ledgerWith('reject', {})
  expect(await gold(ledger)).toEqual([])
  expect((await ingested(ledger)).facts).toMatchObject([
    { value: 3.2e9, verdict: 'stays-proposal', reasons: [{ code: 'decided-otherwise', what: 'Ada decided otherwise: read again' }] },
  ])
  expect([await values(ledger), await gold(ledger)]).toEqual([[], []])
  expect((await ledger.verify()).problems).toEqual([])
})

it('a decision of a later day lets the fact stand until then', async () => {
  const ledger = await ledgerWith('correct', { fact: { ...cash, value: 3.3e9 }, known: '2025-12-01' })
  expect((await ingested(ledger)).facts).toMatchObject([{ value: 3.2e9, verdict: 'enters' }])
  expect(await values(ledger, '2025-11-30')).toEqual([[3.2e9, published]])
  expect(await values(ledger, '2025-12-01')).toEqual([[3.3e9, '2025-12-01']])
  expect(await gold(ledger)).toEqual([3.3e9])
})

it('where the reader now reads a third thing, the fact stands as decided and the new reading waits', async () => {
  const ledger = await ledgerWith('correct', { read: { ...cash, value: 32e9 }, fact: { ...cash, value: 3.3e9 } })
  const result = await ingested(ledger)
  expect(result.decisions).toMatchObject([{ action: 'correct', outcome: 'conflict', quote: '$3.2 billion' }])
  expect(result.facts).toMatchObject([{ value: 3.2e9, verdict: 'stays-proposal', reasons: [{ code: 'decided-otherwise' }] }])
  expect(await values(ledger)).toEqual([[3.3e9, published]])
  const done: Outcome = { status: 'done', notices: [] }
  expect(withConflicts(done, [result])).toMatchObject({
    status: 'findings',
    notices: [expect.stringContaining('on "$3.2 billion": these words are now read as 3.2 billion USD; Ada decided on 3.3 billion USD')],
  })
})

it('where the reader has learnt what was decided, the fact stands as accepted', async () => {
  const ledger = await ledgerWith('correct', { read: { ...cash, value: 32e9 }, fact: cash })
  expect((await ingested(ledger)).decisions).toMatchObject([{ outcome: 'not-needed' }])
  expect(await ledger.facts()).toMatchObject([{ fact: cash, confidence: 1, decided: { action: 'accept', by: 'Ada' } }])
})

it('without decisions nothing is held', async () => {
  const ledger = await openLedger(':memory:', { create: true })
  const { facts, decisions } = await ingested(ledger)
  expect([facts.map(({ verdict }) => verdict), decisions]).toEqual([['enters'], []])
})
