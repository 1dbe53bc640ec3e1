// Standard uniform numbers by replicate, index and dimension. A seed is a promise: the same numbers for ever, in any order, on any machine.
import { InputError } from '../../base/index.ts'
import { draws as drawing, keyOf, philox } from './philox.ts'
import { pointOf, scramble, sobolDimensions, type ScrambledDimension } from './sobol.ts'

/** `sobol`: replicates of a scrambled Sobol sequence. `philox`: independent pseudo-random numbers. */
export const drawMethods = ['sobol', 'philox'] as const

export type DrawMethod = (typeof drawMethods)[number]

/** What the numbers are a function of, beside replicate, index and dimension. */
export interface DrawOptions {
  readonly method: DrawMethod
  /** An integer from 0 to 2⁵³ − 1. */
  readonly seed: number
  readonly dimensions: number
}

/** A word as a number in the open interval from 0 to 1: the middle of its 2⁻³² wide cell. */
export function uniformOf(word: number): number {
  return ((word >>> 0) + 0.5) * 2 ** -32
}

/** Indices within a replicate: each counts its own draws. */
export const mostPerReplicate = 2 ** 32

export class Draws {
  readonly options: DrawOptions
  readonly #scrambled = new Map<number, readonly ScrambledDimension[]>()
  readonly #four = new Uint32Array(4)

  /** Throws an input error for a seed that is no integer in range, and for more dimensions than the sequence has. */
  constructor(options: DrawOptions) {
    const { seed, dimensions, method } = options
    if (!Number.isSafeInteger(seed) || seed < 0)
      throw new InputError(`a seed of ${seed}`, { where: 'seed', remedy: 'give a whole number from 0 to 9007199254740991' })
    if (method === 'sobol' && dimensions > sobolDimensions)
      throw new InputError(`${dimensions} uncertain inputs; the Sobol sequence has ${sobolDimensions} dimensions`, {
        where: 'method',
        remedy: 'draw with the method philox, or make fewer inputs uncertain',
      })
    this.options = options
  }

  /** The scrambled dimensions of a replicate, for kernels that make the numbers themselves. */
  scrambled(replicate: number): readonly ScrambledDimension[] {
    let found = this.#scrambled.get(replicate)
    if (found === undefined) {
      const { seed, dimensions } = this.options
      found = Array.from({ length: dimensions }, (_, dimension) => scramble(seed, replicate, dimension))
      // Blocks come replicate by replicate: one is kept.
      this.#scrambled.clear()
      this.#scrambled.set(replicate, found)
    }
    return found
  }

  /** Fills `into[dimension][0 … count − 1]` with the draws of a replicate from index `first` on. */
  fill(replicate: number, first: number, count: number, into: readonly Float64Array[]): void {
    if (this.options.method === 'sobol') this.#fillSobol(replicate, first, count, into)
    else this.#fillPhilox(replicate, first, count, into)
  }

  #fillSobol(replicate: number, first: number, count: number, into: readonly Float64Array[]): void {
    const scrambled = this.scrambled(replicate)
    for (const [dimension, column] of into.entries()) {
      const { steps } = scrambled[dimension]!
      let word = pointOf(scrambled[dimension]!, first)
      for (let lane = 0; lane < count; lane += 1) {
        column[lane] = ((word >>> 0) + 0.5) * 2 ** -32
        // Trailing ones of the index.
        word ^= steps[31 - Math.clz32(~(first + lane) & (first + lane + 1))]!
      }
    }
  }

  /** Four dimensions share a counter: (index, replicate, dimension ÷ 4, 0). */
  #fillPhilox(replicate: number, first: number, count: number, into: readonly Float64Array[]): void {
    const [low, high] = keyOf(this.options.seed)
    const four = this.#four
    for (let group = 0; group * 4 < into.length; group += 1) {
      const columns = into.slice(group * 4, group * 4 + 4)
      for (let lane = 0; lane < count; lane += 1) {
        philox(four, first + lane, replicate, group, drawing, low, high)
        for (let place = 0; place < columns.length; place += 1) columns[place]![lane] = uniformOf(four[place]!)
      }
    }
  }
}
