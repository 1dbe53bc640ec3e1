// A distribution as nodes of a graph over one standard uniform or one standard normal number: its quantile function.
import {
  add,
  constant,
  exponential,
  interpolate,
  minimum,
  multiply,
  normalProbability,
  normalQuantile,
  power,
  step,
  subtract,
  type Node,
} from '../../graph/index.ts'
import type { Unit } from '../../units/index.ts'
import { betaCells, cellMiddles } from './beta-table.ts'
import { meanOf, type Distribution, type DistributionKind } from './distribution.ts'
import { exponential as exponentialOf } from '../elementary/exponential.ts'
import { normalQuantile as quantile } from '../elementary/normal-quantile.ts'

/** The number a distribution is drawn by, as a uniform or as a normal score; only one of them is drawn, the other is made of it when asked for. */
export interface Driver {
  uniform(): Node
  score(): Node
  /** 1 in the upper `probability` of draws, else 0. */
  above(probability: number): Node
}

const source = 'parameter of a distribution'
const plain = (value: number) => constant(value, '1', source)

export function uniformDriver(uniform: Node): Driver {
  let score: Node | undefined
  return {
    uniform: () => uniform,
    score: () => (score ??= normalQuantile(uniform)),
    above: (probability) => step(uniform, 1 - probability),
  }
}

export function scoreDriver(score: Node): Driver {
  let uniform: Node | undefined
  return {
    uniform: () => (uniform ??= normalProbability(score)),
    score: () => score,
    above: (probability) => step(score, quantile(1 - probability)),
  }
}

type Make<K extends DistributionKind> = (
  distribution: Extract<Distribution, { readonly kind: K }>,
  driver: Driver,
  unit: Unit,
) => Node | undefined

/** low + (high − low) × share. */
function between(low: number, high: number, share: Node, unit: Unit): Node {
  return add([constant(low, unit, source), multiply(constant(high - low, unit, source), share)])
}

function tableOfBeta(alpha: number, beta: number, low: number, high: number, driver: Driver, unit: Unit): Node {
  const values = betaCells(alpha, beta).map((share) => low + (high - low) * share)
  return interpolate(driver.uniform(), cellMiddles, values, { unit })
}

/** Each gives nothing where the distribution has no width. */
const makers = {
  normal: ({ mean, deviation }, driver, unit) =>
    deviation === 0 ? undefined : add([constant(mean, unit, source), multiply(constant(deviation, unit, source), driver.score())]),
  lognormal: ({ mean, sigma }, driver, unit) =>
    sigma === 0
      ? undefined
      : multiply(constant(mean * exponentialOf((-sigma * sigma) / 2), unit, source), exponential(multiply(plain(sigma), driver.score()))),
  uniform: ({ low, high }, driver, unit) => (low === high ? undefined : between(low, high, driver.uniform(), unit)),
  triangular({ low, mode, high }, driver, unit) {
    if (low === high) return undefined
    // Left of the mode √(c u), right of it 1 − √((1 − c)(1 − u)): each held at its value at the mode beyond it, so that no branch is needed.
    const c = (mode - low) / (high - low)
    const u = driver.uniform()
    const left = c > 0 ? [power(multiply(plain(c), minimum([u, plain(c)])), 0.5)] : []
    const right = c < 1 ? [subtract(plain(1 - c), power(multiply(plain(1 - c), minimum([subtract(plain(1), u), plain(1 - c)])), 0.5))] : []
    return between(low, high, add([...left, ...right]), unit)
  },
  pert({ low, mode, high }, driver, unit) {
    if (low === high) return undefined
    const c = (mode - low) / (high - low)
    return tableOfBeta(1 + 4 * c, 1 + 4 * (1 - c), low, high, driver, unit)
  },
  beta: ({ alpha, beta, low, high }, driver, unit) => (low === high ? undefined : tableOfBeta(alpha, beta, low, high, driver, unit)),
  discrete({ values, probabilities }, driver, unit) {
    const order = values
      .map((value, index) => ({ value, probability: probabilities[index]! }))
      .filter(({ probability }) => probability > 0)
      .toSorted((a, b) => a.value - b.value)
    const terms: Node[] = [constant(order[0]!.value, unit, source)]
    let above = 1
    for (const [index, { value }] of order.entries()) {
      if (index === 0) continue
      above -= order[index - 1]!.probability
      const rise = value - order[index - 1]!.value
      if (rise > 0) terms.push(multiply(constant(rise, unit, source), driver.above(Math.min(1, Math.max(0, above)))))
    }
    return terms.length === 1 ? undefined : add(terms)
  },
  bernoulli: ({ probability }, driver, unit) =>
    probability === 0 || probability === 1 ? undefined : multiply(constant(1, unit, source), driver.above(probability)),
  empirical({ values }, driver, unit) {
    const ascending = values.toSorted((a, b) => a - b)
    if (ascending[0] === ascending.at(-1)) return undefined
    // Hazen's places: with the ends held beyond them the mean of the lines is the mean of the observations.
    const at = ascending.map((_, index) => (index + 0.5) / ascending.length)
    return interpolate(driver.uniform(), at, ascending, { unit })
  },
} satisfies { readonly [K in DistributionKind]: Make<K> }

/** The number as a node, ascending in the driver; undefined where the distribution has no width: the number is then its mean. */
export function quantileNode(distribution: Distribution, driver: Driver, unit: Unit): Node | undefined {
  return (makers[distribution.kind] as Make<DistributionKind>)(distribution as never, driver, unit)
}

/** Whether a distribution leaves nothing open: its only value, or undefined. */
export function certainValue(distribution: Distribution): number | undefined {
  const none: Driver = { uniform: () => plain(0.5), score: () => plain(0), above: () => plain(1) }
  return quantileNode(distribution, none, '1' as Unit) === undefined ? meanOf(distribution) : undefined
}
