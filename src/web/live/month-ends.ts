// The days at which a history of months is looked at.
import { addDays } from '../../base/index.ts'

/** Last days of the months that end before a day, oldest first, and the day. */
export function monthEnds(asOf: string, months = 18): readonly string[] {
  const ends: string[] = []
  let end = addDays(`${asOf.slice(0, 7)}-01`, -1)
  while (ends.length < months) {
    ends.unshift(end)
    end = addDays(`${end.slice(0, 7)}-01`, -1)
  }
  return [...ends, asOf]
}
