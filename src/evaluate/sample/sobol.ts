// The Sobol sequence in up to 1,024 dimensions, scrambled by a seed: for each replicate and dimension a table of words, and points by exclusive or.
import { directionNumbers } from './direction-numbers.ts'
import { keyOf, philox, scrambles } from './philox.ts'

/** Bits of a point, and so the words of a dimension: the sequence has 2³² points. */
export const bits = 32

let records: readonly (readonly number[])[] | undefined

export const sobolDimensions = 1024

const known = new Map<number, Uint32Array>()

/** Direction numbers V₀ … V₃₁ of a dimension, counted from 0: the point of index i is the exclusive or of V_b over the bits b of i. */
export function directions(dimension: number): Uint32Array {
  let words = known.get(dimension)
  if (words === undefined) known.set(dimension, (words = makeDirections(dimension)))
  return words
}

function makeDirections(dimension: number): Uint32Array {
  const words = new Uint32Array(bits)
  if (dimension === 0) {
    for (let bit = 0; bit < bits; bit += 1) words[bit] = (1 << (bits - 1 - bit)) >>> 0
    return words
  }
  records ??= directionNumbers.split(';').map((record) => record.split(' ').map(Number))
  const [polynomial, ...initial] = records[dimension - 1]!
  const degree = initial.length
  for (let bit = 0; bit < degree; bit += 1) words[bit] = (initial[bit]! << (bits - 1 - bit)) >>> 0
  for (let bit = degree; bit < bits; bit += 1) {
    let word = words[bit - degree]! ^ (words[bit - degree]! >>> degree)
    for (let step = 1; step < degree; step += 1) {
      if ((polynomial! >>> (degree - step)) & 1) word ^= words[bit - step]!
    }
    words[bit] = word
  }
  return words
}

/** A scrambled dimension. */
export interface ScrambledDimension {
  /** Scrambled direction numbers: the point of index i is `shift` ^ the exclusive or of `words[b]` over the bits b of i. */
  readonly words: Uint32Array
  /** `steps[c]` = `words[0]` ^ … ^ `words[c]`: leads from the point of index i to that of i + 1, c being the number of trailing ones of i. */
  readonly steps: Uint32Array
  readonly shift: number
}

/**
 * Scrambles a dimension: its digits times a random lower triangular matrix with ones on the diagonal, then a random digital shift
 * (Matoušek 1998). Each point is then uniform, the net keeps its balance, and the variance of a mean is that of Owen's nested uniform
 * scrambling (Owen 2003, "Variance with alternative scramblings of digital nets") at the cost of an exclusive or.
 * The matrix comes from Philox at the counters (dimension, replicate, 0 … 8) under the seed: column b is word b, the last word is the shift.
 */
export function scramble(seed: number, replicate: number, dimension: number): ScrambledDimension {
  const [low, high] = keyOf(seed)
  const random = new Uint32Array(36)
  const four = new Uint32Array(4)
  for (let group = 0; group < 9; group += 1) {
    philox(four, dimension, replicate, group, scrambles, low, high)
    random.set(four, group * 4)
  }
  // Column b of the matrix: its diagonal digit, and random digits below.
  const columns = random.map((word, bit) => (bit < bits ? (0x8000_0000 >>> bit) | (bit === bits - 1 ? 0 : word >>> (bit + 1)) : 0))
  const plain = directions(dimension)
  const words = new Uint32Array(bits)
  const steps = new Uint32Array(bits)
  let step = 0
  for (let index = 0; index < bits; index += 1) {
    let word = 0
    for (let bit = 0; bit <= index; bit += 1) if ((plain[index]! >>> (bits - 1 - bit)) & 1) word ^= columns[bit]!
    words[index] = word
    step ^= word
    steps[index] = step
  }
  return { words, steps, shift: random[bits]! }
}

/** The word of the point of an index, an integer from 0 to 2³² − 1. */
export function pointOf({ words, shift }: ScrambledDimension, index: number): number {
  let word = shift
  for (let bit = 0, rest = index >>> 0; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) word ^= words[bit]!
  return word >>> 0
}
