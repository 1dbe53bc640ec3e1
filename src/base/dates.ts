// ISO 8601 dates cut to the precision stated (`2026`, `2026-12`, `2026-12-31`), without clock, zone or locale.
import { InputError } from './errors.ts'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string
/** `YYYY-MM-DD`. */
export type Day = string

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export function isPartialDate(text: string): boolean {
  const match = partial.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  const m = Number(month)
  if (m < 1 || m > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), m))
}

export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}

/** Returns `text` when it is a full day, else throws naming `where`. */
export function requireDay(text: string, where: string): Day {
  if (isDay(text)) return text
  throw new InputError(`"${text}" is not a date`, { where, remedy: 'write a day as YYYY-MM-DD, for example 2025-11-24' })
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The last day that a partial date covers: `2026` → `2026-12-31`. */
export function endOf(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 7) return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, '0')}`
  return date
}

/** The first day that a partial date covers: `2026` → `2026-01-01`. */
export function startOf(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`
  return date.length === 7 ? `${date}-01` : date
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000
}

export function dayOf(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Years of 365.25 days between two days; negative when `to` comes first. */
export function yearsBetween(from: Day, to: Day): number {
  return daysBetween(from, to) / 365.25
}
