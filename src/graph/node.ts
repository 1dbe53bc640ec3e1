// The expression language: one closed list of operations over frozen nodes that carry their unit. It knows no company.
import type { Unit } from '../units/index.ts'

/** The closed list. Each reading is a record over it; adding one is one row here, then follow the compiler. */
export const operations = [
  'constant',
  'input',
  'add',
  'subtract',
  'multiply',
  'divide',
  'minimum',
  'maximum',
  'power',
  'exponential',
  'logarithm',
  'normal-quantile',
  'normal-probability',
  'step',
  'interpolate',
] as const

export type Operation = (typeof operations)[number]

interface Base {
  readonly unit: Unit
  /** What a reader of the explanation sees: "HPC value, contracted". Inner nodes may go without. */
  readonly label?: string
}

/** A number of the model itself: hours in a year, blocks in a day. `source` says where it comes from. */
export interface Constant extends Base {
  readonly operation: 'constant'
  readonly value: number
  readonly source: string
}

/** A leaf that a state gives its value: a fact, an assumption or a market price. */
export interface Input extends Base {
  readonly operation: 'input'
  /** Unique within a graph, stable between states: `CIFR.contracted.Barber Lake.Fluidstack.mw`. */
  readonly id: string
}

/** Two or more operands of one unit. */
export interface Nary extends Base {
  readonly operation: 'add' | 'minimum' | 'maximum'
  readonly operands: readonly Node[]
}

export interface Binary extends Base {
  readonly operation: 'subtract' | 'multiply' | 'divide'
  readonly operands: readonly [Node, Node]
}

/** A ratio raised to a fixed real power. */
export interface Power extends Base {
  readonly operation: 'power'
  readonly operands: readonly [Node]
  readonly exponent: number
}

/** Of a ratio. `normal-probability` is Φ, the standard normal distribution function, `normal-quantile` its inverse, of a number between 0 and 1. */
export interface Unary extends Base {
  readonly operation: 'exponential' | 'logarithm' | 'normal-quantile' | 'normal-probability'
  readonly operands: readonly [Node]
}

/** 1 where a ratio is at least `threshold`, 0 below it. */
export interface Step extends Base {
  readonly operation: 'step'
  readonly operands: readonly [Node]
  readonly threshold: number
}

/**
 * A fixed table read at a ratio: straight lines between the points (`at[i]`, `values[i]`), the first and last value beyond the ends.
 * `at` ascends strictly; `values` are in the unit of the node.
 */
export interface Interpolate extends Base {
  readonly operation: 'interpolate'
  readonly operands: readonly [Node]
  readonly at: readonly number[]
  readonly values: readonly number[]
}

export type Node = Constant | Input | Nary | Binary | Power | Unary | Step | Interpolate

/** The node type that belongs to an operation. */
export type NodeOf<O extends Operation> = Extract<Node, { readonly operation: O }>

export function operandsOf(node: Node): readonly Node[] {
  return node.operation === 'constant' || node.operation === 'input' ? [] : node.operands
}

/** Every node reachable from the roots, each once, operands before the nodes that use them. */
export function inOrder(roots: Iterable<Node>): readonly Node[] {
  const done = new Set<Node>()
  const order: Node[] = []
  for (const root of roots) {
    const stack: { node: Node; next: number }[] = [{ node: root, next: 0 }]
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!
      if (done.has(top.node)) {
        stack.pop()
        continue
      }
      const operand = operandsOf(top.node)[top.next]
      if (operand === undefined) {
        done.add(top.node)
        order.push(top.node)
        stack.pop()
      } else {
        top.next += 1
        if (!done.has(operand)) stack.push({ node: operand, next: 0 })
      }
    }
  }
  return order
}
