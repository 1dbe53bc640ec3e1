export { checkRatingPolicy } from './check-rating-policy.ts'
export { rate } from './rate.ts'
export {
  ratingOutcomes,
  ratings,
  type RatedStock,
  type Rating,
  type RatingCandidate,
  type RatingOutcome,
  type RatingRule,
  type RatingRuleCode,
} from './rating.ts'
export { ratingDistribution, type RatingDistribution, type RatingShare } from './rating-distribution.ts'
export { ratingChanges, ratingHistory, type RatedDay, type RatingChange, type RatingState } from './rating-history.ts'
export { checkOverride, overridesOn, type RatingOverride } from './rating-override.ts'
export { ratingTally, talliedRatings, type RatingTallyOptions } from './rating-tally.ts'
export { housePolicy, type RatingBenchmark, type RatingPolicy } from './rating-policy.ts'
