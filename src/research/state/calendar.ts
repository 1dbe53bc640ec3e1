// Quarters from a day to the halving, and where they lie to the target date.
import { addDays, daysBetween, yearsBetween, type Day } from '../../base/index.ts'
import type { Sourced } from './sourced.ts'

/** Height 1,050,000 at ten minutes a block, as mining-pool statistics estimated it in November 2024. */
export const halving: Day = '2028-04-15'

export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

function lastDayOf(quarter: string): Day {
  const year = Number(quarter.slice(0, 4))
  const number = Number(quarter.slice(5))
  const [nextYear, month] = number === 4 ? [year + 1, 1] : [year, number * 3 + 1]
  return addDays(`${nextYear}-${String(month).padStart(2, '0')}-01`, -1)
}

/** Quarters with days after `asOf` and not after the halving, in order. */
export function quartersFrom(asOf: Day): string[] {
  const quarters: string[] = []
  for (let day = addDays(asOf, 1); day <= halving; day = addDays(lastDayOf(quarterOf(day)), 1)) quarters.push(quarterOf(day))
  return quarters
}

/** The calendar inputs of `quarters` for an as-of and a target date. Quarters already past have no days. */
export function calendarInputs(quarters: readonly string[], asOf: Day, target: Day): Record<string, Sourced> {
  const inputs: Record<string, Sourced> = {}
  let start = asOf
  for (const quarter of quarters) {
    const end = lastDayOf(quarter) < halving ? lastDayOf(quarter) : halving
    const days = Math.max(0, daysBetween(start, end))
    const middle = addDays(start, Math.floor(days / 2))
    const set = (name: string, value: number, unit: string, words: string) => {
      inputs[`time.${quarter}.${name}`] = { value, unit, origin: { kind: 'calendar', words } }
    }
    set('days', days, 'day', `days from ${start} to ${end}`)
    set('years', yearsBetween(asOf, middle), '1', `years from ${asOf} to ${middle}`)
    set('years_after_target', Math.max(0, yearsBetween(target, middle)), '1', `years from ${target} to ${middle}, none before`)
    if (days > 0) start = end
  }
  return inputs
}
