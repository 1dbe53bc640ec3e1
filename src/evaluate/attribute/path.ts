// The straight path between two states: the value, the decisions and the slopes at any point of it.
import { ModelError } from '../../base/index.ts'
import { choicesIn, decide, steepAt, sweep } from '../gradient.ts'
import { run } from '../point.ts'
import type { InputSlot, Program } from '../program.ts'
import { affected, below } from '../reach.ts'

export interface Path {
  readonly program: Program
  /** The inputs that change and the root depends on, sorted by id. */
  readonly inputs: readonly InputSlot[]
  readonly from: number
  readonly to: number
  /** The slots of the minima and maxima that may switch. */
  readonly choices: Int32Array
  /** Runs the graph at `t`; the arrays that it returns are overwritten by the next call. */
  at(t: number): { readonly value: number; readonly values: Float64Array }
  /** The deciding operand by choice slot at the last point, written over `into`, which a call made; without it, into a fresh list. */
  decisions(into?: Int32Array): Int32Array
  /** Derivative times change by index of `inputs` at the last point, as if the choices were as in `decided`. */
  slopes(decided: Int32Array, into: Float64Array): void
}

/** `first` and `second` are bound slots. Throws a model error when an end of the path has no value. */
export function pathBetween(program: Program, root: number, first: Float64Array, second: Float64Array): Path {
  const reach = below(program, root)
  const inputs = reach.inputs.filter(({ slot }) => first[slot] !== second[slot])
  const changes = Float64Array.from(inputs, ({ slot }) => second[slot]! - first[slot]!)
  const { moving } = affected(
    program,
    reach,
    inputs.map(({ slot }) => slot),
  )
  const choices = choicesIn(program, moving)
  const values = first.slice()
  run(program, values, reach.computed)
  const atFirst = new Int32Array(values.length)
  decide(program, values, choicesIn(program, reach.computed), atFirst)
  const from = values[root]!
  const to = run(program, second.slice(), reach.computed)[root]!
  const adjoints = new Float64Array(values.length)
  return {
    program,
    inputs,
    from,
    to,
    choices,
    at(t) {
      for (const { slot } of inputs) values[slot] = t === 1 ? second[slot]! : first[slot]! + t * (second[slot]! - first[slot]!)
      try {
        run(program, values, moving)
      } catch (error) {
        if (!(error instanceof ModelError)) throw error
        throw new ModelError(error.message, {
          where: `${error.where}, ${Number((100 * t).toPrecision(6))} % of the way between the two states`,
          remedy: `${error.remedy}, also between the two states`,
          cause: error,
        })
      }
      return { value: values[root]!, values }
    },
    decisions(into = atFirst.slice()) {
      decide(program, values, choices, into)
      return into
    },
    slopes(decided, into) {
      sweep(program, values, adjoints, decided, root, moving)
      for (const [index, { slot }] of inputs.entries()) {
        if (!Number.isFinite(adjoints[slot])) throw steepAt(program, values, adjoints, root)
        into[index] = adjoints[slot]! * changes[index]!
      }
    },
  }
}
