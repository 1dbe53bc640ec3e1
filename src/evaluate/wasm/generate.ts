// Generates the code of a kernel: one loop over pairs of lanes, with every step of the schedule in it.
import { exponentialIn } from '../elementary/exponential.ts'
import { logarithmIn } from '../elementary/logarithm.ts'
import { normalProbabilityIn } from '../elementary/normal-probability.ts'
import { powerIn } from '../elementary/power.ts'
import type { Table } from '../table.ts'
import { batchBody } from './batch-body.ts'
import { assemble, FunctionBody, i32, v128, type VectorInstruction } from './assembler.ts'
import type { Constants } from './constants.ts'
import type { Step } from './instructions.ts'
import type { Layout } from './layout.ts'
import type { Schedule, Scheduled } from './schedule.ts'
import { quantileBody } from './quantile-body.ts'
import { sobolBody } from './sobol-body.ts'
import { tableBody } from './table-body.ts'
import { constantAt, Vectors } from './vectors.ts'

/** What the rules write into. */
interface Code {
  readonly body: FunctionBody
  readonly constants: Constants
  /** The pointer into the columns, as a local. */
  readonly lane: number
  readonly layout: Layout
  /** The index of a function of one vector, made when it is first asked for. */
  functionOf(key: unknown, write: (on: Vectors, x: number) => number): number
  tableFunctionOf(table: Table): number
}

/** Operands are on the stack. */
type Rule = (code: Code, step: Scheduled) => void

const one =
  (instruction: VectorInstruction): Rule =>
  ({ body }) => {
    body.vector(instruction)
  }

function batch(): never {
  throw new Error('a function is computed in a batch')
}

const rules = {
  input({ body, lane, layout }, { instruction }) {
    body.get(lane).access('v128.load', layout.input(instruction.a))
  },
  fixed() {
    throw new Error('a fixed number is an operand, not a step')
  },
  add: one('f64x2.add'),
  subtract: one('f64x2.sub'),
  multiply: one('f64x2.mul'),
  divide: one('f64x2.div'),
  negate: one('f64x2.neg'),
  minimum: one('f64x2.pmin'),
  maximum: one('f64x2.pmax'),
  power(code, { instruction: { parameter } }) {
    code.body.call(code.functionOf(`power ${parameter}`, (on, x) => powerIn(on, x, parameter)))
  },
  exponential: batch,
  logarithm: batch,
  'normal-quantile': batch,
  'normal-probability': batch,
  step({ body, constants }, { instruction: { parameter } }) {
    const load = (value: number) => body.constant(0).access('v128.load64_splat', constants.number(value))
    load(parameter).vector('f64x2.ge')
    load(1).vector('v128.and')
  },
  interpolate(code, { instruction }) {
    code.body.call(code.tableFunctionOf(instruction.table!))
  },
} satisfies { readonly [S in Step]: Rule }

const functionsInBatches = {
  exponential: (on: Vectors, x: number) => exponentialIn(on, x),
  logarithm: (on: Vectors, x: number) => logarithmIn(on, x),
  'normal-probability': (on: Vectors, x: number) => normalProbabilityIn(on, x),
} satisfies { readonly [S in Step]?: (on: Vectors, x: number) => number }

/** What the module exports. */
export interface KernelCode {
  /** Computes `pairs` pairs of lanes; gives other than 0 when an output, or what is watched, may not be finite in one of them. */
  readonly run: (pairs: number) => number
  /** Fills columns with a Sobol sequence; see `sobol-body.ts`. */
  readonly sobol: (dimensions: number, pairs: number, first: number, words: number) => void
}

/** A column that holds the normal quantiles of another. */
export interface Quantiles {
  readonly from: number
  readonly to: number
}

/** The module of a schedule. Writes the constants it needs into `constants`; `fixedAt` is the place of the first fixed number. */
export function generate(
  plan: Schedule,
  layout: Layout,
  constants: Constants,
  fixedAt: number,
  quantiles: readonly Quantiles[],
): Uint8Array<ArrayBuffer> {
  const functions: { readonly body: FunctionBody; readonly name?: string }[] = []
  const indices = new Map<unknown, number>()
  const body = new FunctionBody([i32], [i32])
  const lane = body.local(i32)
  const registers = Array.from({ length: plan.registers }, () => body.local(v128))
  const [finite, alarm] = [body.local(v128), body.local(i32)]
  functions.push({ body, name: 'run' }, { body: sobolBody(layout, constants), name: 'sobol' })

  const code: Code = {
    body,
    constants,
    lane,
    layout,
    functionOf(key, write) {
      let index = indices.get(key)
      if (index === undefined) {
        const own = new FunctionBody([v128], [v128])
        index = functions.push({ body: own }) - 1
        indices.set(key, index)
        const on = new Vectors(own, constants)
        on.push(write(on, 0))
      }
      return index
    },
    tableFunctionOf(table) {
      let index = indices.get(table)
      if (index === undefined) {
        index = functions.push({ body: tableBody(table, constants) }) - 1
        indices.set(table, index)
      }
      return index
    },
  }
  const on = new Vectors(body, constants)
  const waitingAt = (place: number) => layout.waiting + (place - plan.registers) * 16
  const operand = (place: number) =>
    place < 0
      ? on.push(constantAt(fixedAt + (-1 - place) * 8))
      : place < plan.registers
        ? body.get(registers[place]!)
        : body.constant(0).access('v128.load', waitingAt(place))
  const write = (place: number, outputs: readonly number[]) => {
    for (const output of outputs) {
      if (output >= 0) {
        body.get(lane)
        operand(place).access('v128.store', layout.output(output))
      }
      // A sum of outputs is finite if all are.
      body.get(finite)
      operand(place).vector('f64x2.add').set(finite)
    }
  }
  const batchFunction = (name: Step) => {
    let index = indices.get(name)
    if (index === undefined) {
      const own =
        name === 'normal-quantile'
          ? quantileBody(layout, constants)
          : batchBody(functionsInBatches[name as keyof typeof functionsInBatches], constants)
      index = functions.push({ body: own }) - 1
      indices.set(name, index)
    }
    return index
  }

  for (const { from, to } of quantiles) {
    body.get(alarm).constant(layout.input(from))
    body.get(0).constant(4).plain('i32.shl').constant(layout.input(from)).plain('i32.add')
    body
      .constant(layout.input(to) - layout.input(from))
      .call(batchFunction('normal-quantile'))
      .plain('i32.or')
      .set(alarm)
  }
  body.loop()
  for (const stretch of plan.stretches) {
    if (stretch.batch !== undefined) {
      const first = waitingAt(stretch.steps[0]!.register)
      for (const { a, register } of stretch.steps) {
        body.constant(0)
        operand(a).access('v128.store', waitingAt(register))
      }
      body
        .get(alarm)
        .constant(first)
        .constant(first + stretch.steps.length * 16)
      if (stretch.batch === 'normal-quantile') body.constant(0)
      body.call(batchFunction(stretch.batch)).plain('i32.or').set(alarm)
      for (const { register, outputs } of stretch.steps) write(register, outputs)
      continue
    }
    let isWaiting = false
    for (const step of stretch.steps) {
      const { instruction, a, b, register, isPassedOn, outputs } = step
      if (instruction.step !== 'input') {
        if (!isWaiting) operand(a)
        if (instruction.b >= 0) operand(b)
      }
      const rule: Rule = rules[instruction.step]
      rule(code, step)
      isWaiting = isPassedOn
      if (!isPassedOn) body.set(registers[register]!)
      write(register, outputs)
    }
  }
  for (const { output, fixed } of plan.still) {
    body.get(lane)
    operand(-1 - fixed).access('v128.store', layout.output(output))
  }
  body.get(lane).constant(16).plain('i32.add').tee(lane)
  body.get(0).constant(4).plain('i32.shl').plain('i32.lt_u').branchIf(0).plain('end')
  body.get(finite).get(finite).vector('f64x2.sub')
  body.get(finite).get(finite).vector('f64x2.sub').vector('f64x2.ne').vector('v128.any_true').get(alarm).plain('i32.or')
  return assemble(functions)
}
