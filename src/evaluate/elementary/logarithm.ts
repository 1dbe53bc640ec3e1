// The natural logarithm, to less than one unit in the last place, in steps that every machine rounds alike.
import { numbers, polynomial, type Arithmetic } from './arithmetic.ts'

const log2High = 0.6931471803691238
const log2Low = 1.9082149292705877e-10
/** Of s² in (log(1+f) − 2s) ÷ s with s = f ÷ (2+f) (fdlibm, Sun Microsystems 1993, e_log.c). */
const coefficients = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805, 0.15313837699209373,
  0.14798198605116586,
]

const smallestNormal = 2 ** -1022
const largestSubnormal = smallestNormal - 2 ** -1074
const lift = 2 ** 54

function assemble<V, M>(a: Arithmetic<V, M>, m: V, k: V): V {
  const f = a.subtract(m, a.constant(1))
  const s = a.divide(f, a.add(a.constant(2), f))
  const z = a.multiply(s, s)
  const r = a.multiply(z, polynomial(a, z, coefficients))
  const half = a.multiply(a.multiply(a.constant(0.5), f), f)
  const small = a.add(a.multiply(s, a.add(half, r)), a.multiply(k, a.constant(log2Low)))
  return a.subtract(a.multiply(k, a.constant(log2High)), a.subtract(a.subtract(half, small), f))
}

/** −∞ of 0, infinite of ∞, not a number below 0. */
export function logarithmIn<V, M>(a: Arithmetic<V, M>, x: V): V {
  const isPlain = a.both(a.isBelow(a.constant(largestSubnormal), x), a.isBelow(x, a.constant(Infinity)))
  return a.unless(
    a.not(isPlain),
    () => {
      const { m, k } = a.split(x)
      return assemble(a, m, k)
    },
    () => {
      const isSmall = a.isBelow(x, a.constant(smallestNormal))
      const { m, k } = a.split(a.choose(isSmall, a.multiply(x, a.constant(lift)), x))
      const ofPositive = assemble(a, m, a.choose(isSmall, a.subtract(k, a.constant(54)), k))
      const ofRest = a.choose(a.isEqual(x, a.constant(0)), a.constant(-Infinity), a.constant(NaN))
      const ofFinite = a.choose(a.isBelow(a.constant(0), x), ofPositive, ofRest)
      return a.choose(a.isBelow(x, a.constant(Infinity)), ofFinite, a.add(x, a.constant(Infinity)))
    },
  )
}

export function logarithm(x: number): number {
  return logarithmIn(numbers, x)
}
