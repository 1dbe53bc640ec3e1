// What all jobs of a sample come to: merged in the order of jobs, whoever ran them, so that the bits do not depend on the number of workers.
import { accumulate } from '../sum.ts'
import { replicates, type SampleOptions, type SamplePlan } from './sample-plan.ts'
import type { JobResult } from './sampler.ts'
import { Sketch } from './sketch.ts'

/** An estimate with its standard error. */
export interface Estimate {
  readonly value: number
  readonly error: number
}

export interface OutputSummary {
  readonly name: string
  readonly mean: Estimate
  readonly deviation: number
  /** Share of draws above the threshold. */
  readonly above?: Estimate
  readonly sketch: Sketch
}

export interface SampleSummary {
  readonly draws: number
  readonly outputs: readonly OutputSummary[]
  /** Linear correlation of outputs; 0 where one of them does not move. */
  readonly correlation: readonly (readonly number[])[]
  /** Each counter of the tally as a share of draws. */
  readonly tally: readonly Estimate[]
}

export class SampleTotals {
  readonly #plan: SamplePlan
  readonly #method: SampleOptions['method']
  readonly #waiting = new Map<number, JobResult>()
  #next = 0
  readonly #counts = new Float64Array(replicates)
  readonly #sums: Float64Array
  readonly #losses: Float64Array
  readonly #products: Float64Array
  readonly #productLosses: Float64Array
  readonly #above: Float64Array
  readonly #tally: Float64Array
  readonly #tallySize: number
  readonly #sketches: readonly Sketch[]

  constructor(plan: SamplePlan, options: Pick<SampleOptions, 'method'>, tallySize = 0) {
    const k = plan.outputs.length
    this.#plan = plan
    this.#method = options.method
    this.#sums = new Float64Array(k * replicates)
    this.#losses = new Float64Array(k * replicates)
    this.#products = new Float64Array((k * (k + 1)) / 2)
    this.#productLosses = new Float64Array(this.#products.length)
    this.#above = new Float64Array(k * replicates)
    this.#tally = new Float64Array(tallySize * replicates)
    this.#tallySize = tallySize
    this.#sketches = plan.outputs.map(() => new Sketch())
  }

  /** Takes a job's result; out of turn it waits. A job that was taken already is left alone. */
  add(result: JobResult): void {
    if (result.index < this.#next) return
    this.#waiting.set(result.index, result)
    for (let next = this.#waiting.get(this.#next); next !== undefined; next = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next)
      this.#merge(next)
      this.#next += 1
    }
  }

  /** For a sample that was ended early: what waits for jobs that will not come is merged too, in order. */
  addWaiting(): void {
    for (const [index, result] of [...this.#waiting].toSorted(([a], [b]) => a - b)) {
      this.#waiting.delete(index)
      this.#merge(result)
    }
  }

  get draws(): number {
    return this.#counts.reduce((sum, count) => sum + count, 0)
  }

  #merge(result: JobResult): void {
    const k = this.#plan.outputs.length
    const { replicate } = result
    this.#counts[replicate]! += result.count
    for (let i = 0; i < k; i += 1) {
      accumulate(this.#sums, this.#losses, replicate * k + i, result.sums[i]!)
      this.#above[replicate * k + i]! += result.above[i]!
      this.#sketches[i]!.merge(result.sketches[i]!)
    }
    for (let place = 0; place < result.products.length; place += 1)
      accumulate(this.#products, this.#productLosses, place, result.products[place]!)
    for (let place = 0; place < this.#tallySize; place += 1) this.#tally[replicate * this.#tallySize + place]! += result.tally[place]!
  }

  /**
   * Mean and error of a sum by replicate. Of a Sobol sequence the error is what the replicates differ by; of pseudo-random draws it is
   * `deviation` ÷ √draws. A single replicate says nothing about its own error: then the larger pseudo-random one is stated.
   */
  #estimate(sumOf: (replicate: number) => number, deviation: number): Estimate {
    const total = this.draws
    const held = [...this.#counts.keys()].filter((replicate) => this.#counts[replicate]! > 0)
    const mean = held.reduce((sum, replicate) => sum + sumOf(replicate), 0) / total
    const plain = deviation / Math.sqrt(total)
    if (this.#method === 'philox' || held.length < 2) return { value: mean, error: plain }
    // Weighted by their draws, as the last of them may have been cut short.
    const squares = held.reduce(
      (sum, replicate) => sum + (this.#counts[replicate]! / total) ** 2 * (sumOf(replicate) / this.#counts[replicate]! - mean) ** 2,
      0,
    )
    return { value: mean, error: Math.sqrt((squares * held.length) / (held.length - 1)) }
  }

  /** Throws a range error where nothing was drawn. */
  summary(): SampleSummary {
    const { outputs } = this.#plan
    const k = outputs.length
    const draws = this.draws
    if (draws === 0) throw new RangeError('no draw was made')
    const offs = outputs.map((_, i) => {
      let sum = 0
      for (let replicate = 0; replicate < replicates; replicate += 1)
        sum += this.#sums[replicate * k + i]! + this.#losses[replicate * k + i]!
      return sum / draws
    })
    const covariance = (i: number, j: number): number => {
      const place = i >= j ? (i * (i + 1)) / 2 + j : (j * (j + 1)) / 2 + i
      return (this.#products[place]! + this.#productLosses[place]!) / draws - offs[i]! * offs[j]!
    }
    const deviations = outputs.map((_, i) => Math.sqrt(Math.max(0, covariance(i, i))))
    const share = (part: number) => Math.sqrt(part * (1 - part))
    const ofShare = (sumOf: (replicate: number) => number): Estimate => {
      let sum = 0
      for (let replicate = 0; replicate < replicates; replicate += 1) sum += sumOf(replicate)
      return this.#estimate(sumOf, share(sum / draws))
    }
    return {
      draws,
      outputs: outputs.map(({ name, centre, threshold }, i) => {
        const off = this.#estimate((replicate) => this.#sums[replicate * k + i]! + this.#losses[replicate * k + i]!, deviations[i]!)
        return {
          name,
          mean: { value: centre + off.value, error: off.error },
          deviation: deviations[i]!,
          ...(threshold !== undefined && { above: ofShare((replicate) => this.#above[replicate * k + i]!) }),
          sketch: this.#sketches[i]!,
        }
      }),
      correlation: outputs.map((_, i) =>
        outputs.map((__, j) => {
          if (i === j) return 1
          const scale = deviations[i]! * deviations[j]!
          return scale > 0 ? Math.min(1, Math.max(-1, covariance(i, j) / scale)) : 0
        }),
      ),
      tally: Array.from({ length: this.#tallySize }, (_, place) =>
        ofShare((replicate) => this.#tally[replicate * this.#tallySize + place]!),
      ),
    }
  }
}
