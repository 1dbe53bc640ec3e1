// The standard normal distribution function (Cody 1969, "Rational Chebyshev approximations for the error function", as in his ANORM, TOMS 715).
import { exactProduct, numbers, polynomial, type Arithmetic } from './arithmetic.ts'
import { exponentialIn } from './exponential.ts'

// Numerators and denominators from the constant term up: the middle, the shoulder, the tail.
const a = [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745]
const b = [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1]
const c = [
  9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785, 8.883149794388377,
  0.39894151208813466, 1.0765576773720192e-8,
]
const d = [
  19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547, 235.387901782625,
  22.266688044328117, 1,
]
const p = [2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957, 0.023073441764940174]
const q = [7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1]

/** 1 ÷ √(2π). */
const density = 0.3989422804014327

/** From 0 to 1, within two units in the last place, four below −0.66; 0 below −38.6, where the result is smaller than any number. */
export function normalProbabilityIn<V, M>(on: Arithmetic<V, M>, x: V): V {
  // Beyond 40 nothing changes, and products stay finite.
  const y = on.lesser(on.absolute(x), on.constant(40))
  const isMiddle = on.isBelow(y, on.constant(0.66291))
  return on.either(
    isMiddle,
    () => {
      const square = on.multiply(x, x)
      const ratio = on.divide(polynomial(on, square, a), polynomial(on, square, b))
      return on.add(on.constant(0.5), on.multiply(x, ratio))
    },
    () => {
      const isTail = on.isBelow(on.constant(5.656854249492381), y)
      const factor = on.either(
        isTail,
        () => {
          const inverse = on.divide(on.constant(1), on.multiply(y, y))
          const ratio = on.divide(on.multiply(inverse, polynomial(on, inverse, p)), polynomial(on, inverse, q))
          return on.divide(on.subtract(on.constant(density), ratio), y)
        },
        () => on.divide(polynomial(on, y, c), polynomial(on, y, d)),
      )
      // The rounding of y² alone would cost the tail all but half its digits.
      const { high, low } = exactProduct(on, y, y)
      const half = on.constant(-0.5)
      const tail = on.multiply(exponentialIn(on, on.multiply(high, half), on.multiply(low, half)), factor)
      const value = on.choose(on.isBelow(x, on.constant(0)), tail, on.subtract(on.constant(1), tail))
      return on.choose(on.isEqual(x, x), value, x)
    },
  )
}

export function normalProbability(x: number): number {
  return normalProbabilityIn(numbers, x)
}
