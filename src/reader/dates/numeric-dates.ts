// Dates in digits: 2025-09-30, 30.09.2025, 9/30/2025, and the days that stand before a month's name.
import { classAt, gapEnd, isDigitAt, LETTER } from '../quantities/characters.ts'
import { dayWithoutYear } from './anchor.ts'
import { dateOf } from './calendar.ts'
import { fixed, type Hit } from './hit.ts'
import { isMonthAt, monthHit } from './month-dates.ts'
import { digitsFrom, previousWord, wordFrom, yearFrom, type Scene } from './place.ts'

function fullYear(value: number, length: number): number {
  return length === 4 ? value : value < 70 ? 2000 + value : 1900 + value
}

/** A date whose first digit is at `start`. */
export function numericDate(scene: Scene, start: number): Hit | undefined {
  const { text } = scene
  const first = digitsFrom(text, start, 4)
  if (!first || first.length === 3) return undefined
  const mark = text.charAt(first.end)
  if (first.length === 4) return mark === '-' ? isoDate(scene, start, first.value, first.end) : undefined
  if ((mark === '.' || mark === '/') && isDigitAt(text, first.end + 1)) return tripleDate(scene, start, first.value, mark, first.end)
  return dayBeforeMonth(scene, start, first.value, first.end)
}

function isoDate({ text }: Scene, start: number, year: number, end: number): Hit | undefined {
  const month = digitsFrom(text, end + 1, 2)
  if (month?.length !== 2 || year < 1980) return undefined
  if (text.charCodeAt(month.end) !== 0x2d)
    return isDigitAt(text, month.end + 1) ? undefined : fixed(start, month.end, dateOf(year, month.value))
  const day = digitsFrom(text, month.end + 1, 2)
  return day?.length === 2 ? fixed(start, day.end, dateOf(year, month.value, day.value)) : undefined
}

function tripleDate(scene: Scene, start: number, first: number, mark: string, end: number): Hit | undefined {
  const { text } = scene
  const second = digitsFrom(text, end + 1, 2)
  if (!second) return mark === '/' ? monthSlashYear(text, start, first, end) : undefined
  if (text.charAt(second.end) !== mark) return undefined
  const third = digitsFrom(text, second.end + 1, 4)
  if (!third || (third.length !== 4 && third.length !== 2) || classAt(text, third.end) === LETTER) {
    // „am 30.09.“: without a preposition, digits alone are too often a section.
    if (mark === '.' && !third && dayPrepositions.has(previousWord(text, start).lower))
      return dayAndMonth(scene, start, second.end + 1, first, second.value)
    return undefined
  }
  if (isDigitAt(text, third.end + 1) && text.charAt(third.end) === mark) return undefined
  const year = fullYear(third.value, third.length)
  if (year < 1980 || year > 2099) return undefined
  // Dots are German, day first. With slashes the language decides unless a number above 12 does.
  const dayFirst = mark === '.' || first > 12 || (second.value <= 12 && scene.dayFirst(start))
  return fixed(start, third.end, dayFirst ? dateOf(year, second.value, first) : dateOf(year, first, second.value))
}

const dayPrepositions = new Set(['am', 'vom', 'zum', 'bis', 'seit', 'ab', 'dem', 'den', 'der'])

function dayAndMonth(scene: Scene, start: number, end: number, day: number, month: number): Hit | undefined {
  if (dateOf(2024, month, day) === undefined) return undefined
  return {
    start,
    end,
    settle: (role) => {
      const date = dayWithoutYear(scene, month, day, role, start, end)
      return date === undefined ? undefined : { date, relative: true }
    },
  }
}

/** "09/2025". */
function monthSlashYear(text: string, start: number, month: number, end: number): Hit | undefined {
  const year = yearFrom(text, end + 1)
  return year ? fixed(start, year.end, dateOf(year.year, month)) : undefined
}

/** "30 September 2025", „30. September“, "30th of September". */
function dayBeforeMonth(scene: Scene, start: number, day: number, end: number): Hit | undefined {
  const { text } = scene
  let at = end
  if (text.charAt(at) === '.') at++
  else if (classAt(text, at) === LETTER) {
    const suffix = wordFrom(text, at)
    if (suffix.lower !== 'th' && suffix.lower !== 'st' && suffix.lower !== 'nd' && suffix.lower !== 'rd') return undefined
    at = suffix.end
  }
  let next = gapEnd(text, at)
  if (next === at && text.charAt(end) !== '.') return undefined
  if (text.startsWith('of ', next)) next += 3
  if (day < 1 || day > 31 || !isMonthAt(text, next, true)) return undefined
  return monthHit(scene, next, { start, day })
}
