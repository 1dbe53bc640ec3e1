// The arithmetic in which the elementary functions are written once: for plain numbers here, for vectors in `wasm/`. Both give the same bits.

/**
 * Steps that every machine rounds alike; there is no fused multiply-add among them. `V` is a number or a vector of numbers, `M` a truth or a mask.
 * Not-a-number passes through every step but comparisons, which it fails.
 */
export interface Arithmetic<V, M> {
  constant(value: number): V
  add(a: V, b: V): V
  subtract(a: V, b: V): V
  multiply(a: V, b: V): V
  divide(a: V, b: V): V
  root(a: V): V
  absolute(a: V): V
  negate(a: V): V
  /** `b` where b < a, else `a`. */
  lesser(a: V, b: V): V
  /** `b` where a < b, else `a`. */
  greater(a: V, b: V): V
  isBelow(a: V, b: V): M
  isEqual(a: V, b: V): M
  both(a: M, b: M): M
  not(a: M): M
  choose(mask: M, yes: V, no: V): V
  /** As `choose`, but computes a side only where it is needed. */
  either(mask: M, yes: () => V, no: () => V): V
  /** `rare` where some lane needs it, which then is right for all lanes, else `plain`. */
  unless(mask: M, plain: () => V, rare: () => V): V
  /** 2^k of a whole number k from −1023 (which gives 0) to 1023. */
  powerOfTwo(k: V): V
  /** y · 2^k, both normal numbers, where `shifted` is k + 1.5 · 2⁵². */
  scale(y: V, shifted: V): V
  /** A positive normal number as m · 2^k with m from √½ to √2, to the 20 leading bits of √½. */
  split(x: V): { readonly m: V; readonly k: V }
  /** The number with the lower half of its bits set to 0: 21 significant bits, so that products of two such are exact. */
  leading(x: V): V
}

/** Adding 1.5 · 2⁵² leaves the nearest whole number, ties to even, in the last bits, below 2⁵¹. */
export const rounding = 6755399441055744

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)
/** Index of the upper half: the bytes of a number lie as the machine has them. */
const upper = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0

/** The upper half of √½. */
const rootOfHalf = 0x3fe6a09e

export const numbers: Arithmetic<number, boolean> = {
  constant: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  root: (a) => Math.sqrt(a),
  absolute: (a) => Math.abs(a),
  negate: (a) => -a,
  lesser: (a, b) => (b < a ? b : a),
  greater: (a, b) => (a < b ? b : a),
  isBelow: (a, b) => a < b,
  isEqual: (a, b) => a === b,
  both: (a, b) => a && b,
  not: (a) => !a,
  choose: (mask, yes, no) => (mask ? yes : no),
  either: (mask, yes, no) => (mask ? yes() : no()),
  unless: (mask, plain, rare) => (mask ? rare() : plain()),
  powerOfTwo(k) {
    words[1 - upper] = 0
    words[upper] = (k + 1023) << 20
    return double[0]!
  },
  scale(y, shifted) {
    double[0] = y
    words[upper]! += (shifted - rounding) << 20
    return double[0]!
  },
  split(x) {
    double[0] = x
    const high = words[upper]! + (0x3ff00000 - rootOfHalf)
    words[upper] = (high & 0xfffff) + rootOfHalf
    return { m: double[0]!, k: (high >>> 20) - 1023 }
  },
  leading(x) {
    double[0] = x
    words[1 - upper] = 0
    return double[0]!
  },
}

export function nearest<V, M>(a: Arithmetic<V, M>, x: V): V {
  const magic = a.constant(rounding)
  return a.subtract(a.add(x, magic), magic)
}

/** c₀ + c₁x + c₂x² + … */
export function polynomial<V, M>(a: Arithmetic<V, M>, x: V, coefficients: readonly number[]): V {
  let sum = a.constant(coefficients[coefficients.length - 1]!)
  for (let index = coefficients.length - 2; index >= 0; index -= 1) sum = a.add(a.multiply(sum, x), a.constant(coefficients[index]!))
  return sum
}

/** The product of two numbers as a sum of two without error, as long as nothing under- or overflows (Dekker 1971). */
export function exactProduct<V, M>(a: Arithmetic<V, M>, x: V, y: V): { readonly high: V; readonly low: V } {
  const high = a.multiply(x, y)
  const [xh, yh] = [a.leading(x), a.leading(y)]
  const [xl, yl] = [a.subtract(x, xh), a.subtract(y, yh)]
  const crossed = a.add(a.subtract(a.multiply(xh, yh), high), a.multiply(xh, yl))
  return { high, low: a.add(a.add(crossed, a.multiply(xl, yh)), a.multiply(xl, yl)) }
}
