// What of a translation a kernel computes in each lane, in which order, and in which register each value waits for its users.
import { operandsIn, type Instruction } from './instructions.ts'
import type { Translation } from './translate.ts'

/** One step of the kernel. Operands are places: registers from 0 up; below 0 the fixed number −1 − place. */
export interface Scheduled {
  readonly instruction: Instruction
  readonly a: number
  readonly b: number
  readonly register: number
  /** The value is used once, as the first operand of the next step, and needs no register. */
  readonly isPassedOn: boolean
  /** Outputs that the value is, by index. */
  readonly outputs: readonly number[]
}

export interface Schedule {
  readonly steps: readonly Scheduled[]
  readonly registers: number
  /** Instructions whose values are fixed numbers of the kernel, by place. */
  readonly fixed: readonly number[]
  /** Outputs that are fixed numbers: index of the output and place of the number. */
  readonly still: readonly { readonly output: number; readonly fixed: number }[]
}

function takesFirst(instruction: Instruction, at: number): boolean {
  const [a, b] = operandsIn(instruction)
  return a === at || (b === at && (instruction.step === 'add' || instruction.step === 'multiply'))
}

export function schedule({ instructions, varies, outputs }: Translation): Schedule {
  const uses = new Int32Array(instructions.length)
  const lastUse = new Int32Array(instructions.length).fill(-1)
  const isNeeded = new Uint8Array(instructions.length)
  for (const output of outputs) isNeeded[output] = 1
  for (let at = instructions.length - 1; at >= 0; at -= 1) {
    if (isNeeded[at] === 0 || varies[at] === 0) continue
    for (const operand of operandsIn(instructions[at]!)) isNeeded[operand] = 1
  }
  const order: number[] = []
  for (let at = 0; at < instructions.length; at += 1) if (isNeeded[at] === 1 && varies[at] === 1) order.push(at)
  for (const at of order) {
    for (const operand of operandsIn(instructions[at]!)) {
      uses[operand]! += 1
      lastUse[operand] = at
    }
  }
  const written = new Map<number, number[]>()
  const fixed: number[] = []
  const fixedPlaces = new Map<number, number>()
  const fixedPlace = (at: number): number => {
    let place = fixedPlaces.get(at)
    if (place === undefined) {
      place = fixed.push(at) - 1
      fixedPlaces.set(at, place)
    }
    return place
  }
  const still: { output: number; fixed: number }[] = []
  for (const [output, at] of outputs.entries()) {
    if (varies[at] === 0) still.push({ output, fixed: fixedPlace(at) })
    else written.set(at, [...(written.get(at) ?? []), output])
  }
  const registerOf = new Int32Array(instructions.length).fill(-1)
  const free: number[] = []
  let registers = 0
  const place = (at: number): number => (varies[at] === 1 ? registerOf[at]! : -1 - fixedPlace(at))
  const steps: Scheduled[] = []
  for (const [index, at] of order.entries()) {
    const instruction = instructions[at]!
    const operands = operandsIn(instruction)
    // A sum or product takes the value passed on first, whichever operand it is.
    const isSwapped = steps.at(-1)?.isPassedOn === true && operands[0] !== order[index - 1]
    const [a, b] = isSwapped ? operands.map(place).toReversed() : operands.map(place)
    for (const operand of new Set(operands)) if (varies[operand] === 1 && lastUse[operand] === at) free.push(registerOf[operand]!)
    const next = order[index + 1]
    const isPassedOn = next !== undefined && uses[at] === 1 && !written.has(at) && takesFirst(instructions[next]!, at)
    const register = free.pop() ?? registers++
    registerOf[at] = register
    if (lastUse[at] === -1) free.push(register)
    steps.push({ instruction, a: a ?? 0, b: b ?? 0, register, isPassedOn, outputs: written.get(at) ?? [] })
  }
  return { steps, registers, fixed, still }
}
