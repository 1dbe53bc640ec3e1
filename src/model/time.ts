// Growth and discount along a path: factors built from a yearly rate and a number of years that are both inputs.
import { add, constant, divide, exponential, logarithm, multiply, type Node } from '../graph/index.ts'
import { one } from './constants.ts'

const minusOne = constant(-1, '1', 'definition')

/** (1 + rate)^years; `rate` a ratio per year, `years` a pure number of years. */
export function grown(rate: Node, years: Node, label?: string): Node {
  return exponential(multiply(logarithm(add([one, rate])), years), label)
}

/** (1 + rate)^−years. */
export function discounted(rate: Node, years: Node, label?: string): Node {
  return divide(one, grown(rate, years), label)
}

/** Present value of one a year for `years` years at `rate`: (1 − (1 + rate)^−years) ÷ rate. */
export function annuity(rate: Node, years: Node, label?: string): Node {
  const left = discounted(rate, years)
  return divide(add([one, multiply(minusOne, left)]), rate, label)
}
