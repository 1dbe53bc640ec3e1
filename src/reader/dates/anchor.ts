// Gives a month, day or quarter without a year the year that it must have been meant in, seen from the publication date.
import { dayNumber, startOf, type PartialDate } from '../../base/index.ts'
import { dateOf, monthNumber, type MonthNumber } from './calendar.ts'
import type { DateRole } from './date-mention.ts'
import { speaksOfFuture, type Scene } from './place.ts'

/**
 * Months back within which a bare month is taken for past. Of "December" in a text of late November the next one is meant,
 * of "September" the last one.
 */
const longestBack = 10
/** In a sentence that speaks of the future, months ahead within which the next one is meant. */
const longestAhead = 9

function looksAhead(scene: Scene, role: DateRole | undefined, start: number, end: number): boolean {
  return role === 'by' || role === 'until' || speaksOfFuture(scene.text, start, end)
}

/** The year of the month `month`, 1 to 12. */
export function yearOfMonth(scene: Scene, month: number, role: DateRole | undefined, start: number, end: number): number | undefined {
  if (scene.published === undefined) return undefined
  const here = monthNumber(scene.published)
  const back = (((here - (month - 1)) % 12) + 12) % 12
  const ahead = back === 0 ? 0 : 12 - back
  const future = role !== 'since' && looksAhead(scene, role, start, end)
  // „stieg bis Ende September“ in November looks back; only a verb of the future makes „bis“ reach a far month.
  const next = ahead <= longestAhead || ((role === 'by' || role === 'until') && speaksOfFuture(scene.text, start, end))
  const past = role === 'since' || back <= longestBack
  const chosen = back === 0 || (future ? !next : past) ? here - back : here + ahead
  return Math.floor(chosen / 12)
}

/** The day `month`-`day` nearest to the publication on the side that its sentence looks to. */
export function dayWithoutYear(
  scene: Scene,
  month: number,
  day: number,
  role: DateRole | undefined,
  start: number,
  end: number,
): PartialDate | undefined {
  if (scene.published === undefined) return undefined
  const year = Number(scene.published.slice(0, 4))
  const here = dayNumber(scene.published)
  const future = role !== 'since' && looksAhead(scene, role, start, end)
  let best: PartialDate | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of [year - 1, year, year + 1]) {
    const date = dateOf(candidate, month, day)
    if (!date) continue
    const distance = dayNumber(startOf(date)) - here
    // The other side is taken when it is six times as near: "December 3" in late November.
    const cost = distance === 0 ? 0 : future === distance > 0 ? Math.abs(distance) : Math.abs(distance) * 6
    if (cost < least) {
      least = cost
      best = date
    }
  }
  return best
}

/** Year of the part (quarter, half) that ends `lag` months into its year, for a part named without a year. */
export function yearOfPart(
  scene: Scene,
  endOfPart: (year: number) => MonthNumber,
  length: number,
  role: DateRole | undefined,
  start: number,
  end: number,
): number | undefined {
  if (scene.published === undefined) return undefined
  const here = monthNumber(scene.published)
  const year = Number(scene.published.slice(0, 4))
  const future = role !== 'since' && looksAhead(scene, role, start, end)
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of [year - 1, year, year + 1, year + 2]) {
    const last = endOfPart(candidate)
    const first = last - length + 1
    // A part that has begun and not ended is spoken of in either direction.
    const running = first <= here && here <= last
    const distance = running ? 0 : last < here ? last - here : first - here
    const cost = running ? (future ? 0 : 3) : future === distance > 0 ? Math.abs(distance) : Math.abs(distance) * 3 + 6
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}
