// A graph laid out for repeated readings: every node has a slot, operands stand before their users, and an input id has one slot.
import { inOrder, inputsOf, operandsOf, type Node, type Operation } from '../graph/index.ts'
import { tableOf, type Table } from './table.ts'

/** One named output of a program. A program of a single node names it `value`. */
export interface Root {
  readonly name: string
  readonly node: Node
  readonly slot: number
}

export interface InputSlot {
  readonly id: string
  readonly label: string | undefined
  readonly slot: number
}

/** What `prepare` makes. Immutable; each run works on its own copy of `template`. */
export class Program {
  readonly roots: readonly Root[]
  /** Node by slot; of several input nodes with one id, the first. */
  readonly nodes: readonly Node[]
  /** Sorted by id, so that no result depends on the order of a state. */
  readonly inputs: readonly InputSlot[]
  readonly operations: readonly Operation[]
  /** The operands of slot `s` are `operands[starts[s]] … operands[starts[s + 1] - 1]`, as slots. */
  readonly starts: Int32Array
  readonly operands: Int32Array
  /** By slot: the exponent of a power, the threshold of a step, else 0. */
  readonly parameters: Float64Array
  /** By slot: the table of an interpolation. */
  readonly tables: readonly (Table | undefined)[]
  /** Values by slot with the constants filled in. */
  readonly template: Float64Array
  /** The slots of inner nodes in the order of computation. */
  readonly computed: Int32Array

  constructor(named: readonly (readonly [name: string, node: Node])[]) {
    const all = named.map(([, node]) => node)
    const inputs = inputsOf(all)
    const slots = new Map<Node, number>()
    const byId = new Map<string, number>()
    const nodes: Node[] = []
    for (const node of inOrder(all)) {
      const known = node.operation === 'input' ? byId.get(node.id) : undefined
      if (known !== undefined) slots.set(node, known)
      else {
        slots.set(node, nodes.length)
        if (node.operation === 'input') byId.set(node.id, nodes.length)
        nodes.push(node)
      }
    }
    this.nodes = nodes
    this.operations = nodes.map((node) => node.operation)
    this.roots = named.map(([name, node]) => ({ name, node, slot: slots.get(node)! }))
    const ids = [...inputs.keys()]
    ids.sort()
    this.inputs = ids.map((id) => ({ id, label: inputs.get(id)!.label, slot: byId.get(id)! }))
    this.starts = new Int32Array(nodes.length + 1)
    this.parameters = new Float64Array(nodes.length)
    this.tables = nodes.map((node) => (node.operation === 'interpolate' ? tableOf(node) : undefined))
    this.template = new Float64Array(nodes.length)
    const operands: number[] = []
    const computed: number[] = []
    for (const [slot, node] of nodes.entries()) {
      this.starts[slot] = operands.length
      for (const operand of operandsOf(node)) operands.push(slots.get(operand)!)
      if (node.operation === 'constant') this.template[slot] = node.value
      else if (node.operation === 'power') this.parameters[slot] = node.exponent
      else if (node.operation === 'step') this.parameters[slot] = node.threshold
      if (node.operation !== 'constant' && node.operation !== 'input') computed.push(slot)
    }
    this.starts[nodes.length] = operands.length
    this.operands = Int32Array.from(operands)
    this.computed = Int32Array.from(computed)
  }
}

/** What a reading accepts: a node, named nodes, or what `prepare` made of them. */
export type Roots = Node | Readonly<Record<string, Node>> | Program

export function isNode(roots: Roots): roots is Node {
  return !(roots instanceof Program) && typeof roots.operation === 'string'
}

const prepared = new WeakMap<object, Program>()

/** Lays a graph out once for any number of readings. Throws a model error when two inputs share an id but not a unit. Nodes are remembered. */
export function prepare(roots: Roots): Program {
  if (roots instanceof Program) return roots
  // Only what is frozen cannot change under the memory.
  const known = prepared.get(roots)
  if (known !== undefined) return known
  const program = new Program(isNode(roots) ? [['value', roots]] : Object.entries(roots))
  if (Object.isFrozen(roots)) prepared.set(roots, program)
  return program
}
