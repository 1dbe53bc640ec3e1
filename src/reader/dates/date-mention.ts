// What the date reader hands out: a day, month or year as precise as it was said, and the part that it plays in its sentence.
import type { Day, PartialDate } from '../../base/index.ts'

/** From the word before it: "since", "by", "until", "on" or "at", "during" or "in". */
export type DateRole = 'since' | 'by' | 'until' | 'on' | 'during'

export interface DateMention {
  /** `source.slice(start, end)`, always; the preposition is outside. */
  readonly text: string
  /** Offset in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Cut to the precision stated: `2026`, `2026-12`, `2025-09-30`. A quarter, half or fiscal year is its last month, the end of a year its December. */
  readonly date: PartialDate
  readonly role?: DateRole
  /** Of a quarter, half or fiscal year: its first and its last month. */
  readonly period?: { readonly since: PartialDate; readonly on: PartialDate }
  /** True when the words need the publication date to be understood: "on Monday", „Ende September“, "next year". */
  readonly relative?: true
}

export interface DateOptions {
  /** The day that relative words count from; without it they are left out. */
  readonly published?: Day
  /** The last month of the company's fiscal year, 1 to 12; 12 when it is not known. */
  readonly fiscalYearEnd?: number
  /** Reads forms that differ (03/04/2025, "die", "may") in this language; without it the words around each date decide. */
  readonly language?: 'en' | 'de'
}
