// A list of steps in the making: equal steps are one, what is known beforehand is computed, and steps that change nothing are left out.
import type { Instruction, Step } from './instructions.ts'
import { scalar } from './scalar.ts'

/** Lists steps, each once. */
export class Listing {
  readonly instructions: Instruction[] = []
  readonly known: (number | undefined)[] = []
  readonly varies: number[] = []
  readonly fixed: string[] = []
  readonly #places = new Map<string, number>()
  readonly #tables = new Map<object, number>()

  #place(key: string, instruction: Instruction, known: number | undefined, varies: boolean): number {
    const found = this.#places.get(key)
    if (found !== undefined) return found
    const place = this.instructions.push(instruction) - 1
    this.known.push(known)
    this.varies.push(varies ? 1 : 0)
    this.#places.set(key, place)
    return place
  }

  number(value: number): number {
    const key = Object.is(value, -0) ? 'number -0' : `number ${value}`
    return this.#place(key, { step: 'fixed', a: -1, b: -1, parameter: 0, table: undefined }, value, false)
  }

  column(index: number): number {
    return this.#place(`column ${index}`, { step: 'input', a: index, b: -1, parameter: 0, table: undefined }, undefined, true)
  }

  input(id: string): number {
    const instruction = { step: 'fixed' as const, a: this.fixed.length, b: -1, parameter: 0, table: undefined }
    const before = this.instructions.length
    const place = this.#place(`input ${id}`, instruction, undefined, false)
    if (place === before) this.fixed.push(id)
    return place
  }

  add(step: Step, a: number, b = -1, parameter = 0, table: Instruction['table'] = undefined): number {
    const [x, y] = [this.known[a], b < 0 ? 0 : this.known[b]]
    const instruction = { step, a, b, parameter, table }
    if (x !== undefined && y !== undefined) {
      const value = scalar(instruction, x, y)
      // What has no value is left in place, so that it is found and named.
      if (Number.isFinite(value)) return this.number(value)
    }
    const simpler = this.#simplify(step, a, b, x, y)
    if (simpler !== undefined) return simpler
    let tableKey = ''
    if (table !== undefined) {
      if (!this.#tables.has(table)) this.#tables.set(table, this.#tables.size)
      tableKey = ` ${this.#tables.get(table)}`
    }
    // Sums and products are the same either way round.
    const [first, second] = (step === 'add' || step === 'multiply') && b < a ? [b, a] : [a, b]
    const varies = this.varies[a] === 1 || (b >= 0 && this.varies[b] === 1)
    return this.#place(`${step} ${first} ${second} ${parameter}${tableKey}`, { ...instruction, a: first, b: second }, undefined, varies)
  }

  /** What gives the same number with a step less, signs of zero apart. */
  #simplify(step: Step, a: number, b: number, x: number | undefined, y: number | undefined): number | undefined {
    if (step === 'multiply') {
      if (y === 1) return a
      if (x === 1) return b
      if (y === -1) return this.add('negate', a)
      if (x === -1) return this.add('negate', b)
    }
    if (step === 'divide' && y === 1) return a
    if (step === 'negate' && this.instructions[a]!.step === 'negate') return this.instructions[a]!.a
    if ((step === 'add' || step === 'subtract') && y === 0 && b >= 0) return a
    if (step === 'add' && x === 0) return b
    if (step === 'add') {
      const [left, right] = [this.instructions[a]!, this.instructions[b]!]
      if (right.step === 'negate') return this.add('subtract', a, right.a)
      if (left.step === 'negate') return this.add('subtract', b, left.a)
    }
    if ((step === 'minimum' || step === 'maximum') && a === b) return a
    return undefined
  }
}
