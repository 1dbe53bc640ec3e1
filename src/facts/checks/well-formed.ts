// Whether a fact has the form of the vocabulary at all: attribute, unit, value, dates, and a quote that stands where its span says.
import { isPartialDate } from '../../base/index.ts'
import { attributes, isAttribute } from '../attributes.ts'
import type { Fact } from '../fact.ts'

export interface Fault {
  readonly field: string
  readonly what: string
  readonly remedy: string
}

const bases = new Set(['gross', 'approved', 'critical_it'])
const stages = new Set(['operating', 'construction', 'contracted', 'potential', 'expected', 'pipeline'])
const kinds = new Set(['colocation', 'cloud', 'mining', 'convertible', 'project', 'diluted'])
const bounds = new Set(['about', 'at_least', 'at_most'])

function badValue(value: unknown, textual: boolean): boolean {
  return textual ? typeof value !== 'string' || value.trim() === '' : typeof value !== 'number' || !Number.isFinite(value)
}

/** The first thing wrong with the form of a fact; undefined when all is well. With the document's text, its quote is compared too. */
export function malformed(fact: Fact, text?: string): Fault | undefined {
  if (!/^[A-Z][A-Z0-9.]{0,9}$/.test(fact.subject)) {
    return { field: 'subject', what: `"${fact.subject}" is not a ticker`, remedy: 'write a ticker, SECTOR or NETWORK' }
  }
  if (!isAttribute(fact.attribute)) {
    return { field: 'attribute', what: `"${String(fact.attribute)}" is not an attribute`, remedy: 'name one of the vocabulary' }
  }
  const { unit } = attributes[fact.attribute]
  if (fact.unit !== unit) {
    return { field: 'unit', what: `"${fact.unit}" is not the unit of ${fact.attribute}`, remedy: `convert to "${unit}"` }
  }
  const remedy = unit === '' ? 'give a text' : 'give a finite number'
  if (badValue(fact.value, unit === '')) return { field: 'value', what: `${String(fact.value)} cannot be a ${fact.attribute}`, remedy }
  if (fact.previous !== undefined && badValue(fact.previous, unit === '')) {
    return { field: 'previous', what: `${String(fact.previous)} cannot be a ${fact.attribute}`, remedy }
  }
  for (const field of ['on', 'since'] as const) {
    const date = fact[field]
    if (date !== undefined && !isPartialDate(date)) {
      return { field, what: `"${date}" is not a date`, remedy: 'write YYYY, YYYY-MM or YYYY-MM-DD' }
    }
  }
  for (const [field, words] of [
    ['basis', bases],
    ['stage', stages],
    ['kind', kinds],
    ['bound', bounds],
  ] as const) {
    const word = fact[field]
    if (word !== undefined && !words.has(word)) {
      return { field, what: `"${word}" is not a ${field}`, remedy: `write one of ${[...words].join(', ')}` }
    }
  }
  return misquoted(fact, text)
}

function misquoted({ span, quote }: Fact, text: string | undefined): Fault | undefined {
  const [start, end] = span
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    return { field: 'span', what: `[${start}, ${end}) is not a span`, remedy: 'give two offsets, the start not after the end' }
  }
  if (text !== undefined && (end === start || text.slice(start, end) !== quote)) {
    return { field: 'quote', what: `"${quote}" does not stand at ${start} to ${end} of the text`, remedy: 'quote the words at the span' }
  }
  return undefined
}
