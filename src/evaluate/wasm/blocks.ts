// The kernel in plain JavaScript: each step over a whole block of lanes, for machines and pages without WebAssembly. The bits are the same.
import { exponentialIn } from '../elementary/exponential.ts'
import { logarithmIn } from '../elementary/logarithm.ts'
import { normalProbabilityIn } from '../elementary/normal-probability.ts'
import { normalQuantileIn } from '../elementary/normal-quantile.ts'
import { powerIn } from '../elementary/power.ts'
import { readTable } from '../table.ts'
import { BlockArithmetic } from './block-arithmetic.ts'
import type { Quantiles } from './generate.ts'
import type { Instruction, Step } from './instructions.ts'
import type { Schedule } from './schedule.ts'

type Block = Float64Array

/** Writes `count` results into `into`, which may be one of the operands. */
type Rule = (into: Block, a: Block, b: Block, count: number, instruction: Instruction, on: BlockArithmetic) => void

const whole =
  (write: (on: BlockArithmetic, x: Block, parameter: number) => Block): Rule =>
  (into, a, _, count, { parameter }, on) =>
    on.compute((each, x) => write(each, x, parameter), a, into, count)

const rules = {
  input(into, a, _, count) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = a[lane]!
  },
  fixed() {
    throw new Error('a fixed number is an operand, not a step')
  },
  add(into, a, b, count) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = a[lane]! + b[lane]!
  },
  subtract(into, a, b, count) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = a[lane]! - b[lane]!
  },
  multiply(into, a, b, count) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = a[lane]! * b[lane]!
  },
  divide(into, a, b, count) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = a[lane]! / b[lane]!
  },
  negate(into, a, _, count) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = -a[lane]!
  },
  minimum(into, a, b, count) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = b[lane]! < a[lane]! ? b[lane]! : a[lane]!
  },
  maximum(into, a, b, count) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = a[lane]! < b[lane]! ? b[lane]! : a[lane]!
  },
  power: whole((on, x, exponent) => powerIn(on, x, exponent)),
  exponential: whole((on, x) => exponentialIn(on, x)),
  logarithm: whole((on, x) => logarithmIn(on, x)),
  'normal-quantile': whole((on, x) => normalQuantileIn(on, x)),
  'normal-probability': whole((on, x) => normalProbabilityIn(on, x)),
  step(into, a, _, count, { parameter }) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = a[lane]! >= parameter ? 1 : 0
  },
  interpolate(into, a, _, count, { table }) {
    for (let lane = 0; lane < count; lane += 1) into[lane] = readTable(table!, a[lane]!)
  },
} satisfies { readonly [S in Step]: Rule }

/** Runs a schedule over columns that it is given once. */
export class Blocks {
  readonly #plan: Schedule
  readonly #inputs: readonly Block[]
  readonly #outputs: readonly Block[]
  readonly #registers: readonly Block[]
  readonly #fixed: readonly Block[]

  readonly #quantiles: readonly Quantiles[]
  readonly #on: BlockArithmetic

  constructor(plan: Schedule, inputs: readonly Block[], outputs: readonly Block[], lanes: number, quantiles: readonly Quantiles[]) {
    this.#plan = plan
    this.#quantiles = quantiles
    this.#on = new BlockArithmetic(lanes)
    this.#inputs = inputs
    this.#outputs = outputs
    this.#registers = Array.from({ length: plan.registers + plan.waiting }, () => new Float64Array(lanes))
    this.#fixed = plan.fixed.map(() => new Float64Array(lanes))
  }

  fix(numbers: Float64Array): void {
    for (const [index, block] of this.#fixed.entries()) block.fill(numbers[index]!)
  }

  run(count: number): void {
    const block = (place: number) => (place >= 0 ? this.#registers[place]! : this.#fixed[-1 - place]!)
    for (const { from, to } of this.#quantiles) {
      this.#on.compute((on, x) => normalQuantileIn(on, x), this.#inputs[from]!, this.#inputs[to]!, count)
    }
    for (const { steps } of this.#plan.stretches) {
      for (const { instruction, a, b, register, outputs } of steps) {
        const rule: Rule = rules[instruction.step]
        const into = this.#registers[register]!
        rule(into, instruction.step === 'input' ? this.#inputs[instruction.a]! : block(a), block(b), count, instruction, this.#on)
        for (const output of outputs) this.#outputs[output]!.set(into.subarray(0, count))
      }
    }
    for (const { output, fixed } of this.#plan.still) this.#outputs[output]!.set(this.#fixed[fixed]!.subarray(0, count))
  }
}
