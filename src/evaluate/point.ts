// The point reading: one number per node.
import type { Node, Operation } from '../graph/index.ts'
import { bind, type Bindings } from './bindings.ts'
import { failureAt } from './failure.ts'
import { normalProbability } from './elementary/normal-probability.ts'
import { normalQuantile } from './elementary/normal-quantile.ts'
import { isNode, prepare, type Program, type Roots } from './program.ts'
import { readTable, type Table } from './table.ts'

/** Computes one slot from the slots of its operands, `operands[start] … operands[end - 1]`. */
type Rule = (values: Float64Array, operands: Int32Array, start: number, end: number, parameter: number, table: Table | undefined) => number

function leaf(): never {
  throw new Error('a leaf is bound, not computed')
}

const rules = {
  constant: leaf,
  input: leaf,
  add(values, operands, start, end) {
    let sum = values[operands[start]!]!
    for (let index = start + 1; index < end; index += 1) sum += values[operands[index]!]!
    return sum
  },
  subtract: (values, operands, start) => values[operands[start]!]! - values[operands[start + 1]!]!,
  multiply: (values, operands, start) => values[operands[start]!]! * values[operands[start + 1]!]!,
  divide: (values, operands, start) => values[operands[start]!]! / values[operands[start + 1]!]!,
  minimum(values, operands, start, end) {
    let least = values[operands[start]!]!
    for (let index = start + 1; index < end; index += 1) if (values[operands[index]!]! < least) least = values[operands[index]!]!
    return least
  },
  maximum(values, operands, start, end) {
    let most = values[operands[start]!]!
    for (let index = start + 1; index < end; index += 1) if (values[operands[index]!]! > most) most = values[operands[index]!]!
    return most
  },
  power: (values, operands, start, _, exponent) => values[operands[start]!]! ** exponent,
  exponential: (values, operands, start) => Math.exp(values[operands[start]!]!),
  logarithm: (values, operands, start) => Math.log(values[operands[start]!]!),
  'normal-quantile': (values, operands, start) => normalQuantile(values[operands[start]!]!),
  'normal-probability': (values, operands, start) => normalProbability(values[operands[start]!]!),
  step: (values, operands, start, _, threshold) => (values[operands[start]!]! >= threshold ? 1 : 0),
  interpolate: (values, operands, start, _, __, table) => readTable(table!, values[operands[start]!]!),
} satisfies { readonly [O in Operation]: Rule }

/** Computes the slots listed in `order` in place. Throws a model error naming the first node without a finite value. */
export function run(program: Program, values: Float64Array, order: Int32Array = program.computed): Float64Array {
  const { operations, operands, starts, parameters, tables } = program
  for (let index = 0; index < order.length; index += 1) {
    const slot = order[index]!
    const rule: Rule = rules[operations[slot]!]
    const value = rule(values, operands, starts[slot]!, starts[slot + 1]!, parameters[slot]!, tables[slot])
    values[slot] = value
    // True for infinities and NaN alone.
    if (value - value !== 0) throw failureAt(program, slot, values)
  }
  return values
}

/** Which operand of a minimum or maximum decides, as an index: the first that attains the value. */
export function decider(program: Program, slot: number, values: Float64Array): number {
  const start = program.starts[slot]!
  const end = program.starts[slot + 1]!
  for (let index = start; index < end; index += 1) if (values[program.operands[index]!] === values[slot]) return index - start
  return 0
}

/**
 * The value of a node, or of each of several named nodes, in a state.
 * Throws a model error when an input is unbound or not finite, and when a node has no finite value; never returns NaN or an infinity.
 */
export function evaluate(root: Node, bindings: Bindings): number
export function evaluate<Name extends string>(roots: Readonly<Record<Name, Node>>, bindings: Bindings): Readonly<Record<Name, number>>
export function evaluate(roots: Program, bindings: Bindings): Readonly<Record<string, number>>
export function evaluate(roots: Roots, bindings: Bindings): number | Readonly<Record<string, number>> {
  const program = prepare(roots)
  const values = run(program, bind(program, bindings))
  if (isNode(roots)) return values[program.roots[0]!.slot]!
  return Object.fromEntries(program.roots.map((root) => [root.name, values[root.slot]!]))
}
