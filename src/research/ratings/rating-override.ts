// A person's rating in place of the policy's: who, when, why, and how long it stands.
import { addDays, InputError, isDay, sortedBy, type Day } from '../../base/index.ts'
import { ratingOutcomes, type RatingOutcome } from './rating.ts'
import type { RatingPolicy } from './rating-policy.ts'

export interface RatingOverride {
  readonly ticker: string
  readonly rating: RatingOutcome
  /** The person who answers for it. */
  readonly by: string
  /** The day from which it stands. */
  readonly on: Day
  /** Printed wherever the rating is. */
  readonly reason: string
  /** The last day on which it stands; absent: as long as the policy lets it. */
  readonly until?: Day
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** @throws InputError when author, day, rating or reason is missing or will not do. */
export function checkOverride(override: RatingOverride, policy: RatingPolicy): RatingOverride {
  const where = `override of ${override.ticker}`
  if (override.by.trim() === '') throw new InputError('an override without an author', { where, remedy: 'name the person in `by`' })
  for (const [name, day] of [
    ['on', override.on],
    ['until', override.until ?? override.on],
  ] as const) {
    if (!isDay(day)) throw new InputError(`"${day}" is not a day`, { where: `${where}, ${name}`, remedy: 'write it as YYYY-MM-DD' })
  }
  if (override.until !== undefined && override.until < override.on) {
    throw new InputError(`it ends on ${override.until}, before it begins on ${override.on}`, { where, remedy: 'set `until` after `on`' })
  }
  if (!ratingOutcomes.includes(override.rating)) {
    throw new InputError(`"${override.rating}" is not a rating`, { where, remedy: `write one of ${ratingOutcomes.join(', ')}` })
  }
  if (wordsIn(override.reason) < policy.override.reasonWords) {
    throw new InputError(`the reason "${override.reason}" has fewer than ${policy.override.reasonWords} words`, {
      where,
      remedy: 'say what the model does not see',
    })
  }
  return override
}

/** The first day on which an override no longer stands. */
function endOfOverride(override: RatingOverride, policy: RatingPolicy): Day {
  return addDays(override.until ?? addDays(override.on, policy.override.longestDays - 1), 1)
}

/**
 * The override of each ticker that stands on `day`: the one begun last. A later one ends an earlier one, even after its own end.
 * @throws InputError when two of one day disagree about a ticker.
 */
export function overridesOn(day: Day, overrides: readonly RatingOverride[], policy: RatingPolicy): ReadonlyMap<string, RatingOverride> {
  const begun = new Map<string, RatingOverride>()
  for (const override of sortedBy(
    overrides,
    (o) => o.ticker,
    (o) => o.on,
    (o) => o.by,
    (o) => o.reason,
  )) {
    checkOverride(override, policy)
    if (override.on > day) continue
    const other = begun.get(override.ticker)
    if (other?.on === override.on && other.rating !== override.rating) {
      throw new InputError(`${other.by} says ${other.rating} and ${override.by} says ${override.rating} on ${override.on}`, {
        where: `overrides of ${override.ticker}`,
        remedy: 'keep one of them',
      })
    }
    begun.set(override.ticker, override)
  }
  return new Map([...begun].filter(([, override]) => day < endOfOverride(override, policy)))
}
