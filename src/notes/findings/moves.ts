// What became of ratings and targets between two days, the house's and the broker's, in the order in which a reader wants to know.
import { byText, sortedBy, type Day } from '../../base/index.ts'
import type { Call } from '../../research/index.ts'

export type RatingMove = 'upgrade' | 'downgrade' | 'initiated' | 'ended' | 'none'
export type TargetMove = 'raised' | 'cut' | 'set' | 'withdrawn' | 'none'

const order = [
  'Underweight',
  'Sell',
  'Reduce',
  'Underperform',
  'Neutral',
  'Hold',
  'Equal Weight',
  'Market Perform',
  'Overweight',
  'Outperform',
  'Buy',
]
const classOf = (rating: string) => {
  const at = order.indexOf(rating)
  return at < 0 ? undefined : at < 4 ? -1 : at < 8 ? 0 : 1
}

export function isRated(rating: string | undefined): rating is string {
  return rating !== undefined && rating !== 'Not rated'
}

/** Ratings whose scale is not known count as initiated again: the note then shows both without a word for the direction. */
export function ratingMove(before: string | undefined, after: string | undefined): RatingMove {
  if (before === after) return 'none'
  if (!isRated(after)) return isRated(before) ? 'ended' : 'none'
  if (!isRated(before)) return 'initiated'
  const [old, now] = [classOf(before), classOf(after)]
  if (old === undefined || now === undefined || old === now) return 'initiated'
  return now > old ? 'upgrade' : 'downgrade'
}

export function targetMove(before: number | undefined, after: number | undefined): TargetMove {
  if (before === after) return 'none'
  if (after === undefined) return 'withdrawn'
  if (before === undefined) return 'set'
  return after > before ? 'raised' : 'cut'
}

export interface Move {
  readonly ticker: string
  readonly rating: RatingMove
  readonly target: TargetMove
  /** |new target ÷ old − 1|; 0 where one of them is missing. */
  readonly size: number
}

const weight: Readonly<Record<RatingMove, number>> = { upgrade: 0, downgrade: 0, initiated: 1, ended: 1, none: 2 }

export function moveOf(
  ticker: string,
  before: { readonly rating: string | undefined; readonly target: number | undefined },
  after: { readonly rating: string | undefined; readonly target: number | undefined },
): Move {
  const size = before.target && after.target ? Math.abs(after.target / before.target - 1) : 0
  return { ticker, rating: ratingMove(before.rating, after.rating), target: targetMove(before.target, after.target), size }
}

export function stands(move: Move): boolean {
  return move.rating === 'none' && move.target === 'none'
}

/** Upgrades and downgrades, then starts and ends, then targets by the size of their change. */
export function byImportance(moves: readonly Move[]): readonly Move[] {
  return sortedBy(
    moves,
    (move) => weight[move.rating],
    (move) => -move.size,
    (move) => move.ticker,
  )
}

/** A call is news when one of its parts became known after the earlier day; its own words for what it replaced go before what stood. */
export function callMove(ticker: string, call: Call | undefined, before: Call | undefined, since: Day | undefined): Move | undefined {
  if (!call || (since !== undefined && byText(call.known, since) <= 0)) return undefined
  return moveOf(
    ticker,
    { rating: call.previousRating ?? before?.rating, target: call.previousTarget ?? before?.target },
    { rating: call.rating, target: call.target },
  )
}
