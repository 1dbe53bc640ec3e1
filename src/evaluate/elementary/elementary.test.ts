import { describe, expect, it } from 'vitest'
import { exponential } from './exponential.ts'
import { logarithm } from './logarithm.ts'
import { normalProbability } from './normal-probability.ts'
import { normalQuantile } from './normal-quantile.ts'
import { power } from './power.ts'
import { expOf, fixedOf, logOf, normalOf, unitsApart } from './reference.suite.ts'

/** Numbers from 0 to 1 that are the same on each run (Weyl 1916). */
const spread = (count: number, step = Math.SQRT2) => Array.from({ length: count }, (_, index) => ((index + 1) * step) % 1)
const least = 5e-324
const smallestNormal = 2 ** -1022

function worst(cases: readonly number[], apart: (x: number) => number): { readonly units: number; readonly at: number } {
  return cases.reduce((found, x) => (apart(x) > found.units ? { units: apart(x), at: x } : found), { units: 0, at: NaN })
}

/** Bits that hold a result to a hundred digits, however small it is. */
const bits = 1400

const expError = (x: number, low: number, result: number) => {
  const { mantissa, exponent } = expOf(fixedOf(x, bits) + fixedOf(low, bits), bits)
  return unitsApart(result, exponent >= 0 ? mantissa << BigInt(exponent) : mantissa >> BigInt(-exponent), bits)
}

describe('the reference itself', () => {
  it('knows e, log 10 and the normal distribution to all digits that books print', () => {
    const digits = (value: bigint) => String((value * 10n ** 20n) >> BigInt(bits))
    expect(digits(expOf(fixedOf(1, bits), bits).mantissa * 2n)).toBe('271828182845904523536')
    expect(digits(logOf(10, bits))).toBe('230258509299404568401')
    expect(digits(normalOf(1, bits).probability)).toBe('84134474606854294858')
    expect(digits(normalOf(0, bits).density)).toBe('39894228040143267793')
    expect(unitsApart(1 + 2 ** -52, 1n << BigInt(bits), bits)).toBe(1)
  })
})

describe('exponential', () => {
  const cases = [
    ...spread(300).map((u) => (u - 0.5) * 1415),
    ...spread(200).map((u) => (u - 0.5) * 4),
    1e-300,
    least,
    -1e-9,
    709.78,
    707,
    -707.9,
  ]

  it('is within one unit in the last place', () => {
    expect(worst(cases, (x) => expError(x, 0, exponential(x))).units).toBeLessThan(1)
  })

  it('keeps to it where results are subnormal, and to the rules at the ends', () => {
    expect(worst([-708.5, -720.1, -744.4], (x) => expError(x, 0, exponential(x))).units).toBeLessThanOrEqual(1)
    expect([0, -0, 710, Infinity, -746, -Infinity].map(exponential)).toEqual([1, 1, Infinity, Infinity, 0, 0])
    expect(exponential(NaN)).toBeNaN()
  })
})

describe('logarithm', () => {
  const cases = [
    ...spread(300).map((u) => exponential((u - 0.5) * 1400)),
    ...spread(300).map((u) => 0.7 + u * 0.72),
    1 + 2 ** -52,
    1 - 2 ** -53,
    least,
    1e-310,
    smallestNormal,
    Number.MAX_VALUE,
  ]

  it('is within one unit in the last place, of subnormal numbers too', () => {
    expect(worst(cases, (x) => unitsApart(logarithm(x), logOf(x, bits), bits)).units).toBeLessThan(1)
  })

  it('keeps to the rules at the ends', () => {
    expect([1, 0, -0, Infinity].map(logarithm)).toEqual([0, -Infinity, -Infinity, Infinity])
    expect([-1, -Infinity, -least, NaN].map(logarithm)).toEqual([NaN, NaN, NaN, NaN])
  })
})

describe('power', () => {
  const exponents = [0.5, -0.5, 2.5, -0.7, 1 / 3, 12, -3, 100.25, -1000.125, 1e-5]
  const error = (x: number, exponent: number) => {
    const log = (logOf(x, bits) * fixedOf(exponent, bits)) >> BigInt(bits)
    const { mantissa, exponent: k } = expOf(log, bits)
    return unitsApart(power(x, exponent), k >= 0 ? mantissa << BigInt(k) : mantissa >> BigInt(-k), bits)
  }

  it.each(exponents)('to %d is within one unit in the last place', (exponent) => {
    const range = Math.min(600, 690 / Math.abs(exponent))
    const cases = [
      ...spread(30).map((u) => exponential((2 * u - 1) * range)),
      ...spread(10).map((u) => 0.9 + u / 5),
      ...(exponent > 0 && exponent < 1 ? [least] : []),
    ]
    expect(worst(cases, (x) => error(x, exponent)).units).toBeLessThan(1)
  })

  it('keeps to the rules of IEEE 754', () => {
    // Signs of zero and infinity aside, which no reading depends on.
    const bases = [0, 1, -1, 2, -2, -8, Infinity, 1e-310, 1.5]
    for (const exponent of [0, 1, 2, 3, -1, -2, -3, 2.5, -2.5, 1e300, -1e300, 1023])
      for (const base of bases) {
        const [found, rule] = [power(base, exponent), base ** exponent]
        if (Number.isFinite(rule) && rule !== 0) expect(Math.abs(found / rule - 1)).toBeLessThan(1e-15)
        else expect(found + 0, `${base} to ${exponent}`).toBe(rule + 0)
      }
    expect([power(NaN, 0), power(NaN, 2), power(4, 0.5), power(4, -0.5)]).toEqual([1, NaN, 2, 0.5])
  })
})

/** The tail is what the sum of the series lacks of ½, so that its digits are needed twice over. */
const wide = 2400

describe('normal quantile', () => {
  /** The exact quantile is z − (Φ(z) − p) ÷ φ(z), to the square of a difference that is below 1e-15. */
  const error = (p: number) => {
    const z = normalQuantile(p)
    const { density, probability } = normalOf(z, wide)
    const difference = ((probability - fixedOf(p, wide)) << BigInt(wide)) / density
    return unitsApart(z, fixedOf(z, wide) - difference, wide)
  }

  it('is within four units in the last place, and within seven below 1e-11', () => {
    const cases = [...spread(120), ...spread(40).map((u) => 0.4 + u / 5), 0.075, 0.925, 1 - 1e-9, 1 - 2 ** -53, 1e-5, 1e-10]
    expect(worst(cases, error).units).toBeLessThanOrEqual(4)
    expect(worst([1.3e-11, 2 ** -33, 1e-20, 1e-50, 1e-100, 1.33e-184, 1e-200, 1e-300], error).units).toBeLessThanOrEqual(7)
  })

  it('is what tables print, and keeps to the rules at the ends', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404057, 14)
    expect([0.5, 0, 1].map(normalQuantile)).toEqual([0, -Infinity, Infinity])
    expect([-0.1, 1.1, NaN, Infinity].map(normalQuantile)).toEqual([NaN, NaN, NaN, NaN])
  })
})

describe('normal probability', () => {
  const error = (z: number) => unitsApart(normalProbability(z), normalOf(z, wide).probability, wide)

  it('is within two units in the last place from −0.66 up, and within four in the lower tail', () => {
    expect(worst([...spread(80).map((u) => u * 9 - 0.66), 5.66, 0, 1e-20], error).units).toBeLessThanOrEqual(2)
    expect(
      worst(
        spread(80).map((u) => -0.66 - u * 5),
        error,
      ).units,
    ).toBeLessThanOrEqual(4)
    expect(
      worst(
        spread(30).map((u) => -5.66 - u * 31),
        error,
      ).units,
    ).toBeLessThanOrEqual(4)
  })

  it('keeps to the rules at the ends', () => {
    expect([0, Infinity, -Infinity, -39, 40].map(normalProbability)).toEqual([0.5, 1, 0, 0, 1])
    expect(normalProbability(NaN)).toBeNaN()
  })
})
