// Which part of a program a reading has to visit: what a root needs, and of that what some inputs change.
import type { InputSlot, Program } from './program.ts'

/** The inner slots below a root in the order of computation, and the inputs it depends on, sorted by id. */
export interface Reach {
  readonly computed: Int32Array
  readonly inputs: readonly InputSlot[]
}

const known = new WeakMap<Program, Map<number, Reach>>()

export function below(program: Program, root: number): Reach {
  let reaches = known.get(program)
  if (reaches === undefined) known.set(program, (reaches = new Map<number, Reach>()))
  const remembered = reaches.get(root)
  if (remembered !== undefined) return remembered
  const { starts, operands } = program
  const marked = new Uint8Array(root + 1)
  marked[root] = 1
  for (let slot = root; slot >= 0; slot -= 1) {
    if (marked[slot] === 0) continue
    for (let index = starts[slot]!; index < starts[slot + 1]!; index += 1) marked[operands[index]!] = 1
  }
  const reach = {
    computed: program.computed.filter((slot) => marked[slot] === 1),
    inputs: program.inputs.filter(({ slot }) => marked[slot] === 1),
  }
  reaches.set(root, reach)
  return reach
}

/** Splits the slots of a reach into those that the given input slots change and those that they leave alone. */
export function affected(
  program: Program,
  reach: Reach,
  inputs: Iterable<number>,
): { readonly moving: Int32Array; readonly still: Int32Array } {
  const { starts, operands } = program
  const marked = new Uint8Array(program.nodes.length)
  for (const slot of inputs) marked[slot] = 1
  for (const slot of reach.computed) {
    for (let index = starts[slot]!; index < starts[slot + 1]!; index += 1) {
      if (marked[operands[index]!] === 1) marked[slot] = 1
    }
  }
  return { moving: reach.computed.filter((slot) => marked[slot] === 1), still: reach.computed.filter((slot) => marked[slot] === 0) }
}
