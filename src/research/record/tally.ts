// Sums scores up: how many calls, how far off, to which side, how often right, and whether that is enough to say anything.
import type { Day } from '../../base/index.ts'
import type { RatingScore } from './rating-score.ts'
import type { TargetScore } from './target-score.ts'

/** Averages of Target ÷ price − 1. */
export interface ErrorTally {
  readonly count: number
  /** Mean of the sizes, as a ratio; absent when none is counted. */
  readonly meanError?: number
  /** Mean with the sign, as a ratio: above zero the targets were too high. */
  readonly bias?: number
}

export interface RateTally {
  readonly count: number
  readonly right: number
  /** Right ÷ count, as a ratio; absent when none is counted. */
  readonly rate?: number
  /** Said where `count` is small. */
  readonly small: boolean
}

export interface Tally {
  readonly name: string
  readonly calls: number
  readonly targets: number
  readonly ratings: number
  /** Targets whose day has come. */
  readonly settled: ErrorTally
  /** Targets whose day lies ahead, against the last price known: a state of play, not a result. */
  readonly open: ErrorTally
  /** Targets touched by their day, of those whose day has come. */
  readonly hits: RateTally
  /** Targets touched already, of those whose day lies ahead: no hit rate, since the misses are not in yet. */
  readonly touchedSoFar: { readonly count: number; readonly touched: number }
  /** Ratings in the right direction against their universe. */
  readonly directions: RateTally
  readonly words: string
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function errorsOf(scores: readonly TargetScore[]): ErrorTally {
  const errors = scores.flatMap((score) => score.error ?? [])
  if (errors.length === 0) return { count: 0 }
  return { count: errors.length, meanError: mean(errors.map(Math.abs)), bias: mean(errors) }
}

function rateOf(outcomes: readonly boolean[], smallSample: number): RateTally {
  const right = outcomes.filter(Boolean).length
  const count = outcomes.length
  return { count, right, ...(count === 0 ? {} : { rate: right / count }), small: count < smallSample }
}

const percent = (ratio: number) => `${Math.round(ratio * 100)} %`

function rateWords(what: string, { count, right, rate, small }: RateTally): string {
  if (rate === undefined) return `no ${what} is decided yet`
  const caution = small ? `, a small sample: one more moves the rate by up to ${Math.round(100 / (count + 1))} points` : ''
  return `${right} of ${count} ${what}s ${what === 'target' ? 'touched' : 'right'} (${percent(rate)})${caution}`
}

function errorWords({ count, meanError, bias }: ErrorTally, name: string): string {
  if (meanError === undefined || bias === undefined) return `no ${name} target has a price`
  const side = bias > 0 ? 'too high' : 'too low'
  return `${count} ${name} off by ${percent(meanError)} on average, ${percent(Math.abs(bias))} ${side}`
}

/** @param asOf the day of the evaluation, which tells the targets whose day has come. */
export function tallyOf(
  name: string,
  asOf: Day,
  targets: readonly TargetScore[],
  ratings: readonly RatingScore[],
  smallSample: number,
): Tally {
  const settled = errorsOf(targets.filter((score) => score.state === 'settled'))
  const open = errorsOf(targets.filter((score) => score.state === 'open'))
  const decided = targets.filter((score) => score.horizon <= asOf && score.hit !== 'unknown')
  const ahead = targets.filter((score) => score.horizon > asOf && score.hit !== 'unknown')
  const hits = rateOf(
    decided.map((score) => score.hit === 'touched'),
    smallSample,
  )
  const directions = rateOf(
    ratings.flatMap((score) => score.right ?? []),
    smallSample,
  )
  return {
    name,
    calls: targets.length + ratings.length,
    targets: targets.length,
    ratings: ratings.length,
    settled,
    open,
    hits,
    touchedSoFar: { count: ahead.length, touched: ahead.filter((score) => score.hit === 'touched').length },
    directions,
    words: [errorWords(settled, 'settled'), errorWords(open, 'open'), rateWords('target', hits), rateWords('rating', directions)].join(
      '; ',
    ),
  }
}
