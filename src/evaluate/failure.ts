// Why a node has no finite value, said with the node's name and its operands' values.
import { ModelError } from '../base/index.ts'
import { nameOf, operandsOf, pathOf, type NodeOf, type Operation } from '../graph/index.ts'
import type { Program } from './program.ts'

interface Complaint {
  readonly what: string
  readonly remedy: string
}

function tooLarge(verb: string, operands: readonly string[]): Complaint {
  return { what: `${verb} ${operands.join(' and ')} exceeds the range of numbers`, remedy: 'check the sizes of the operands' }
}

type Complain<O extends Operation> = (node: NodeOf<O>, names: readonly string[], values: readonly number[]) => Complaint

const complaints = {
  constant: (node) => ({ what: `a constant of ${node.value}`, remedy: 'give a finite number' }),
  input: (node) => ({ what: `the input "${node.id}" is not finite`, remedy: `bind "${node.id}" to a finite number` }),
  add: (_, names) => tooLarge('adding', names),
  subtract: (_, names) => tooLarge('subtracting', names),
  multiply: (_, names) => tooLarge('multiplying', names),
  divide: (_, names, values) =>
    values[1] === 0
      ? { what: `division by zero: ${names[1]}`, remedy: 'give the divisor a value other than 0' }
      : tooLarge('dividing', names),
  minimum: (_, names) => tooLarge('comparing', names),
  maximum: (_, names) => tooLarge('comparing', names),
  power: (node, names, values) =>
    values[0]! < 0 && !Number.isInteger(node.exponent)
      ? { what: `a negative base to the power ${node.exponent}: ${names[0]}`, remedy: 'give a base of at least 0' }
      : values[0] === 0
        ? { what: `zero to the negative power ${node.exponent}: ${names[0]}`, remedy: 'give a base above 0' }
        : tooLarge(`to the power ${node.exponent}`, names),
  exponential: (_, names) => tooLarge('the exponential of', names),
  logarithm: (_, names) => ({ what: `the logarithm of a number not above 0: ${names[0]}`, remedy: 'give a number above 0' }),
  'normal-quantile': (_, names) => ({
    what: `the normal quantile of a number not between 0 and 1: ${names[0]}`,
    remedy: 'give a probability above 0 and below 1',
  }),
  'normal-probability': (_, names) => tooLarge('the normal probability of', names),
  step: (_, names) => tooLarge('comparing', names),
  interpolate: (_, names) => tooLarge('reading a table at', names),
} satisfies { readonly [O in Operation]: Complain<O> }

/** A model error for the slot whose value came out infinite or not a number. */
export function failureAt(program: Program, slot: number, values: Float64Array): ModelError {
  const node = program.nodes[slot]!
  const start = program.starts[slot]!
  const operands = operandsOf(node).map((operand, index) => {
    const value = values[program.operands[start + index]!]!
    return { value, words: `${nameOf(operand)} = ${value}${operand.unit === '1' ? '' : ` ${operand.unit}`}` }
  })
  const complain = complaints[node.operation] as Complain<Operation>
  const { what, remedy } = complain(
    node,
    operands.map(({ words }) => words),
    operands.map(({ value }) => value),
  )
  const path = pathOf(
    program.roots.map((root) => root.node),
    node,
  )
  return new ModelError(what, { where: path, remedy })
}
