// What a second reader answers, held against the document: a fact whose quote is not there, or does not carry its value, is refused.
import { isPartialDate } from '../../base/index.ts'
import type { Document } from '../../documents/index.ts'
import { attributes, isAttribute, type Fact, type Qualifiers } from '../../facts/index.ts'
import { readQuantities } from '../quantities/index.ts'
import { findRatings } from '../houses/ratings.ts'

export interface Refusal {
  /** The place in the answer, from 1. */
  readonly item: number
  readonly why: string
}

export interface SecondReading {
  readonly facts: readonly Fact[]
  readonly refused: readonly Refusal[]
}

const closed: Readonly<Record<string, readonly string[]>> = {
  basis: ['gross', 'approved', 'critical_it'],
  stage: ['operating', 'construction', 'contracted', 'potential', 'expected', 'pipeline'],
  kind: ['colocation', 'cloud', 'mining', 'convertible', 'project', 'diluted'],
  bound: ['about', 'at_least', 'at_most'],
}

const actions: readonly string[] = ['upgrade', 'downgrade', 'reiterate', 'initiate', 'suspend']

/** The outermost JSON array of an answer; models like to talk around it. */
export function arrayIn(answer: string): readonly unknown[] | undefined {
  const start = answer.indexOf('[')
  const end = answer.lastIndexOf(']')
  if (start < 0 || end <= start) return undefined
  try {
    const parsed: unknown = JSON.parse(answer.slice(start, end + 1))
    return Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b), 1e-12)
}

/** Whether the words say the value in its unit, or the plain number for units that words may leave to their surroundings. */
function carries(quote: string, value: number | string, attribute: Fact['attribute']): boolean {
  if (typeof value === 'string') {
    if (attribute === 'rating_action') return actions.includes(value)
    return findRatings(quote).length > 0 || quote.toLowerCase().includes(value.toLowerCase())
  }
  const unit = attributes[attribute].unit
  return readQuantities(quote).some((quantity) => {
    const base = quantity.unit.split('/')[0]
    if (quantity.unit !== unit && quantity.unit !== '' && base !== unit.split('/')[0]) return false
    const values = [quantity.value, quantity.low, quantity.high].filter((number) => number !== undefined)
    return values.some((number) => near(number, value) || near(-number, value))
  })
}

function text(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function qualifiersOf(record: Readonly<Record<string, unknown>>): Qualifiers | string {
  const result: Record<string, unknown> = {}
  for (const key of ['by', 'counterparty', 'backstop', 'site'] as const) {
    const value = text(record, key)
    if (value !== undefined) result[key] = value
  }
  for (const key of ['on', 'since'] as const) {
    const value = text(record, key)
    if (value === undefined) continue
    if (!isPartialDate(value)) return `${key} "${value}" is no date`
    result[key] = value
  }
  for (const [key, allowed] of Object.entries(closed)) {
    const value = text(record, key)
    if (value === undefined) continue
    if (!allowed.includes(value)) return `${key} "${value}" is none of ${allowed.join(', ')}`
    result[key] = value
  }
  const { previous } = record
  if (typeof previous === 'number' || (typeof previous === 'string' && previous !== '')) result['previous'] = previous
  return result as Qualifiers
}

function factIn(item: unknown, document: Document, subjects: ReadonlySet<string>): Fact | string {
  if (typeof item !== 'object' || item === null) return 'not an object'
  const record = item as Readonly<Record<string, unknown>>
  const subject = text(record, 'subject')
  if (subject === undefined || !subjects.has(subject))
    return `subject "${String(record['subject'])}" is not a known company, SECTOR or NETWORK`
  const attribute = text(record, 'attribute')
  if (attribute === undefined || !isAttribute(attribute) || attributes[attribute].from !== 'reader')
    return `"${String(record['attribute'])}" is no attribute that documents assert`
  const row = attributes[attribute]
  const { value } = record
  if (row.unit === '' ? typeof value !== 'string' || value === '' : typeof value !== 'number' || !Number.isFinite(value))
    return `the value of ${attribute} is no ${row.unit === '' ? 'text' : 'number'}`
  if ('plausible' in row && typeof value === 'number' && (value < row.plausible[0] || value > row.plausible[1]))
    return `${value} ${row.unit} is outside what ${attribute} can be`
  const quote = typeof record['quote'] === 'string' ? record['quote'] : ''
  const start = quote === '' ? -1 : document.text.indexOf(quote)
  if (start < 0) return 'the quote is not in the document'
  if (!carries(quote, value as number | string, attribute)) return `the quote does not carry ${String(value)} ${row.unit}`.trimEnd()
  const qualifiers = qualifiersOf(record)
  if (typeof qualifiers === 'string') return qualifiers
  return { subject, attribute, value: value as number | string, unit: row.unit, ...qualifiers, span: [start, start + quote.length], quote }
}

/** Checks an answer item by item. Never throws for what a model says. */
export function checkAnswer(answer: string, document: Document, tickers: readonly string[]): SecondReading {
  const items = arrayIn(answer)
  if (!items) return { facts: [], refused: [{ item: 0, why: 'the answer holds no JSON array of facts' }] }
  const subjects = new Set([...tickers, 'SECTOR', 'NETWORK'])
  const facts: Fact[] = []
  const refused: Refusal[] = []
  items.forEach((item, index) => {
    const result = factIn(item, document, subjects)
    if (typeof result === 'string') refused.push({ item: index + 1, why: result })
    else facts.push(result)
  })
  return { facts, refused }
}
