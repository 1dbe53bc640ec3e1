// How much of the variance of outputs each drawn input explains, alone (first order) and with all it takes part in (total).
import type { Node } from '../../graph/index.ts'
import type { Bindings } from '../bindings.ts'
import { Draws, type DrawMethod } from './draws.ts'
import { blockLanes } from './sample-plan.ts'
import { sampleKernel } from './sample-kernel.ts'

/** A number whose variance is taken apart: a weighted sum of nodes, each with a kernel of its own, so that only those that an input moves are run again. */
export interface IndexedNode {
  readonly name: string
  readonly node: Node
  /** The drawn inputs that it depends on. */
  readonly drawn: readonly string[]
}

export interface IndexedSum {
  readonly name: string
  /** By place in the nodes. */
  readonly weights: readonly number[]
}

export interface VarianceShare {
  readonly id: string
  /** Share of the variance that goes away on average when the input alone is known, with its standard error. */
  readonly first: number
  readonly firstError: number
  /** Share that stays on average when all but the input are known. */
  readonly total: number
  readonly totalError: number
}

export interface IndexOptions {
  readonly method: DrawMethod
  readonly seed: number
  /** Draws of each of two samples, a multiple of the repetitions. */
  readonly draws: number
}

/** Independent repetitions for the error. */
const repetitions = 8

class Shares {
  readonly cross: Float64Array
  readonly squares: Float64Array
  constructor(inputs: number) {
    this.cross = new Float64Array(inputs * repetitions)
    this.squares = new Float64Array(inputs * repetitions)
  }
}

/**
 * Estimators: first order mean(f(B) (f(AB_i) − f(A))) ÷ V (Saltelli and others 2010), total mean((f(A) − f(AB_i))²) ÷ 2V (Jansen 1999),
 * A and B being halves of one sequence and AB_i being A with input i from B. An output without variance has no shares.
 * @returns by output (nodes first, then sums), the inputs that it depends on.
 */
export function varianceShares(
  nodes: readonly IndexedNode[],
  sums: readonly IndexedSum[],
  fixed: Bindings,
  options: IndexOptions,
): ReadonlyMap<string, readonly VarianceShare[]> {
  const ids = [...new Set(nodes.flatMap(({ drawn }) => drawn))]
  const d = ids.length
  const each = Math.max(1, Math.ceil(options.draws / repetitions))
  const draws = new Draws({ method: options.method, seed: options.seed, dimensions: 2 * d })
  const kernels = nodes.map(({ node, drawn }) =>
    drawn.length === 0 ? undefined : sampleKernel({ outputs: [{ name: '', node, centre: 0 }], drawn, fixed }),
  )
  const outputs = [...nodes.map(({ name }) => name), ...sums.map(({ name }) => name)]
  const weights = [...nodes.map((_, place) => nodes.map((__, other) => (place === other ? 1 : 0))), ...sums.map((sum) => sum.weights)]
  const shares = outputs.map(() => new Shares(d))
  const moments = outputs.map(() => new Float64Array(repetitions * 3))
  const columns = Array.from({ length: 2 * d }, () => new Float64Array(blockLanes))
  const [a, b, mixed] = [0, 1, 2].map(() => nodes.map(() => new Float64Array(blockLanes))) as [
    Float64Array[],
    Float64Array[],
    Float64Array[],
  ]

  const runNode = (place: number, count: number, from: (dimension: number) => Float64Array, into: Float64Array) => {
    const kernel = kernels[place]
    if (!kernel) return
    for (const [own, id] of nodes[place]!.drawn.entries()) kernel.draws[own]!.set(from(ids.indexOf(id)).subarray(0, count))
    kernel.run(count)
    into.set(kernel.outputs[0]!.subarray(0, count))
  }
  const combine = (values: readonly Float64Array[], output: number, lane: number) => {
    let sum = 0
    const row = weights[output]!
    for (let place = 0; place < row.length; place += 1) if (row[place] !== 0) sum += row[place]! * values[place]![lane]!
    return sum
  }

  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (let done = 0; done < each; done += blockLanes) {
      const count = Math.min(blockLanes, each - done)
      draws.fill(repetition, done, count, columns)
      for (const place of nodes.keys()) {
        runNode(place, count, (dimension) => columns[dimension]!, a[place]!)
        runNode(place, count, (dimension) => columns[d + dimension]!, b[place]!)
      }
      for (const output of outputs.keys()) {
        const into = moments[output]!
        for (let lane = 0; lane < count; lane += 1) {
          const [x, y] = [combine(a, output, lane), combine(b, output, lane)]
          into[repetition * 3]! += x + y
          into[repetition * 3 + 1]! += x * x + y * y
          into[repetition * 3 + 2]! += 2
        }
      }
      for (const [dimension, id] of ids.entries()) {
        const touched = nodes.flatMap(({ drawn }, place) => (drawn.includes(id) ? [place] : []))
        for (const place of touched) runNode(place, count, (other) => columns[other === dimension ? d + other : other]!, mixed[place]!)
        const values = nodes.map((_, place) => (touched.includes(place) ? mixed[place]! : a[place]!))
        for (const [output, row] of weights.entries()) {
          if (!touched.some((place) => row[place] !== 0)) continue
          const mean = moments[output]![repetition * 3]! / moments[output]![repetition * 3 + 2]!
          const { cross, squares } = shares[output]!
          const at = dimension * repetitions + repetition
          for (let lane = 0; lane < count; lane += 1) {
            const [x, y, m] = [combine(a, output, lane), combine(b, output, lane), combine(values, output, lane)]
            cross[at]! += (y - mean) * (m - x)
            squares[at]! += (x - m) ** 2
          }
        }
      }
    }
  }
  return new Map(outputs.map((name, output) => [name, sharesOf(output)]))

  function sharesOf(output: number): readonly VarianceShare[] {
    const parts = moments[output]!
    const total = [0, 1, 2].map((part) => {
      let sum = 0
      for (let repetition = 0; repetition < repetitions; repetition += 1) sum += parts[repetition * 3 + part]!
      return sum
    })
    const variance = total[1]! / total[2]! - (total[0]! / total[2]!) ** 2
    // Rounding alone leaves some 1e-16 of the square of the mean.
    if (!(variance > 1e-14 * (total[0]! / total[2]!) ** 2)) return []
    const row = weights[output]!
    const { cross, squares } = shares[output]!
    return ids.flatMap((id, dimension) => {
      if (!nodes.some(({ drawn }, place) => row[place] !== 0 && drawn.includes(id))) return []
      const at = (from: Float64Array) => [...from.subarray(dimension * repetitions, (dimension + 1) * repetitions)].map((sum) => sum / each)
      const first = estimate(at(cross).map((value) => value / variance))
      const all = estimate(at(squares).map((value) => value / (2 * variance)))
      return [{ id, first: first.mean, firstError: first.error, total: all.mean, totalError: all.error }]
    })
  }
}

function estimate(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: Math.sqrt(squares / (values.length * (values.length - 1))) }
}
