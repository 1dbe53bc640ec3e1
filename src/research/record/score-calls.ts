// The track record: every past call in the ledger against what happened after it, as far as it was known by one day.
import { sortedBy, type Day } from '../../base/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { callsIn, voiceOf } from './calls.ts'
import { scoreCapacity, type CapacityScore } from './capacity-score.ts'
import { requireSlice, sliceKnownBy, type LedgerSlice } from './ledger-slice.ts'
import { historyOf, priceHistories } from './prices.ts'
import { scoreRating, type RatingScore } from './rating-score.ts'
import { scoringOf, type Scoring, type ScoringOptions } from './scoring-options.ts'
import { tallyOf, type Tally } from './tally.ts'
import { scoreTarget, type TargetScore } from './target-score.ts'

export interface TrackRecord {
  readonly asOf: Day
  readonly targets: readonly TargetScore[]
  readonly ratings: readonly RatingScore[]
  readonly capacity: readonly CapacityScore[]
  readonly all: Tally
  readonly byVoice: readonly Tally[]
  readonly byCompany: readonly Tally[]
}

function talliesBy(
  nameOf: (score: TargetScore | RatingScore) => string,
  targets: readonly TargetScore[],
  ratings: readonly RatingScore[],
  scoring: Scoring,
): readonly Tally[] {
  const names = new Map<string, string>()
  for (const score of [...targets, ...ratings]) if (!names.has(voiceOf(nameOf(score)))) names.set(voiceOf(nameOf(score)), nameOf(score))
  return sortedBy(names, ([key]) => key).map(([key, name]) =>
    tallyOf(
      name,
      scoring.asOf,
      targets.filter((score) => voiceOf(nameOf(score)) === key),
      ratings.filter((score) => voiceOf(nameOf(score)) === key),
      scoring.smallSample,
    ),
  )
}

/** Scores the calls of a slice by what the same slice knows of later days. @throws ModelError when the slice holds a fact known after its own day. */
export function scoreSlice(slice: LedgerSlice, options: Omit<ScoringOptions, 'asOf'> = {}): TrackRecord {
  requireSlice(slice)
  const scoring = scoringOf({ ...options, asOf: slice.asOf })
  const histories = priceHistories(slice)
  const targets = callsIn(slice, 'price_target').map((call) => scoreTarget(call, historyOf(histories, call.company), scoring))
  const ratings = callsIn(slice, 'rating').map((call) => scoreRating(call, histories, scoring))
  return {
    asOf: slice.asOf,
    targets,
    ratings,
    capacity: scoreCapacity(slice, scoring),
    all: tallyOf('all', scoring.asOf, targets, ratings, scoring.smallSample),
    byVoice: talliesBy((score) => score.by, targets, ratings, scoring),
    byCompany: talliesBy((score) => score.company, targets, ratings, scoring),
  }
}

/** Cuts the ledger at `asOf` and scores what is left: a fact known later cannot change the result. */
export function scoreCalls(facts: readonly KeptFact[], { asOf, ...options }: ScoringOptions): TrackRecord {
  return scoreSlice(sliceKnownBy(facts, asOf), options)
}
