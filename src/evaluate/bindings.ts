// A state: the values that a graph's inputs take, by input id.
import { ModelError } from '../base/index.ts'
import type { InputSlot, Program } from './program.ts'

/** Values by input id, each in the unit of its input. Ids that a graph does not use are ignored, so one state serves many graphs. */
export type Bindings = Readonly<Record<string, number>>

function refuse(input: InputSlot, value: number | undefined, state: string): never {
  const name = input.label === undefined ? `"${input.id}"` : `"${input.id}" (${input.label})`
  if (value === undefined) {
    throw new ModelError(`no value for the input ${name}`, { where: state, remedy: `bind "${input.id}" to a finite number` })
  }
  throw new ModelError(`the input ${name} is ${value}`, { where: state, remedy: `bind "${input.id}" to a finite number` })
}

/** Fresh slots with constants and inputs filled in. Throws a model error naming an input that is missing or not finite. `except` stays 0. */
export function bind(program: Program, bindings: Bindings, state = 'bindings', except?: string): Float64Array {
  const values = program.template.slice()
  for (const input of program.inputs) {
    if (input.id === except) continue
    const value = Object.hasOwn(bindings, input.id) ? bindings[input.id] : undefined
    if (typeof value !== 'number' || !Number.isFinite(value)) refuse(input, value, state)
    values[input.slot] = value
  }
  return values
}
