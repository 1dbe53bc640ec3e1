// A number to a fixed real power, to less than one unit in the last place, in steps that every machine rounds alike.
import { exactProduct, numbers, polynomial, type Arithmetic } from './arithmetic.ts'
import { exponentialIn } from './exponential.ts'

interface Pair<V> {
  readonly high: V
  readonly low: V
}

/** The sum of two numbers as a rounded sum and what rounding lost (Knuth 1969). */
function exactSum<V, M>(a: Arithmetic<V, M>, x: V, y: V): Pair<V> {
  const high = a.add(x, y)
  const part = a.subtract(high, x)
  return { high, low: a.add(a.subtract(x, a.subtract(high, part)), a.subtract(y, part)) }
}

function addPairs<V, M>(a: Arithmetic<V, M>, x: Pair<V>, y: Pair<V>): Pair<V> {
  const { high, low } = exactSum(a, x.high, y.high)
  return exactSum(a, high, a.add(low, a.add(x.low, y.low)))
}

function multiplyPairs<V, M>(a: Arithmetic<V, M>, x: Pair<V>, y: Pair<V>): Pair<V> {
  const { high, low } = exactProduct(a, x.high, y.high)
  return exactSum(a, high, a.add(low, a.add(a.multiply(x.high, y.low), a.multiply(x.low, y.high))))
}

// Twice the odd part of the series of the area hyperbolic tangent: log m = s · (2 + z · (2/3 + z · (2/5 + …))) with s = (m − 1) ÷ (m + 1), z = s².
const later = [5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25].map((odd) => 2 / odd)
const third: Pair<number> = { high: 2 / 3, low: 3.700743415417188e-17 }
const log2: Pair<number> = { high: 0.6931471805599453, low: 2.3190468138462996e-17 }

/** log of a positive normal number with its rounding error, to some 2⁻⁶⁵ of its size. */
function logarithmPair<V, M>(a: Arithmetic<V, M>, x: V, lifted: V): Pair<V> {
  const { m, k } = a.split(x)
  const pair = ({ high, low }: Pair<number>): Pair<V> => ({ high: a.constant(high), low: a.constant(low) })
  const above = a.subtract(m, a.constant(1))
  const under = exactSum(a, m, a.constant(1))
  const first = a.divide(above, under.high)
  const back = exactProduct(a, first, under.high)
  const missing = a.subtract(a.subtract(a.subtract(above, back.high), back.low), a.multiply(first, under.low))
  const s = exactSum(a, first, a.divide(missing, under.high))
  const z = multiplyPairs(a, s, s)
  const tail = a.multiply(z.high, polynomial(a, z.high, later))
  const inner = addPairs(a, pair(third), { high: tail, low: a.constant(0) })
  const series = addPairs(a, pair({ high: 2, low: 0 }), multiplyPairs(a, inner, z))
  const whole = { high: a.subtract(k, lifted), low: a.constant(0) }
  return addPairs(a, multiplyPairs(a, whole, pair(log2)), multiplyPairs(a, series, s))
}

/**
 * x to a power that is known beforehand, with the rules of IEEE 754: anything to the power 0 is 1; of a negative number only whole powers.
 * Powers of one, two or three factors and roots are products, which round less.
 */
export function powerIn<V, M>(a: Arithmetic<V, M>, x: V, exponent: number): V {
  const one = a.constant(1)
  if (exponent === 0) return one
  if (exponent === 1) return x
  if (exponent === 2) return a.multiply(x, x)
  if (exponent === -1) return a.divide(one, x)
  const isWhole = Number.isInteger(exponent)
  const size = a.absolute(x)
  const isSmall = a.isBelow(size, a.constant(2 ** -1022))
  const log = logarithmPair(
    a,
    a.choose(isSmall, a.multiply(size, a.constant(2 ** 54)), size),
    a.choose(isSmall, a.constant(54), a.constant(0)),
  )
  // Beyond 800 the result is 0 or infinite, and the low part is noise.
  const factor = exactProduct(a, log.high, a.constant(exponent))
  const low = a.add(factor.low, a.multiply(log.low, a.constant(exponent)))
  const isLarge = a.isBelow(a.constant(800), a.absolute(factor.high))
  const value = exponentialIn(a, factor.high, a.choose(isLarge, a.constant(0), low))
  const atZero = a.constant(exponent > 0 ? 0 : Infinity)
  const atInfinity = a.constant(exponent > 0 ? Infinity : 0)
  const positive = a.choose(a.isEqual(size, a.constant(0)), atZero, a.choose(a.isEqual(size, a.constant(Infinity)), atInfinity, value))
  const isOdd = isWhole && Math.abs(exponent % 2) === 1
  // √ of a negative number is not a number.
  const negative = isOdd ? a.negate(positive) : isWhole ? positive : a.root(a.constant(-1))
  const signed = a.choose(a.isBelow(x, a.constant(0)), negative, positive)
  return a.choose(a.isEqual(x, x), signed, x)
}

export function power(x: number, exponent: number): number {
  return powerIn(numbers, x, exponent)
}
