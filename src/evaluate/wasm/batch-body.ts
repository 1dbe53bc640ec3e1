// The code that computes one function of many vectors in place: its coefficients are loaded once for all of them.
import { FunctionBody, i32, v128 } from './assembler.ts'
import type { Constants } from './constants.ts'
import { held } from './quantile-body.ts'
import { Vectors } from './vectors.ts'

/** (first, end): replaces each vector from `first` up to `end` in memory by the function of it. There must be at least one. Gives 1 when a step took its rare way. */
export function batchBody(write: (on: Vectors, x: number) => number, constants: Constants): FunctionBody {
  const body = new FunctionBody([i32, i32], [i32])
  const locals = held(body, constants, write)
  const x = body.local(v128)
  const alarm = body.local(i32)
  const on = new Vectors(body, constants, locals, alarm)
  body.loop()
  body.get(0).access('v128.load', 0).set(x)
  const result = write(on, x)
  body.get(0)
  on.push(result).access('v128.store', 0)
  body.get(0).constant(16).plain('i32.add').tee(0).get(1).plain('i32.lt_u').branchIf(0).plain('end').get(alarm)
  return body
}
