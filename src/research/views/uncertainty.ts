// What a view says of how sure its numbers are: distributions beside assumptions, of a company's own inputs, and how they hang together.
import { InputError } from '../../base/index.ts'
import { checkCorrelation, checkDistribution, distributionKinds, type Distribution, type DistributionKind } from '../../evaluate/index.ts'

/**
 * A distribution as a view states it. What is left out is taken from the number that it belongs to: `low`, `mode` and `high` from its documented
 * range and value, a mean or a probability from its value.
 */
export interface StatedDistribution {
  readonly kind: DistributionKind
  readonly mean?: number
  readonly deviation?: number
  readonly sigma?: number
  /** Of a lognormal: standard deviation of the logarithm over one year; over the time to the target date it grows with its square root. */
  readonly volatility?: number
  readonly low?: number
  readonly mode?: number
  readonly high?: number
  /** Of `pert` and `triangular`: what the value is. `mode`, the default: the most likely one. `mean`: the mean, as far as the range allows; the most likely one is moved for it. */
  readonly centre?: 'mode' | 'mean'
  readonly alpha?: number
  readonly beta?: number
  readonly values?: readonly number[]
  readonly probabilities?: readonly number[]
  readonly probability?: number
  /** Where its width comes from, or what the judgement rests on; absent: the source of the number and its range. */
  readonly source?: string
  readonly judgement?: boolean
}

/** Of inputs that belong to companies: facts, and each site's probability and delay. */
export interface OwnUncertainty {
  /** Input ids; `*` stands for any letters: `*.contract.*.delay`. The first entry that fits an input holds. */
  readonly inputs: string
  readonly distribution: StatedDistribution
  /** What a draw does: stands for the number (`replace`, the default), multiplies it (`scale`) or is added to it (`add`). */
  readonly apply?: 'replace' | 'scale' | 'add'
  /** By factor or correlated assumption: how much of the normal score comes from there, −1 to 1. */
  readonly loads?: Readonly<Record<string, number>>
  readonly source: string
  readonly judgement?: boolean
}

export interface Uncertainty {
  /** Common causes that are no assumption themselves: name and what it is. */
  readonly factors?: Readonly<Record<string, string>>
  readonly own?: readonly OwnUncertainty[]
  /** Of normal scores (Gaussian copula): names of assumptions and factors. */
  readonly correlation?: {
    readonly names: readonly string[]
    readonly matrix: readonly (readonly number[])[]
    readonly source: string
    readonly judgement?: boolean
  }
  /** Critical IT of a site, where approved power is known only in total: unsigned megawatts are drawn in blocks of this size. Default 300 MW. */
  readonly siteMw?: number
}

function fail(what: string, where: string, remedy: string): never {
  throw new InputError(what, { where, remedy })
}

const parameters = {
  normal: ['mean', 'deviation'],
  lognormal: ['mean', 'sigma', 'volatility'],
  uniform: ['low', 'high'],
  triangular: ['low', 'mode', 'high', 'centre'],
  pert: ['low', 'mode', 'high', 'centre'],
  beta: ['alpha', 'beta', 'low', 'high'],
  discrete: ['values', 'probabilities'],
  bernoulli: ['probability'],
  empirical: ['values'],
} as const satisfies { readonly [K in DistributionKind]: readonly (keyof StatedDistribution)[] }

/** Throws an input error for an unknown kind, an unknown parameter, or one without which nothing can be drawn. */
export function checkStated(stated: StatedDistribution, where: string): void {
  if (typeof stated !== 'object' || stated === null) fail('not a distribution', where, 'write { "kind": "pert" } or another kind')
  if (!distributionKinds.includes(stated.kind))
    fail(`no distribution "${String(stated.kind)}"`, `${where}.kind`, `use ${distributionKinds.join(', ')}`)
  const known: readonly string[] = parameters[stated.kind]
  for (const key of Object.keys(stated)) {
    if (!['kind', 'source', 'judgement'].includes(key) && !known.includes(key))
      fail(`a ${stated.kind} distribution has no "${key}"`, where, `use ${known.join(', ')}`)
  }
  if (stated.kind === 'lognormal' && (stated.sigma === undefined) === (stated.volatility === undefined))
    fail('a lognormal distribution needs its width once', where, 'give "sigma", or "volatility" for a year')
  const needed: Partial<Record<DistributionKind, readonly (keyof StatedDistribution)[]>> = {
    normal: ['deviation'],
    beta: ['alpha', 'beta'],
    discrete: ['values', 'probabilities'],
    empirical: ['values'],
  }
  for (const key of needed[stated.kind] ?? [])
    if (stated[key] === undefined) fail(`the ${stated.kind} distribution lacks "${key}"`, where, `add "${key}"`)
  for (const key of ['values', 'probabilities'] as const)
    if (stated[key] !== undefined && !Array.isArray(stated[key])) fail(`"${key}" is no list`, where, 'write [1, 2, 3]')
  if (stated.centre !== undefined && stated.centre !== 'mode' && stated.centre !== 'mean')
    fail(`centre "${String(stated.centre)}"`, where, 'write "mode" or "mean"')
}

/** The number that a distribution belongs to, with its documented range. */
export interface Base {
  readonly value: number
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** Years from the as-of to the target date. */
  readonly years: number
}

/** A stated distribution with what it leaves out filled in. Throws an input error where nothing is there to fill it, and for impossible parameters. */
export function resolveDistribution(stated: StatedDistribution, base: Base, where: string): Distribution {
  const end = (name: 'low' | 'high'): number =>
    stated[name] ??
    base[name] ??
    fail(`the ${stated.kind} distribution has no ${name} end`, where, `give "${name}", in the distribution or beside the value`)
  const resolved = resolve()
  checkDistribution(resolved, where)
  return resolved

  function resolve(): Distribution {
    switch (stated.kind) {
      case 'normal':
        return { kind: 'normal', mean: stated.mean ?? base.value, deviation: stated.deviation! }
      case 'lognormal':
        return {
          kind: 'lognormal',
          mean: stated.mean ?? base.value,
          sigma: stated.sigma ?? stated.volatility! * Math.sqrt(Math.max(0, base.years)),
        }
      case 'uniform':
        return { kind: 'uniform', low: end('low'), high: end('high') }
      case 'triangular':
      case 'pert': {
        const [low, high] = [end('low'), end('high')]
        const value = stated.mode ?? base.value
        if (stated.centre !== 'mean') return { kind: stated.kind, low, mode: value, high }
        const weight = stated.kind === 'pert' ? 4 : 1
        // A value near an end cannot be the mean of its range: then the most likely value lies at that end.
        const mode = Math.min(high, Math.max(low, ((weight + 2) * value - low - high) / weight))
        return { kind: stated.kind, low, mode, high }
      }
      case 'beta':
        return { kind: 'beta', alpha: stated.alpha!, beta: stated.beta!, low: end('low'), high: end('high') }
      case 'discrete':
        return { kind: 'discrete', values: stated.values!, probabilities: stated.probabilities! }
      case 'bernoulli':
        return { kind: 'bernoulli', probability: stated.probability ?? base.value }
      case 'empirical':
        return { kind: 'empirical', values: stated.values! }
    }
  }
}

/** Checks what can be checked without facts. `assumed` are the names of the assumptions that have a distribution. */
export function checkUncertainty(given: Uncertainty, assumed: ReadonlySet<string>, where: string): void {
  const record = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!record(given)) fail('"uncertainty" is not a record', where, 'write { "factors": …, "own": […], "correlation": … }')
  for (const key of Object.keys(given))
    if (!['factors', 'own', 'correlation', 'siteMw'].includes(key))
      fail(`unknown field "${key}"`, where, 'use factors, own, correlation, siteMw')
  const factors = given.factors ?? {}
  if (!record(factors)) fail('"factors" is not a record', `${where}.factors`, 'write { "lease_demand": "what it is" }')
  for (const [name, words] of Object.entries(factors)) {
    if (typeof words !== 'string' || words === '') fail(`the factor ${name} has no words`, `${where}.factors`, 'say what it is')
    if (assumed.has(name)) fail(`the factor ${name} has the name of an assumption`, `${where}.factors`, 'give it a name of its own')
  }
  // Smaller sites would be more inputs than any sequence has dimensions.
  if (given.siteMw !== undefined && !(typeof given.siteMw === 'number' && given.siteMw >= 1))
    fail(`siteMw is ${String(given.siteMw)}`, where, 'give megawatts, 1 or more')
  const { correlation } = given
  const names = correlation?.names ?? []
  if (correlation) {
    const place = `${where}.correlation`
    if (!Array.isArray(names) || !Array.isArray(correlation.matrix))
      fail('names or matrix are missing', place, 'write { "names": […], "matrix": [[1, …], …], "source": … }')
    if (!correlation.source) fail('the correlation has no source', place, 'say where it comes from, or what the judgement rests on')
    for (const name of names) {
      if (!assumed.has(name) && !Object.hasOwn(factors, name))
        fail(
          `"${name}" is neither a factor nor an assumption with a distribution`,
          place,
          `use ${[...assumed, ...Object.keys(factors)].join(', ')}`,
        )
    }
    checkCorrelation(names, correlation.matrix, place)
  }
  if (given.own !== undefined && !Array.isArray(given.own))
    fail('"own" is not a list', where, 'write [{ "inputs": …, "distribution": …, "source": … }]')
  for (const [index, entry] of (given.own ?? []).entries()) {
    const place = `${where}.own[${index}]`
    if (typeof entry.inputs !== 'string' || entry.inputs === '') fail('no inputs are named', place, 'write "inputs": "*.contract.*.delay"')
    if (!entry.source)
      fail(`the uncertainty of ${entry.inputs} has no source`, place, 'say where it comes from, or what the judgement rests on')
    if (entry.apply !== undefined && !['replace', 'scale', 'add'].includes(entry.apply))
      fail(`apply "${entry.apply}"`, place, 'write replace, scale or add')
    checkStated(entry.distribution, `${place}.distribution`)
    for (const [name, load] of Object.entries(entry.loads ?? {})) {
      if (!Object.hasOwn(factors, name) && !names.includes(name))
        fail(
          `${entry.inputs} loads on "${name}", which is neither a factor nor correlated`,
          place,
          `use ${[...new Set([...Object.keys(factors), ...names])].join(', ')}`,
        )
      if (typeof load !== 'number' || !(Math.abs(load) <= 1)) fail(`a load of ${String(load)}`, place, 'give a number from -1 to 1')
    }
  }
}
