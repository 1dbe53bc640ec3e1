// The table of an interpolation, laid out for reading: the same arithmetic in every reading, so that all round alike.
import type { Interpolate } from '../graph/index.ts'

export interface Table {
  /** Ascending. */
  readonly at: Float64Array
  readonly values: Float64Array
  /** Of the line from each point to the next; 0 from the last on. */
  readonly slopes: Float64Array
}

const tables = new WeakMap<Interpolate, Table>()

export function tableOf(node: Interpolate): Table {
  let table = tables.get(node)
  if (table === undefined) {
    const { at, values } = node
    const slopes = at.map((place, index) =>
      index + 1 === at.length ? 0 : (values[index + 1]! - values[index]!) / (at[index + 1]! - place),
    )
    table = { at: Float64Array.from(at), values: Float64Array.from(values), slopes: Float64Array.from(slopes) }
    tables.set(node, table)
  }
  return table
}

/** The index of the last point at or before `x`; 0 before the first. */
export function segmentOf({ at }: Table, x: number): number {
  let [low, high] = [0, at.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (at[middle]! <= x) low = middle
    else high = middle
  }
  return low
}

/** The value of the table at `x`, the end values beyond its ends; NaN of NaN. */
export function readTable(table: Table, x: number): number {
  const { at, values, slopes } = table
  const index = segmentOf(table, x)
  const start = at[index]!
  return values[index]! + ((x < start ? start : x) - start) * slopes[index]!
}
