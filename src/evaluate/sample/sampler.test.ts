import { describe, expect, it } from 'vitest'
import { ModelError } from '../../base/index.ts'
import { add, constant, divide, exponential, labelled, maximum, multiply, product, subtract, type Node } from '../../graph/index.ts'
import { parseUnit, ratio } from '../../units/index.ts'
import { normalProbability } from '../elementary/normal-probability.ts'
import { evaluate } from '../point.ts'
import { jobAt, jobCount, replicates, type SampleOptions, type SamplePlan } from './sample-plan.ts'
import { SampleTotals, type SampleSummary } from './sample-totals.ts'
import { Sampler } from './sampler.ts'
import { uncertainNodes, type Copula, type UncertainNumber } from './uncertain-nodes.ts'

const usd = parseUnit('USD')
const normal = (id: string, mean = 0, deviation = 1, loads?: UncertainNumber['loads']): UncertainNumber => ({
  id,
  unit: ratio,
  distribution: { kind: 'normal', mean, deviation },
  ...(loads && { loads }),
})

function planOf(
  numbers: readonly UncertainNumber[],
  outputs: (node: (id: string) => Node) => Readonly<Record<string, Node>>,
  copula?: Copula,
  factors?: readonly string[],
): SamplePlan {
  const { nodes, drawn } = uncertainNodes(numbers, 'test', copula, factors)
  const made = outputs((id) => nodes.get(id)!)
  return { outputs: Object.entries(made).map(([name, node]) => ({ name, node, centre: 0, threshold: 0 })), drawn, fixed: {} }
}

function sample(
  plan: SamplePlan,
  draws: number,
  method: SampleOptions['method'] = 'sobol',
  seed = 1,
  order?: readonly number[],
): SampleSummary {
  const sampler = new Sampler(plan, { method, seed, draws })
  const totals = new SampleTotals(plan, { method })
  for (const index of order ?? Array.from({ length: jobCount(draws) }, (_, job) => job)) totals.add(sampler.run(index))
  return totals.summary()
}

const output = (summary: SampleSummary, name: string) => summary.outputs.find((one) => one.name === name)!

describe('analytic cases', () => {
  it('a sum of normals', () => {
    const plan = planOf([normal('x', 1, 3), normal('y', 2, 4)], (node) => ({ sum: add([node('x'), node('y')]) }))
    const { mean, deviation, above, sketch } = output(sample(plan, 65_536), 'sum')
    expect(Math.abs(mean.value - 3)).toBeLessThan(4 * mean.error)
    expect(mean.error).toBeLessThan(0.001)
    expect(deviation).toBeCloseTo(5, 2)
    expect(above!.value).toBeCloseTo(normalProbability(0.6), 3)
    expect(sketch.quantiles([0.05])[0]).toBeCloseTo(3 - 1.6448536 * 5, 1)
    // The mean of the lowest twentieth of a normal: μ − σ φ(1.645) ÷ 0.05.
    expect(sketch.tailMean(0.05)).toBeCloseTo(3 - (5 * 0.1031356) / 0.05, 1)
  })

  it('a product of lognormals', () => {
    const lognormal = (id: string, mean: number, sigma: number): UncertainNumber => ({
      id,
      unit: usd,
      distribution: { kind: 'lognormal', mean, sigma },
    })
    const plan = planOf([lognormal('x', 100, 0.3), lognormal('y', 2, 0.4)], (node) => ({ product: multiply(node('x'), node('y')) }))
    const { mean, deviation, sketch } = output(sample(plan, 65_536), 'product')
    expect(Math.abs(mean.value - 200)).toBeLessThan(4 * mean.error)
    expect(deviation / (200 * Math.sqrt(Math.exp(0.25) - 1))).toBeCloseTo(1, 2)
    expect(sketch.quantiles([0.5])[0]! / (200 * Math.exp(-0.125))).toBeCloseTo(1, 2)
  })

  it.each(['sobol', 'philox'] as const)('an option by Black and Scholes (%s)', (method) => {
    // S = 100, K = 110, σ = 0.3, one year, no rate.
    const d1 = (Math.log(100 / 110) + 0.045) / 0.3
    const price = 100 * normalProbability(d1) - 110 * normalProbability(d1 - 0.3)
    const plan = planOf([normal('z')], (node) => {
      const stock = multiply(
        constant(100, usd, 'test'),
        exponential(subtract(multiply(constant(0.3, ratio, 'test'), node('z')), constant(0.045, ratio, 'test'))),
      )
      return { call: maximum([subtract(stock, constant(110, usd, 'test')), constant(0, usd, 'test')]) }
    })
    const { mean, above } = output(sample(plan, 65_536, method), 'call')
    expect(price).toBeCloseTo(8.141, 2)
    expect(Math.abs(mean.value - price)).toBeLessThan(4 * mean.error)
    expect(mean.error).toBeLessThan(method === 'sobol' ? 0.004 : 0.1)
    expect(Math.abs(above!.value - normalProbability(d1 - 0.3))).toBeLessThan(4 * above!.error + 1e-4)
  })

  it('the errors that are stated hold: about two in three of fifty seeds lie within one', () => {
    const plan = planOf([normal('x'), normal('y')], (node) => ({ f: exponential(add([node('x'), multiply(node('y'), node('x'))])) }))
    const bounded = planOf([{ id: 'x', unit: ratio, distribution: { kind: 'uniform', low: 0, high: 1 } }, normal('y')], (node) => ({
      f: multiply(exponential(node('x')), add([constant(1, ratio, 'test'), node('y')])),
    }))
    expect(plan.drawn).toHaveLength(2)
    const scores = Array.from({ length: 50 }, (_, seed) => {
      const { mean } = output(sample(bounded, 1024, 'sobol', seed), 'f')
      return Math.abs(mean.value - (Math.E - 1)) / mean.error
    })
    const within = scores.filter((score) => score <= 1).length
    expect(within).toBeGreaterThanOrEqual(26)
    expect(within).toBeLessThanOrEqual(44)
    expect(scores.filter((score) => score > 3.5)).toHaveLength(0)
  })
})

describe('published test integrals', () => {
  const uniforms = (count: number): UncertainNumber[] =>
    Array.from({ length: count }, (_, index) => ({ id: `u${index}`, unit: ratio, distribution: { kind: 'uniform', low: 0, high: 1 } }))
  const number = (value: number) => constant(value, ratio, 'test')
  const distance = (node: Node, from: number) => maximum([subtract(node, number(from)), subtract(number(from), node)])

  it.each<readonly [string, number, (u: (index: number) => Node) => Node, number, number]>([
    // Sobol’s g-function, a_i = i: the integral is 1.
    [
      'g-function',
      8,
      (u) =>
        product(
          Array.from({ length: 8 }, (_, i) => divide(add([multiply(number(4), distance(u(i), 0.5)), number(i)]), number(1 + i))) as [
            Node,
            ...Node[],
          ],
        ),
      1,
      2e-3,
    ],
    // Genz: corner peak of two, 1 ÷ (1 + x + y)³: 1 − ½ − ½ + ⅓ over 2 = 1/6.
    [
      'corner peak',
      2,
      (u) => divide(number(1), product([add([number(1), u(0), u(1)]), add([number(1), u(0), u(1)]), add([number(1), u(0), u(1)])])),
      1 / 6,
      1e-4,
    ],
    // Genz: continuous, exp(−Σ |x_i − ½|) of five: (2 (1 − e^−½))⁵.
    [
      'continuous',
      5,
      (u) => exponential(multiply(number(-1), add(Array.from({ length: 5 }, (_, i) => distance(u(i), 0.5))))),
      (2 * (1 - Math.exp(-0.5))) ** 5,
      2e-4,
    ],
    // Genz: product peak of three at ½ with a = 2: Π (2 · 2 · atan 1).
    [
      'product peak',
      3,
      (u) =>
        product(
          Array.from({ length: 3 }, (_, i) =>
            divide(number(1), add([number(0.25), multiply(subtract(u(i), number(0.5)), subtract(u(i), number(0.5)))])),
          ) as [Node, ...Node[]],
        ),
      Math.PI ** 3,
      2e-3,
    ],
  ])('%s', (_, dimensions, f, integral, tolerance) => {
    const plan = planOf(uniforms(dimensions), (node) => ({ f: f((index) => node(`u${index}`)) }))
    const { mean } = output(sample(plan, 32_768), 'f')
    expect(Math.abs(mean.value - integral)).toBeLessThan(tolerance)
    expect(Math.abs(mean.value - integral)).toBeLessThan(4 * mean.error)
    expect(output(sample(plan, 32_768, 'philox'), 'f').mean.error).toBeGreaterThan(5 * mean.error)
  })
})

describe('dependence', () => {
  it('reproduces the correlations of a copula, whatever the margins', () => {
    const matrix = [
      [1, 0.7, -0.3],
      [0.7, 1, 0.2],
      [-0.3, 0.2, 1],
    ]
    const plan = planOf(
      [normal('x'), normal('y', 5, 2), { id: 'z', unit: usd, distribution: { kind: 'uniform', low: 0, high: 1 } }],
      (node) => ({ x: node('x'), y: node('y'), z: node('z') }),
      { names: ['x', 'y', 'z'], matrix },
    )
    const { correlation } = sample(plan, 65_536)
    expect(correlation[0]![1]).toBeCloseTo(0.7, 2)
    // Of a normal and a uniform: √(3/π) of the score’s.
    expect(correlation[0]![2]).toBeCloseTo(-0.3 * Math.sqrt(3 / Math.PI), 2)
    expect(correlation[1]![2]).toBeCloseTo(0.2 * Math.sqrt(3 / Math.PI), 2)
  })

  it('spreads a common factor by loads', () => {
    const plan = planOf(
      [normal('a', 0, 1, { demand: 0.6 }), normal('b', 0, 1, { demand: 0.8 }), normal('c')],
      (node) => ({ a: node('a'), b: node('b'), c: node('c') }),
      undefined,
      ['demand'],
    )
    expect(plan.drawn).toEqual(['draw.demand', 'draw.a', 'draw.b', 'draw.c'])
    const { correlation } = sample(plan, 65_536)
    expect(correlation[0]![1]).toBeCloseTo(0.48, 2)
    expect(correlation[0]![2]).toBeCloseTo(0, 2)
  })

  it('refuses loads that explain more than everything, and factors that nobody declared', () => {
    expect(() =>
      planOf([normal('a', 0, 1, { demand: 0.9, rates: 0.6 })], (node) => ({ a: node('a') }), undefined, ['demand', 'rates']),
    ).toThrow('explain 117 per cent')
    expect(() => planOf([normal('a', 0, 1, { fashion: 0.5 })], (node) => ({ a: node('a') }), undefined, ['demand'])).toThrow(
      'loads on "fashion"',
    )
  })

  it('draws Bernoulli numbers with their frequency', () => {
    const bernoulli = (id: string): UncertainNumber => ({
      id,
      unit: ratio,
      distribution: { kind: 'bernoulli', probability: 0.3 },
      loads: { demand: 0.7 },
    })
    const summary = sample(
      planOf(
        [bernoulli('a'), bernoulli('b')],
        (node) => ({ a: node('a'), b: node('b'), both: multiply(node('a'), node('b')) }),
        undefined,
        ['demand'],
      ),
      65_536,
    )
    expect(output(summary, 'a').mean.value).toBeCloseTo(0.3, 3)
    // More often together than 0.09: one factor moves both.
    expect(output(summary, 'both').mean.value).toBeGreaterThan(0.14)
  })
})

describe('the same bits', () => {
  const plan = planOf([normal('x'), normal('y')], (node) => ({ sum: add([node('x'), node('y')]), x: node('x') }))
  const all = (draws: number) => Array.from({ length: jobCount(draws) }, (_, job) => job)

  it.each(['sobol', 'philox'] as const)('in whatever order the jobs come in (%s)', (method) => {
    const draws = 600_000
    expect(jobCount(draws)).toBe(40)
    const one = sample(plan, draws, method)
    const other = sample(plan, draws, method, 1, all(draws).toReversed())
    expect(JSON.stringify(other)).toBe(JSON.stringify(one))
    expect(other.outputs[0]!.sketch.data()).toEqual(one.outputs[0]!.sketch.data())
  })

  it('count a job once', () => {
    expect(sample(plan, 1000, 'sobol', 1, [0, 0, 1, ...all(1000).slice(1)]).draws).toBe(replicates * 125)
    expect(jobAt(1000, 5)).toEqual({ index: 5, replicate: 5, first: 0, count: 125 })
  })
})

describe('no silence', () => {
  it('a draw without a value is named with its cause', () => {
    const x: UncertainNumber = { id: 'x', unit: ratio, distribution: { kind: 'discrete', values: [0, 1], probabilities: [0.5, 0.5] } }
    const plan = planOf([x], (node) => ({ f: divide(constant(1, ratio, 'test'), labelled(node('x'), 'cap rate')) }))
    expect(() => sample(plan, 100)).toThrow(ModelError)
    expect(() => sample(plan, 100)).toThrow(/draw \d+ of replicate 0 has no value: division by zero: cap rate = 0/)
  })

  it('nothing uncertain is nothing to draw', () => {
    expect(() => sample({ outputs: [{ name: 'one', node: constant(1, ratio, 'test'), centre: 0 }], drawn: [], fixed: {} }, 100)).toThrow(
      'nothing is uncertain',
    )
  })

  it('point masses give the point', () => {
    const plan = planOf([normal('x', 7, 0), normal('y')], (node) => ({ x: multiply(node('x'), constant(3, ratio, 'test')), y: node('y') }))
    const { mean, deviation, sketch, above } = output(sample(plan, 1000), 'x')
    expect([mean.value, mean.error, deviation, above!.value, ...sketch.quantiles([0.05, 0.95])]).toEqual([21, 0, 0, 1, 21, 21])
    expect(evaluate(plan.outputs[0]!.node, { 'draw.y': 0.5 })).toBe(21)
  })
})
