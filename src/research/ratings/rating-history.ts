// Ratings day by day: each state is rated with the ratings of the one before as those held.
import { InputError, requireDay, sortedBy, type Day } from '../../base/index.ts'
import { rate } from './rate.ts'
import type { RatedStock, RatingCandidate, RatingOutcome } from './rating.ts'
import type { RatingOverride } from './rating-override.ts'
import type { RatingPolicy } from './rating-policy.ts'

export interface RatingState {
  readonly day: Day
  /** A `previous` given here counts only for a stock that no earlier state held. */
  readonly universe: readonly RatingCandidate[]
}

export interface RatedDay {
  readonly day: Day
  readonly ratings: readonly RatedStock[]
}

/**
 * Rates the states in the order of their days, whatever the order given.
 * @param overrides of any day; each stands from its own day on. One of a stock that no state holds is an error.
 * @throws InputError for two states of one day and for everything that `rate` refuses.
 */
export function ratingHistory(
  policy: RatingPolicy,
  states: readonly RatingState[],
  overrides: readonly RatingOverride[] = [],
): readonly RatedDay[] {
  const held = new Map<string, { readonly rating: RatingOutcome; readonly since: Day }>()
  const inOrder = sortedBy(states, (state) => requireDay(state.day, 'rating history'))
  const everHeld = new Set(inOrder.flatMap((state) => state.universe.map((stock) => stock.ticker)))
  const stranger = overrides.find((override) => !everHeld.has(override.ticker))
  if (stranger !== undefined) {
    throw new InputError(`an override of ${stranger.ticker}, which no state holds`, {
      where: `override of ${stranger.ticker}`,
      remedy: `override one of ${[...everHeld].toSorted().join(', ')}`,
    })
  }
  return inOrder.map(({ day, universe }, index) => {
    if (inOrder[index - 1]?.day === day) {
      throw new InputError(`two states of ${day}`, { where: 'rating history', remedy: 'give one state a day' })
    }
    const candidates = universe.map((stock) => ({ ...stock, previous: held.get(stock.ticker) ?? stock.previous }))
    const inUniverse = overrides.filter((override) => universe.some((stock) => stock.ticker === override.ticker))
    const ratings = rate(policy, candidates, inUniverse, day)
    for (const { ticker, rating, since } of ratings) held.set(ticker, { rating, since: since ?? day })
    return { day, ratings }
  })
}

/** One change of a stock's rating, or its first. */
export interface RatingChange {
  readonly ticker: string
  readonly day: Day
  /** Absent for the first rating. */
  readonly from?: RatingOutcome
  readonly to: RatingOutcome
  /** The rule that fired, or the person and the reason. */
  readonly words: string
}

/** The changes of all stocks, or of one, in the order of days and tickers. */
export function ratingChanges(history: readonly RatedDay[], ticker?: string): readonly RatingChange[] {
  const last = new Map<string, RatingOutcome>()
  return sortedBy(history, ({ day }) => day).flatMap(({ day, ratings }) =>
    ratings.flatMap((stock): readonly RatingChange[] => {
      const from = last.get(stock.ticker)
      last.set(stock.ticker, stock.rating)
      if (from === stock.rating || (ticker !== undefined && ticker !== stock.ticker)) return []
      const { override, rule } = stock
      const words = override === undefined ? rule.words : `${override.by} on ${override.on}: ${override.reason}`
      return [{ ticker: stock.ticker, day, ...(from === undefined ? {} : { from }), to: stock.rating, words }]
    }),
  )
}
