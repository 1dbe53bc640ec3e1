// The plainest interpreter of a graph: recursive, without slots, order or checks. It shares nothing with src/evaluate but the nodes and the normal distribution.
import type { Node } from '../../src/graph/index.ts'
import type { Bindings } from '../../src/evaluate/index.ts'
// The two functions have references of their own in src/evaluate/elementary.
import { normalProbability } from '../../src/evaluate/elementary/normal-probability.ts'
import { normalQuantile } from '../../src/evaluate/elementary/normal-quantile.ts'

/** The value in plain floating point, NaN and infinities included; `choices` collects which operands decide. */
export function naive(node: Node, bindings: Bindings, choices: number[] = []): number {
  switch (node.operation) {
    case 'constant':
      return node.value
    case 'input':
      return bindings[node.id] ?? NaN
    case 'power':
      return naive(node.operands[0], bindings, choices) ** node.exponent
    case 'exponential':
      return Math.exp(naive(node.operands[0], bindings, choices))
    case 'logarithm':
      return Math.log(naive(node.operands[0], bindings, choices))
    case 'normal-quantile':
      return normalQuantile(naive(node.operands[0], bindings, choices))
    case 'normal-probability':
      return normalProbability(naive(node.operands[0], bindings, choices))
    case 'step': {
      const above = naive(node.operands[0], bindings, choices) >= node.threshold
      choices.push(Number(above))
      return Number(above)
    }
    case 'interpolate': {
      const x = naive(node.operands[0], bindings, choices)
      const { at, values } = node
      const right = at.findIndex((place) => place > x)
      choices.push(right)
      if (Number.isNaN(x)) return NaN
      if (right === 0) return values[0]!
      if (right === -1) return values.at(-1)!
      const left = right - 1
      return values[left]! + (x - at[left]!) * ((values[right]! - values[left]!) / (at[right]! - at[left]!))
    }
    case 'subtract':
      return naive(node.operands[0], bindings, choices) - naive(node.operands[1], bindings, choices)
    case 'multiply':
      return naive(node.operands[0], bindings, choices) * naive(node.operands[1], bindings, choices)
    case 'divide':
      return naive(node.operands[0], bindings, choices) / naive(node.operands[1], bindings, choices)
    case 'add':
      return node.operands.map((operand) => naive(operand, bindings, choices)).reduce((a, b) => a + b)
    case 'minimum':
    case 'maximum': {
      const values = node.operands.map((operand) => naive(operand, bindings, choices))
      const best = values.reduce((a, b) => (node.operation === 'minimum' ? Math.min(a, b) : Math.max(a, b)))
      choices.push(values.indexOf(best))
      return best
    }
  }
}

/** Whether every node below has a finite value. */
export function isFiniteBelow(node: Node, bindings: Bindings): boolean {
  if (!Number.isFinite(naive(node, bindings))) return false
  return !('operands' in node) || node.operands.every((operand) => isFiniteBelow(operand, bindings))
}
