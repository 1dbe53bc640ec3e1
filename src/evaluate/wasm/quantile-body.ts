// The code that computes normal quantiles of many vectors in place: the middle of all of them first, then the tails of those lanes alone that lie there.
import { middleQuantileIn, middleWidth, tailQuantileIn } from '../elementary/normal-quantile.ts'
import { FunctionBody, i32, v128 } from './assembler.ts'
import type { Constants } from './constants.ts'
import type { Layout } from './layout.ts'
import { Vectors } from './vectors.ts'

/** Locals that hold the constants a function takes, loaded once. */
export function held(body: FunctionBody, constants: Constants, write: (on: Vectors, x: number) => number): ReadonlyMap<number, number> {
  // Written once for nothing, to learn which constants it takes.
  const trial = new Vectors(new FunctionBody([v128], [v128]), constants)
  write(trial, 0)
  const locals = new Map<number, number>()
  for (const place of trial.used) {
    const local = body.local(v128)
    locals.set(place, local)
    body.constant(0).access('v128.load64_splat', place).set(local)
  }
  return locals
}

/** (first, end, away), as `batchBody`, but results are written `away` bytes further. Branches that a machine cannot foresee would cost more than the tails: each lane is put on the list, which grows only where it belongs there. */
export function quantileBody(layout: Layout, constants: Constants): FunctionBody {
  const body = new FunctionBody([i32, i32, i32], [i32])
  const [first, end, away] = [0, 1, 2]
  const [alarm, count, bits, at] = [body.local(i32), body.local(i32), body.local(i32), body.local(i32)]
  const x = body.local(v128)
  const append = (lane: 0 | 1) => {
    body.get(count).constant(3).plain('i32.shl').get(x).lane(lane).access('f64.store', layout.listed)
    body.get(count).constant(2).plain('i32.shl').get(at).access('i32.store', layout.places)
    body.get(count).get(bits)
    if (lane === 1) body.constant(1).plain('i32.shr_u')
    else body.constant(1).plain('i32.and')
    body.plain('i32.add').set(count)
  }
  const middle = (on: Vectors, p: number, take: (isTail: number) => void): number => {
    const q = on.subtract(p, on.constant(0.5))
    take(on.isBelow(on.constant(middleWidth), on.absolute(q)))
    return middleQuantileIn(on, q)
  }
  const ofMiddle = new Vectors(
    body,
    constants,
    held(body, constants, (on, p) => middle(on, p, () => undefined)),
  )
  body.loop()
  body.get(first).access('v128.load', 0).set(x)
  body.get(first).get(away).plain('i32.add').set(at)
  const result = middle(ofMiddle, x, (isTail) => {
    ofMiddle.push(isTail).vector('i64x2.bitmask').set(bits)
  })
  body.get(at)
  ofMiddle.push(result).access('v128.store', 0)
  append(0)
  body.get(at).constant(8).plain('i32.add').set(at)
  append(1)
  body.get(first).constant(16).plain('i32.add').tee(first).get(end).plain('i32.lt_u').branchIf(0).plain('end')

  body.get(count).plain('i32.eqz').if().constant(0).plain('return').plain('end')
  // The last lane once more, so that there are pairs.
  body.get(count).constant(3).plain('i32.shl')
  body
    .get(count)
    .constant(3)
    .plain('i32.shl')
    .access('f64.load', layout.listed - 8)
    .access('f64.store', layout.listed)
  body.get(count).constant(2).plain('i32.shl')
  body
    .get(count)
    .constant(2)
    .plain('i32.shl')
    .access('i32.load', layout.places - 4)
    .access('i32.store', layout.places)
  const ofTail = new Vectors(body, constants, held(body, constants, tailQuantileIn), alarm)
  const pair = body.local(i32)
  body.loop()
  // Lane by lane, as they were stored: a load that spans two stores would wait for both.
  body.get(pair).constant(3).plain('i32.shl').tee(at).access('v128.load64_splat', layout.listed).set(x)
  body
    .get(at)
    .get(x)
    .access('v128.load64_lane1', layout.listed + 8)
    .set(x)
  const tail = tailQuantileIn(ofTail, x)
  for (const lane of [0, 1] as const) {
    body
      .get(pair)
      .constant(2)
      .plain('i32.shl')
      .access('i32.load', layout.places + lane * 4)
    ofTail.push(tail).lane(lane).access('f64.store', 0)
  }
  body.get(pair).constant(2).plain('i32.add').tee(pair).get(count).plain('i32.lt_u').branchIf(0).plain('end')
  body.get(alarm)
  return body
}
