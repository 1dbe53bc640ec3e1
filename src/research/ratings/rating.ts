// The words of a rating: what a stock can be rated, what it was rated before, and what comes out of rating it.
import type { Day } from '../../base/index.ts'

/** Relative to the universe: expected to do better, about as well, or worse. */
export type Rating = 'Overweight' | 'Neutral' | 'Underweight'

/** A rating, or the absence of one because a value or a price is missing or a person suspended it. */
export type RatingOutcome = Rating | 'Not rated'

/** From the worst to the best. */
export const ratings = ['Underweight', 'Neutral', 'Overweight'] as const satisfies readonly Rating[]

export const ratingOutcomes = [...ratings, 'Not rated'] as const satisfies readonly RatingOutcome[]

/** One stock of the universe on one day. */
export interface RatingCandidate {
  readonly ticker: string
  /** Target ÷ price − 1, as a ratio; absent when there is no value or no price. */
  readonly upside: number | undefined
  /** Which fact is missing, in words, when there is no upside ("no share price known by 2025-11-24"). */
  readonly missing?: string
  /** The rating held before this day and the day since which it is held. */
  readonly previous?: { readonly rating: RatingOutcome; readonly since: Day }
  /** Weight in the universe's mean, for example market capitalisation in USD; needed by a policy with benchmark `weighted mean` alone. */
  readonly weight?: number
}

/** Why a stock has its rating: one code per rule of the policy. */
export type RatingRuleCode =
  | 'relative-overweight'
  | 'relative-neutral'
  | 'relative-underweight'
  | 'overweight-floor'
  | 'underweight-ceiling'
  | 'absolute-overweight'
  | 'absolute-neutral'
  | 'absolute-underweight'
  | 'held'
  | 'missing'

export interface RatingRule {
  readonly code: RatingRuleCode
  /** The rule with the numbers that made it fire, one sentence. */
  readonly words: string
}

/** The rating of one stock with its reason. */
export interface RatedStock {
  readonly ticker: string
  /** What is published: the policy's rating, or a person's where one overrides it. */
  readonly rating: RatingOutcome
  /** What the policy alone says. */
  readonly policyRating: RatingOutcome
  readonly rule: RatingRule
  /** Upside minus the universe's benchmark, as a ratio (0.15 = 15 points); absent without an upside or with too few rated stocks. */
  readonly relative: number | undefined
  readonly upside: number | undefined
  /** Whether `rating` differs from the previous one; false where there was none. */
  readonly changed: boolean
  /** The day since which `rating` is held; absent when neither a previous rating nor the day is given. */
  readonly since?: Day
  readonly override?: { readonly by: string; readonly on: Day; readonly reason: string }
}
