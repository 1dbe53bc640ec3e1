// The kernel in plain JavaScript: each step over a whole block of lanes, for machines and pages without WebAssembly. The bits are the same.
import { normalQuantile } from '../elementary/normal-quantile.ts'
import type { Quantiles } from './generate.ts'
import { scalarRules } from './scalar.ts'
import type { Instruction, Step } from './instructions.ts'
import type { Schedule } from './schedule.ts'

type Block = Float64Array

/** Writes `count` results into `into`, which may be one of the operands. */
type Rule = (into: Block, a: Block, b: Block, count: number, instruction: Instruction) => void

const each =
  (step: 'power' | 'exponential' | 'logarithm' | 'normal-quantile' | 'normal-probability' | 'step' | 'interpolate'): Rule =>
  (into, a, _, count, instruction) => {
    const rule: (a: number, b: number, instruction: Instruction) => number = scalarRules[step]
    for (let lane = 0; lane < count; lane += 1) into[lane] = rule(a[lane]!, 0, instruction)
  }

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
  power: each('power'),
  exponential: each('exponential'),
  logarithm: each('logarithm'),
  'normal-quantile': each('normal-quantile'),
  'normal-probability': each('normal-probability'),
  step: each('step'),
  interpolate: each('interpolate'),
} satisfies { readonly [S in Step]: Rule }

/** Runs a schedule over columns that it is given once. */
export class Blocks {
  readonly #plan: Schedule
  readonly #inputs: readonly Block[]
  readonly #outputs: readonly Block[]
  readonly #registers: readonly Block[]
  readonly #fixed: readonly Block[]

  readonly #quantiles: readonly Quantiles[]

  constructor(plan: Schedule, inputs: readonly Block[], outputs: readonly Block[], lanes: number, quantiles: readonly Quantiles[]) {
    this.#plan = plan
    this.#quantiles = quantiles
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
      const [source, into] = [this.#inputs[from]!, this.#inputs[to]!]
      for (let lane = 0; lane < count; lane += 1) into[lane] = normalQuantile(source[lane]!)
    }
    for (const { steps } of this.#plan.stretches) {
      for (const { instruction, a, b, register, outputs } of steps) {
        const rule: Rule = rules[instruction.step]
        const into = this.#registers[register]!
        rule(into, instruction.step === 'input' ? this.#inputs[instruction.a]! : block(a), block(b), count, instruction)
        for (const output of outputs) this.#outputs[output]!.set(into.subarray(0, count))
      }
    }
    for (const { output, fixed } of this.#plan.still) this.#outputs[output]!.set(this.#fixed[fixed]!.subarray(0, count))
  }
}
