// The explanation of a value: a tree a person can check by hand, down to every leaf.
import { nameOf, type Node, type Operation } from '../graph/index.ts'
import type { Unit } from '../units/index.ts'
import { bind, type Bindings } from './bindings.ts'
import { formulaText } from './explain/formula-text.ts'
import { outline } from './explain/outline.ts'
import { decider, run } from './point.ts'
import { prepare, type Program } from './program.ts'

/** One line of an explanation. Nothing is rounded but the numbers inside `formula`. */
export interface Explanation {
  /** The same number wherever the same node appears in one explanation. */
  readonly key: number
  readonly label: string
  readonly operation: Operation
  /** `480 MW[critical_it] × 14,000,000 USD/MW[critical_it]`; unlabelled steps are folded in, children stand as their values. */
  readonly formula: string
  readonly value: number
  readonly unit: Unit
  /** For an input, its id: the way to its fact or assumption. */
  readonly input?: string
  /** For a constant, where its value comes from. */
  readonly source?: string
  /** For a minimum or maximum, the operand that decided: the first that attains the value. */
  readonly decided?: string
  /** As a part of a sum or difference: the part's value with its sign. The parts of a line add up to its value. */
  readonly contribution?: number
  /** `contribution` ÷ the value of the sum; absent where the sum is 0 or too small to divide by. */
  readonly share?: number
  /** True when the line was given in full before, so that its children are not repeated. */
  readonly reference?: true
  readonly children: readonly Explanation[]
}

interface Part {
  readonly slot: number
  /** +1 or −1 as a term of a sum, 0 elsewhere. */
  readonly sign: number
}

type Collect = (part: (index: number, sign: number) => void, count: number, sign: number) => void

function all(part: (index: number, sign: number) => void, count: number): void {
  for (let index = 0; index < count; index += 1) part(index, 0)
}

/** How the operands of each operation enter the line: as signed terms or as plain operands. */
const collect = {
  constant: all,
  input: all,
  add(part, count, sign) {
    for (let index = 0; index < count; index += 1) part(index, sign)
  },
  subtract(part, _, sign) {
    part(0, sign)
    part(1, -sign)
  },
  multiply: all,
  divide: all,
  minimum: all,
  maximum: all,
  power: all,
  exponential: all,
  logarithm: all,
  'normal-quantile': all,
  'normal-probability': all,
  step: all,
  interpolate: all,
} satisfies { readonly [O in Operation]: Collect }

/** The lines directly below a line, in the order of its formula, each once; a term used twice keeps both signs as two parts. */
function partsOf(program: Program, lines: Uint8Array, slot: number): Part[] {
  const parts: Part[] = []
  const seen = new Set<number>()
  const visit = (at: number, sign: number) => {
    const rule: Collect = collect[program.operations[at]!]
    const start = program.starts[at]!
    rule(
      (index, termSign) => {
        const operand = program.operands[start + index]!
        if (lines[operand] === 0) visit(operand, termSign)
        else if (termSign !== 0) parts.push({ slot: operand, sign: termSign })
        else if (!seen.has(operand)) {
          seen.add(operand)
          parts.push({ slot: operand, sign: 0 })
        }
      },
      program.starts[at + 1]! - start,
      sign,
    )
  }
  visit(slot, 1)
  return parts
}

function decidedBy(program: Program, values: Float64Array, slot: number): string | undefined {
  const operation = program.operations[slot]!
  if (operation !== 'minimum' && operation !== 'maximum') return undefined
  const operand = program.operands[program.starts[slot]! + decider(program, slot, values)]!
  return nameOf(program.nodes[operand]!)
}

/**
 * Explains the value of a node in a state. Lines are labelled nodes and leaves; unlabelled steps are folded into the formula above them,
 * except shared ones and terms of sums. Every leaf that the value depends on appears. Throws as `evaluate` does.
 */
export function explain(root: Node, bindings: Bindings): Explanation {
  const program = prepare(root)
  const values = run(program, bind(program, bindings))
  const lines = outline(program)
  const shown = new Set<number>()
  const line = ({ slot, sign }: Part, whole: number): Explanation => {
    const node = program.nodes[slot]!
    const value = values[slot]!
    const repeated = shown.has(slot) && program.starts[slot] !== program.starts[slot + 1]
    shown.add(slot)
    const decided = decidedBy(program, values, slot)
    return {
      key: slot,
      label: nameOf(node),
      operation: node.operation,
      formula: formulaText(program, values, lines, slot),
      value,
      unit: node.unit,
      ...(node.operation === 'input' && { input: node.id }),
      ...(node.operation === 'constant' && { source: node.source }),
      ...(decided !== undefined && { decided }),
      ...(sign !== 0 && { contribution: sign * value }),
      ...(sign !== 0 && Number.isFinite((sign * value) / whole) && { share: (sign * value) / whole }),
      ...(repeated && { reference: true as const }),
      children: repeated ? [] : partsOf(program, lines, slot).map((part) => line(part, value)),
    }
  }
  return line({ slot: program.roots[0]!.slot, sign: 0 }, 0)
}
