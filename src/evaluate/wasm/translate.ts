// Translates a graph into steps: equal steps are one, constants are computed, and what no varying input reaches is left to be computed once.
import type { Operation } from '../../graph/index.ts'
import type { Program } from '../program.ts'
import type { Instruction, Step } from './instructions.ts'
import { scalar } from './scalar.ts'

export interface Translation {
  readonly instructions: readonly Instruction[]
  /** By instruction, 1 where it depends on a varying input. */
  readonly varies: Uint8Array
  /** Ids of the inputs that do not vary, in the order of `fixed` steps without a known value. */
  readonly fixed: readonly string[]
  /** By instruction, the number it is whatever the inputs; undefined where it depends on one. */
  readonly known: readonly (number | undefined)[]
  /** The instruction of each slot of the program. */
  readonly places: readonly number[]
  /** The instruction of each root, in the order of the program's roots. */
  readonly outputs: readonly number[]
}

/** Lists steps, each once. */
class Listing {
  readonly instructions: Instruction[] = []
  readonly known: (number | undefined)[] = []
  readonly varies: number[] = []
  readonly fixed: string[] = []
  readonly #places = new Map<string, number>()
  readonly #tables = new Map<object, number>()

  #place(key: string, instruction: Instruction, known: number | undefined, varies: boolean): number {
    const found = this.#places.get(key)
    if (found !== undefined) return found
    const place = this.instructions.push(instruction) - 1
    this.known.push(known)
    this.varies.push(varies ? 1 : 0)
    this.#places.set(key, place)
    return place
  }

  number(value: number): number {
    const key = Object.is(value, -0) ? 'number -0' : `number ${value}`
    return this.#place(key, { step: 'fixed', a: -1, b: -1, parameter: 0, table: undefined }, value, false)
  }

  column(index: number): number {
    return this.#place(`column ${index}`, { step: 'input', a: index, b: -1, parameter: 0, table: undefined }, undefined, true)
  }

  input(id: string): number {
    const instruction = { step: 'fixed' as const, a: this.fixed.length, b: -1, parameter: 0, table: undefined }
    const before = this.instructions.length
    const place = this.#place(`input ${id}`, instruction, undefined, false)
    if (place === before) this.fixed.push(id)
    return place
  }

  add(step: Step, a: number, b = -1, parameter = 0, table: Instruction['table'] = undefined): number {
    const [x, y] = [this.known[a], b < 0 ? 0 : this.known[b]]
    const instruction = { step, a, b, parameter, table }
    if (x !== undefined && y !== undefined) {
      const value = scalar(instruction, x, y)
      // What has no value is left in place, so that it is found and named.
      if (Number.isFinite(value)) return this.number(value)
    }
    const simpler = this.#simplify(step, a, b, x, y)
    if (simpler !== undefined) return simpler
    let tableKey = ''
    if (table !== undefined) {
      if (!this.#tables.has(table)) this.#tables.set(table, this.#tables.size)
      tableKey = ` ${this.#tables.get(table)}`
    }
    // Sums and products are the same either way round.
    const [first, second] = (step === 'add' || step === 'multiply') && b < a ? [b, a] : [a, b]
    const varies = this.varies[a] === 1 || (b >= 0 && this.varies[b] === 1)
    return this.#place(`${step} ${first} ${second} ${parameter}${tableKey}`, { ...instruction, a: first, b: second }, undefined, varies)
  }

  /** What gives the same number with a step less, signs of zero apart. */
  #simplify(step: Step, a: number, b: number, x: number | undefined, y: number | undefined): number | undefined {
    if (step === 'multiply') {
      if (y === 1) return a
      if (x === 1) return b
      if (y === -1) return this.add('negate', a)
      if (x === -1) return this.add('negate', b)
    }
    if (step === 'divide' && y === 1) return a
    if ((step === 'add' || step === 'subtract') && y === 0 && b >= 0) return a
    if (step === 'add' && x === 0) return b
    if (step === 'add') {
      const [left, right] = [this.instructions[a]!, this.instructions[b]!]
      if (right.step === 'negate') return this.add('subtract', a, right.a)
      if (left.step === 'negate') return this.add('subtract', b, left.a)
    }
    if ((step === 'minimum' || step === 'maximum') && a === b) return a
    return undefined
  }
}

type Translate = (list: Listing, operands: readonly number[], parameter: number, table: Instruction['table']) => number

const leaf = (): never => {
  throw new Error('a leaf is placed, not translated')
}
const chain =
  (step: Step): Translate =>
  (list, [first, ...rest]) =>
    rest.reduce((left, right) => list.add(step, left, right), first!)
const pair =
  (step: Step): Translate =>
  (list, [a, b]) =>
    list.add(step, a!, b!)
const single =
  (step: Step): Translate =>
  (list, [a], parameter, table) =>
    list.add(step, a!, -1, parameter, table)

const rules = {
  constant: leaf,
  input: leaf,
  add: chain('add'),
  subtract: pair('subtract'),
  multiply: pair('multiply'),
  divide: pair('divide'),
  minimum: chain('minimum'),
  maximum: chain('maximum'),
  power: single('power'),
  exponential: single('exponential'),
  logarithm: single('logarithm'),
  'normal-quantile': single('normal-quantile'),
  'normal-probability': single('normal-probability'),
  step: single('step'),
  interpolate: single('interpolate'),
} satisfies { readonly [O in Operation]: Translate }

/** Steps that may come out infinite or not a number although their operands are finite; sums and products do so only beyond 1e308. */
const risky: ReadonlySet<Step> = new Set(['divide', 'power', 'exponential', 'logarithm', 'normal-quantile'])

/** Steps that may turn an operand that is infinite or not a number into a finite number again. */
const hiding: ReadonlySet<Step> = new Set(['minimum', 'maximum', 'power', 'exponential', 'normal-probability', 'step', 'interpolate'])

/**
 * Adds to each output 0 times every varying step below it that has no value while the output could have one all the same, as in the larger of 0 and a
 * quotient by 0: a point reading refuses such a state, so the lane must not pass for a number.
 */
function guard(list: Listing, output: number): number {
  const { instructions, varies } = list
  const below = new Uint8Array(output + 1)
  const hidden = new Uint8Array(output + 1)
  below[output] = 1
  for (let at = output; at >= 0; at -= 1) {
    const { step, a, b } = instructions[at]!
    if (below[at] === 0 || step === 'input' || step === 'fixed') continue
    for (const operand of b < 0 ? [a] : [a, b]) {
      below[operand] = 1
      if (hidden[at] === 1 || hiding.has(step) || (step === 'divide' && operand === b)) hidden[operand] = 1
    }
  }
  let sum = -1
  const zero = list.number(0)
  for (let at = 0; at <= output; at += 1) {
    const { step, b } = instructions[at]!
    if (hidden[at] === 0 || varies[at] === 0 || !risky.has(step)) continue
    // Many quotients share a divisor; a fixed one is checked where it is computed.
    if (step === 'divide' && varies[b] === 0) continue
    const term = step === 'divide' ? list.add('divide', zero, b) : list.add('multiply', zero, at)
    sum = sum < 0 ? term : list.add('add', sum, term)
  }
  return sum < 0 ? output : list.add('add', output, sum)
}

/** `columns`: the ids that vary, each by its column. */
export function translate(program: Program, columns: ReadonlyMap<string, number>): Translation {
  const list = new Listing()
  const places: number[] = []
  for (const [slot, node] of program.nodes.entries()) {
    if (node.operation === 'constant') places.push(list.number(node.value))
    else if (node.operation === 'input') {
      const column = columns.get(node.id)
      places.push(column === undefined ? list.input(node.id) : list.column(column))
    } else {
      const operands = Array.from(program.operands.subarray(program.starts[slot], program.starts[slot + 1]), (at) => places[at]!)
      places.push(rules[node.operation](list, operands, program.parameters[slot]!, program.tables[slot]))
    }
  }
  const outputs = program.roots.map(({ slot }) => guard(list, places[slot]!))
  return { instructions: list.instructions, varies: Uint8Array.from(list.varies), fixed: list.fixed, known: list.known, places, outputs }
}
