// The plainest interpreter of a graph: recursive, without slots, order or checks. It shares nothing with src/evaluate but the nodes.
import type { Node } from '../../src/graph/index.ts'
import type { Bindings } from '../../src/evaluate/index.ts'

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
