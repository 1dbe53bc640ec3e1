import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../base/index.ts'
import { input } from '../../graph/index.ts'
import { parseUnit } from '../../units/index.ts'
import { evaluate } from '../point.ts'
import { betaCells, tableCells } from './beta-table.ts'
import { checkDistribution, meanOf, type Distribution } from './distribution.ts'
import { certainValue, quantileNode, scoreDriver, uniformDriver } from './quantile-node.ts'

const unit = parseUnit('USD')
const usd = (distribution: Distribution) => quantileNode(distribution, uniformDriver(input('u', '1')), unit)!
const at = (distribution: Distribution, u: number) => evaluate(usd(distribution), { u })

/** The mean by the middles of many cells. */
function meanByCells(distribution: Distribution, cells = 1024): number {
  let sum = 0
  for (let cell = 0; cell < cells; cell += 1) sum += at(distribution, (cell + 0.5) / cells)
  return sum / cells
}

describe('quantile functions', () => {
  // By hand, or from tables of the distributions.
  it.each<readonly [Distribution, number, number, number]>([
    [{ kind: 'normal', mean: 10, deviation: 2 }, 0.975, 13.919928, 1e-6],
    [{ kind: 'lognormal', mean: 100, sigma: 0.5 }, 0.5, 88.24969, 1e-6],
    [{ kind: 'uniform', low: 2, high: 6 }, 0.25, 3, 0],
    // √(0.25 · 4 · 1) = 1 right of low; from the other side 4 − √(0.04 · 4 · 3).
    [{ kind: 'triangular', low: 0, mode: 1, high: 4 }, 0.0625, 0.5, 1e-12],
    [{ kind: 'triangular', low: 0, mode: 1, high: 4 }, 0.96, 3.3071797, 1e-6],
    [{ kind: 'triangular', low: 1, mode: 1, high: 3 }, 0.75, 2, 1e-12],
    [{ kind: 'triangular', low: 1, mode: 3, high: 3 }, 0.25, 2, 1e-12],
    // Beta(2, 2): x² (3 − 2x) = 0.15625 at 0.25. Beta(½, ½), the arcsine law: sin²(π/12) at ⅙.
    [{ kind: 'beta', alpha: 2, beta: 2, low: 0, high: 1 }, 0.15625, 0.25, 1e-5],
    [{ kind: 'beta', alpha: 0.5, beta: 0.5, low: 0, high: 1 }, 1 / 6, 0.0669873, 1e-5],
    [{ kind: 'beta', alpha: 1, beta: 1, low: 10, high: 20 }, 0.3, 13, 1e-5],
    // PERT(0, 5, 10) is symmetric: Beta(3, 3) on 0 to 10.
    [{ kind: 'pert', low: 0, mode: 5, high: 10 }, 0.5, 5, 1e-6],
    // PERT(0, 0, 1) is Beta(1, 5): 1 − (1 − u)^(1/5).
    [{ kind: 'pert', low: 0, mode: 0, high: 1 }, 0.9, 0.3690427, 1e-5],
    [{ kind: 'discrete', values: [3, 1, 2], probabilities: [0.2, 0.5, 0.3] }, 0.79, 2, 0],
    [{ kind: 'discrete', values: [3, 1, 2], probabilities: [0.2, 0.5, 0.3] }, 0.81, 3, 0],
    [{ kind: 'bernoulli', probability: 0.3 }, 0.69, 0, 0],
    [{ kind: 'bernoulli', probability: 0.3 }, 0.71, 1, 0],
    // Two observations hold at ¼ and ¾.
    [{ kind: 'empirical', values: [8, 4] }, 0.5, 6, 0],
    [{ kind: 'empirical', values: [8, 4] }, 0.9, 8, 0],
  ])('%j at %f', (distribution, u, expected, tolerance) => {
    expect(Math.abs(at(distribution, u) - expected)).toBeLessThanOrEqual(tolerance)
  })

  it.each<Distribution>([
    { kind: 'normal', mean: 10, deviation: 2 },
    { kind: 'lognormal', mean: 100, sigma: 0.2 },
    { kind: 'uniform', low: 2, high: 6 },
    { kind: 'triangular', low: 0, mode: 1, high: 4 },
    { kind: 'pert', low: 0.055, mode: 0.0675, high: 0.085 },
    { kind: 'beta', alpha: 0.3, beta: 0.7, low: -1, high: 1 },
    { kind: 'beta', alpha: 300, beta: 40, low: 0, high: 1 },
    { kind: 'discrete', values: [3, 1, 2], probabilities: [0.25, 0.5, 0.25] },
    { kind: 'bernoulli', probability: 0.25 },
    { kind: 'empirical', values: [1, 2, 2, 9] },
  ])('have the mean that is stated: %j', (distribution) => {
    expect(meanByCells(distribution)).toBeCloseTo(meanOf(distribution), 2)
  })

  it('cut a beta distribution into cells whose mean is its mean', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 40, noNaN: true }), fc.double({ min: 0.1, max: 40, noNaN: true }), (alpha, beta) => {
        const cells = betaCells(alpha, beta)
        expect(cells.reduce((sum, cell) => sum + cell, 0) / tableCells).toBeCloseTo(alpha / (alpha + beta), alpha < 1 || beta < 1 ? 3 : 7)
        expect(cells.every((cell, index) => index === 0 || cell >= cells[index - 1]!)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('are the same over a normal score as over a uniform', () => {
    const distributions: readonly Distribution[] = [
      { kind: 'triangular', low: 0, mode: 1, high: 4 },
      { kind: 'pert', low: 0, mode: 1, high: 4 },
      { kind: 'bernoulli', probability: 0.3 },
      { kind: 'discrete', values: [3, 1, 2], probabilities: [0.2, 0.5, 0.3] },
      { kind: 'lognormal', mean: 3, sigma: 1 },
    ]
    for (const distribution of distributions) {
      const scored = quantileNode(distribution, scoreDriver(uniformDriver(input('u', '1')).score()), unit)!
      for (const u of [0.01, 0.2, 0.49, 0.75, 0.97]) expect(evaluate(scored, { u })).toBeCloseTo(at(distribution, u), 9)
    }
  })

  it('are the value itself where a distribution has no width', () => {
    const certain: readonly (readonly [Distribution, number])[] = [
      [{ kind: 'normal', mean: 3, deviation: 0 }, 3],
      [{ kind: 'lognormal', mean: 3, sigma: 0 }, 3],
      [{ kind: 'pert', low: 2, mode: 2, high: 2 }, 2],
      [{ kind: 'bernoulli', probability: 1 }, 1],
      [{ kind: 'discrete', values: [4, 5], probabilities: [0, 1] }, 5],
      [{ kind: 'empirical', values: [7] }, 7],
    ]
    for (const [distribution, value] of certain) expect(certainValue(distribution)).toBe(value)
    expect(certainValue({ kind: 'uniform', low: 1, high: 2 })).toBeUndefined()
  })
})

describe('impossible parameters', () => {
  it.each<readonly [unknown, RegExp]>([
    [{ kind: 'normal', mean: 1, deviation: -1 }, /a standard deviation of -1/],
    [{ kind: 'normal', mean: Number.NaN, deviation: 1 }, /mean of the normal distribution is NaN/],
    [{ kind: 'lognormal', mean: 0, sigma: 0.1 }, /a lognormal mean of 0/],
    [{ kind: 'lognormal', mean: 1, sigma: 30 }, /a sigma of 30/],
    [{ kind: 'uniform', low: 2, high: 1 }, /low 2 lies above high 1/],
    [{ kind: 'triangular', low: 0, mode: 5, high: 4 }, /most likely value 5 lies outside 0 to 4/],
    [{ kind: 'pert', low: 0, mode: '1', high: 4 }, /mode of the pert distribution is 1/],
    [{ kind: 'beta', alpha: 0, beta: 1, low: 0, high: 1 }, /alpha of a beta distribution is 0/],
    [{ kind: 'discrete', values: [1, 2], probabilities: [0.5, 0.4] }, /add up to 0.9/],
    [{ kind: 'discrete', values: [1, 2], probabilities: [1] }, /2 values have 1 probabilities/],
    [{ kind: 'discrete', values: [], probabilities: [] }, /no values/],
    [{ kind: 'bernoulli', probability: 1.2 }, /a probability of 1.2/],
    [{ kind: 'empirical', values: [] }, /no values/],
  ])('%j', (distribution, words) => {
    expect(() => checkDistribution(distribution as Distribution, 'here')).toThrow(words)
    expect(() => checkDistribution(distribution as Distribution, 'here')).toThrow(InputError)
  })
})
