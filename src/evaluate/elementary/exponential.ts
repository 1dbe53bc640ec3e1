// The exponential, to less than one unit in the last place, in steps that every machine rounds alike.
import { nearest, numbers, polynomial, rounding, type Arithmetic } from './arithmetic.ts'

// Reduction by multiples of ln 2 and the rational approximation of fdlibm (Sun Microsystems 1993, e_exp.c).
const perLog2 = 1.4426950408889634
const log2High = 0.6931471803691238
const log2Low = 1.9082149292705877e-10
const p = [0.16666666666666602, -0.0027777777777015593, 6.613756321437934e-5, -1.6533902205465252e-6, 4.1381367970572385e-8]

/** e^(x + low), where `low` is small beside the last place of 1. 0 far below, infinite far above; subnormal results are rounded once more. */
export function exponentialIn<V, M>(a: Arithmetic<V, M>, x: V, low?: V): V {
  // Up to here neither the result nor 2^k leaves the range of normal numbers, and scaling is exact either way.
  const isFar = a.isBelow(a.constant(707), a.absolute(x))
  return a.unless(
    isFar,
    () => {
      const { y, shifted } = reduced(a, x, low)
      return a.scale(y, shifted)
    },
    () => {
      const { y, k } = reduced(a, a.greater(a.lesser(x, a.constant(710)), a.constant(-746)), low)
      // In two factors, because 2^k alone may be out of range where the result is not.
      const half = nearest(a, a.multiply(k, a.constant(0.5)))
      return a.multiply(a.multiply(y, a.powerOfTwo(half)), a.powerOfTwo(a.subtract(k, half)))
    },
  )
}

/** e^(x + low) = y · 2^k, y from √½ to √2. */
function reduced<V, M>(a: Arithmetic<V, M>, x: V, low: V | undefined): { readonly y: V; readonly k: V; readonly shifted: V } {
  const shifted = a.add(a.multiply(x, a.constant(perLog2)), a.constant(rounding))
  const k = a.subtract(shifted, a.constant(rounding))
  const high = a.subtract(x, a.multiply(k, a.constant(log2High)))
  const rest = a.multiply(k, a.constant(log2Low))
  const less = low === undefined ? rest : a.subtract(rest, low)
  const r = a.subtract(high, less)
  const t = a.multiply(r, r)
  const c = a.subtract(r, a.multiply(polynomial(a, t, p), t))
  const quotient = a.divide(a.multiply(r, c), a.subtract(a.constant(2), c))
  return { y: a.subtract(a.constant(1), a.subtract(a.subtract(less, quotient), high)), k, shifted }
}

export function exponential(x: number): number {
  return exponentialIn(numbers, x)
}
