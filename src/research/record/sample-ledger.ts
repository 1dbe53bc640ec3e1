// Kept facts for the tests beside it: a ledger written by hand, one line a fact.
import type { Fact, KeptFact } from '../../facts/index.ts'

const units: Readonly<Record<string, string>> = { price_target: 'USD/share', share_price: 'USD/share', capacity: 'MW' }

/** `id` names the fact; `sequence` follows from the order given to `ledgerOf`. */
export interface Line extends Partial<Fact> {
  readonly id: string
  readonly known: string
  readonly confidence?: number
}

export function ledgerOf(lines: readonly Line[]): readonly KeptFact[] {
  return lines.map(({ id, known, confidence, ...fact }, index) => ({
    id,
    sequence: index + 1,
    known,
    confidence: confidence ?? 0.95,
    document: { hash: '0'.repeat(64), title: 'sample', publisher: 'sample', type: 'press' },
    fact: {
      subject: 'CIFR',
      attribute: 'share_price',
      value: 1,
      unit: units[fact.attribute ?? 'share_price'] ?? '',
      span: [0, 1],
      quote: '1',
      ...fact,
    },
  }))
}

export const price = (id: string, subject: string, on: string, value: number, known = on): Line => ({
  id,
  subject,
  attribute: 'share_price',
  value,
  on,
  known,
})

export const target = (id: string, by: string, subject: string, known: string, value: number, on?: string): Line => ({
  id,
  by,
  subject,
  attribute: 'price_target',
  value,
  known,
  ...(on === undefined ? {} : { on }),
})

export const rating = (id: string, by: string, subject: string, known: string, value: string): Line => ({
  id,
  by,
  subject,
  attribute: 'rating',
  value,
  known,
})
