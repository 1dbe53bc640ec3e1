// What a graph becomes on its way to a kernel: a straight list of steps over pairs of values, each step once.
import type { Table } from '../table.ts'

/** The closed list of steps. `input` is a column that varies, `fixed` a number that is the same in all lanes. */
export const steps = [
  'input',
  'fixed',
  'add',
  'subtract',
  'multiply',
  'divide',
  'negate',
  'minimum',
  'maximum',
  'power',
  'exponential',
  'logarithm',
  'normal-quantile',
  'normal-probability',
  'step',
  'interpolate',
] as const

export type Step = (typeof steps)[number]

export interface Instruction {
  readonly step: Step
  /** Index of the first operand in the list; of an input its column, of a fixed number its place among them. −1 without. */
  readonly a: number
  readonly b: number
  /** Exponent or threshold, else 0. */
  readonly parameter: number
  readonly table: Table | undefined
}

/** Functions that are computed for many operands in a loop of their own, where their coefficients stay in registers. */
export const batched: ReadonlySet<Step> = new Set(['exponential', 'logarithm', 'normal-quantile', 'normal-probability'])

export function operandsIn({ step, a, b }: Instruction): readonly number[] {
  return step === 'input' || step === 'fixed' ? [] : b < 0 ? [a] : [a, b]
}
