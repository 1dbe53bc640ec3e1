// The quantile of the standard normal distribution (Wichura 1988, "Algorithm AS 241", Applied Statistics 37, routine PPND16).
import { numbers, polynomial, type Arithmetic } from './arithmetic.ts'
import { logarithmIn } from './logarithm.ts'

// Numerators and denominators for the middle, the near and the far tail.
const a = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
  2509.0809287301227,
]
const b = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854,
]
const c = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
]
const d = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
  1.0507500716444169e-9,
]
const e = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
  2.7115555687434876e-5, 2.0103343992922881e-7,
]
const f = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
  2.0442631033899397e-15,
]

/** Probabilities further from ½ belong to the tails. */
export const middleWidth = 0.425

/** The quantile of ½ + q for |q| up to `middleWidth`; of no use beyond it. */
export function middleQuantileIn<V, M>(on: Arithmetic<V, M>, q: V): V {
  const r = on.subtract(on.constant(0.180625), on.multiply(q, q))
  return on.divide(on.multiply(q, polynomial(on, r, a)), polynomial(on, r, b))
}

/** The quantile of a probability in one of the tails. */
export function tailQuantileIn<V, M>(on: Arithmetic<V, M>, probability: V): V {
  const isLower = on.isBelow(probability, on.constant(0.5))
  const outside = on.choose(isLower, probability, on.subtract(on.constant(1), probability))
  const r = on.root(on.negate(logarithmIn(on, outside)))
  const size = on.unless(
    on.isBelow(on.constant(5), r),
    () => {
      const s = on.subtract(r, on.constant(1.6))
      return on.divide(polynomial(on, s, c), polynomial(on, s, d))
    },
    () => {
      const [near, far] = [on.subtract(r, on.constant(1.6)), on.subtract(r, on.constant(5))]
      const ofNear = on.divide(polynomial(on, near, c), polynomial(on, near, d))
      // The approximation ends at the smallest normal number; of ∞ it would be ∞ ÷ ∞.
      const isNothing = on.isEqual(outside, on.constant(0))
      const ofFar = on.choose(isNothing, on.constant(Infinity), on.divide(polynomial(on, far, e), polynomial(on, far, f)))
      return on.choose(on.isBelow(on.constant(5), r), ofFar, ofNear)
    },
  )
  return on.choose(isLower, on.negate(size), size)
}

/** −∞ of 0, ∞ of 1, not a number outside. Within four units in the last place, within seven below 1e-11. */
export function normalQuantileIn<V, M>(on: Arithmetic<V, M>, probability: V): V {
  const q = on.subtract(probability, on.constant(0.5))
  return on.either(
    on.isBelow(on.constant(middleWidth), on.absolute(q)),
    () => tailQuantileIn(on, probability),
    () => middleQuantileIn(on, q),
  )
}

export function normalQuantile(probability: number): number {
  return normalQuantileIn(numbers, probability)
}
