// The formulas reading: each node as one spreadsheet formula over the names of its operands' cells.
import { ModelError } from '../base/index.ts'
import { nameOf, type Node, type NodeOf, type Operation } from '../graph/index.ts'
import { prepare, type Roots } from './program.ts'
import { tableOf } from './table.ts'

/** One cell. A leaf holds a value, every other node a formula. */
export interface Cell {
  readonly node: Node
  readonly name: string
  /** `=CIFR_mw*CIFR_value_per_mw`; absent for leaves: an input's value comes from the state, a constant's from the node. */
  readonly formula?: string
}

type Write<O extends Operation> = (names: readonly string[], node: NodeOf<O>) => string | undefined

/** Spreadsheets take at most 255 arguments. */
const mostArguments = 255

/** Formulas may have at most 8192 characters in Excel. */
const longest = 8192

function call(name: string, operands: readonly string[]): string {
  if (operands.length <= mostArguments) return `${name}(${operands.join(',')})`
  const groups: string[] = []
  for (let index = 0; index < operands.length; index += mostArguments) groups.push(call(name, operands.slice(index, index + mostArguments)))
  return call(name, groups)
}

/** Row constants of a table, to the 15 digits that a spreadsheet keeps. */
function row(numbers: readonly number[]): string {
  return `{${numbers.map((number) => String(Number(number.toPrecision(15))).toUpperCase()).join(',')}}`
}

/** In the digits that spreadsheets read back: 15. */
function literal(value: number, node: Node): string {
  const text = String(value)
  if (Number(value.toPrecision(15)) !== value) {
    throw new ModelError(`${text} has more digits than a spreadsheet formula keeps`, {
      where: nameOf(node),
      remedy: 'take an exponent or threshold of at most 15 digits',
    })
  }
  return text.toUpperCase()
}

const rules = {
  constant: () => undefined,
  input: () => undefined,
  add: (names) => names.join('+'),
  subtract: (names) => names.join('-'),
  multiply: (names) => names.join('*'),
  divide: (names) => names.join('/'),
  minimum: (names) => call('MIN', names),
  maximum: (names) => call('MAX', names),
  // Spreadsheets refuse 0 to the power 0, which is 1 here.
  power: ([base], node) => (node.exponent === 0 ? '1' : `POWER(${base},${literal(node.exponent, node)})`),
  exponential: ([operand]) => `EXP(${operand})`,
  logarithm: ([operand]) => `LN(${operand})`,
  // The older names: NORM.S.INV is an unknown name in a file unless it is marked as a later function.
  'normal-quantile': ([operand]) => `NORMSINV(${operand})`,
  'normal-probability': ([operand]) => `NORMSDIST(${operand})`,
  step: ([operand], node) => `IF(${operand}>=${literal(node.threshold, node)},1,0)`,
  interpolate([operand], node) {
    const { at, values, slopes } = tableOf(node)
    const [places, from] = [row([...at]), `MAX(${operand},${row([at[0]!]).slice(1, -1)})`]
    const read = (numbers: Iterable<number>) => `LOOKUP(${from},${places},${row([...numbers])})`
    return `${read(values)}+(${from}-${read(at)})*${read(slopes)}`
  },
} satisfies { readonly [O in Operation]: Write<O> }

/**
 * Every node below the roots as a cell, operands before the cells that use them. `names` gives each node the name of its cell, unique in the workbook and
 * valid in the spreadsheet; `index` counts the cells from 0. Sums are written with `+` in the model's order, so that a spreadsheet rounds as the model does.
 * Throws a model error when two nodes get one name, or a formula is longer than a spreadsheet takes.
 */
export function formulas(roots: Roots, names: (node: Node, index: number) => string): readonly Cell[] {
  const program = prepare(roots)
  const cells = program.nodes.map((node, index) => names(node, index))
  const taken = new Map<string, Node>()
  return program.nodes.map((node, slot) => {
    const name = cells[slot]!
    const other = taken.get(name.toUpperCase())
    if (name === '' || other !== undefined) {
      throw new ModelError(name === '' ? 'a cell without a name' : `two cells of one name: ${name}`, {
        where: other === undefined ? nameOf(node) : `"${nameOf(other)}" and "${nameOf(node)}"`,
        remedy: 'give every node a name of its own; spreadsheets do not tell capitals apart',
      })
    }
    taken.set(name.toUpperCase(), node)
    const operands = Array.from(program.operands.subarray(program.starts[slot], program.starts[slot + 1]), (operand) => cells[operand]!)
    const write = rules[node.operation] as Write<Operation>
    const formula = write(operands, node)
    if (formula !== undefined && formula.length >= longest) {
      throw new ModelError(`a formula of ${formula.length + 1} characters`, {
        where: nameOf(node),
        remedy: `group its ${operands.length} operands under nodes of their own, or give shorter names`,
      })
    }
    return { node, name, ...(formula !== undefined && { formula: `=${formula}` }) }
  })
}
