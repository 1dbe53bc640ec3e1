// Months, quarters and weekdays counted from a day, without clock or zone.
import { dayNumber, dayOf, daysInMonth, type Day, type PartialDate } from '../../base/index.ts'

/** Months since year 0: `2025-11` is 2025 · 12 + 10. */
export type MonthNumber = number

export interface Period {
  readonly since: PartialDate
  readonly on: PartialDate
}

export function monthNumber(date: PartialDate): MonthNumber {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1
}

export function monthOf(number: MonthNumber): PartialDate {
  return `${yearText(Math.floor(number / 12))}-${twoDigits((number % 12) + 1)}`
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** `undefined` for a day that the month does not have. */
export function dateOf(year: number, month: number, day?: number): PartialDate | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${twoDigits(month)}`
  return day >= 1 && day <= daysInMonth(year, month) ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : undefined
}

/** The `count`-month period that ends with the month `end`. */
export function periodEnding(end: MonthNumber, count: number): Period {
  return { since: monthOf(end - count + 1), on: monthOf(end) }
}

/** Last month of part `index` of `parts` (quarters 4, halves 2, the year 1) of the fiscal year named `year` that ends in month `yearEnd`. */
export function partEnd(year: number, index: number, parts: 1 | 2 | 4, yearEnd: number): MonthNumber {
  return year * 12 + yearEnd - 1 - (parts - index) * (12 / parts)
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

/** The last day with that weekday on or before `day`; `weeks` moves it by calendar weeks counted from `day`'s own. */
export function weekdayBefore(day: Day, weekday: number): Day {
  return dayOf(dayNumber(day) - ((weekdayOf(day) - weekday + 7) % 7))
}

/** The weekday in the calendar week (Monday first) `weeks` away from the week of `day`. */
export function weekdayInWeek(day: Day, weekday: number, weeks: number): Day {
  return dayOf(dayNumber(day) - weekdayOf(day) + weekday + weeks * 7)
}
