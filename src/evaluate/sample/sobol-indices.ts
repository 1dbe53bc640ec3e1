// How much of the variance of outputs each drawn input explains, alone (first order) and with all it takes part in (total).
import type { Node } from '../../graph/index.ts'
import type { Bindings } from '../bindings.ts'
import { Draws, type DrawMethod } from './draws.ts'
import { inputColumns, sampleKernel } from './sample-kernel.ts'

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

/** Sums for one output: of both halves and, by input, of what mixing the halves changes. */
class Sums {
  count = 0
  centre = 0
  sum = 0
  squares = 0
  /** By input and repetition: Σ (f(B) − centre) (f(AB) − f(A)), Σ (f(AB) − f(A))². */
  readonly cross: Float64Array
  readonly changes: Float64Array

  constructor(inputs: number) {
    this.cross = new Float64Array(inputs * repetitions)
    this.changes = new Float64Array(inputs * repetitions)
  }

  addHalves(a: Float64Array, b: Float64Array, count: number): void {
    if (this.count === 0) this.centre = a.subarray(0, count).reduce((sum, value) => sum + value, 0) / count
    for (let lane = 0; lane < count; lane += 1) {
      const [x, y] = [a[lane]! - this.centre, b[lane]! - this.centre]
      this.sum += x + y
      this.squares += x * x + y * y
    }
    this.count += 2 * count
  }

  addChange(place: number, b: Float64Array, change: Float64Array, count: number): void {
    let [cross, changes] = [0, 0]
    for (let lane = 0; lane < count; lane += 1) {
      const moved = change[lane]!
      cross += (b[lane]! - this.centre) * moved
      changes += moved * moved
    }
    this.cross[place]! += cross
    this.changes[place]! += changes
  }

  /** Nothing where only rounding moves. */
  variance(): number | undefined {
    const mean = this.sum / this.count
    const variance = this.squares / this.count - mean * mean
    return variance > 1e-20 * this.centre * this.centre && variance > 0 ? variance : undefined
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
  const moving = nodes.flatMap(({ name, node, drawn }, place) => {
    if (drawn.length === 0) return []
    const kernel = sampleKernel({ outputs: [{ name, node, centre: 0 }], drawn, fixed })
    const column = () => new Float64Array(kernel.lanes)
    const dimensions = drawn.map((id) => ids.indexOf(id))
    return [{ name, place, kernel, dimensions, inputs: inputColumns(kernel), sums: new Sums(d), a: column(), b: column() }]
  })
  const lanes = Math.min(1024, ...moving.map(({ kernel }) => kernel.lanes))
  const column = () => new Float64Array(lanes)
  const added = sums.map(({ name, weights }) => ({ name, weights, sums: new Sums(d), a: column(), b: column(), change: column() }))
  const each = Math.max(1, Math.ceil(options.draws / repetitions))
  const draws = new Draws({ method: options.method, seed: options.seed, dimensions: 2 * d })
  const columns = Array.from({ length: 2 * d }, column)
  const change = column()

  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (let done = 0; done < each; done += lanes) {
      const count = Math.min(lanes, each - done)
      draws.fill(repetition, done, count, columns)
      for (const { kernel, dimensions, inputs, sums: own, a, b } of moving) {
        for (const [into, offset] of [
          [b, d],
          [a, 0],
        ] as const) {
          for (const [index, dimension] of dimensions.entries()) inputs[index]!.set(columns[offset + dimension]!)
          kernel.run(count)
          into.set(kernel.output(0))
        }
        own.addHalves(a, b, count)
      }
      for (const output of added) {
        for (const half of ['a', 'b'] as const) {
          output[half].fill(0)
          for (const node of moving) addTimes(output[half], node[half], output.weights[node.place]!, count)
        }
        output.sums.addHalves(output.a, output.b, count)
      }
      for (const dimension of ids.keys()) {
        const at = dimension * repetitions + repetition
        for (const output of added) output.change.fill(0)
        for (const node of moving) {
          const index = node.dimensions.indexOf(dimension)
          if (index < 0) continue
          const { kernel, inputs, a } = node
          inputs[index]!.set(columns[d + dimension]!)
          kernel.run(count)
          inputs[index]!.set(columns[dimension]!)
          const mixed = kernel.output(0)
          for (let lane = 0; lane < count; lane += 1) change[lane] = mixed[lane]! - a[lane]!
          node.sums.addChange(at, node.b, change, count)
          for (const output of added) addTimes(output.change, change, output.weights[node.place]!, count)
        }
        for (const output of added) output.sums.addChange(at, output.b, output.change, count)
      }
    }
  }
  const shares = new Map<string, readonly VarianceShare[]>(nodes.map(({ name }) => [name, []]))
  for (const { name, dimensions, sums: own } of moving) shares.set(name, sharesOf(own, dimensions))
  for (const { name, sums: own } of added) shares.set(name, sharesOf(own, [...ids.keys()]))
  return shares

  function sharesOf(own: Sums, dimensions: readonly number[]): readonly VarianceShare[] {
    const variance = own.variance()
    if (variance === undefined) return []
    return dimensions.map((dimension) => {
      const at = (from: Float64Array, scale: number) =>
        estimate([...from.subarray(dimension * repetitions, (dimension + 1) * repetitions)].map((sum) => sum / each / scale))
      const first = at(own.cross, variance)
      const total = at(own.changes, 2 * variance)
      return { id: ids[dimension]!, first: first.mean, firstError: first.error, total: total.mean, totalError: total.error }
    })
  }
}

function addTimes(into: Float64Array, column: Float64Array, weight: number, count: number): void {
  for (let lane = 0; lane < count; lane += 1) into[lane]! += weight * column[lane]!
}

function estimate(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: Math.sqrt(squares / (values.length * (values.length - 1))) }
}
