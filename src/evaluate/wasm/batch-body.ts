// The code that computes one function of many vectors in place: its coefficients are loaded once for all of them.
import { FunctionBody, i32, v128 } from './assembler.ts'
import type { Constants } from './constants.ts'
import { Vectors } from './vectors.ts'

/** (first, end): replaces each vector from `first` up to `end` in memory by the function of it. There must be at least one. Gives 1 when a step took its rare way. */
export function batchBody(write: (on: Vectors, x: number) => number, constants: Constants): FunctionBody {
  // Written once for nothing, to learn which constants it takes.
  const trial = new Vectors(new FunctionBody([v128], [v128]), constants)
  write(trial, 0)
  const body = new FunctionBody([i32, i32], [i32])
  const held = new Map<number, number>()
  for (const place of trial.used) {
    const local = body.local(v128)
    held.set(place, local)
    body.constant(0).access('v128.load64_splat', place).set(local)
  }
  const x = body.local(v128)
  const alarm = body.local(i32)
  const on = new Vectors(body, constants, held, alarm)
  body.loop()
  body.get(0).access('v128.load', 0).set(x)
  const result = write(on, x)
  body.get(0)
  on.push(result).access('v128.store', 0)
  body.get(0).constant(16).plain('i32.add').tee(0).get(1).plain('i32.lt_u').branchIf(0).plain('end').get(alarm)
  return body
}
