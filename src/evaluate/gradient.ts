// The gradient reading: derivatives of a value by every input in one sweep back from the root (reverse mode).
import { ModelError } from '../base/index.ts'
import { nameOf, pathOf, type Node, type Operation } from '../graph/index.ts'
import { bind, type Bindings } from './bindings.ts'
import { decider, run } from './point.ts'
import { prepare, type Program, type Roots } from './program.ts'
import { below, type Reach } from './reach.ts'
import { segmentOf, type Table } from './table.ts'

/** What a rule passes back through: `adjoint` is the derivative of the root by the slot, `decided` the operand that a minimum or maximum took. */
type Rule = (
  adjoint: number,
  adjoints: Float64Array,
  values: Float64Array,
  operands: Int32Array,
  start: number,
  end: number,
  slot: number,
  parameter: number,
  decided: number,
  table: Table | undefined,
) => void

function leaf(): void {}

function choose(
  adjoint: number,
  adjoints: Float64Array,
  _values: Float64Array,
  operands: Int32Array,
  start: number,
  _end: number,
  _slot: number,
  _parameter: number,
  decided: number,
): void {
  adjoints[operands[start + decided]!]! += adjoint
}

/** Of the standard normal distribution at 0: 1 ÷ √(2π). */
const density = 0.3989422804014327

const rules = {
  constant: leaf,
  input: leaf,
  add(adjoint, adjoints, _, operands, start, end) {
    for (let index = start; index < end; index += 1) adjoints[operands[index]!]! += adjoint
  },
  subtract(adjoint, adjoints, _, operands, start) {
    adjoints[operands[start]!]! += adjoint
    adjoints[operands[start + 1]!]! -= adjoint
  },
  multiply(adjoint, adjoints, values, operands, start) {
    const left = operands[start]!
    const right = operands[start + 1]!
    adjoints[left]! += adjoint * values[right]!
    adjoints[right]! += adjoint * values[left]!
  },
  divide(adjoint, adjoints, values, operands, start, _, slot) {
    const above = operands[start]!
    const under = operands[start + 1]!
    const share = adjoint / values[under]!
    adjoints[above]! += share
    adjoints[under]! -= share * values[slot]!
  },
  minimum: choose,
  maximum: choose,
  power(adjoint, adjoints, values, operands, start, _, __, exponent) {
    const base = operands[start]!
    if (exponent !== 0) adjoints[base]! += adjoint * exponent * values[base]! ** (exponent - 1)
  },
  exponential(adjoint, adjoints, values, operands, start, _, slot) {
    adjoints[operands[start]!]! += adjoint * values[slot]!
  },
  logarithm(adjoint, adjoints, values, operands, start) {
    const operand = operands[start]!
    adjoints[operand]! += adjoint / values[operand]!
  },
  // 1 ÷ φ(z) of the quantile z, where φ is the standard normal density.
  'normal-quantile'(adjoint, adjoints, values, operands, start, _, slot) {
    adjoints[operands[start]!]! += (adjoint * Math.exp((values[slot]! * values[slot]!) / 2)) / density
  },
  'normal-probability'(adjoint, adjoints, values, operands, start) {
    const x = values[operands[start]!]!
    adjoints[operands[start]!]! += adjoint * density * Math.exp((-x * x) / 2)
  },
  step: leaf,
  // At a point of the table the line to its right; beyond the ends nothing moves.
  interpolate(adjoint, adjoints, values, operands, start, _, __, ___, ____, table) {
    const x = values[operands[start]!]!
    if (x >= table!.at[0]!) adjoints[operands[start]!]! += adjoint * table!.slopes[segmentOf(table!, x)]!
  },
} satisfies { readonly [O in Operation]: Rule }

/** The minimum and maximum slots among `order`. */
export function choicesIn(program: Program, order: Int32Array): Int32Array {
  return order.filter((slot) => program.operations[slot] === 'minimum' || program.operations[slot] === 'maximum')
}

/** Writes which operand decides each choice, by slot, after a run. */
export function decide(program: Program, values: Float64Array, choices: Int32Array, decided: Int32Array): void {
  for (let index = 0; index < choices.length; index += 1) decided[choices[index]!] = decider(program, choices[index]!, values)
}

/**
 * Sweeps back from `root` through `order` after a run, leaving the derivatives by slot in `adjoints`.
 * Minima and maxima pass everything to the operand in `decided`.
 */
export function sweep(
  program: Program,
  values: Float64Array,
  adjoints: Float64Array,
  decided: Int32Array,
  root: number,
  order: Int32Array,
): void {
  const { operations, operands, starts, parameters, tables } = program
  adjoints.fill(0)
  adjoints[root] = 1
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const slot = order[index]!
    const adjoint = adjoints[slot]!
    if (adjoint === 0) continue
    const rule: Rule = rules[operations[slot]!]
    rule(adjoint, adjoints, values, operands, starts[slot]!, starts[slot + 1]!, slot, parameters[slot]!, decided[slot]!, tables[slot])
  }
}

/** A model error for the node nearest the root by which the value has no finite derivative. */
export function steepAt(program: Program, values: Float64Array, adjoints: Float64Array, root: number): ModelError {
  let slot = root
  while (slot > 0 && Number.isFinite(adjoints[slot])) slot -= 1
  const node = program.nodes[slot]!
  const name = nameOf(program.nodes[root]!)
  return new ModelError(`"${name}" has no finite derivative by ${nameOf(node)} = ${values[slot]}`, {
    where: pathOf(
      program.roots.map((each) => each.node),
      node,
    ),
    remedy: 'move it away from the point where the slope is infinite',
  })
}

export interface Gradient {
  readonly value: number
  /** By input id, sorted; the unit is the root's over the input's. Every input that the root mentions is there, with 0 where it does not matter. */
  readonly derivatives: Readonly<Record<string, number>>
}

function sweepFrom(
  program: Program,
  values: Float64Array,
  adjoints: Float64Array,
  decided: Int32Array,
  root: number,
  reach: Reach,
): Gradient {
  sweep(program, values, adjoints, decided, root, reach.computed)
  const derivatives: Record<string, number> = Object.create(null) as Record<string, number>
  for (const { id, slot } of reach.inputs) {
    const derivative = adjoints[slot]!
    if (!Number.isFinite(derivative)) throw steepAt(program, values, adjoints, root)
    derivatives[id] = derivative
  }
  return { value: values[root]!, derivatives }
}

/**
 * The gradients of several named nodes, in one run and one sweep each.
 * At a tie of a minimum or maximum the first of the tied operands takes the whole derivative.
 * Throws as `evaluate` does, and a model error where a derivative is infinite (the root of 0).
 */
export function gradients<Name extends string>(roots: Readonly<Record<Name, Node>>, bindings: Bindings): Readonly<Record<Name, Gradient>>
export function gradients(roots: Program, bindings: Bindings): Readonly<Record<string, Gradient>>
export function gradients(roots: Roots, bindings: Bindings): Readonly<Record<string, Gradient>> {
  const program = prepare(roots)
  const values = run(program, bind(program, bindings))
  const adjoints = new Float64Array(values.length)
  const decided = new Int32Array(values.length)
  decide(program, values, choicesIn(program, program.computed), decided)
  return Object.fromEntries(
    program.roots.map(({ name, slot }) => [name, sweepFrom(program, values, adjoints, decided, slot, below(program, slot))]),
  )
}

/** The value of a node with its derivatives by all its inputs; see `gradients`. */
export function gradient(root: Node, bindings: Bindings): Gradient {
  return gradients(prepare(root), bindings)['value']!
}
