// Joins neighbours: the two ends of a range, numbers that share a unit, a value and the one that it replaces.
import { readBoundBefore, wordBefore, wordStartBefore } from './bounds.ts'
import { addDenominators, type Candidate } from './candidate.ts'
import { followsName } from './exclusions.ts'
import { classAt, DIGIT, isDashAt, LETTER, letterRunEnd, SPACE } from './characters.ts'

/** Of both: what stands between two neighbours, as lower-case words, and the signs among them. */
interface Between {
  readonly words: string
  readonly dash: boolean
  readonly comma: boolean
  readonly bracket: boolean
  readonly stop: boolean
  readonly arrow: boolean
}

const widest = 64

function between(text: string, from: number, to: number): Between | undefined {
  if (to < from || to - from > widest) return undefined
  let words = ''
  let dash = false
  let comma = false
  let bracket = false
  let stop = false
  let arrow = false
  let at = from
  while (at < to) {
    if (classAt(text, at) === LETTER) {
      const end = letterRunEnd(text, at)
      words += (words === '' ? '' : ' ') + text.slice(at, end).toLowerCase()
      at = end
      continue
    }
    const code = text.charCodeAt(at)
    if (classAt(text, at) === DIGIT) stop = true
    else if (isDashAt(text, at)) dash = true
    else if (code === 0x2c) comma = true
    else if (code === 0x28 || code === 0x5b) bracket = true
    else if (code === 0x2192 || code === 0x3e) arrow = true
    else if (code === 0x26 && words === '') words = 'and'
    else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b || code === 0x0a || code === 0x29 || code === 0x7c)
      stop = true
    at++
  }
  return { words, dash, comma, bracket, stop, arrow }
}

/** Joins the scanner's candidates; gives those that remain, in order. */
export function relate(text: string, candidates: readonly Candidate[]): Candidate[] {
  for (const candidate of candidates) {
    const { bound, start } = readBoundBefore(text, candidate.start, candidate.kind === 'time')
    candidate.bound = bound ?? (candidate.plus ? 'at_least' : undefined)
    candidate.boundStart = start
  }
  const joined = joinRanges(text, candidates)
  shareUnits(text, joined)
  tieReplaced(text, joined)
  return joined.filter((candidate) => candidate.unit !== '' || remains(text, candidate))
}

/** Of numbers without unit: a small number word must stand alone, digits must not be the number of a name. */
function remains(text: string, candidate: Candidate): boolean {
  return candidate.weak ? standsAlone(text, candidate) : !followsName(text, candidate)
}

const rangeWords = new Set(['to', 'bis', 'bis zu', 'through', 'up to'])
const betweenWords = new Set(['between', 'zwischen'])
const rangers = new Set(['range', 'ranges', 'ranged', 'ranging', 'anywhere', 'vary', 'varies', 'varying', 'anything'])

function joinRanges(text: string, related: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (let index = 0; index < related.length; index++) {
    const low = related[index]
    const high = related[index + 1]
    if (!low) break
    const range = high && !low.upper ? rangeOf(text, low, high) : undefined
    if (range === 'neither') {
      index++
      continue
    }
    if (range) {
      joined.push(range)
      index++
    } else joined.push(low)
  }
  return joined
}

function rangeOf(text: string, low: Candidate, high: Candidate): Candidate | 'neither' | undefined {
  // "- through " is the longest that stands between the ends of a range.
  if (high.boundStart - low.end > 12) return undefined
  const gap = between(text, low.end, high.boundStart)
  if (!gap || gap.comma || gap.stop || gap.arrow || gap.bracket) return undefined
  const opener = wordBefore(text, low.boundStart)
  const dashed = gap.dash && gap.words === ''
  const spoken = rangeWords.has(gap.words) || ((gap.words === 'and' || gap.words === 'und') && betweenWords.has(opener))
  if (!dashed && !spoken) return undefined
  if (dashed && high.start - low.end > 3) return undefined
  if (dashed && low.unit === '' && high.unit === '' && !low.scaled && !high.scaled) {
    // Bare digits with a hyphen between are file numbers and telephones as often as ranges.
    if (text.charCodeAt(low.end) === 0x2d && high.start - low.end === 1) return 'neither'
  }
  // "from 12 to 18" is a change unless the words before speak of a range.
  if (gap.words === 'to' && opener === 'from') {
    const from = wordStartBefore(text, low.boundStart)
    if (!rangers.has(wordBefore(text, from))) return undefined
  }
  const a = { ...low }
  const b = { ...high }
  if (!alignUnits(text, a, b)) return undefined
  // "800 MW to 1.2 GW": the lower end is counted in the unit of the upper one.
  const lower = a.factor === b.factor ? a.number : (a.number * a.factor) / b.factor
  if (lower * a.scale >= b.number * b.scale) return undefined
  const openerIncluded = betweenWords.has(opener) || (opener === 'from' && spoken) || (opener === 'von' && spoken)
  return {
    ...b,
    start: a.start,
    numberStart: a.numberStart,
    number: lower,
    scale: a.scale,
    scaled: a.scaled || b.scaled,
    prefixed: a.prefixed || b.prefixed,
    bare: false,
    weak: a.weak && b.weak && b.unit === '',
    upper: { number: b.number, scale: b.scale },
    bound: a.bound,
    boundStart: openerIncluded ? wordStartBefore(text, a.boundStart) : a.boundStart,
  }
}

/** Lets two neighbours share unit and scale. False when they measure different things. */
function alignUnits(text: string, a: Candidate, b: Candidate): boolean {
  // "17m" or "156T" without a currency is money beside money, and nothing else.
  if ((a.weak && a.scaled && b.kind !== 'money') || (b.weak && b.scaled && a.kind !== 'money')) return false
  if (a.unit === b.unit && a.factor !== b.factor) return a.unit !== '' && a.kind !== 'money' ? true : a.scaled === b.scaled
  if (a.unit !== b.unit) {
    if (a.unit === '') take(a, b)
    else if (b.unit === '') {
      take(b, a)
      lendDenominator(text, b, a)
    } else if (b.unit.startsWith(`${a.unit}/`) && a.kind === 'money') take(a, b)
    else if (a.unit.startsWith(`${b.unit}/`) && b.kind === 'money') take(b, a)
    else return false
  }
  if (b.scaled && !a.scaled && Math.abs(a.number) < 1000 && (a.number <= b.number || a.shared === true)) copyScale(a, b)
  else if (a.scaled && !b.scaled && b.shared && Math.abs(b.number) < 1000) copyScale(b, a)
  return true
}

/** "$8-17 million per MW": the second number has its currency from the first and its denominator from behind it. */
function lendDenominator(text: string, to: Candidate, from: Candidate): void {
  if (to.kind !== 'money' || to.unit.includes('/')) return
  addDenominators(text, to)
  if (to.unit.includes('/')) take(from, to)
}

function take(to: Candidate, from: Candidate): void {
  to.unit = from.unit
  to.factor = from.factor
  to.kind = from.kind
  to.shared = true
}

function copyScale(to: Candidate, from: Candidate): void {
  to.scale = from.scale
  to.scaled = true
}

const listWords = new Set(['and', 'und', 'or', 'oder', 'sowie', 'beziehungsweise', 'bzw', 'respectively'])

/** "12, 14 and 18 dollars": from the right, a number without unit takes the next one's when commas and one "and" lead there. */
function shareUnits(text: string, related: readonly Candidate[]): void {
  let chained = false
  for (let index = related.length - 2; index >= 0; index--) {
    const left = related[index]
    const right = related[index + 1]
    if (!left || !right) return
    if (left.unit !== '' || left.scaled || left.prefixed || right.unit === '') {
      chained = false
      continue
    }
    const gap = between(text, left.end, right.boundStart)
    if (!gap || gap.stop || gap.bracket || gap.dash) {
      chained = false
      continue
    }
    const listed: boolean = listWords.has(gap.words) || (gap.comma && gap.words === '' && chained && right.start - left.end <= 3)
    if (listed && right.kind !== 'time' && !right.hyphenated) {
      take(left, right)
      left.weak = false
      if (right.scaled && left.number < 1000 && !left.upper) copyScale(left, right)
    }
    chained = listed
  }
}

const changeWords = new Set(['to', 'auf'])
const changeOpeners = new Set(['from', 'von', 'vom'])
const formerWords = new Set([
  'zuvor',
  'bisher',
  'bislang',
  'previously',
  'formerly',
  'zuletzt',
  'vorher',
  'earlier',
  'ehemals',
  'ursprünglich',
])
const strong = [
  'up from',
  'down from',
  'compared with',
  'compared to',
  'verglichen mit',
  'im vergleich zu',
  'previously',
  'formerly',
  'zuvor',
  'bisher',
  'bislang',
  'vorher',
  'instead of',
  'rather than',
  'anstelle von',
  'bislang waren es',
  'bisher waren es',
  'zuvor waren es',
  'nach zuletzt',
  'statt zuletzt',
  'von zuletzt',
  'zuletzt noch',
]
const weak = ['from', 'nach', 'statt', 'was', 'against', 'gegenüber', 'prior', 'old', 'alt', 'vs', 'versus', 'gegen', 'ehedem']

const lastWords = new Set([...strong, ...weak, 'von'].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))

const nows: ReadonlySet<string> = new Set(['nunmehr', 'jetzt', 'nun', 'now', 'aktuell', 'zuletzt', 'künftig', 'a'])
const tieWords = new Set([...lastWords, ...changeWords, ...nows])

function tieReplaced(text: string, related: readonly Candidate[]): void {
  const gaps: (Between | undefined)[] = []
  for (let index = 0; index + 1 < related.length; index++) {
    const first = related[index]
    const second = related[index + 1]
    if (!first || !second) return
    const gap = maySpeakOfChange(text, first.end, second.boundStart) ? between(text, first.end, second.boundStart) : undefined
    gaps.push(gap)
    if (gap && !gap.stop && (gap.arrow || changes(text, first, gap))) tie(text, second, first)
  }
  for (let index = 0; index + 1 < related.length; index++) {
    const first = related[index]
    const second = related[index + 1]
    const gap = gaps[index]
    // "from 12 to 18, then from 18": a value that the forward reading has tied is no former value of the one before.
    if (!gap || !first || !second || second.superseded || second.replaces || !replaces(text, gap, first, second)) continue
    const outer = related[index - 1]
    const last = related[index + 2]
    if (outer && last && paired(text, outer, first) && paired(text, second, last)) {
      tie(text, outer, second)
      tie(text, first, last)
    } else tie(text, first, second)
  }
}

/** A look at the last word or sign between two numbers, before the words between them are taken apart. */
function maySpeakOfChange(text: string, from: number, to: number): boolean {
  if (to - from > widest) return false
  let end = to
  while (end > from && classAt(text, end - 1) !== LETTER) {
    const code = text.charCodeAt(end - 1)
    if (code === 0x2192 || code === 0x3e) return true
    end--
  }
  let start = end
  while (start > from && classAt(text, start - 1) === LETTER) start--
  return start < end && end - start <= 12 && tieWords.has(text.slice(start, end).toLowerCase())
}

/** "$13 and $12 respectively, down from $16 and $17": two lists of two, replaced one by one. */
function paired(text: string, left: Candidate, right: Candidate): boolean {
  const gap = between(text, left.end, right.boundStart)
  return gap !== undefined && (gap.words === 'and' || gap.words === 'und') && !gap.stop && left.unit === right.unit && !left.superseded
}

function changes(text: string, first: Candidate, gap: Between): boolean {
  const last = gap.words.slice(gap.words.lastIndexOf(' ') + 1)
  const two = gap.words.split(' ')
  const spoken = changeWords.has(last) || (two.length === 2 && changeWords.has(two[0] ?? '') && nows.has(last))
  if (!spoken || gap.comma) return false
  let start = first.boundStart
  let opener = wordBefore(text, start)
  if (formerWords.has(opener)) {
    start = wordStartBefore(text, start)
    opener = wordBefore(text, start)
  }
  return changeOpeners.has(opener)
}

function replaces(text: string, gap: Between, first: Candidate, second: Candidate): boolean {
  if (gap.words === '') return false
  const last = gap.words.slice(gap.words.lastIndexOf(' ') + 1)
  if (!lastWords.has(last)) return false
  const ended = strong.some((phrase) => gap.words === phrase || gap.words.endsWith(` ${phrase}`))
  if (ended)
    return second.unit === ''
      ? !gap.stop && loose(text, second.end)
      : !gap.stop || (first.unit !== '' && second.unit.startsWith(first.unit))
  if (gap.stop) return false
  // „auf 24 von 17 Dollar“
  if (gap.words === 'von') return wordBefore(text, first.boundStart) === 'auf' && second.unit !== ''
  if (first.unit === '') return gap.words === 'statt' && second.unit !== ''
  const count = gap.words.split(' ').length
  const hit = weak.some((word) => gap.words === word || (count === 2 && gap.words.endsWith(` ${word}`)))
  return hit && (second.unit === '' ? loose(text, second.end) : true)
}

const afterBare = new Set([
  'im',
  'in',
  'on',
  'per',
  'und',
  'and',
  'auf',
  'to',
  'by',
  'at',
  'bei',
  'am',
  'ende',
  'a',
  'before',
  'zuvor',
  'the',
  'je',
  'pro',
  'earlier',
  'last',
  'year',
  'vor',
  'an',
  'hoch',
  'herab',
  'herauf',
  'hinauf',
  'but',
  'while',
  'as',
  'with',
  'für',
  'for',
])

/** True when no noun follows that the bare number would count. */
function loose(text: string, end: number): boolean {
  if (classAt(text, end) !== SPACE || classAt(text, end + 1) !== LETTER) return true
  return afterBare.has(text.slice(end + 1, letterRunEnd(text, end + 1)).toLowerCase())
}

/** A value and what it replaces are of one order: a market value is not "down from $21.10 a share". */
function comparable(a: Candidate, b: Candidate): boolean {
  if (a.kind !== 'money') return true
  const ratio = Math.abs((a.number * a.scale * a.factor) / (b.number * b.scale * b.factor))
  return !(ratio > 100 || ratio < 0.01)
}

function tie(text: string, value: Candidate, former: Candidate): void {
  const a = { ...former }
  const b = { ...value }
  if (!alignUnits(text, a, b) || a.unit !== b.unit || !comparable(a, b)) return
  Object.assign(former, a)
  Object.assign(value, b)
  former.weak = false
  value.weak = false
  former.superseded = true
  value.replaces = former
}

const soloOpeners = new Set(['auf', 'to', 'at', 'bei', 'um', 'by', 'statt'])

/** A small number word without a unit counts only at the end of its clause, behind a preposition: „und kommt auf acht.“ */
function standsAlone(text: string, candidate: Candidate): boolean {
  const next = text.charCodeAt(candidate.end)
  if (candidate.scaled) return false
  const ended = next === 0x2e || next === 0x2c || next === 0x3b || next === 0x29 || candidate.end === text.length
  return ended && soloOpeners.has(wordBefore(text, candidate.start))
}
