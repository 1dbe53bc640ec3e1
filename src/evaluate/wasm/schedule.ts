// What of a translation a kernel computes in each lane, in which order, and in which register each value waits for its users.
import { batched, operandsIn, type Instruction, type Step } from './instructions.ts'
import type { Translation } from './translate.ts'

/** One step of the kernel. Operands are places: registers from 0 up, of these the last ones in memory; below 0 the fixed number −1 − place. */
export interface Scheduled {
  readonly instruction: Instruction
  readonly a: number
  readonly b: number
  readonly register: number
  /** The value is used once, as the first operand of the next step, and needs no register. */
  readonly isPassedOn: boolean
  /** Outputs that the value is, by index; −1 for what is watched. */
  readonly outputs: readonly number[]
}

/** Consecutive steps; of a batch, all the same function, their results in consecutive places of memory. */
export interface Stretch {
  readonly batch: Step | undefined
  readonly steps: readonly Scheduled[]
}

export interface Schedule {
  readonly stretches: readonly Stretch[]
  readonly registers: number
  /** Places of memory, counted as registers from `registers` up. */
  readonly waiting: number
  /** Instructions whose values are fixed numbers of the kernel, by place. */
  readonly fixed: readonly number[]
  /** Outputs that are fixed numbers: index of the output and place of the number. */
  readonly still: readonly { readonly output: number; readonly fixed: number }[]
}

function takesFirst(instruction: Instruction, at: number): boolean {
  const [a, b] = operandsIn(instruction)
  return a === at || (b === at && (instruction.step === 'add' || instruction.step === 'multiply'))
}

interface Order {
  readonly batch: Step | undefined
  readonly order: readonly number[]
}

/** The instructions that outputs need, in stretches: first what the functions of the first level take, then these, and so on, then the rest. */
function ordered({ instructions, varies, outputs, watch }: Translation): readonly Order[] {
  const isNeeded = new Uint8Array(instructions.length)
  for (const output of outputs) isNeeded[output] = 1
  if (watch >= 0) isNeeded[watch] = 1
  for (let at = instructions.length - 1; at >= 0; at -= 1) {
    if (isNeeded[at] === 0 || varies[at] === 0) continue
    for (const operand of operandsIn(instructions[at]!)) isNeeded[operand] = 1
  }
  const needed: number[] = []
  const levels = new Int32Array(instructions.length)
  for (const [at, instruction] of instructions.entries()) {
    if (isNeeded[at] === 0 || varies[at] === 0) continue
    needed.push(at)
    for (const operand of operandsIn(instruction))
      levels[at] = Math.max(levels[at]!, levels[operand]! + (batched.has(instructions[operand]!.step) ? 1 : 0))
  }
  const done = new Uint8Array(instructions.length)
  const orders: Order[] = []
  const deepest = needed.reduce((most, at) => Math.max(most, levels[at]!), 0)
  for (let level = 0; level <= deepest; level += 1) {
    const calls = needed.filter((at) => levels[at] === level && batched.has(instructions[at]!.step))
    const isWanted = new Uint8Array(instructions.length)
    for (const call of calls) isWanted[instructions[call]!.a] = 1
    for (let index = needed.length - 1; index >= 0; index -= 1) {
      const at = needed[index]!
      if (isWanted[at] === 1 && done[at] === 0) for (const operand of operandsIn(instructions[at]!)) isWanted[operand] = 1
    }
    const before = needed.filter((at) => isWanted[at] === 1 && done[at] === 0)
    orders.push({ batch: undefined, order: before })
    for (const at of before) done[at] = 1
    for (const batch of batched) {
      const order = calls.filter((at) => instructions[at]!.step === batch)
      if (order.length > 0) orders.push({ batch, order })
      for (const at of order) done[at] = 1
    }
  }
  orders.push({ batch: undefined, order: needed.filter((at) => done[at] === 0) })
  return orders.filter(({ order }) => order.length > 0)
}

export function schedule(translation: Translation): Schedule {
  const { instructions, varies, outputs } = translation
  const orders = ordered(translation)
  const all = orders.flatMap(({ order }) => order)
  const uses = new Int32Array(instructions.length)
  const lastUse = new Int32Array(instructions.length).fill(-1)
  for (const at of all) {
    for (const operand of operandsIn(instructions[at]!)) {
      uses[operand]! += 1
      lastUse[operand] = at
    }
  }
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
  const written = new Map<number, number[]>()
  const still: { output: number; fixed: number }[] = []
  for (const [output, at] of outputs.entries()) {
    if (varies[at] === 0) still.push({ output, fixed: fixedPlace(at) })
    else written.set(at, [...(written.get(at) ?? []), output])
  }
  if (translation.watch >= 0) written.set(translation.watch, [...(written.get(translation.watch) ?? []), -1])
  const registerOf = new Int32Array(instructions.length).fill(-1)
  const inMemory = new Set<number>()
  const free: number[] = []
  let registers = 0
  const stretches: Stretch[] = []
  const fromMemory = 1 << 28
  const place = (at: number): number => (varies[at] === 1 ? registerOf[at]! : -1 - fixedPlace(at))
  for (const { batch, order } of orders) {
    const steps: Scheduled[] = []
    for (const [index, at] of order.entries()) {
      const instruction = instructions[at]!
      const operands = operandsIn(instruction)
      // A sum or product takes the value passed on first, whichever operand it is.
      const isSwapped = steps.at(-1)?.isPassedOn === true && operands[0] !== order[index - 1]
      const [a, b] = isSwapped ? operands.map(place).toReversed() : operands.map(place)
      for (const operand of new Set(operands))
        if (varies[operand] === 1 && lastUse[operand] === at && !inMemory.has(operand)) free.push(registerOf[operand]!)
      const next = order[index + 1]
      const isPassedOn =
        batch === undefined && next !== undefined && uses[at] === 1 && !written.has(at) && takesFirst(instructions[next]!, at)
      if (batch !== undefined) {
        registerOf[at] = fromMemory + inMemory.size
        inMemory.add(at)
      } else {
        registerOf[at] = free.pop() ?? registers++
        if (lastUse[at] === -1) free.push(registerOf[at])
      }
      steps.push({ instruction, a: a ?? 0, b: b ?? 0, register: registerOf[at]!, isPassedOn, outputs: written.get(at) ?? [] })
    }
    stretches.push({ batch, steps })
  }
  // Places of memory are counted on from the registers, now that their number is known.
  const settle = (at: number) => (at >= fromMemory ? at - fromMemory + registers : at)
  return {
    stretches: stretches.map(({ batch, steps }) => ({
      batch,
      steps: steps.map((step) => ({ ...step, a: settle(step.a), b: settle(step.b), register: settle(step.register) })),
    })),
    registers,
    waiting: inMemory.size,
    fixed,
    still,
  }
}
