// The distributions that an uncertain number can have, with the checks on their parameters and their mean.
import { InputError } from '../../base/index.ts'
import { sumOf } from '../sum.ts'

/** Parameters are in the unit of the number, shapes and probabilities are plain. A width of 0 is allowed: the number is then certain. */
export type Distribution =
  | { readonly kind: 'normal'; readonly mean: number; readonly deviation: number }
  /** The logarithm is normal with standard deviation `sigma`. `mean` is the mean of the number itself: the median lies lower by exp(−σ²/2). */
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sigma: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /** A beta distribution between `low` and `high` with its most likely value at `mode` and the mean (low + 4 mode + high) ÷ 6. */
  | { readonly kind: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'beta'; readonly alpha: number; readonly beta: number; readonly low: number; readonly high: number }
  | { readonly kind: 'discrete'; readonly values: readonly number[]; readonly probabilities: readonly number[] }
  /** 1 with the given probability, else 0. */
  | { readonly kind: 'bernoulli'; readonly probability: number }
  /** Observations, each as likely as the others; between them straight lines of the quantile function, so that their mean is kept. */
  | { readonly kind: 'empirical'; readonly values: readonly number[] }

export type DistributionKind = Distribution['kind']

/** More observations than this say nothing more at 2⁻³² steps and only slow a kernel down. */
const mostValues = 10_000
/** Probabilities written with a few decimals add up to 1 within this. */
const tolerance = 1e-9

type Fail = (what: string, remedy: string) => never
type Check<K extends DistributionKind> = (distribution: Extract<Distribution, { readonly kind: K }>, fail: Fail) => void

function ordered({ low, high }: { readonly low: number; readonly high: number }, fail: Fail): void {
  if (low > high) fail(`low ${low} lies above high ${high}`, 'write the smaller end as low')
}

function withMode(given: { readonly low: number; readonly mode: number; readonly high: number }, fail: Fail): void {
  ordered(given, fail)
  if (given.mode < given.low || given.mode > given.high)
    fail(
      `the most likely value ${given.mode} lies outside ${given.low} to ${given.high}`,
      'move it between low and high, or widen the range',
    )
}

function someValues(values: readonly number[], fail: Fail): void {
  if (values.length === 0) fail('there are no values', 'list at least one value')
  if (values.length > mostValues) fail(`there are ${values.length} values`, `list at most ${mostValues}, for example their quantiles`)
}

const checks = {
  normal: ({ deviation }, fail) => {
    if (deviation < 0) fail(`a standard deviation of ${deviation}`, 'give 0 or more')
  },
  lognormal: ({ mean, sigma }, fail) => {
    if (mean <= 0)
      fail(
        `a lognormal mean of ${mean}`,
        'give a mean above 0; a number that can be 0 or less needs another distribution, for example normal',
      )
    if (sigma < 0) fail(`a sigma of ${sigma}`, 'give the standard deviation of the logarithm, 0 or more; 0.3 is about 30 per cent')
    if (sigma > 5) fail(`a sigma of ${sigma}`, 'give the standard deviation of the logarithm, at most 5; 0.3 is about 30 per cent')
  },
  uniform: ordered,
  triangular: withMode,
  pert: withMode,
  beta: (given, fail) => {
    ordered(given, fail)
    for (const name of ['alpha', 'beta'] as const) {
      if (!(given[name] >= 0.05 && given[name] <= 1e4))
        fail(`${name} of a beta distribution is ${given[name]}`, 'give a number from 0.05 to 10000')
    }
  },
  discrete: ({ values, probabilities }, fail) => {
    someValues(values, fail)
    if (probabilities.length !== values.length)
      fail(`${values.length} values have ${probabilities.length} probabilities`, 'give one probability for each value')
    const wrong = probabilities.find((probability) => probability < 0 || probability > 1)
    if (wrong !== undefined) fail(`a probability of ${wrong}`, 'give numbers from 0 to 1')
    const sum = sumOf(probabilities)
    if (Math.abs(sum - 1) > tolerance) fail(`the probabilities add up to ${sum}`, 'make them add up to 1')
  },
  bernoulli: ({ probability }, fail) => {
    if (!(probability >= 0 && probability <= 1)) fail(`a probability of ${probability}`, 'give a number from 0 to 1')
  },
  empirical: ({ values }, fail) => someValues(values, fail),
} satisfies { readonly [K in DistributionKind]: Check<K> }

export const distributionKinds = Object.keys(checks) as readonly DistributionKind[]

/** Throws an input error that says which parameter cannot be, where, and what would have been right. */
export function checkDistribution(distribution: Distribution, where: string): void {
  const fail: Fail = (what, remedy) => {
    throw new InputError(what, { where, remedy })
  }
  for (const [name, value] of Object.entries(distribution)) {
    if (name === 'kind') continue
    for (const number of Array.isArray(value) ? (value as readonly unknown[]) : [value as unknown]) {
      if (typeof number !== 'number' || !Number.isFinite(number))
        fail(`${name} of the ${distribution.kind} distribution is ${String(number)}`, 'give a finite number')
    }
  }
  const check = checks[distribution.kind] as Check<DistributionKind>
  check(distribution as never, fail)
}

type Mean<K extends DistributionKind> = (distribution: Extract<Distribution, { readonly kind: K }>) => number

const means = {
  normal: ({ mean }) => mean,
  lognormal: ({ mean }) => mean,
  uniform: ({ low, high }) => (low + high) / 2,
  triangular: ({ low, mode, high }) => (low + mode + high) / 3,
  pert: ({ low, mode, high }) => (low + 4 * mode + high) / 6,
  beta: ({ alpha, beta, low, high }) => low + ((high - low) * alpha) / (alpha + beta),
  discrete: ({ values, probabilities }) => sumOf(values.map((value, index) => value * probabilities[index]!)),
  bernoulli: ({ probability }) => probability,
  empirical: ({ values }) => sumOf(values) / values.length,
} satisfies { readonly [K in DistributionKind]: Mean<K> }

export function meanOf(distribution: Distribution): number {
  return (means[distribution.kind] as Mean<DistributionKind>)(distribution as never)
}
