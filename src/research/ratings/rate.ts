// Rates a universe: upsides in, Overweight, Neutral or Underweight out, each with the rule that fired.
import { InputError, isDay, requireDay, sortedBy, type Day } from '../../base/index.ts'
import type { RatedStock, Rating, RatingCandidate, RatingOutcome, RatingRule, RatingRuleCode } from './rating.ts'
import { overridesOn, type RatingOverride } from './rating-override.ts'
import type { RatingPolicy } from './rating-policy.ts'
import { ruleOf, type RatingComparison } from './rule-words.ts'

/** Differences of decimal fractions are off by some 1e-17 (0.22 − 0.12 < 0.1): a threshold reached on paper is reached. */
const tolerance = 1e-12
const atLeast = (value: number, threshold: number) => value >= threshold - tolerance
const atMost = (value: number, threshold: number) => value <= threshold + tolerance

type WithUpside = RatingCandidate & { readonly upside: number }

function checkUniverse(universe: readonly RatingCandidate[]): readonly RatingCandidate[] {
  const seen = new Set<string>()
  for (const { ticker, upside, previous } of universe) {
    const where = `universe, ${ticker}`
    if (seen.has(ticker)) throw new InputError(`${ticker} is in the universe twice`, { where, remedy: 'give each stock once' })
    seen.add(ticker)
    if (upside !== undefined && (!Number.isFinite(upside) || upside < -1)) {
      throw new InputError(`an upside of ${upside}`, { where, remedy: 'give target ÷ price − 1 as a ratio of -1 or more, or leave it out' })
    }
    if (previous !== undefined && !isDay(previous.since)) {
      throw new InputError(`held since "${previous.since}"`, { where, remedy: 'write the day as YYYY-MM-DD' })
    }
  }
  return sortedBy(universe, (stock) => stock.ticker)
}

function weightOf(stock: RatingCandidate): number {
  if (stock.weight !== undefined && Number.isFinite(stock.weight) && stock.weight > 0) return stock.weight
  throw new InputError(`no weight above zero for ${stock.ticker}`, {
    where: `universe, ${stock.ticker}.weight`,
    remedy: 'give a weight for each stock that has an upside, or a policy with benchmark "median" or "mean"',
  })
}

/** Sums run in the order of upsides, so that the order of the universe cannot change the last digit. */
function benchmarkOf(policy: RatingPolicy, rated: readonly WithUpside[]): number {
  const stocks = sortedBy(
    rated,
    (stock) => stock.upside,
    (stock) => stock.ticker,
  )
  if (policy.benchmark === 'median') {
    const middle = stocks.length / 2
    return (stocks[Math.ceil(middle) - 1]!.upside + stocks[Math.floor(middle)]!.upside) / 2
  }
  const weight = policy.benchmark === 'mean' ? () => 1 : weightOf
  return stocks.reduce((sum, stock) => sum + weight(stock) * stock.upside, 0) / stocks.reduce((sum, stock) => sum + weight(stock), 0)
}

/**
 * The thresholds for a stock with this history. The margin lies on both sides of a threshold that compares; a limit is a promise
 * ("never below"), so it holds to the point on the way out and asks for the margin on the way back.
 */
export function needsOf(policy: RatingPolicy, compares: boolean, held: Rating | undefined): RatingComparison['needs'] {
  const { margin, limits } = policy
  const overweight = compares ? policy.relative.overweight : policy.absolute.overweight
  const underweight = compares ? -policy.relative.underweight : policy.absolute.underweight
  if (held === undefined) return { overweight, underweight, floor: limits.overweightFloor, ceiling: limits.underweightCeiling }
  return {
    overweight: overweight + (held === 'Overweight' ? -margin : margin),
    underweight: underweight + (held === 'Underweight' ? margin : -margin),
    floor: limits.overweightFloor + (held === 'Overweight' ? 0 : margin),
    ceiling: limits.underweightCeiling - (held === 'Underweight' ? 0 : margin),
  }
}

type PlainCode = Exclude<RatingRuleCode, 'held' | 'missing'>

function decide(upside: number, relative: number | undefined, needs: RatingComparison['needs']): readonly [Rating, PlainCode] {
  const score = relative ?? upside
  const kind = relative === undefined ? 'absolute' : 'relative'
  if (atLeast(score, needs.overweight)) {
    return atLeast(upside, needs.floor) ? ['Overweight', `${kind}-overweight`] : ['Neutral', 'overweight-floor']
  }
  if (atMost(score, needs.underweight)) {
    return atMost(upside, needs.ceiling) ? ['Underweight', `${kind}-underweight`] : ['Neutral', 'underweight-ceiling']
  }
  return ['Neutral', `${kind}-neutral`]
}

interface PolicyRating {
  readonly rating: RatingOutcome
  readonly rule: RatingRule
  readonly relative: number | undefined
}

function byPolicy(policy: RatingPolicy, stock: WithUpside, benchmark: number | undefined, rated: number): PolicyRating {
  const { upside, previous } = stock
  const relative = benchmark === undefined ? undefined : upside - benchmark
  const held = previous === undefined || previous.rating === 'Not rated' ? undefined : { rating: previous.rating, since: previous.since }
  const needs = needsOf(policy, benchmark !== undefined, held?.rating)
  const [rating, code] = decide(upside, relative, needs)
  const [fresh] = decide(upside, relative, needsOf(policy, benchmark !== undefined, undefined))
  const compared: RatingComparison = {
    upside,
    ...(benchmark === undefined ? {} : { benchmark: { name: policy.benchmark, value: benchmark }, relative }),
    rated,
    minimumRated: policy.minimumRated,
    needs,
    margin: policy.margin,
    ...(held === undefined ? {} : { held }),
  }
  return { rating, rule: ruleOf(rating === held?.rating && rating !== fresh ? 'held' : code, compared), relative }
}

function unrated(stock: RatingCandidate, override: RatingOverride | undefined): PolicyRating {
  const why = stock.missing ?? 'no upside is given'
  const refused = override === undefined || override.rating === 'Not rated' ? '' : `; ${override.by} may not rate what has no value`
  return { rating: 'Not rated', rule: { code: 'missing', words: `${why}${refused}` }, relative: undefined }
}

/**
 * Rates each stock of a universe against the others, in the order of tickers whatever the order given.
 * @param overrides persons' ratings; those that stand on `day` take the place of the policy's.
 * @param day the day of the rating; required with overrides, and the `since` of a new rating.
 * @throws InputError for a stock given twice, an upside that is not a number, an override of a stock outside the universe or without a reason.
 */
export function rate(
  policy: RatingPolicy,
  universe: readonly RatingCandidate[],
  overrides: readonly RatingOverride[] = [],
  day?: Day,
): readonly RatedStock[] {
  const stocks = checkUniverse(universe)
  const stranger = overrides.find((override) => !stocks.some((stock) => stock.ticker === override.ticker))
  if (stranger !== undefined) {
    throw new InputError(`an override of ${stranger.ticker}, which the universe does not hold`, {
      where: `override of ${stranger.ticker}`,
      remedy: `override one of ${stocks.map((stock) => stock.ticker).join(', ')}`,
    })
  }
  if (day === undefined && overrides.length > 0) {
    throw new InputError('overrides without the day of the rating', {
      where: 'rate',
      remedy: 'give the day, so that it is known which of them stand',
    })
  }
  const standing =
    day === undefined ? new Map<string, RatingOverride>() : overridesOn(requireDay(day, 'day of the rating'), overrides, policy)
  const withUpside = stocks.filter((stock): stock is WithUpside => stock.upside !== undefined)
  const benchmark = withUpside.length >= policy.minimumRated ? benchmarkOf(policy, withUpside) : undefined
  return stocks.map((stock) => {
    const override = standing.get(stock.ticker)
    const rated = withUpside.find((other) => other === stock)
    const own = rated === undefined ? unrated(stock, override) : byPolicy(policy, rated, benchmark, withUpside.length)
    const applies = override !== undefined && (rated !== undefined || override.rating === 'Not rated')
    const rating = applies ? override.rating : own.rating
    const changed = stock.previous !== undefined && stock.previous.rating !== rating
    const since = stock.previous !== undefined && !changed ? stock.previous.since : day
    return {
      ticker: stock.ticker,
      rating,
      policyRating: own.rating,
      rule: own.rule,
      relative: own.relative,
      upside: stock.upside,
      changed,
      ...(since === undefined ? {} : { since }),
      ...(applies ? { override: { by: override.by, on: override.on, reason: override.reason } } : {}),
    }
  })
}
