// Quarters, halves and fiscal years: "Q3 2025", "third quarter of fiscal 2026", „im ersten Halbjahr 2027“, "FY25".
import { classAt, gapEnd, HYPHEN, isDigitAt, LETTER } from '../quantities/characters.ts'
import { yearOfPart } from './anchor.ts'
import { monthNumber, monthOf, partEnd, periodEnding } from './calendar.ts'
import { fiscalQuarterNouns, fiscalYearNouns, halfNouns, ordinals, quarterNouns } from './date-words.ts'
import type { Hit } from './hit.ts'
import { digitsFrom, nextWord, previousWord, wordFrom, yearBehind, yearFrom, type Scene, type Word } from './place.ts'
import { yearNamedBehind } from './years.ts'

interface PeriodYear {
  readonly year?: number
  readonly fiscal: boolean
  readonly end: number
  /** The year was counted from the publication's. */
  readonly relative?: boolean
}

type Parts = 1 | 2 | 4

function part(scene: Scene, start: number, index: number, parts: Parts, named: PeriodYear): Hit {
  const yearEnd = named.fiscal ? scene.fiscalYearEnd : 12
  const length = 12 / parts
  if (named.year !== undefined) {
    const period = periodEnding(partEnd(named.year, index, parts, yearEnd), length)
    return { start, end: named.end, settle: () => ({ date: period.on, period, ...(named.relative ? { relative: true } : {}) }) }
  }
  return {
    start,
    end: named.end,
    settle: (role) => {
      const year = yearOfPart(scene, (candidate) => partEnd(candidate, index, parts, yearEnd), length, role, start, named.end)
      if (year === undefined) return undefined
      const period = periodEnding(partEnd(year, index, parts, yearEnd), length)
      return { date: period.on, period, relative: true }
    },
  }
}

/** "FY26", "FY 2026", "fiscal 2026", "fiscal year 2026", „Geschäftsjahr 2025/26“ at a word; `end` behind the year. */
function fiscalYearAt(text: string, word: Word): { readonly year: number; readonly end: number } | undefined {
  if (word.lower === 'fy') {
    const attached =
      classAt(text, word.end) === LETTER ? undefined : shortYear(text, isDigitAt(text, word.end) ? word.end : gapEnd(text, word.end))
    return attached
  }
  if (word.lower === 'fiscal' || word.lower === 'financial') {
    const next = nextWord(text, word.end)
    const behind = next.lower === 'year' || next.lower === 'years' ? next.end : word.end
    const at = gapEnd(text, behind)
    return at === behind ? undefined : shortYear(text, at)
  }
  if (fiscalYearNouns.has(word.lower)) {
    const at = gapEnd(text, word.end)
    return at === word.end ? undefined : shortYear(text, at)
  }
  return undefined
}

/** "26", "2026", "2025/26": the year that the fiscal year ends in. */
function shortYear(text: string, index: number): { readonly year: number; readonly end: number } | undefined {
  const apostrophe = text.charAt(index) === "'" || text.charAt(index) === '’'
  const full = yearFrom(text, index)
  if (full) {
    const mark = text.charAt(full.end)
    const second = mark === '/' || mark === '-' || mark === '–' ? digitsFrom(text, full.end + 1, 4) : undefined
    if (second && (second.length === 2 || second.length === 4)) {
      const year = second.length === 2 ? Math.floor(full.year / 100) * 100 + second.value : second.value
      if (year === full.year + 1) return { year, end: second.end }
    }
    return full
  }
  const digits = digitsFrom(text, apostrophe ? index + 1 : index, 2)
  return digits?.length === 2 && digits.value >= 10 && digits.value < 60 ? { year: 2000 + digits.value, end: digits.end } : undefined
}

const openings = new Set(['of', 'des', 'im', 'in', 'the', 'its', 'seines', 'ihres', 'our', 'unseres', 'company', 's'])

/** The year of a part, behind it: "2025", "of 2025", "FY26", "of fiscal year 2026", „des Geschäftsjahres 2025“, "/2025". */
function yearOf(scene: Scene, end: number, fiscal: boolean): PeriodYear {
  const { text } = scene
  let word = nextWord(text, end)
  for (let count = 0; count < 3 && word.end > 0 && openings.has(word.lower); count++) word = nextWord(text, word.end)
  if (word.end > 0) {
    const named = fiscalYearAt(text, word)
    if (named) return { year: named.year, fiscal: true, end: named.end }
  }
  const plain = yearBehind(text, end)
  if (plain) return { year: plain.year, fiscal, end: plain.end }
  const counted = yearNamedBehind(scene, end)
  if (counted) return { year: counted.year, fiscal, end: counted.end, relative: true }
  const apostrophe = gapEnd(text, end)
  const short = text.charAt(apostrophe) === "'" || text.charAt(apostrophe) === '’' ? shortYear(text, apostrophe) : undefined
  return short ? { year: short.year, fiscal, end: short.end } : { fiscal, end }
}

/** A part named by an ordinal: "third quarter", "third fiscal quarter", "second half", „drittes Quartal“, „zweite Jahreshälfte“. */
export function ordinalPeriod(scene: Scene, word: Word): Hit | undefined {
  const index = ordinals.get(word.lower)
  if (index === undefined) return undefined
  let noun = nextWord(scene.text, word.end)
  let fiscal = previousWord(scene.text, word.start).lower === 'fiscal'
  if (noun.lower === 'fiscal') {
    fiscal = true
    noun = nextWord(scene.text, noun.end)
  }
  return firstMonths(scene, word, index, noun) ?? partNamed(scene, word.start, index, noun, fiscal)
}

const monthCounts: ReadonlyMap<string, 2 | 4> = new Map([
  ['three', 4],
  ['drei', 4],
  ['six', 2],
  ['sechs', 2],
])

/** "the first three months of the year", „in den ersten sechs Monaten 2026“. */
function firstMonths(scene: Scene, word: Word, index: number, count: Word): Hit | undefined {
  const parts = monthCounts.get(count.lower)
  if (index !== 1 || parts === undefined) return undefined
  const months = nextWord(scene.text, count.end)
  if (!/^(?:months|monaten?)$/.test(months.lower)) return undefined
  const year = yearOf(scene, months.end, false)
  const said = /^\s*(?:of (?:the|this) year|des Jahres|dieses Jahres)/.exec(scene.text.slice(months.end, months.end + 24))
  return year.year !== undefined || said ? part(scene, word.start, 1, parts, year) : undefined
}

function partNamed(scene: Scene, start: number, index: number, noun: Word, fiscal: boolean): Hit | undefined {
  if (quarterNouns.has(noun.lower)) return part(scene, start, index, 4, yearOf(scene, noun.end, fiscal))
  if (fiscalQuarterNouns.has(noun.lower)) return part(scene, start, index, 4, yearOf(scene, noun.end, true))
  if (!halfNouns.has(noun.lower) || index > 2) return undefined
  const year = yearOf(scene, noun.end, fiscal)
  // "the second half" and „die zweite Hälfte“ may be of a game: without a year only the compound is a date.
  const halfOfYear =
    noun.lower.includes('jahr') ||
    year.year !== undefined ||
    /^\s*(?:of (?:the|this|next|last) year|des Jahres|dieses Jahres)/.test(scene.text.slice(noun.end, noun.end + 20))
  return halfOfYear ? part(scene, start, index, 2, year) : undefined
}

/** "3. Quartal 2025", „2. Halbjahr“, "3Q25", "1H 2026" whose digit is at `start`. */
export function digitPeriod(scene: Scene, start: number): Hit | undefined {
  const { text } = scene
  const digit = digitsFrom(text, start, 1)
  if (!digit || digit.value < 1 || digit.value > 4) return undefined
  if (text.charAt(digit.end) === '.') {
    const noun = nextWord(text, digit.end + 1)
    return noun.end > 0 ? partNamed(scene, start, digit.value, noun, false) : undefined
  }
  const letter = text.charAt(digit.end)
  if (letter !== 'Q' && letter !== 'H') return undefined
  return lettered(scene, start, letter, digit.value, digit.end + 1)
}

/** "Q3 2025", "Q3/25", "H1 FY26", "Q4'25" whose letter is at `start`. */
export function letterPeriod(scene: Scene, start: number): Hit | undefined {
  const letter = scene.text.charAt(start)
  const digit = digitsFrom(scene.text, start + 1, 1)
  if (!digit || digit.value < 1 || digit.value > (letter === 'Q' ? 4 : 2)) return undefined
  return lettered(scene, start, letter, digit.value, digit.end)
}

function lettered(scene: Scene, start: number, letter: string, index: number, end: number): Hit | undefined {
  const { text } = scene
  const parts = letter === 'Q' ? 4 : 2
  if (index > parts || (classAt(text, end) === LETTER && !text.startsWith('FY', end))) return undefined
  if (text.startsWith('FY', end)) {
    const fiscal = shortYear(text, end + 2)
    return fiscal ? part(scene, start, index, parts, { year: fiscal.year, fiscal: true, end: fiscal.end }) : undefined
  }
  const mark = text.charAt(end)
  const close = mark === '/' || mark === '-' || mark === "'" || mark === '’' ? end + 1 : isDigitAt(text, end) ? end : -1
  const short = close > 0 ? shortYear(text, close) : undefined
  if (short) return part(scene, start, index, parts, { year: short.year, fiscal: false, end: short.end })
  return part(scene, start, index, parts, yearOf(scene, end, false))
}

/** A whole fiscal year: "fiscal 2026", "FY25", „im Geschäftsjahr 2025“. */
export function fiscalYear(scene: Scene, word: Word): Hit | undefined {
  const found = fiscalYearAt(scene.text, word)
  if (!found || (classAt(scene.text, found.end) === HYPHEN && isDigitAt(scene.text, found.end + 1))) return undefined
  return part(scene, word.start, 1, 1, { year: found.year, fiscal: true, end: found.end })
}

const endings = new Set(['ended', 'ending', 'zum', 'per', 'beendete', 'beendeten', 'endete', 'bis', 'endenden'])
const counts = new Map([
  ['three', 3],
  ['six', 6],
  ['nine', 9],
  ['twelve', 12],
  ['drei', 3],
  ['sechs', 6],
  ['neun', 9],
  ['zwölf', 12],
])

/** "fiscal year ended September 30, 2025", „im Quartal zum 30. September 2025“: the period that a day closes. */
export function periodClosedBy(text: string, start: number, date: string): { readonly since: string; readonly on: string } | undefined {
  if (date.length < 7) return undefined
  const before = previousWord(text, start)
  if (!endings.has(before.lower)) return undefined
  const noun = previousWord(text, before.start)
  const months = monthsOf(text, noun)
  return months === undefined ? undefined : { since: monthOf(monthNumber(date) - months + 1), on: date }
}

function monthsOf(text: string, noun: Word): number | undefined {
  const { lower } = noun
  if (lower === 'quarter' || lower === 'quartal') return 3
  if (lower === 'halbjahr') return 6
  if (lower === 'year' || lower === 'jahr' || fiscalYearNouns.has(lower)) return 12
  if (lower === 'month' || lower === 'monat') return 1
  if (lower !== 'months' && lower !== 'monate' && lower !== 'monaten') return undefined
  const count = previousWord(text, noun.start).lower
  const word = counts.get(count)
  if (word !== undefined) return word
  const digit = wordFrom(text, noun.start).start > 1 ? Number(text.slice(Math.max(0, noun.start - 3), noun.start).trim()) : Number.NaN
  return Number.isInteger(digit) && digit > 0 && digit <= 12 ? digit : undefined
}
