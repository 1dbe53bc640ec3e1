// The table of expressions on which all readings must agree: one row per shape of formula that the model uses, each with a hand-checked value.
import {
  add,
  constant,
  divide,
  exponential,
  input,
  interpolate,
  logarithm,
  maximum,
  minimum,
  multiply,
  normalProbability,
  normalQuantile,
  power,
  product,
  step,
  subtract,
  type Node,
} from '../../src/graph/index.ts'

export interface Expression {
  readonly name: string
  readonly root: Node
  readonly state: Readonly<Record<string, number>>
  readonly other: Readonly<Record<string, number>>
  /** Of `root` in `state`, by hand. */
  readonly value: number
}

const x = input('x', '1', 'x')
const y = input('y', '1', 'y')
const one = constant(1, '1', 'unity')
const mw = input('mw', 'MW[critical_it]', 'critical IT')
const each = input('each', 'USD/MW[critical_it]', 'value per MW')
const cash = input('cash', 'USD', 'cash')
const debt = input('debt', 'USD', 'debt')
const shares = input('shares', 'share', 'shares')
const options = input('options', 'share', 'options')
const strike = input('strike', 'USD/share', 'strike')

const equity = subtract(add([multiply(mw, each, 'HPC'), cash]), debt, 'equity')
const basic = divide(equity, shares)
const diluted = divide(add([equity, multiply(options, strike)]), add([shares, options]))

export const expressions: readonly Expression[] = [
  { name: 'a single input', root: x, state: { x: 2 }, other: { x: 5 }, value: 2 },
  { name: 'a sum with one operand twice', root: add([x, y, x]), state: { x: 2, y: 3 }, other: { x: 1, y: 7 }, value: 7 },
  { name: 'a nested difference', root: subtract(x, subtract(y, one)), state: { x: 2, y: 3 }, other: { x: 0, y: 9 }, value: 0 },
  { name: 'a square', root: multiply(x, x, 'square'), state: { x: 1.5 }, other: { x: -2 }, value: 2.25 },
  { name: 'a quotient', root: divide(x, y), state: { x: 3, y: 4 }, other: { x: 1, y: 2 }, value: 0.75 },
  { name: 'a discount factor', root: power(add([one, x]), -2.5), state: { x: 0 }, other: { x: 0.12 }, value: 1 },
  {
    name: 'growth compounded continuously',
    root: multiply(exponential(multiply(x, y)), one),
    state: { x: 0, y: 3 },
    other: { x: 0.4, y: 2 },
    value: 1,
  },
  { name: 'a logarithm of a ratio', root: logarithm(divide(x, y)), state: { x: 3, y: 3 }, other: { x: 1, y: 5 }, value: 0 },
  {
    name: 'a floor at zero',
    root: maximum([constant(0, '1', 'no loss'), subtract(x, y)], 'gross profit'),
    state: { x: 1, y: 4 },
    other: { x: 5, y: 2 },
    value: 0,
  },
  { name: 'a cap', root: minimum([x, y, one], 'capped'), state: { x: 0.5, y: 2 }, other: { x: 3, y: 0.2 }, value: 0.5 },
  {
    name: 'a value per share',
    root: basic,
    state: { mw: 480, each: 14, cash: 1200, debt: 300, shares: 400 },
    other: { mw: 610, each: 13, cash: 900, debt: 1400, shares: 420 },
    value: 19.05,
  },
  {
    name: 'a diluted value per share, options in the money',
    root: minimum([basic, diluted], 'value per share'),
    state: { mw: 480, each: 14, cash: 1200, debt: 300, shares: 400, options: 100, strike: 5 },
    other: { mw: 60, each: 12, cash: 900, debt: 400, shares: 400, options: 100, strike: 5 },
    value: 16.24,
  },
  {
    name: 'a share of a sum, used twice',
    root: divide(multiply(mw, each), add([multiply(mw, each), cash]), 'share of HPC'),
    state: { mw: 3, each: 2, cash: 2 },
    other: { mw: 1, each: 7, cash: 3 },
    value: 0.75,
  },
  {
    // Φ⁻¹(0.975) = 1.959963984540054; 10 + 2 × that.
    name: 'a normal quantile',
    root: add([x, multiply(y, normalQuantile(subtract(one, input('u', '1'))))]),
    state: { x: 10, y: 2, u: 0.025 },
    other: { x: 11, y: 3, u: 0.7 },
    value: 13.919927969080108,
  },
  {
    // Φ(1) = 0.841344746068543 less Φ(−2) = 0.0227501319481792.
    name: 'the probability of a range',
    root: subtract(normalProbability(x), normalProbability(y)),
    state: { x: 1, y: -2 },
    other: { x: 0.3, y: 0.1 },
    value: 0.818594614120364,
  },
  {
    name: 'an event that pays when it happens',
    root: multiply(step(x, 0.3), y),
    state: { x: 0.3, y: 4 },
    other: { x: 0.9, y: 5 },
    value: 4,
  },
  {
    // Between 0.25: 2 and 0.75: 4, a quarter of the way.
    name: 'a table',
    root: interpolate(multiply(x, y), [0, 0.25, 0.75, 1], [-1, 2, 4, 4.5], { label: 'by the table' }),
    state: { x: 0.75, y: 0.5 },
    other: { x: 1.5, y: 0.6 },
    value: 2.5,
  },
  {
    name: 'a product of many factors',
    root: product([x, y, subtract(one, x), power(y, 0.5), x], 'chain'),
    state: { x: 0.5, y: 4 },
    other: { x: 0.9, y: 1 },
    value: 1,
  },
]
