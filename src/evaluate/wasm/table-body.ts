// The code that reads a table at two numbers: a guide over equal cells leads next to the segment, whatever the distances between the points.
import { segmentOf, type Table } from '../table.ts'
import { f64, FunctionBody, i32, v128 } from './assembler.ts'
import type { Constants } from './constants.ts'

const double = new Float64Array(1)
const words = new BigUint64Array(double.buffer)

function bitsOf(value: number): bigint {
  double[0] = value
  return words[0]!
}

/** Writes consecutive 64-bit constants and gives the place of the first. */
function row(constants: Constants, all: Iterable<bigint>): number {
  let first: number | undefined
  for (const bits of all) {
    const place = constants.add(bits)
    first ??= place
  }
  return first!
}

/** Whether a cell found by division is off by one at most. */
function isEvenlySpaced(at: Float64Array): boolean {
  const [start, end] = [at[0]!, at[at.length - 1]!]
  const width = (end - start) / (at.length - 1)
  return at.every((place, index) => Math.abs(place - (start + index * width)) < 1e-6 * width)
}

export function tableBody(table: Table, constants: Constants): FunctionBody {
  const { at, values, slopes } = table
  const isEven = isEvenlySpaced(at)
  const cells = isEven ? at.length - 1 : 2 * at.length
  const [start, end] = [at[0]!, at[at.length - 1]!]
  const scale = cells / (end - start)
  // One cell early, so that rounding never leads beyond the segment; the search goes up from there.
  const guide = Array.from({ length: cells }, (_, cell) => segmentOf(table, start + (Math.max(0, cell - 1) / cells) * (end - start)))
  const guideAt = isEven
    ? 0
    : row(
        constants,
        guide.map((index) => BigInt(index * 8)),
      )
  // Nothing is at or above what is not a number, infinity included: the search ends there.
  const atAt = row(constants, [...Array.from(at, bitsOf), bitsOf(NaN)])
  const valuesAt = row(constants, Array.from(values, bitsOf))
  const slopesAt = row(constants, Array.from(slopes, bitsOf))
  const body = new FunctionBody([v128], [v128])
  const [x, index, cell, result] = [body.local(f64), body.local(i32), body.local(i32), body.local(v128)]
  const load = (value: number) => body.constant(0).access('f64.load', constants.number(value))
  for (const lane of [0, 1] as const) {
    body.get(0).lane(lane).set(x)
    // x < start ? start : x, which leaves NaN
    load(start)
    body.get(x).get(x)
    load(start)
    body.plain('f64.lt').plain('select').set(x)
    body.get(x)
    load(start)
    body.plain('f64.sub')
    load(scale)
    body.plain('f64.mul').truncate().set(cell)
    body
      .constant(cells - 1)
      .get(cell)
      .get(cell)
      .constant(cells - 1)
      .plain('i32.gt_u')
      .plain('select')
    body.constant(3).plain('i32.shl')
    if (isEven) {
      // At most one off by rounding: a point too far right or left.
      body.set(index)
      body
        .get(index)
        .get(index)
        .access('f64.load', atAt + 8)
        .get(x)
        .plain('f64.le')
        .constant(3)
        .plain('i32.shl')
        .plain('i32.add')
        .set(index)
      body.get(index).get(x).get(index).access('f64.load', atAt).plain('f64.lt').constant(3).plain('i32.shl').plain('i32.sub').set(index)
    } else {
      body.access('i32.load', guideAt).set(index)
      body.block().loop()
      body
        .get(index)
        .access('f64.load', atAt + 8)
        .get(x)
        .plain('f64.le')
        .plain('i32.eqz')
        .branchIf(1)
      body.get(index).constant(8).plain('i32.add').set(index).branch(0)
      body.plain('end').plain('end')
    }
    body.get(result)
    body.get(index).access('f64.load', valuesAt)
    body.get(x).get(index).access('f64.load', atAt).plain('f64.sub')
    body.get(index).access('f64.load', slopesAt).plain('f64.mul').plain('f64.add')
    body.replaceLane(lane).set(result)
  }
  body.get(result)
  return body
}
