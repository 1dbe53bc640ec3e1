// Runs jobs of a sample: draws in, outputs through a kernel, counts and sums out, block by block.
import { ModelError } from '../../base/index.ts'
import { evaluate } from '../point.ts'
import type { Kernel } from '../wasm/kernel.ts'
import { Draws } from './draws.ts'
import { Moments } from './moments.ts'
import { drawInto, inputColumns, sampleKernel } from './sample-kernel.ts'
import { jobAt, type SampleOptions, type SamplePlan } from './sample-plan.ts'
import { Sketch, type SketchData } from './sketch.ts'

/** Counts more of each draw than outputs one by one: ratings, for example, which compare outputs with each other. */
export interface LaneTally {
  /** How many counters. */
  readonly size: number
  /** Adds what lanes 0 … count − 1 of the outputs come to. */
  count(outputs: readonly Float64Array[], count: number, into: Float64Array): void
}

/** What one job found: sums about the centres, in the order of outputs. */
export interface JobResult {
  readonly index: number
  readonly replicate: number
  readonly count: number
  readonly sums: Float64Array
  /** Σ (x_i − c_i)(x_j − c_j), row by row, j ≤ i. */
  readonly products: Float64Array
  readonly above: Float64Array
  readonly tally: Float64Array
  readonly sketches: readonly SketchData[]
}

/** Draws whose sum is taken plainly before it enters a compensated one. Divides the lanes of every kernel, so that its block size changes no bit. */
const strip = 64

export class Sampler {
  readonly plan: SamplePlan
  readonly options: SampleOptions
  readonly #tally: LaneTally | undefined
  readonly #kernel: Kernel
  readonly #inputs: readonly Float64Array[]
  readonly #outputs: readonly Float64Array[]
  readonly #draws: Draws

  /** Throws an input error for a plan without uncertain inputs or with a seed out of range. */
  constructor(plan: SamplePlan, options: SampleOptions, tally?: LaneTally) {
    this.plan = plan
    this.options = options
    this.#tally = tally
    this.#kernel = sampleKernel(plan)
    this.#inputs = inputColumns(this.#kernel)
    this.#outputs = plan.outputs.map((_, index) => this.#kernel.output(index))
    this.#draws = new Draws({ method: options.method, seed: options.seed, dimensions: plan.drawn.length })
  }

  /** Throws a model error naming the draw where an output has no finite value. */
  run(index: number): JobResult {
    const { outputs } = this.plan
    const job = jobAt(this.options.draws, index)
    const k = outputs.length
    const moments = new Moments(k)
    const above = new Float64Array(k)
    const tally = new Float64Array(this.#tally?.size ?? 0)
    const sketches = outputs.map(() => new Sketch())
    const { lanes } = this.#kernel
    const centred = outputs.map(() => new Float64Array(lanes))
    for (let done = 0; done < job.count; done += lanes) {
      const count = Math.min(lanes, job.count - done)
      drawInto(this.#kernel, this.#inputs, this.#draws, job.replicate, job.first + done, count)
      if (this.#kernel.run(count).count > 0) this.#refuse(job.replicate, job.first + done, count)
      for (let i = 0; i < k; i += 1) {
        const column = this.#outputs[i]!
        const { centre, threshold } = outputs[i]!
        const off = centred[i]!
        for (let lane = 0; lane < count; lane += 1) off[lane] = column[lane]! - centre
        if (threshold !== undefined) {
          let over = 0
          for (let lane = 0; lane < count; lane += 1) if (column[lane]! > threshold) over += 1
          above[i]! += over
        }
        sketches[i]!.add(column, count)
      }
      for (let start = 0; start < count; start += strip) moments.add(centred, start, Math.min(count, start + strip))
      this.#tally?.count(this.#outputs, count, tally)
    }
    return {
      index,
      replicate: job.replicate,
      count: job.count,
      ...moments.sums(),
      above,
      tally,
      sketches: sketches.map((sketch) => sketch.data()),
    }
  }

  /** Finds the draw without a value and lets the point reading say why. */
  #refuse(replicate: number, first: number, count: number): never {
    const { outputs, drawn, fixed } = this.plan
    for (let lane = 0; lane < count; lane += 1) {
      if (this.#outputs.every((column) => Number.isFinite(column[lane]))) continue
      const bindings = { ...fixed, ...Object.fromEntries(drawn.map((id, dimension) => [id, this.#inputs[dimension]![lane]!])) }
      try {
        for (const { node } of outputs) evaluate(node, bindings)
      } catch (cause) {
        if (!(cause instanceof ModelError)) throw cause
        throw new ModelError(`draw ${first + lane} of replicate ${replicate} has no value: ${cause.message}`, {
          where: cause.where ?? 'the sample',
          remedy: `${cause.remedy ?? ''}; a distribution reaches numbers for which the model has no value: narrow it`,
          cause,
        })
      }
    }
    throw new ModelError(`draws ${first} to ${first + count - 1} of replicate ${replicate} exceed the range of numbers`, {
      where: 'the sample',
      remedy: 'narrow the distributions',
    })
  }
}
