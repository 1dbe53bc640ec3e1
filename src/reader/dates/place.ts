// Where the date reader stands in the text: words forward and backward from an offset, and what a sentence says of time.
import type { Day } from '../../base/index.ts'
import { classAt, DIGIT, gapEnd, isDigitAt, LETTER, letterRunEnd, letterRunStart, NEWLINE, SPACE } from '../quantities/characters.ts'
import { futureCues } from './date-words.ts'

/** What all parts of the reader share. */
export interface Scene {
  readonly text: string
  readonly published: Day | undefined
  readonly fiscalYearEnd: number
  readonly dayFirst: (index: number) => boolean
}

export interface Word {
  readonly lower: string
  readonly start: number
  readonly end: number
}

const none: Word = { lower: '', start: -1, end: -1 }

export function wordFrom(text: string, start: number): Word {
  const end = letterRunEnd(text, start)
  if (end === start || end - start > 24) return none
  return { lower: text.slice(start, end).toLowerCase(), start, end }
}

/** The word behind one gap after `end`; empty when none stands there. */
export function nextWord(text: string, end: number): Word {
  const at = gapEnd(text, end)
  return at === end ? none : wordFrom(text, at)
}

/** The word before `start` behind spaces or a hyphen; empty when a sign stands between. */
export function previousWord(text: string, start: number): Word {
  let at = start
  while (start - at < 3 && at > 0) {
    const found = classAt(text, at - 1)
    if (found === SPACE || found === NEWLINE || text.charCodeAt(at - 1) === 0x2d) at--
    else break
  }
  if (at === start || classAt(text, at - 1) !== LETTER) return none
  const from = letterRunStart(text, at)
  return at - from > 24 ? none : { lower: text.slice(from, at).toLowerCase(), start: from, end: at }
}

/** A run of at most `most` digits at `index`; `undefined` when there is none or more. */
export function digitsFrom(
  text: string,
  index: number,
  most: number,
): { readonly value: number; readonly length: number; readonly end: number } | undefined {
  let end = index
  while (end - index <= most && isDigitAt(text, end)) end++
  if (end === index || end - index > most) return undefined
  return { value: Number(text.slice(index, end)), length: end - index, end }
}

/** A year of four digits at `index` that is not part of a longer number. */
export function yearFrom(text: string, index: number): { readonly year: number; readonly end: number } | undefined {
  const digits = digitsFrom(text, index, 4)
  if (digits?.length !== 4 || digits.value < 1980 || digits.value > 2099) return undefined
  const next = text.charCodeAt(digits.end)
  if (classAt(text, digits.end) === LETTER || classAt(text, digits.end) === DIGIT) return undefined
  if ((next === 0x2c || next === 0x2e) && isDigitAt(text, digits.end + 1)) return undefined
  return { year: digits.value, end: digits.end }
}

/** A year behind a gap, with an optional comma, or an opening of two words such as "of the year". */
export function yearBehind(text: string, end: number): { readonly year: number; readonly end: number } | undefined {
  let at = text.charCodeAt(end) === 0x2c ? end + 1 : end
  const slash = text.charCodeAt(at) === 0x2f
  at = slash ? at + 1 : gapEnd(text, at)
  if (at === end) return undefined
  const direct = yearFrom(text, at)
  if (direct) return direct
  let word = wordFrom(text, at)
  for (let count = 0; count < 3 && linking.has(word.lower); count++) {
    const next = gapEnd(text, word.end)
    if (next === word.end) return undefined
    const found = yearFrom(text, next)
    if (found) return found
    word = wordFrom(text, next)
  }
  return undefined
}
const linking = new Set(['of', 'the', 'des', 'von', 'jahres', 'year', 'in', 'im', 'jahr', 'calendar', 'kalenderjahres'])

const reach = 140

/** True when a word of the sentence around `[start, end)` speaks of what is to come. */
export function speaksOfFuture(text: string, start: number, end: number): boolean {
  let at = start
  while (at > 0 && start - at < reach && !isStop(text, at - 1)) at--
  while (at > 0 && classAt(text, at - 1) === LETTER && start - at < reach + 30) at--
  const to = Math.min(text.length, end + reach)
  while (at < to) {
    if (at >= end && isStop(text, at)) return false
    if (classAt(text, at) === LETTER) {
      const word = wordFrom(text, at)
      if (word.end > at && futureCues.has(word.lower) && !(at >= start && at < end)) return true
      at = word.end > at ? word.end : letterRunEnd(text, at)
    } else at++
  }
  return false
}

/** A full stop behind a word of some length and before white space; a line break before another; a question mark. */
function isStop(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code === 0x21 || code === 0x3f) return true
  if (code === 0x0a) return text.charCodeAt(index + 1) === 0x0a || text.charCodeAt(index - 1) === 0x0a
  if (code !== 0x2e) return false
  const after = classAt(text, index + 1)
  return (after === SPACE || after === NEWLINE) && classAt(text, index - 1) === LETTER && index - letterRunStart(text, index) > 3
}
