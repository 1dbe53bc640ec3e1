// The code that fills columns with a scrambled Sobol sequence: each pair of points follows from the one before by one exclusive or.
import { FunctionBody, i32, v128 } from './assembler.ts'
import type { Constants } from './constants.ts'
import type { Layout } from './layout.ts'

/** 64-bit words that a dimension takes: the first pair of points, and for each number of trailing ones what leads on to the next pair. */
export const sobolWords = 2 + 33

/**
 * (dimensions, pairs, first, words): fills the first columns from the points of index `first`, an even number. `words` is the place of what `sobolWords`
 * says, for each dimension in turn. A word w becomes (w + ½) · 2⁻³² without rounding: it is put behind the leading bit of 2²⁰, and 2²⁰ − 2⁻³³ taken away.
 */
export function sobolBody(layout: Layout, constants: Constants): FunctionBody {
  const body = new FunctionBody([i32, i32, i32, i32], [])
  const [dimensions, pairs, first, words] = [0, 1, 2, 3]
  const [column, end, lane, index] = [body.local(i32), body.local(i32), body.local(i32), body.local(i32)]
  const [state, exponent, offset] = [body.local(v128), body.local(v128), body.local(v128)]
  body.get(dimensions).plain('i32.eqz').if().plain('return').plain('end')
  body
    .constant(0)
    .access('v128.load64_splat', constants.number(2 ** 20))
    .set(exponent)
  body
    .constant(0)
    .access('v128.load64_splat', constants.number(2 ** 20 - 2 ** -33))
    .set(offset)
  body.constant(layout.input(0)).set(column)
  body.loop()
  body.get(words).access('v128.load', 0).set(state)
  body.get(column).set(lane)
  body.get(column).get(pairs).constant(4).plain('i32.shl').plain('i32.add').set(end)
  body.get(first).set(index)
  body.loop()
  body.get(lane).get(state).get(exponent).vector('v128.or').get(offset).vector('f64x2.sub').access('v128.store', 0)
  // Trailing ones of the odd index: what leads on from there.
  body.get(index).constant(2).plain('i32.add').tee(index).plain('i32.ctz').constant(3).plain('i32.shl')
  body.get(words).plain('i32.add').access('v128.load64_splat', 16)
  body.get(state).vector('v128.xor').set(state)
  body.get(lane).constant(16).plain('i32.add').tee(lane).get(end).plain('i32.lt_u').branchIf(0)
  body.plain('end')
  body.get(column).constant(layout.stride).plain('i32.add').set(column)
  body
    .get(words)
    .constant(sobolWords * 8)
    .plain('i32.add')
    .set(words)
  body.get(dimensions).constant(1).plain('i32.sub').tee(dimensions).branchIf(0)
  body.plain('end')
  return body
}
