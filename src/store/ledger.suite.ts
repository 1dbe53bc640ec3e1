// What every ledger must do, whatever keeps it: run by each store's test with its own opener.
import { expect, it } from 'vitest'
import { hashText } from '../base/index.ts'
import type { Batch, Entry, Ledger } from './ledger.ts'
import { sampleBatch, sampleFact, sampleReference } from './samples.ts'

const text = 'JPMorgan hob das Kursziel von 12 auf 18 US‑Dollar an; „480 Megawatt“ bis 2026. 🚀 Ende.'

const note: Batch = {
  document: { hash: hashText(text), title: 'Ein Bericht', publisher: 'Test Wire', type: 'press', published: '2025-11-24', language: 'de' },
  text,
  facts: [
    {
      fact: sampleFact(text, 'von 12 auf 18 US‑Dollar', {
        attribute: 'price_target',
        unit: 'USD/share',
        value: 18,
        previous: 12,
        by: 'JPMorgan',
      }),
      confidence: 0.97,
    },
    { fact: sampleFact(text, '🚀', { value: 480, basis: 'critical_it', stage: 'expected', on: '2026' }), confidence: 0.8 },
  ],
  proposals: [
    { fact: sampleFact(text, '480', { value: 4800 }), confidence: 0.9, reasons: [{ code: 'exceeds-site', what: '4800 MW of 750' }] },
  ],
}

/** As a curator's file gives it: no text, its own day of knowledge. */
function dataEntry(value: number): Entry {
  return { fact: sampleFact(`${value}`, `${value}`, { value }), confidence: 0.95, known: `2025-0${value}-01` }
}

async function withLedger(open: () => Promise<Ledger>, run: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await open()
  try {
    await run(ledger)
  } finally {
    await ledger.close()
  }
}

/** Registers the suite inside a `describe`; `open` gives a new, empty ledger each time. */
export function ledgerSuite(open: () => Promise<Ledger>): void {
  it('is empty and sound when new', () =>
    withLedger(open, async (ledger) => {
      expect(await ledger.head()).toEqual({ sequence: 0, hash: '0'.repeat(64) })
      expect(await ledger.newestKnown()).toBeUndefined()
      expect(await ledger.facts()).toEqual([])
      expect(await ledger.verify()).toEqual({ rows: 0, head: { sequence: 0, hash: '0'.repeat(64) }, problems: [] })
    }))

  it('gives back exactly what it was given', () =>
    withLedger(open, async (ledger) => {
      const receipt = await ledger.keep(note)
      expect(receipt.already).toBe(false)
      expect(receipt.rows.map(({ sequence, kind }) => [sequence, kind])).toEqual([
        [1, 'document'],
        [2, 'fact'],
        [3, 'fact'],
        [4, 'proposal'],
      ])
      expect(receipt.head).toEqual(await ledger.head())
      const facts = await ledger.facts()
      expect(facts.map(({ fact }) => fact)).toEqual(note.facts.map(({ fact }) => fact))
      expect(facts[0]).toMatchObject({
        id: receipt.rows[1]?.hash,
        sequence: 2,
        known: '2025-11-24',
        confidence: 0.97,
        document: note.document,
      })
      const [proposal] = await ledger.proposals()
      expect(proposal?.fact.value).toBe(4800)
      expect(proposal?.reasons).toEqual([{ code: 'exceeds-site', what: '4800 MW of 750' }])
      expect(await ledger.text(note.document.hash)).toBe(text)
      expect(await ledger.documents()).toEqual([{ id: receipt.rows[0]?.hash, sequence: 1, reference: note.document, length: text.length }])
      expect((await ledger.verify()).problems).toEqual([])
    }))

  it('changes nothing when a document comes again, and says so', () =>
    withLedger(open, async (ledger) => {
      const first = await ledger.keep(note)
      const again = await ledger.keep({ ...note, facts: note.facts.slice(0, 1) })
      expect(again).toEqual({ already: true, rows: [], head: first.head })
      expect(await ledger.has(note.document.hash)).toBe(true)
      expect(await ledger.has(hashText('other'))).toBe(false)
    }))

  it('amends a growing data file by its new rows alone', () =>
    withLedger(open, async (ledger) => {
      const source = sampleReference(7, { type: 'data' })
      await ledger.keep({ document: source, facts: [dataEntry(1), dataEntry(2), dataEntry(2)] })
      const more = await ledger.keep({ document: source, facts: [dataEntry(1), dataEntry(3), dataEntry(2)], again: 'amend' })
      expect(more.already).toBe(true)
      expect(more.rows).toHaveLength(1)
      expect((await ledger.facts()).map(({ fact, known }) => [fact.value, known])).toEqual([
        [1, '2025-01-01'],
        [2, '2025-02-01'],
        [3, '2025-03-01'],
      ])
      expect(await ledger.text(source.hash)).toBeUndefined()
    }))

  it('amends a document with facts of its kept text, not of another', () =>
    withLedger(open, async (ledger) => {
      await ledger.keep({ ...note, facts: note.facts.slice(0, 1), proposals: [] })
      await expect(ledger.keep({ ...note, text: `${text} Mehr.`, again: 'amend' })).rejects.toThrow(/not the one that is kept/)
      // Nor is anything kept that came before it in the same step.
      await expect(ledger.keepAll([sampleBatch(1), { ...note, text: `${text} Mehr.`, again: 'amend' }])).rejects.toThrow(/not the one/)
      expect(await ledger.documents()).toHaveLength(1)
      expect(await ledger.facts()).toHaveLength(1)
      expect((await ledger.keep({ ...note, again: 'amend' })).rows).toHaveLength(2)
      expect((await ledger.verify()).problems).toEqual([])
    }))

  it('keeps a document whole or not at all', () =>
    withLedger(open, async (ledger) => {
      const broken: Batch = {
        ...note,
        facts: [...note.facts, { fact: { ...note.facts[0]!.fact, quote: 'von 12 auf 19' }, confidence: 1 }],
      }
      await expect(ledger.keep(broken)).rejects.toMatchObject({ branch: 'input', where: '"Ein Bericht", fact 3, quote' })
      expect(await ledger.head()).toMatchObject({ sequence: 0 })
      expect(await ledger.has(note.document.hash)).toBe(false)
    }))

  it('keeps many documents in one step, or none of them', () =>
    withLedger(open, async (ledger) => {
      const receipts = await ledger.keepAll([sampleBatch(1), note, sampleBatch(1)])
      expect(receipts.map(({ already, rows }) => [already, rows.length])).toEqual([
        [false, 3],
        [false, 4],
        [true, 0],
      ])
      expect(receipts.at(-1)?.head).toEqual(await ledger.head())
      const broken = { ...sampleBatch(3), document: sampleReference(3, { published: '2025-02-30' }) }
      await expect(ledger.keepAll([sampleBatch(2), broken])).rejects.toThrow(/"2025-02-30" is not a date/)
      expect(await ledger.head()).toEqual(receipts[2]?.head)
      expect(await ledger.keepAll([])).toEqual([])
      expect((await ledger.verify()).problems).toEqual([])
    }))

  const change = (index: number, fact: object): Batch => ({
    ...note,
    facts: [{ ...note.facts[index]!, fact: { ...note.facts[index]!.fact, ...fact } }],
  })
  it.each<[string, Batch, RegExp]>([
    ['a unit that is not the attribute’s', change(0, { unit: 'EUR' }), /"EUR" is not the unit of price_target/],
    ['a value that is no number', change(0, { value: Number.NaN }), /NaN cannot be a price_target/],
    ['a date that is none', change(1, { on: '2026-13' }), /"2026-13" is not a date/],
    ['an unknown attribute', change(0, { attribute: 'height' }), /"height" is not an attribute/],
    ['a span past the end', change(0, { span: [500, 523] }), /does not stand at 500 to 523/],
    [
      'no day of knowledge',
      { ...note, document: { ...note.document, published: undefined } },
      /the day from which this fact was known is missing/,
    ],
    ['a confidence above one', { ...note, facts: [{ ...note.facts[0]!, confidence: 1.5 }] }, /confidence 1.5 is not a share/],
    ['a hash that is none', { ...note, document: { ...note.document, hash: 'abc' } }, /"abc" is not the SHA-256/],
  ])('refuses %s', (_, batch, message) =>
    withLedger(open, async (ledger) => {
      await expect(ledger.keep(batch)).rejects.toThrow(message)
      expect(await ledger.head()).toMatchObject({ sequence: 0 })
    }),
  )

  it('answers as of a day: never a fact from the future', () =>
    withLedger(open, async (ledger) => {
      for (const number of [1, 2, 3]) await ledger.keep(sampleBatch(number, 1))
      expect((await ledger.facts({ asOf: '2025-01-01' })).length).toBe(0)
      expect((await ledger.facts({ asOf: '2025-01-03' })).map(({ fact }) => fact.value)).toEqual([11, 21])
      expect((await ledger.facts({ asOf: '2025-01-03', subject: 'CIFR', attribute: 'capacity' })).map(({ fact }) => fact.value)).toEqual([
        11, 21,
      ])
      expect(await ledger.facts({ subject: 'IREN' })).toEqual([])
      expect(await ledger.facts({ attribute: 'cash' })).toEqual([])
      expect(await ledger.newestKnown()).toBe('2025-01-04')
      await expect(ledger.facts({ asOf: 'yesterday' })).rejects.toThrow(/"yesterday" is not a date/)
    }))

  it('answers as it stood at an earlier row, whatever came later', () =>
    withLedger(open, async (ledger) => {
      const { head } = await ledger.keep(sampleBatch(5, 2))
      const then = await ledger.facts()
      await ledger.keep(sampleBatch(3, 2))
      expect(await ledger.facts({ upTo: head.sequence })).toEqual(then)
      expect(await ledger.facts()).toHaveLength(4)
    }))

  it('finds a head noted earlier, and misses one that is not in the chain', () =>
    withLedger(open, async (ledger) => {
      const { head } = await ledger.keep(sampleBatch(1))
      await ledger.keep(sampleBatch(2))
      expect((await ledger.verify({ head: head.hash })).problems).toEqual([])
      expect((await ledger.verify({ head: hashText('never') })).problems.map(({ code }) => code)).toEqual(['head-not-found'])
    }))
}
