// Says in one sentence which rule made a rating, with the numbers it compared. English; the notes have their own words per language.
import type { Day } from '../../base/index.ts'
import type { Rating, RatingRule, RatingRuleCode } from './rating.ts'

/** What a rule compared. All numbers are ratios; thresholds are those that applied, the margin already counted. */
export interface RatingComparison {
  readonly upside: number
  /** The universe's number, with its name; absent where the universe is too small. */
  readonly benchmark?: { readonly name: string; readonly value: number }
  readonly relative?: number
  readonly rated: number
  readonly minimumRated: number
  readonly needs: {
    readonly overweight: number
    readonly underweight: number
    readonly floor: number
    readonly ceiling: number
  }
  readonly margin: number
  readonly held?: { readonly rating: Rating; readonly since: Day }
}

function decimal(number: number, digits: number): string {
  return number.toFixed(digits).replace(/\.(\d*?)0+$/, (_, kept: string) => (kept === '' ? '' : `.${kept}`))
}

/** Hundredths with as few digits as tell `ratio` from every ratio in `beside` that it is not equal to: one at least, six at most. */
function hundredths(ratio: number, ...beside: readonly number[]): string {
  const same = (other: number, digits: number) => decimal(other * 100, digits) === decimal(ratio * 100, digits)
  let digits = 1
  while (digits < 6 && beside.some((other) => Math.abs(other - ratio) > 1e-12 && same(other, digits))) digits += 1
  const shown = decimal(ratio * 100, digits)
  return /[1-9]/.test(shown) ? shown : '0'
}

/** "22.3 %" */
function percent(ratio: number, ...beside: readonly number[]): string {
  return `${hundredths(ratio, ...beside)} %`
}

function opening({ upside, benchmark, relative, rated, minimumRated, needs }: RatingComparison): string {
  if (benchmark === undefined || relative === undefined) {
    const shown = percent(upside, needs.overweight, needs.underweight, needs.floor, needs.ceiling)
    return `upside ${shown}, compared with no universe as ${rated} of the ${minimumRated} stocks that this needs have one`
  }
  const size = hundredths(Math.abs(relative), Math.abs(needs.overweight), Math.abs(needs.underweight))
  const place = size === '0' ? 'at' : `${size} ${size === '1' ? 'point' : 'points'} ${relative > 0 ? 'above' : 'below'}`
  return `upside ${percent(upside, needs.floor, needs.ceiling)} is ${place} the universe's ${benchmark.name} ${percent(benchmark.value)}`
}

/** "Overweight needs 10 points above" or, without a universe, "Overweight needs 25 %". */
function threshold(rating: 'Overweight' | 'Underweight', compared: RatingComparison): string {
  const needed = rating === 'Overweight' ? compared.needs.overweight : compared.needs.underweight
  const side = rating === 'Overweight' ? 'at least' : 'at most'
  if (compared.benchmark === undefined) return `${rating} needs ${side} ${percent(needed)}`
  const direction = needed < 0 || (needed === 0 && rating === 'Underweight') ? 'below' : 'above'
  return `${rating} needs ${hundredths(Math.abs(needed))} ${direction}`
}

/** Which changed threshold a reader has to know of when a rating was held before. */
function fromHeld({ held, margin }: RatingComparison): string {
  return held === undefined || margin === 0 ? '' : ` coming from ${held.rating}, a margin of ${hundredths(margin)} included`
}

function closing(code: RatingRuleCode, compared: RatingComparison): string {
  const { held, needs, margin } = compared
  switch (code) {
    case 'held':
      return `: ${held?.rating} stands since ${held?.since}, as no threshold is crossed by the margin of ${hundredths(margin)}`
    case 'overweight-floor':
      return `, but Overweight needs an upside of at least ${percent(needs.floor)}${fromHeld(compared)}`
    case 'underweight-ceiling':
      return `, but Underweight needs an upside of at most ${percent(needs.ceiling)}${fromHeld(compared)}`
    case 'relative-overweight':
    case 'absolute-overweight':
      return `: ${threshold('Overweight', compared)}${fromHeld(compared)}`
    case 'relative-underweight':
    case 'absolute-underweight':
      return `: ${threshold('Underweight', compared)}${fromHeld(compared)}`
    case 'relative-neutral':
    case 'absolute-neutral':
      return `: ${threshold('Overweight', compared)} and ${threshold('Underweight', compared)}${fromHeld(compared)}`
    case 'missing':
      return ''
  }
}

export function ruleOf(code: Exclude<RatingRuleCode, 'missing'>, compared: RatingComparison): RatingRule {
  return { code, words: `${opening(compared)}${closing(code, compared)}` }
}
