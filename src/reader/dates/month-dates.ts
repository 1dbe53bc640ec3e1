// Dates with a month's name: "September 30, 2025", „30. September“, "Oct. 2025", "September", „Juli bis September 2025“.
import type { PartialDate } from '../../base/index.ts'
import { classAt, DIGIT, gapEnd, isUpperAt, LETTER } from '../quantities/characters.ts'
import { monthNumbers } from '../quantities/month-words.ts'
import { dayWithoutYear, yearOfMonth } from './anchor.ts'
import { dateOf, monthNumber, periodEnding } from './calendar.ts'
import { quarterNouns } from './date-words.ts'
import type { Hit, Settled } from './hit.ts'
import { digitsFrom, nextWord, previousWord, wordFrom, yearBehind, type Scene } from './place.ts'
import { yearNamedBehind } from './years.ts'

/** Month names that are words or given names too, and abbreviations: alone they name no month. */
const doubtful = new Set('may march mar jan feb apr jun jul aug sep oct nov dec okt dez mai'.split(' '))
const prepositions = new Set(
  'in by since until till through of for from early late mid during im bis seit ende anfang mitte ab vom on before and und last next this ended ending closed finished'.split(
    ' ',
  ),
)

/** "its March numbers" */
const monthNouns = new Set(
  'numbers figures production output results update report tally haul harvest total totals mining statement pace'.split(' '),
)

interface MonthWord {
  readonly month: number
  readonly end: number
  readonly lower: string
  /** „Dezemberquartal“ */
  readonly ofThree?: true
}

const compound = /^(\p{Ll}{3,9})quartals?$/u
/** „Märzausbeute“, „Dezemberzahlen“ */
const ofMonth = /^(\p{Ll}{3,9}?)(?:ausbeute|produktion|förderung|ausstoß|zahlen|meldung|bericht|bilanz|ernte)$/u

function monthFrom(text: string, index: number): MonthWord | undefined {
  if (!isUpperAt(text, index)) return undefined
  const word = wordFrom(text, index)
  const month = word.end > 0 ? monthNumbers.get(word.lower) : undefined
  if (month === undefined) {
    const quarter =
      word.lower.endsWith('quartal') || word.lower.endsWith('quartals') ? monthNumbers.get(compound.exec(word.lower)?.[1] ?? '') : undefined
    if (quarter !== undefined) return { month: quarter, end: word.end, lower: word.lower, ofThree: true }
    const single = monthNumbers.get(ofMonth.exec(word.lower)?.[1] ?? '')
    return single === undefined ? undefined : { month: single, end: word.end, lower: word.lower }
  }
  const dotted = word.lower.length <= 4 && text.charAt(word.end) === '.'
  return { month, end: dotted ? word.end + 1 : word.end, lower: word.lower }
}

/** `withDay` when a day stands before it, so that an abbreviation will do. */
export function isMonthAt(text: string, index: number, withDay = false): boolean {
  const found = monthFrom(text, index)
  return found !== undefined && (withDay || !doubtful.has(found.lower))
}

interface Given {
  readonly start: number
  readonly day: number
}

/** A date whose month's name begins at `index`; `given` is the day that stands before it. */
export function monthHit(scene: Scene, index: number, given?: Given): Hit | undefined {
  const { text } = scene
  const found = monthFrom(text, index)
  if (!found) return undefined
  const start = given?.start ?? index
  let { end } = found
  let day = given?.day
  if (day === undefined) {
    const behind = dayBehind(text, end)
    if (behind) {
      day = behind.day
      end = behind.end
    }
  }
  // "the September quarter", "the September quarter of 2025": the month stands for the three that end with it.
  const quarter = day === undefined ? nextWord(text, end) : undefined
  const ofThree = found.ofThree === true || (quarter !== undefined && quarterNouns.has(quarter.lower))
  if (ofThree && quarter && found.ofThree !== true) end = quarter.end
  const settled = (date: PartialDate): Settled => (ofThree ? { date, period: periodEnding(monthNumber(date), 3) } : { date })
  const year = yearBehind(text, end)
  if (year) return dated(start, year.end, dateOf(year.year, found.month, day), settled)
  const counted = yearNamedBehind(scene, end)
  if (counted) {
    const named = dateOf(counted.year, found.month, day)
    return dated(start, counted.end, named, (date) => ({ ...settled(date), relative: true }))
  }
  if (
    day === undefined &&
    !ofThree &&
    doubtful.has(found.lower) &&
    !prepositions.has(previousWord(text, index).lower) &&
    !monthNouns.has(nextWord(text, end).lower)
  )
    return undefined
  const shared = sharedYear(text, end)
  if (shared !== undefined) return dated(start, end, dateOf(shared, found.month, day), settled)
  return {
    start,
    end,
    settle: (role) => {
      const date =
        day === undefined
          ? dateOf(yearOfMonth(scene, found.month, role, start, end) ?? 0, found.month)
          : dayWithoutYear(scene, found.month, day, role, start, end)
      return date === undefined ? undefined : { ...settled(date), relative: true }
    },
  }
}

function dated(start: number, end: number, date: PartialDate | undefined, settled: (date: PartialDate) => Settled): Hit | undefined {
  return date === undefined ? undefined : { start, end, settle: () => settled(date) }
}

/** The day behind a month's name: "September 30", "Sept. 30th". Not "September 2025" and not "September 30 MW". */
function dayBehind(text: string, end: number): { readonly day: number; readonly end: number } | undefined {
  const at = gapEnd(text, end)
  if (at === end) return undefined
  const digits = digitsFrom(text, at, 2)
  if (!digits || digits.value < 1 || digits.value > 31) return undefined
  const suffix = wordFrom(text, digits.end)
  if (suffix.end > 0) {
    return suffix.lower === 'th' || suffix.lower === 'st' || suffix.lower === 'nd' || suffix.lower === 'rd'
      ? { day: digits.value, end: suffix.end }
      : undefined
  }
  const mark = text.charAt(digits.end)
  if (mark === '%' || ((mark === '.' || mark === ',' || mark === ':') && classAt(text, digits.end + 1) === DIGIT)) return undefined
  return { day: digits.value, end: digits.end }
}

const joiners = new Set(['and', 'und', 'bis', 'to', 'through', 'or', 'oder', 'sowie'])

/** "July and August 2025", „30. Juni und 30. September 2025“: the year behind the second month is the first one's too. */
function sharedYear(text: string, end: number): number | undefined {
  let at = gapEnd(text, end)
  const sign = text.charCodeAt(at)
  if (sign === 0x2013 || sign === 0x2d) at = gapEnd(text, at + 1) || at + 1
  else {
    const word = wordFrom(text, at)
    if (at === end || !joiners.has(word.lower)) return undefined
    at = gapEnd(text, word.end)
  }
  const day = digitsFrom(text, at, 2)
  if (day) at = gapEnd(text, text.charAt(day.end) === '.' ? day.end + 1 : day.end)
  if (classAt(text, at) !== LETTER) return undefined
  const month = monthFrom(text, at)
  if (!month) return undefined
  const behind = dayBehind(text, month.end)
  return yearBehind(text, behind ? behind.end : month.end)?.year
}
