// Whether two facts of one slot can both be true, given how exactly each was said.
import { daysBetween, type Day } from '../../base/index.ts'
import type { Fact } from '../fact.ts'
import { datesMeet, sameSlot, seriesOf, timing } from '../slot.ts'
import { habitOf } from './habits.ts'
import { partiesMeet, sitesMeet } from './names-meet.ts'

/** What "about" adds on each side, as a share of the value: "rund 1,7" may stand for 1.6 to 1.8. */
const aboutShare = 0.06

/** Notes on one event appear over some days; values that became known so close together are about the same state. */
export const sameNews = 7

/** Half a unit of the second significant digit: 1.2e9 stands for 1.15e9 to 1.25e9; more digits stand for themselves. */
function roundingOf(value: number): number {
  const magnitude = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  const ofTwoDigits = Math.abs(value / magnitude - Math.round(value / magnitude)) < 1e-9
  return ofTwoDigits ? magnitude / 2 : 0
}

function rangeOf(fact: Fact, value: number): readonly [least: number, most: number] {
  const { tolerance, rounded } = habitOf(fact.attribute)
  const share = tolerance / 2 + (fact.bound === 'about' ? aboutShare : 0)
  const slack = Math.max(Math.abs(value) * share, rounded && value !== 0 ? roundingOf(value) : 0)
  return [fact.bound === 'at_most' ? -Infinity : value - slack, fact.bound === 'at_least' ? Infinity : value + slack]
}

/** Whether `value`, said with the bound of `fact`, can be the value of `other`. */
function canBe(fact: Fact, value: Fact['value'], other: Fact): boolean {
  if (typeof value !== 'number' || typeof other.value !== 'number') {
    return String(value).toLowerCase() === String(other.value).toLowerCase()
  }
  if (habitOf(fact.attribute).tolerance === Infinity) return true
  const a = rangeOf(fact, value)
  const b = rangeOf(other, other.value)
  return a[0] <= b[1] && b[0] <= a[1]
}

/** Whether both values can be true. */
export function agree(a: Fact, b: Fact): boolean {
  return canBe(a, a.value, b)
}

/** Documents round what went before. */
const previousTolerance = 0.02

/** Whether `fact` says that it replaces the value of `earlier`. */
export function replaces(fact: Fact, earlier: Fact): boolean {
  const { previous } = fact
  if (previous === undefined) return false
  if (typeof previous === 'number' && typeof earlier.value === 'number') {
    if (Math.abs(previous - earlier.value) <= previousTolerance * Math.abs(earlier.value)) return true
  }
  return canBe({ ...fact, bound: undefined }, previous, earlier)
}

/** Whether a later fact states what it stands for as well as the earlier one: the values are close, not merely compatible ("more than 600" does not confirm 5,000). */
export function confirms(fact: Fact, earlier: Fact): boolean {
  if (!agree(fact, earlier)) return false
  if (typeof fact.value !== 'number' || typeof earlier.value !== 'number') return true
  return Math.abs(fact.value - earlier.value) <= 0.15 * Math.max(Math.abs(fact.value), Math.abs(earlier.value))
}

/** A day and its month may be one date; a year and one of its months are one horizon but not one observation. */
function sameObservation(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return datesMeet(a, b) && (a.length === b.length || Math.min(a.length, b.length) >= 7)
}

/** Whether two facts, known on these days, are about the same thing at the same time, so that unlike values contradict. */
export function sameMatter(a: Fact, knownA: Day, b: Fact, knownB: Day): boolean {
  const together = Math.abs(daysBetween(knownA, knownB)) <= sameNews
  switch (habitOf(a.attribute).constancy) {
    case 'fixed':
      // Without its day or its name a contract is not known from the next one with the same tenant, and a backlog grows.
      return sameSlot(a, b) && (together || a.on !== undefined || a.instrument !== undefined)
    case 'observed': {
      if (seriesOf(a) !== seriesOf(b) || !datesMeet(a.since, b.since)) return false
      return a.on === undefined && b.on === undefined ? together : sameObservation(a.on, b.on)
    }
    case 'moving':
      return together && sameSlot(a, b)
  }
}

function unstatedOr<T>(a: T | undefined, b: T | undefined, meet: (a: T, b: T) => boolean): boolean {
  return a === undefined || b === undefined || meet(a, b)
}

function equal(a: string, b: string): boolean {
  return a === b
}

/** Whether two facts may be of one series: of the same speaker, and no qualifier that both state speaks against it. Of capacities the stage is always said or meant. */
export function compatibleSeries(a: Fact, b: Fact): boolean {
  const speaker = (fact: Fact) => (fact.by === fact.subject ? undefined : fact.by)
  return (
    a.subject === b.subject &&
    a.attribute === b.attribute &&
    speaker(a) === speaker(b) &&
    (a.attribute !== 'capacity' || a.stage === b.stage) &&
    unstatedOr(a.stage, b.stage, equal) &&
    unstatedOr(a.basis, b.basis, equal) &&
    unstatedOr(a.kind, b.kind, equal) &&
    unstatedOr(a.site, b.site, sitesMeet) &&
    unstatedOr(a.counterparty, b.counterparty, partiesMeet) &&
    unstatedOr(a.instrument, b.instrument, equal)
  )
}

/** Like `sameMatter`, for documents that say less: what one of them leaves unsaid is no difference. */
export function perhapsSameMatter(a: Fact, knownA: Day, b: Fact, knownB: Day): boolean {
  if (!compatibleSeries(a, b) || !datesMeet(a.since, b.since)) return false
  const together = Math.abs(daysBetween(knownA, knownB)) <= sameNews
  const { constancy } = habitOf(a.attribute)
  if (constancy === 'observed') return a.on === undefined && b.on === undefined ? together : sameObservation(a.on, b.on)
  const sameDate = timing[a.attribute] === 'standing' || datesMeet(a.on, b.on)
  return sameDate && (constancy === 'fixed' || together)
}

/** Where values may be parts, one that names a site or a tenant is no yardstick for one that does not. */
export function sameExtent(a: Fact, b: Fact): boolean {
  if (!habitOf(a.attribute).parts) return true
  return [a.site, a.counterparty, a.instrument].every(
    (name, index) => (name === undefined) === ([b.site, b.counterparty, b.instrument][index] === undefined),
  )
}
