// Philox-4x32-10, a counter-based generator: four words from a counter and a key, no state, so that any draw can be had without those before it.
// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011).

const rounds = 10
const firstMultiplier = 0xd2511f53
const secondMultiplier = 0xcd9e8d57
/** Weyl increments of the key: the golden ratio and √3 − 1. */
const firstIncrement = 0x9e3779b9
const secondIncrement = 0xbb67ae85

/** The upper 32 bits of the product of two unsigned words, in halves so that each step is exact. */
function high(a: number, b: number): number {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const bLow = b & 0xffff
  const bHigh = b >>> 16
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  const other = aLow * bHigh + (middle & 0xffff)
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + (other >>> 16)) >>> 0
}

/** Writes the four words for a counter of four words and a key of two into `into`, unsigned. */
export function philox(into: Uint32Array, a: number, b: number, c: number, d: number, first: number, second: number): void {
  let x0 = a >>> 0
  let x1 = b >>> 0
  let x2 = c >>> 0
  let x3 = d >>> 0
  let k0 = first >>> 0
  let k1 = second >>> 0
  for (let round = 0; round < rounds; round += 1) {
    const high0 = high(firstMultiplier, x0)
    const low0 = Math.imul(firstMultiplier, x0)
    const high1 = high(secondMultiplier, x2)
    const low1 = Math.imul(secondMultiplier, x2)
    x0 = (high1 ^ x1 ^ k0) >>> 0
    x1 = low1 >>> 0
    x2 = (high0 ^ x3 ^ k1) >>> 0
    x3 = low0 >>> 0
    k0 = (k0 + firstIncrement) >>> 0
    k1 = (k1 + secondIncrement) >>> 0
  }
  into[0] = x0
  into[1] = x1
  into[2] = x2
  into[3] = x3
}

/** What the counter counts: draws themselves, or the words that scramble a Sobol sequence. Kept apart in the counter's last word. */
export const draws = 0
export const scrambles = 1

/** A seed as the two words of a key. Seeds are integers from 0 to 2⁵³ − 1. */
export function keyOf(seed: number): readonly [number, number] {
  return [seed >>> 0, Math.floor(seed / 0x1_0000_0000)]
}
