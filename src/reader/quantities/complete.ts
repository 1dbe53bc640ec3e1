// Reads everything that stands around one number: sign, currency, scale, unit, what it is per, and the noun it is compounded with.
import { wordBefore } from './bounds.ts'
import { bareCandidate, type Candidate, type NumberRead } from './candidate.ts'
import { classAt, gapEnd, HYPHEN, isDigitAt, isUpperAt, LETTER, letterRunEnd, NEWLINE, SPACE } from './characters.ts'
import { readCurrencyBefore } from './currency.ts'
import { addDenominators } from './paid-per.ts'
import type { Language } from './quantity.ts'
import { readScale } from './scales.ts'
import { centsBehind, isBoundToWord, rangeWords, shortScaleHolds, unitBehind } from './unit-behind.ts'
import { readUnit } from './units.ts'

/** Everything that stands around one number. `undefined` when the letters attached to it show that it is none ("90er", "8-K"). */
export function complete(text: string, number: NumberRead, language: () => Language | undefined): Candidate | undefined {
  const candidate = begin(text, number)
  let end = number.end
  if (number.words) end = parenthesised(text, end, number.value)
  candidate.numberEnd = candidate.end = end
  if (candidate.prefixed && text.charCodeAt(number.start - 1) === 0x28 && text.charCodeAt(end) === 0x29) candidate.end = ++end
  if (text.charCodeAt(end) === 0x2b && !number.words && readUnit(text, gapEnd(text, end + 1))) {
    candidate.plus = true
    candidate.end = ++end
  }
  let told = number.language
  if (lossInBrackets(text, candidate)) return candidate
  const attached = classAt(text, end) === LETTER
  const gap = (at: number) => {
    const next = gapEnd(text, at)
    return next > at && breaks(text, at, next) && onOwnLine(text, number.start) ? at : next
  }

  const scaleAt = attached ? end : gap(end)
  const scale = attached || scaleAt > end ? readScale(text, scaleAt, number.value <= 1 ? language() : 'en') : undefined
  if (scale && !scale.short) {
    candidate.scale = scale.factor
    candidate.scaled = true
    candidate.end = scale.end
    told = scale.language ?? told
  } else if (scale && (candidate.prefixed || (attached && shortScaleHolds(text, scale.end)) || (attached && scale.factor === 1e3))) {
    candidate.scale = scale.factor
    candidate.scaled = true
    candidate.end = scale.end
  }

  if (!candidate.scaled && scale && attached) {
    // "$8m–17m": the letter scales if a neighbour lends its currency, else the number is dropped.
    candidate.scale = scale.factor
    candidate.scaled = candidate.weak = true
    candidate.end = scale.end
  }
  const unit = unitBehind(text, candidate, gap)
  if (unit) {
    candidate.unit = unit.row.unit
    candidate.factor = unit.row.factor
    candidate.kind = unit.row.kind
    candidate.hyphenated = classAt(text, unit.start - 1) === HYPHEN || (candidate.scaled && classAt(text, candidate.numberEnd) === HYPHEN)
    candidate.end = unit.end
    told = unit.row.language ?? told
    if (number.otherwise !== undefined && !candidate.scaled && comesWhole(candidate)) {
      candidate.number = Math.max(candidate.number, number.otherwise)
    }
  } else if (attached && !candidate.scaled && !centsBehind(text, candidate)) return undefined
  else if (!candidate.prefixed && !candidate.unit && isBoundToWord(text, candidate.end)) return undefined

  if (candidate.kind === 'money') addDenominators(text, candidate)
  candidate.language = told ?? language() ?? 'en'
  nameCompound(text, candidate)
  return candidate
}

function begin(text: string, number: NumberRead): Candidate {
  let start = number.start
  let value = number.value
  const loss = text.charCodeAt(start - 1) === 0x28 && text.charCodeAt(number.end) === 0x29 ? readCurrencyBefore(text, start - 1) : undefined
  let currency = number.words ? undefined : (loss ?? readCurrencyBefore(text, start))
  // "$(0.12)": the brackets of an account are a minus.
  if (loss) value = -value
  if (currency) start = currency.start
  const sign = text.charCodeAt(start - 1)
  const minus = sign === 0x2d || sign === 0x2212 || sign === 0x2011
  const inner = !currency && !number.words && minus && classAt(text, start - 2) !== SPACE ? readCurrencyBefore(text, start - 1) : undefined
  if (inner) {
    currency = inner
    start = inner.start
    value = -value
  } else if ((minus || sign === 0x2b || (sign === 0x2013 && percentBehind(text, number.end))) && startsNumber(text, start - 1)) {
    start--
    if (sign !== 0x2b) value = -value
  } else if (text.charCodeAt(start - 2) === 0x73 && wordBefore(text, start) === 'minus') value = -value
  const candidate = bareCandidate(start, number.end, value, 'en')
  candidate.numberStart = number.start
  candidate.bare = number.bare
  candidate.lead = number.lead
  if (currency) {
    candidate.unit = currency.unit
    candidate.kind = currency.unit === 'BTC' ? 'coin' : 'money'
    candidate.prefixed = true
  }
  return candidate
}

/** Processors and shares come whole: "250.000 GPUs" are a quarter of a million in either language. */
function comesWhole({ kind }: Candidate): boolean {
  return kind === 'gpu' || kind === 'share'
}

/** "(23)%": the brackets of an account are a minus. */
function lossInBrackets(text: string, candidate: Candidate): boolean {
  const { start, end } = candidate
  if (text.charCodeAt(end) !== 0x29 || text.charCodeAt(end + 1) !== 0x25 || text.charCodeAt(start - 1) !== 0x28) return false
  candidate.start = start - 1
  candidate.end = end + 2
  candidate.number = -candidate.number
  candidate.unit = 'ratio'
  candidate.factor = 0.01
  candidate.kind = 'ratio'
  return true
}

/** A sign belongs to the number when nothing but white space or a bracket stands before it, and no number that it would subtract from. */
function startsNumber(text: string, sign: number): boolean {
  const before = classAt(text, sign - 1)
  if (sign === 0 || before === NEWLINE) return true
  if (before === SPACE) {
    let at = sign - 1
    while (sign - at < 12 && classAt(text, at) === SPACE) at--
    // Behind the padding of a column a sign is a sign; behind one space and a digit it is a dash.
    return !isDigitAt(text, at) || sign - at > 2
  }
  const code = text.charCodeAt(sign - 1)
  return (
    code === 0x28 || code === 0x3a || code === 0x7c || code === 0x24 || code === 0x20ac || code === 0x5b || code === 0xbb || code === 0x201e
  )
}

function percentBehind(text: string, end: number): boolean {
  const at = gapEnd(text, end)
  return readUnit(text, at)?.row.kind === 'ratio'
}

/** "seventy (70)": the digits in brackets repeat the word and belong to the number. */
function parenthesised(text: string, end: number, value: number): number {
  const open = gapEnd(text, end)
  if (open === end || text.charCodeAt(open) !== 0x28) return end
  let at = open + 1
  while (isDigitAt(text, at) && at - open < 12) at++
  if (text.charCodeAt(at) === 0x25 && Number(text.slice(open + 1, at)) === value) return end
  return text.charCodeAt(at) === 0x29 && at > open + 1 && Number(text.slice(open + 1, at)) === value ? at + 1 : end
}

function breaks(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classAt(text, at) === NEWLINE) return true
  return false
}

/** A number that begins its line or column is a cell or an item: the next line is not its unit. */
function onOwnLine(text: string, start: number): boolean {
  let at = start - 1
  while (classAt(text, at) === SPACE && start - at < 40) at--
  // A tab or the padding of a column before it: a cell as well.
  return at < 0 || classAt(text, at) === NEWLINE || start - at > 2 || text.charCodeAt(start - 1) === 0x09 || text.charCodeAt(at) === 0x7c
}

function nameCompound(text: string, candidate: Candidate): void {
  if (candidate.unit === '') return
  if (classAt(text, candidate.end) === HYPHEN && classAt(text, candidate.end + 1) === LETTER) {
    let end = letterRunEnd(text, candidate.end + 1)
    while (classAt(text, end) === HYPHEN && classAt(text, end + 1) === LETTER && end - candidate.end < 80) end = letterRunEnd(text, end + 1)
    const noun = text.slice(candidate.end + 1, end)
    if (noun === 'plus') candidate.plus = true
    else if (!rangeWords.has(noun)) candidate.compoundOf = noun
  } else if (candidate.hyphenated && classAt(text, candidate.end) === SPACE) {
    let end = letterRunEnd(text, candidate.end + 1)
    while (classAt(text, end) === HYPHEN && classAt(text, end + 1) === LETTER && end - candidate.end < 80) end = letterRunEnd(text, end + 1)
    const adjective = candidate.language === 'de' && isUpperAt(text, candidate.numberEnd + 1) && !isUpperAt(text, candidate.end + 1)
    if (end > candidate.end + 1 && !adjective) candidate.compoundOf = text.slice(candidate.end + 1, end)
  }
}
