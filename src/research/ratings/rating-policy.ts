// The written, versioned policy that turns upsides into ratings, and the one that ships.

/** The number of the universe that an upside is compared with. `mean` counts each rated stock once, `weighted mean` by its weight. */
export type RatingBenchmark = 'median' | 'mean' | 'weighted mean'

/**
 * All thresholds are ratios: 0.1 is ten percent, or ten points where two upsides are compared.
 * A threshold is met by a value equal to it.
 */
export interface RatingPolicy {
  /** Goes up with every change, so that a published rating names the rules it was made by. */
  readonly version: string
  readonly benchmark: RatingBenchmark
  /** With at least this many stocks that have an upside the relative rule holds, with fewer the absolute one. */
  readonly minimumRated: number
  readonly relative: {
    /** Overweight from this much above the benchmark; negative when even a little below it will do. */
    readonly overweight: number
    /** Underweight from this much below the benchmark; positive. */
    readonly underweight: number
  }
  /** Limits that hold whatever the universe does. */
  readonly limits: {
    /** Never Overweight below this upside. */
    readonly overweightFloor: number
    /** Never Underweight above this upside. */
    readonly underweightCeiling: number
  }
  /** The rule for a universe too small to compare with. */
  readonly absolute: {
    /** Overweight from this upside. */
    readonly overweight: number
    /** Underweight at this upside or less. */
    readonly underweight: number
  }
  /** A rating held before changes only when its threshold is crossed by this much. */
  readonly margin: number
  readonly override: {
    /** The fewest words of a reason. */
    readonly reasonWords: number
    /** An override without an end of its own lapses after this many days. */
    readonly longestDays: number
  }
  /** Why each number is what it is: one sentence each, required. */
  readonly reasons: {
    readonly benchmark: string
    readonly minimumRated: string
    readonly relative: string
    readonly limits: string
    readonly absolute: string
    readonly margin: string
    readonly override: string
  }
}

/** The policy of the view `house`; docs/ratings.md says more about its numbers. */
export const housePolicy: RatingPolicy = {
  version: '1',
  benchmark: 'median',
  minimumRated: 4,
  relative: { overweight: 0.1, underweight: 0.1 },
  limits: { overweightFloor: 0.1, underweightCeiling: 0.15 },
  absolute: { overweight: 0.25, underweight: -0.05 },
  margin: 0.03,
  override: { reasonWords: 4, longestDays: 180 },
  reasons: {
    benchmark: 'One stock whose value lies far off moves a mean of five by a fifth of its error and a median hardly at all.',
    minimumRated: 'With three stocks the median is one of them and the other two decide each other; from four on no single stock sets it.',
    relative: 'These stocks move about five percent on an ordinary day, so less than ten points between two of them says nothing.',
    limits:
      'Below ten percent a gain does not pay for the risk of one year; above fifteen a stock is not one to part with, however good the rest.',
    absolute:
      'Alone a stock must pay for its own risk: a quarter in about a year, and a loss beyond the noise of the price to be marked down.',
    margin: 'Three points are what a usual day moves the difference between two stocks; the rating waits for more than that.',
    override:
      'A reason of fewer than four words explains nothing, and half a year brings two quarterly reports that should settle the matter.',
  },
}
