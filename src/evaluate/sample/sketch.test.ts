import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Sketch, sketchError } from './sketch.ts'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 400 })
const sketchOf = (values: readonly number[]) => {
  const sketch = new Sketch()
  sketch.add(Float64Array.from(values))
  return sketch
}

describe('a sketch', () => {
  it('gives each quantile within its bin of the sample’s own', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.001, max: 1, noNaN: true }), (values, share) => {
        const ascending = values.toSorted((a, b) => a - b)
        const exact = ascending[Math.ceil(share * values.length) - 1]!
        const [found] = sketchOf(values).quantiles([share])
        expect(Math.abs(found! - exact)).toBeLessThanOrEqual(Math.abs(exact) * sketchError + 1e-300)
      }),
    )
  })

  it('is the same however the numbers are split and in whatever order the parts are merged', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const whole = sketchOf([...a, ...b, ...c])
        const parts = Sketch.of(sketchOf(c).data())
        parts.merge(sketchOf(a).data())
        parts.merge(sketchOf(b).data())
        expect(parts.data()).toEqual(whole.data())
      }),
    )
  })

  it('gives extremes, tails and histogram by hand', () => {
    const sketch = sketchOf(Array.from({ length: 1000 }, (_, index) => index + 1))
    expect([sketch.minimum, sketch.maximum, sketch.count]).toEqual([1, 1000, 1000])
    // The lowest 50 are 1 … 50, the highest 951 … 1000.
    expect(sketch.tailMean(0.05)).toBeCloseTo(25.5, 1)
    expect(sketch.tailMean(0.05, true) / 975.5 - 1).toBeCloseTo(0, 3)
    const columns = sketch.histogram(0, 1000, 4)
    expect(columns.reduce((sum, column) => sum + column, 0)).toBeCloseTo(1, 12)
    for (const column of columns) expect(column).toBeCloseTo(0.25, 2)
  })

  it('holds zeros and negatives apart', () => {
    const sketch = sketchOf([-2, -1, 0, 0, 0, 0, 0, 0, 1, 2])
    expect(sketch.quantiles([0.1, 0.5, 0.8])).toEqual([expect.closeTo(-2, 2), expect.closeTo(0, 12), expect.closeTo(0, 12)])
  })

  it('throws rather than name a quantile of nothing', () => {
    expect(() => new Sketch().quantiles([0.5])).toThrow(RangeError)
  })
})
