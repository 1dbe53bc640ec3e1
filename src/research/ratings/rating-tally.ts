// The rating policy lane by lane: how many draws rate each stock Overweight, Neutral and Underweight. The same decisions as `rate`, without words.
import { InputError } from '../../base/index.ts'
import type { Rating } from './rating.ts'
import type { RatingPolicy } from './rating-policy.ts'
import { needsOf } from './rate.ts'

export interface TalliedStock {
  readonly ticker: string
  /** Place of its value per share among the columns. */
  readonly column: number
  /** USD/share. */
  readonly price: number
  /** The rating held before, for the policy's margin. */
  readonly held?: Rating
}

/** Data alone, so that it can cross to another thread. */
export interface RatingTallyOptions {
  readonly policy: RatingPolicy
  readonly stocks: readonly TalliedStock[]
}

/** Counters of a stock, in this order. */
export const talliedRatings = ['Overweight', 'Neutral', 'Underweight'] as const satisfies readonly Rating[]

/** See `rate`: a threshold reached on paper is reached. */
const tolerance = 1e-12

export interface RatingTally {
  /** Three counters for each stock, in the order of stocks. */
  readonly size: number
  count(columns: readonly Float64Array[], count: number, into: Float64Array): void
}

/** `targetOf` rounds a value per share to a price target, as a rating compares targets. Throws an input error for a benchmark that needs weights. */
export function ratingTally({ policy, stocks }: RatingTallyOptions, targetOf: (perShare: number) => number): RatingTally {
  if (policy.benchmark === 'weighted mean')
    throw new InputError('a benchmark by weighted mean has no weights in a simulation', {
      where: 'ratings.benchmark',
      remedy: 'use a view whose policy has the benchmark "median" or "mean"',
    })
  const n = stocks.length
  const compares = n >= policy.minimumRated
  const needs = stocks.map(({ held }) => needsOf(policy, compares, held))
  const [overweight, underweight, floor, ceiling] = (['overweight', 'underweight', 'floor', 'ceiling'] as const).map((name) =>
    Float64Array.from(needs, (need) => need[name] + (name === 'overweight' || name === 'floor' ? -tolerance : tolerance)),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array]
  /** Upsides of a draw, and the same in order. */
  const upsides = new Float64Array(n)
  const sorted = new Float64Array(n)
  /** By stock, the upsides of a block. */
  let block = new Float64Array(0)

  function benchmark(): number {
    for (let place = 0; place < n; place += 1) {
      const upside = upsides[place]!
      let at = place
      for (; at > 0 && sorted[at - 1]! > upside; at -= 1) sorted[at] = sorted[at - 1]!
      sorted[at] = upside
    }
    if (policy.benchmark === 'median') return (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2
    let sum = 0
    for (let place = 0; place < n; place += 1) sum += sorted[place]!
    return sum / n
  }

  return {
    size: n * talliedRatings.length,
    count(columns, count, into) {
      if (block.length < n * count) block = new Float64Array(n * count)
      for (let place = 0; place < n; place += 1) {
        const { column, price } = stocks[place]!
        const values = columns[column]!
        for (let lane = 0; lane < count; lane += 1) block[place * count + lane] = targetOf(values[lane]!) / price - 1
      }
      for (let lane = 0; lane < count; lane += 1) {
        for (let place = 0; place < n; place += 1) upsides[place] = block[place * count + lane]!
        const against = compares ? benchmark() : 0
        for (let place = 0; place < n; place += 1) {
          const upside = upsides[place]!
          const score = upside - against
          let rating = 1
          if (score >= overweight[place]!) rating = upside >= floor[place]! ? 0 : 1
          else if (score <= underweight[place]! && upside <= ceiling[place]!) rating = 2
          into[place * 3 + rating]! += 1
        }
      }
    },
  }
}
