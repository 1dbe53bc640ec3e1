// Lifts the normal quantiles of drawn columns out of the loop over draws: in a pass of their own over whole columns they take half the time.
import type { Translation } from './translate.ts'

export interface Lifted {
  readonly translation: Translation
  /** The columns behind those of the inputs, each with the column whose quantiles it holds. */
  readonly columns: readonly number[]
}

/** `inputs`: the number of columns that are given. */
export function lift(translation: Translation, inputs: number): Lifted {
  const columns: number[] = []
  const instructions = translation.instructions.map((instruction) => {
    if (instruction.step !== 'normal-quantile') return instruction
    const operand = translation.instructions[instruction.a]!
    if (operand.step !== 'input') return instruction
    return { ...operand, a: inputs + columns.push(operand.a) - 1 }
  })
  return { translation: { ...translation, instructions }, columns }
}
