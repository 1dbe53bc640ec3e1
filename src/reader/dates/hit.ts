// A stretch of text that names a date, before its role is known and its year is settled.
import type { PartialDate } from '../../base/index.ts'
import type { Period } from './calendar.ts'
import type { DateRole } from './date-mention.ts'

export interface Settled {
  readonly date: PartialDate
  readonly period?: Period
  readonly relative?: true
}

export interface Hit {
  readonly start: number
  readonly end: number
  /** The date, given the preposition's role; `undefined` when it cannot be told without a publication date. */
  readonly settle: (role: DateRole | undefined) => Settled | undefined
}

/** A hit whose date does not depend on anything else. */
export function fixed(start: number, end: number, date: PartialDate | undefined, period?: Period): Hit | undefined {
  if (date === undefined) return undefined
  return { start, end, settle: () => (period ? { date, period } : { date }) }
}
