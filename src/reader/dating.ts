// Decides which date of a sentence a figure is about, and leaves out the dates that belong to something else: maturities, calls, years in names.
import type { PartialDate } from '../base/index.ts'
import type { DateMention } from './dates/index.ts'
import type { Context } from './discourse.ts'
import { gap, type Sentence } from './sentence.ts'
import type { Slice } from './sentences.ts'

const maturityBefore =
  /(?:\bdue|\bmatur\w+|\bfällig\w*|\bFälligkeit|\bredeem\w*|\bcallable|\bpayable|\bexpir\w+|\bLaufzeit bis|\buntil|\bfall due|\bcoming due|\bZeile|\bre-?pa(?:y|id))\s+(?:(?:in|on|from|am|im|bis|zum|until|by|ab)\s+)?$/i
const maturityAfter = /^\)?\s*(?:fällig|notes?\b|bonds?\b|convertible|zurückgezahlt|maturity|auslaufend)/i
const sameDay =
  /(?<![A-Za-zÀ-ɏ])(?:(?:on|at|as of) (?:the same|that) (?:date|day)|same (?:date|day)|on the day|(?:am|zum|an)\s(?:selben|gleichen|diesem|jenem)\s(?:Tag|Stichtag|Datum|Zeitpunkt)|zum selben Stichtag|an diesem Tag|by then|bis dahin|at that date|on that day)(?![A-Za-zÀ-ɏ])/iu

/** Dates of the sentence that can date a figure. */
export function openDates(sentence: Sentence): DateMention[] {
  return sentence.dates.filter((date) => {
    const before = sentence.source.slice(Math.max(sentence.start, date.start - 30), date.start)
    const after = sentence.source.slice(date.end, date.end + 24)
    return !maturityBefore.test(before) && !maturityAfter.test(after) && !(/^\d{4}$/.test(date.text) && /^-?(?:er|Notes)\b/.test(after))
  })
}

export interface Dated {
  readonly date: PartialDate
  readonly mention?: DateMention
  readonly cost: number
}

/** The date nearest to a figure: its own clause first, then its sentence; "the same date" means the last one named. */
export function dateOf(
  context: Context,
  sentence: Sentence,
  at: Slice,
  accept: (date: DateMention) => boolean = () => true,
  wide = true,
): Dated | undefined {
  const clause = sentence.clause(at.start)
  let best: Dated | undefined
  for (const date of openDates(sentence)) {
    if (!accept(date)) continue
    const inside = date.start >= clause.start && date.end <= clause.end
    if (!inside && !wide) continue
    const cost = gap(sentence, at, date) + (inside ? 0 : 6) + (date.end <= at.start ? 0.5 : 0)
    if (!best || cost < best.cost) best = { date: date.date, mention: date, cost }
  }
  const same = sameDay.exec(sentence.text)
  if (same && context.focus.day !== undefined) {
    const place = { start: sentence.start + same.index, end: sentence.start + same.index + same[0].length }
    const earlier = openDates(sentence).findLast((date) => date.end <= place.start && date.date.length >= 7)
    const cost = gap(sentence, at, place)
    if (!best || cost < best.cost) best = { date: earlier?.date ?? context.focus.day, cost }
  }
  return best
}
