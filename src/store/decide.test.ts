import { DatabaseSync } from 'node:sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { canonical, hashText } from '../base/index.ts'
import { portable, type Decision, type Fact } from '../facts/index.ts'
import { rowHash } from './chain.ts'
import type { Ledger } from './ledger.ts'
import { openLedger } from './open-ledger.ts'
import { sampleFact, sampleReference } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-decide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = 'Cipher leased 168 MW and holds 48 MW. Another 300 MW are planned.'
const hash = hashText(text)
const published = '2025-03-01'
const leased = sampleFact(text, '168 MW', { stage: 'contracted' })
const misread = sampleFact(text, '48 MW', { value: 480, stage: 'operating' })
const held = sampleFact(text, '300 MW', { value: 300, stage: 'pipeline' })

async function ledgerWith(path = ':memory:'): Promise<Ledger> {
  const ledger = await openLedger(path, { create: true })
  await ledger.keep({
    document: sampleReference(1, { hash, published }),
    text,
    facts: [
      { fact: leased, confidence: 0.9 },
      { fact: misread, confidence: 0.9 },
    ],
    proposals: [{ fact: held, confidence: 0.5, reasons: [{ code: 'low-confidence', what: 'the reader is 50 % sure' }] }],
  })
  return ledger
}

function decision(action: Decision['action'], fact: Fact, more: Partial<Decision> = {}): Decision {
  return {
    action,
    fact,
    ...(action === 'add' ? {} : { read: fact }),
    known: published,
    by: 'Ada',
    reason: 'read again',
    document: hash,
    text: hash,
    ...more,
  }
}

const valuesOn = async (ledger: Ledger, asOf?: string) =>
  (await ledger.facts(asOf === undefined ? {} : { asOf })).map(({ fact }) => fact.value)

describe('decide', () => {
  it('withdraws a rejected fact from its day on, and from no day before', async () => {
    const ledger = await ledgerWith()
    const before = await ledger.head()
    await ledger.decide([decision('reject', misread, { known: '2025-04-01' })])
    expect(await valuesOn(ledger, '2025-03-31')).toEqual([168, 480])
    expect(await valuesOn(ledger, '2025-04-01')).toEqual([168])
    expect((await ledger.facts()).map(({ withdrawn }) => withdrawn)).toEqual([undefined, '2025-04-01'])
    expect((await ledger.facts({ upTo: before.sequence })).map(({ fact, withdrawn }) => [fact.value, withdrawn])).toEqual([
      [168, undefined],
      [480, undefined],
    ])
    expect(await ledger.newestKnown()).toBe('2025-04-01')
    expect((await ledger.verify({ head: before.hash })).problems).toEqual([])
  })

  it('lets a proposal in, a correction take the place of a fact, and an addition stand beside', async () => {
    const ledger = await ledgerWith()
    const corrected = { ...misread, value: 48 }
    const added = sampleFact(text, 'holds 48 MW', { value: 48, basis: 'gross' })
    const { rows, already } = await ledger.decide([
      decision('accept', held),
      decision('correct', corrected, { read: misread }),
      decision('add', added),
    ])
    expect([already, rows.map(({ kind }) => kind)]).toEqual([false, ['fact', 'decision', 'fact', 'decision', 'fact', 'decision']])
    expect(await ledger.facts({ document: hash })).toMatchObject([
      { fact: leased },
      { fact: held, confidence: 1, decided: { action: 'accept', by: 'Ada', reason: 'read again' } },
      { fact: corrected },
      { fact: added },
    ])
    const kept = await ledger.decisions()
    expect(kept.map(({ action, withdraws, enters }) => [action, withdraws.length, enters])).toEqual([
      ['accept', 0, rows[0]?.hash],
      ['correct', 1, rows[2]?.hash],
      ['add', 0, rows[4]?.hash],
    ])
    expect(await ledger.entries(kept[1]?.withdraws[0] ?? '')).toMatchObject([{ kind: 'fact', fact: misread, withdrawn: published }])
    expect((await ledger.verify()).problems).toEqual([])
  })

  it('lets a later decision on the same reading take the place of the earlier ones', async () => {
    const ledger = await ledgerWith()
    await ledger.decide([decision('correct', { ...misread, value: 48 }, { read: misread, known: '2025-04-01' })])
    await ledger.decide([decision('reject', misread, { known: '2025-05-01' })])
    await ledger.decide([decision('accept', misread, { known: '2025-06-01' })])
    expect(await valuesOn(ledger, '2025-03-31')).toEqual([168, 480])
    expect(await valuesOn(ledger, '2025-04-30')).toEqual([168, 48])
    expect(await valuesOn(ledger, '2025-05-31')).toEqual([168])
    expect(await valuesOn(ledger, '2025-06-01')).toEqual([168, 480])
  })

  it('keeps a decision once, and one whose document it does not hold without effect', async () => {
    const ledger = await ledgerWith()
    const elsewhere = decision('reject', misread, { document: hashText('another'), text: hashText('another') })
    expect((await ledger.decide([elsewhere])).rows.map(({ kind }) => kind)).toEqual(['decision'])
    expect(await ledger.decide([elsewhere])).toMatchObject({ already: true, rows: [] })
    expect(await valuesOn(ledger)).toEqual([168, 480])
    expect((await ledger.decisions()).map((one) => portable(one))).toEqual([elsewhere])
    expect((await ledger.verify()).problems).toEqual([])
  })

  it('keeps decisions with their document, in one step', async () => {
    const ledger = await openLedger(':memory:', { create: true })
    const receipt = await ledger.keep({
      document: sampleReference(1, { hash, published }),
      text,
      facts: [{ fact: misread, confidence: 0.9 }],
      decisions: [decision('correct', { ...misread, value: 48 }, { read: misread })],
    })
    expect(receipt.rows.map(({ kind }) => kind)).toEqual(['document', 'fact', 'fact', 'decision'])
    expect(receipt.head.sequence).toBe(4)
    expect(await valuesOn(ledger)).toEqual([48])
  })

  it.each([
    ['no name', { by: ' ' }, /without a name/],
    ['no reason', { reason: '' }, /without a reason/],
    ['no day', { known: 'today' }, /"today" is not a date/],
    ['words that are not in the text', { fact: { ...held, quote: '400 MW' } }, /"400 MW" does not stand/],
    ['a wrong unit', { fact: { ...held, unit: 'GW' } }, /"GW" is not the unit/],
    ['nothing that was read', { read: undefined }, /needs what was read/],
  ])('refuses %s, and keeps nothing of the batch', async (_, more, message) => {
    const ledger = await ledgerWith()
    const { sequence } = await ledger.head()
    await expect(ledger.decide([decision('reject', misread), decision('accept', held, more)])).rejects.toThrow(message)
    expect((await ledger.head()).sequence).toBe(sequence)
  })
})

it('verify finds a decision that names a row of nobody, or words that are not there', async () => {
  const path = join(folder, 'forged.db')
  const ledger = await ledgerWith(path)
  await ledger.decide([decision('reject', misread)])
  await ledger.close()
  const db = new DatabaseSync(path)
  const append = (change: (body: Record<string, unknown>) => Record<string, unknown>) => {
    const last = db.prepare('SELECT sequence, hash FROM rows ORDER BY sequence DESC LIMIT 1').get()!
    const body = canonical(change(JSON.parse(String(db.prepare(`SELECT body FROM rows WHERE kind = 'decision'`).get()!['body']))))
    const previous = String(last['hash'])
    db.prepare('INSERT INTO rows (kind, sequence, body, previous, hash) VALUES (?, ?, ?, ?, ?)').run(
      'decision',
      Number(last['sequence']) + 1,
      body,
      previous,
      rowHash(previous, 'decision', body),
    )
  }
  append((body) => ({ ...body, reason: 'again' }))
  append((body) => ({ ...body, withdraws: ['f'.repeat(64)] }))
  append((body) => ({ ...body, fact: { ...misread, quote: '49 MW' } }))
  db.close()
  const reopened = await openLedger(path)
  const { problems } = await reopened.verify()
  await reopened.close()
  expect(problems.map(({ sequence, code }) => [sequence, code])).toEqual([
    [7, 'no-such-row'],
    [8, 'quote-not-in-document'],
  ])
})
