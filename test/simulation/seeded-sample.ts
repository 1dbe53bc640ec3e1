// A sample with every kind of distribution, whose bits are recorded: in Node by test/seeds.test.ts, in a browser by its slow sister.
import {
  jobCount,
  Sampler,
  SampleTotals,
  uncertainNodes,
  varianceShares,
  type Distribution,
  type DrawMethod,
  type SamplePlan,
} from '../../src/evaluate/index.ts'
import { add, divide, maximum, multiply, power, type Node } from '../../src/graph/index.ts'
import { parseUnit } from '../../src/units/index.ts'

const distributions: Readonly<Record<string, Distribution>> = {
  normal: { kind: 'normal', mean: 5, deviation: 2 },
  lognormal: { kind: 'lognormal', mean: 3, sigma: 0.4 },
  uniform: { kind: 'uniform', low: 1, high: 2 },
  triangular: { kind: 'triangular', low: 1, mode: 2, high: 5 },
  pert: { kind: 'pert', low: 1, mode: 2, high: 9 },
  beta: { kind: 'beta', alpha: 0.7, beta: 2, low: 1, high: 4 },
  discrete: { kind: 'discrete', values: [1, 2, 4], probabilities: [0.2, 0.5, 0.3] },
  bernoulli: { kind: 'bernoulli', probability: 0.3 },
  empirical: { kind: 'empirical', values: [1, 1.5, 4, 9, 2] },
}

const plain = parseUnit('1')

function planOfSeed(): SamplePlan {
  const { nodes, drawn } = uncertainNodes(
    Object.entries(distributions).map(([id, distribution]) => ({
      id,
      unit: plain,
      distribution,
      ...(['bernoulli', 'beta'].includes(id) && { loads: { demand: 0.6 } }),
    })),
    'seeded sample',
    {
      names: ['normal', 'pert', 'demand'],
      matrix: [
        [1, 0.5, 0.2],
        [0.5, 1, -0.3],
        [0.2, -0.3, 1],
      ],
    },
    ['demand'],
  )
  const of = (id: string): Node => nodes.get(id)!
  const ratio = divide(multiply(of('lognormal'), of('uniform')), of('pert'))
  const sum = add([of('normal'), of('triangular'), power(of('beta'), 1.5), of('discrete'), of('bernoulli')])
  return {
    outputs: [
      { name: 'ratio', node: ratio, centre: 1, threshold: 2 },
      { name: 'sum', node: sum, centre: 10, threshold: 12 },
      { name: 'better', node: maximum([multiply(ratio, of('empirical')), sum]), centre: 10 },
    ],
    drawn,
    fixed: {},
  }
}

/** All that a sample of 40,000 draws says, as plain data. */
export function summaryOfSeed(method: DrawMethod, seed: number): unknown {
  const plan = planOfSeed()
  const draws = 40_000
  const sampler = new Sampler(plan, { method, seed, draws })
  const totals = new SampleTotals(plan, { method })
  for (let job = 0; job < jobCount(draws); job += 1) totals.add(sampler.run(job))
  const { outputs, correlation } = totals.summary()
  const shares = varianceShares(
    plan.outputs.map(({ name, node }) => ({ name, node, drawn: plan.drawn })),
    [{ name: 'all', weights: [1, 2, 3] }],
    {},
    { method, seed, draws: 512 },
  )
  return {
    outputs: outputs.map(({ sketch, ...rest }) => ({
      ...rest,
      quantiles: sketch.quantiles([0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]),
      tails: [sketch.tailMean(0.05), sketch.tailMean(0.05, true), sketch.minimum, sketch.maximum],
    })),
    correlation,
    shares: [...shares],
  }
}
