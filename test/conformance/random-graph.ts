// Random well-typed graphs over a few inputs of several units, with two states of them. The generator is the promise: same seed, same graphs.
import * as fc from 'fast-check'
import {
  add,
  constant,
  divide,
  exponential,
  inOrder,
  input,
  interpolate,
  logarithm,
  maximum,
  minimum,
  multiply,
  normalProbability,
  normalQuantile,
  operations,
  power,
  step as stepAt,
  subtract,
  type Node,
  type Operation,
} from '../../src/graph/index.ts'

export interface Case {
  readonly root: Node
  readonly state: Readonly<Record<string, number>>
  readonly other: Readonly<Record<string, number>>
}

const inputs: readonly Node[] = [
  input('growth', '1', 'growth'),
  input('share', '1'),
  input('debt', 'USD', 'debt'),
  input('cash', 'USD'),
  input('mw', 'MW[critical_it]', 'critical IT'),
  input('load', 'MW[gross]'),
]

interface Step {
  readonly operation: Operation
  /** Picks of operands, as fractions of what is on offer. */
  readonly first: number
  readonly second: number
  readonly third: number
  /** Value of a constant, exponent of a power. */
  readonly number: number
  readonly isLabelled: boolean
}

/** Leaves are rarer than steps. */
const inner = operations.filter((operation) => operation !== 'constant' && operation !== 'input')

/** Everything on offer prefers what was made last, so that graphs grow deep. */
function pick(nodes: readonly Node[], fraction: number): Node {
  return nodes[Math.floor(nodes.length * fraction ** 0.4)]!
}

type Make = (pool: readonly Node[], step: Step, label: string | undefined) => Node

function alike(pool: readonly Node[], { first, second, third }: Step): [Node, Node, Node] {
  const a = pick(pool, first)
  const same = pool.filter((node) => node.unit === a.unit)
  return [a, pick(same, second), pick(same, third)]
}

function ratioFrom(pool: readonly Node[], step: Step): Node {
  const [a, b] = alike(pool, step)
  return a.unit === '1' ? a : divide(a, b)
}

const thresholds = [-1, 0.3, 1, 2.5]
const exponents = [2, -1, 0.5, 3, 0, 1, -0.5, 1.5]

const make = {
  constant: (pool, { first, number }, label) => constant(number, pick(pool, first).unit, 'a source', label),
  input: (_, { first }) => inputs[Math.floor(first * inputs.length)]!,
  add: (pool, step, label) => add(alike(pool, step), label),
  subtract: (pool, step, label) => subtract(...(alike(pool, step).slice(0, 2) as [Node, Node]), label),
  multiply: (pool, { first, second }, label) => multiply(pick(pool, first), pick(pool, second), label),
  divide: (pool, { first, second }, label) => divide(pick(pool, first), pick(pool, second), label),
  minimum: (pool, step, label) => minimum(alike(pool, step), label),
  maximum: (pool, step, label) => maximum(alike(pool, step), label),
  power: (pool, step, label) => power(ratioFrom(pool, step), exponents[Math.floor(step.third * exponents.length)]!, label),
  exponential: (pool, step, label) => exponential(ratioFrom(pool, step), label),
  logarithm: (pool, step, label) => logarithm(ratioFrom(pool, step), label),
  // Of a probability away from 0 and 1, where rounding alone would decide; now and then of anything.
  'normal-quantile'(pool, step, label) {
    const operand = ratioFrom(pool, step)
    return normalQuantile(step.third < 0.9 ? interpolate(operand, [-2, 2], [0.125, 0.875]) : operand, label)
  },
  'normal-probability': (pool, step, label) => normalProbability(ratioFrom(pool, step), label),
  step: (pool, step, label) => stepAt(ratioFrom(pool, step), thresholds[Math.floor(step.third * thresholds.length)]!, label),
  // Places and slopes of few digits, which a spreadsheet keeps.
  interpolate: (pool, step, label) => interpolate(ratioFrom(pool, step), [-0.5, 0.25, 0.75, 2, 6], [1, 2.5, 0.5, 0.625, -3.375], { label }),
} satisfies { readonly [O in Operation]: Make }

/** Even: a random double would nearly always be next to 0. */
const fraction = fc.nat({ max: 9999 }).map((number) => number / 10_000)
/** Mostly of one sign, so that most quotients and logarithms have a value; never so near 0 that rounding alone decides a slope. */
const value = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: 0.2, max: 4, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: -2, max: -0.01, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
)

const step: fc.Arbitrary<Step> = fc.record({
  operation: fc.constantFrom(...operations, ...inner, ...inner),
  first: fraction,
  second: fraction,
  third: fraction,
  number: value,
  isLabelled: fc.boolean(),
})

const state = fc
  .tuple(value, value, value, value, value, value)
  .map((values) => Object.fromEntries(inputs.map((node, index) => [node.operation === 'input' ? node.id : '', values[index]!])))

/** The node that has most nodes below it, the latest of several. */
function largest(pool: readonly Node[]): Node {
  return pool.reduce((best, node) => (inOrder([node]).length >= inOrder([best]).length ? node : best))
}

function grow(steps: readonly Step[]): Node {
  const pool = [...inputs]
  for (const [index, each] of steps.entries()) {
    const rule: Make = make[each.operation]
    pool.push(rule(pool, each, each.isLabelled ? `step ${index}` : undefined))
  }
  return largest(pool)
}

export const randomCase: fc.Arbitrary<Case> = fc
  .tuple(fc.array(step, { minLength: 2, maxLength: 14, size: 'max' }), state, state)
  .map(([steps, first, second]) => ({ root: grow(steps), state: first, other: second }))
