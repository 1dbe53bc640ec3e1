// Documents and facts for the tests of the ledger, made from a number: the same number, the same sample.
import { addDays, hashText, type Day } from '../base/index.ts'
import type { DocumentReference, Fact } from '../facts/index.ts'
import type { Batch, Entry } from './ledger.ts'

export const firstDay: Day = '2025-01-01'

export function sampleReference(number: number, more: Partial<DocumentReference> = {}): DocumentReference {
  return {
    hash: hashText(`document ${number}`),
    title: `Report ${number}`,
    publisher: 'Test Wire',
    type: 'press',
    published: addDays(firstDay, number % 400),
    ...more,
  }
}

/** A fact whose quote stands at its span in `text`. */
export function sampleFact(text: string, quote: string, more: Partial<Fact> = {}): Fact {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in the sample text`)
  return { subject: 'CIFR', attribute: 'capacity', value: 168, unit: 'MW', span: [start, start + quote.length], quote, ...more }
}

/** A document with one or more capacities, each of its own value. */
export function sampleBatch(number: number, facts = 2): Batch {
  const values = Array.from({ length: facts }, (_, index) => number * 10 + index + 1)
  const text = `Überblick ${number}: ${values.map((value) => `${value} MW`).join(', ')} – „Critical-IT“.`
  const entries = values.map((value): Entry => ({ fact: sampleFact(text, `${value} MW`, { value }), confidence: 0.9 }))
  return { document: sampleReference(number, { hash: hashText(text) }), text, facts: entries }
}
