// Translates a graph into steps: equal steps are one, constants are computed, and what no varying input reaches is left to be computed once.
import type { Operation } from '../../graph/index.ts'
import type { Program } from '../program.ts'
import { batched, type Instruction, type Step } from './instructions.ts'
import { Listing } from './listing.ts'

export interface Translation {
  readonly instructions: readonly Instruction[]
  /** By instruction, 1 where it depends on a varying input. */
  readonly varies: Uint8Array
  /** Ids of the inputs that do not vary, in the order of `fixed` steps without a known value. */
  readonly fixed: readonly string[]
  /** By instruction, the number it is whatever the inputs; undefined where it depends on one. */
  readonly known: readonly (number | undefined)[]
  /** The instruction of each root, in the order of the program's roots. */
  readonly outputs: readonly number[]
  /** The instruction that is not finite where an output may hide a step without a value; −1 where nothing is hidden. */
  readonly watch: number
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

/** Marks the instructions below an output, and those of them whose failure the output may hide. */
function hiddenBelow(list: Listing, output: number): Uint8Array {
  const { instructions } = list
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
  return hidden
}

/** 0 where a hidden step has a value, not a number where it has none. Many quotients share a divisor; a fixed one is checked where it is computed. */
function termFor(list: Listing, at: number): number | undefined {
  const { step, b } = list.instructions[at]!
  if (list.varies[at] === 0 || !risky.has(step)) return undefined
  if (step !== 'divide') return list.add('multiply', list.number(0), at)
  return list.varies[b] === 0 ? undefined : list.add('divide', list.number(0), b)
}

function sumOfTerms(list: Listing, terms: Iterable<number>): number {
  let sum = -1
  for (const term of terms) sum = sum < 0 ? term : list.add('add', sum, term)
  return sum
}

/**
 * Adds to each output 0 times every varying step below it that has no value while the output could have one all the same, as in the larger of 0 and a
 * quotient by 0: a point reading refuses such a state, so the draw must not pass for a number.
 */
function guarded(list: Listing, output: number): number {
  const terms: number[] = []
  for (const [at, isHidden] of hiddenBelow(list, output).entries()) {
    const term = isHidden === 1 ? termFor(list, at) : undefined
    if (term !== undefined) terms.push(term)
  }
  const sum = sumOfTerms(list, terms)
  // Squared, the sum is never −0, and taking 0 away leaves every output as it is.
  return sum < 0 ? output : list.add('subtract', output, list.add('multiply', sum, sum))
}

/** By instruction, 1 where it can be 0 only if a batched function reports it: results of the exponential, products of such, and what is fixed. */
function safeIn({ instructions, varies }: Listing): Uint8Array {
  const safe = new Uint8Array(instructions.length)
  for (const [at, { step, a, b }] of instructions.entries()) {
    if (varies[at] === 0 || step === 'exponential') safe[at] = 1
    else if (step === 'negate') safe[at] = safe[a]!
    else if (step === 'multiply' || step === 'divide') safe[at] = safe[a]! & safe[b]!
  }
  return safe
}

/** One number for all outputs: not a number where a step that one of them hides has no value. Batched functions report theirs themselves. */
function watched(list: Listing, outputs: readonly number[]): number {
  const terms = new Set<number>()
  const safe = safeIn(list)
  for (const output of outputs) {
    for (const [at, isHidden] of hiddenBelow(list, output).entries()) {
      const { step, b } = list.instructions[at]!
      if (isHidden === 0 || batched.has(step) || (step === 'divide' && safe[b] === 1)) continue
      const term = termFor(list, at)
      if (term !== undefined) terms.add(term)
    }
  }
  return sumOfTerms(list, terms)
}

/**
 * `columns`: the ids that vary, each by its column. Guarded, an output is not a number in each draw in which a step below it has no value; without guards
 * there is one number less costly that says that there may be such draws.
 */
export function translate(program: Program, columns: ReadonlyMap<string, number>, isGuarded: boolean): Translation {
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
  const plain = program.roots.map(({ slot }) => places[slot]!)
  const outputs = isGuarded ? plain.map((at) => guarded(list, at)) : plain
  const watch = isGuarded ? -1 : watched(list, plain)
  return { instructions: list.instructions, varies: Uint8Array.from(list.varies), fixed: list.fixed, known: list.known, outputs, watch }
}
