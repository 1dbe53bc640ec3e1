import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideUnits, multiplyUnits, parseUnit, ratio, sameUnit, unitClash } from './index.ts'

const names = ['USD', 'share', 'BTC', 'EH/s', 'TH/s', 'J/TH', 'kWh', 'hour', 'year', 'MW', 'MW[gross]', 'MW[critical_it]']
const unit = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('multiply', 'divide')), { maxLength: 5 })
  .map((factors) =>
    factors.reduce((sofar, [name, way]) => (way === 'multiply' ? multiplyUnits(sofar, name) : divideUnits(sofar, name)), ratio),
  )

describe('unit algebra', () => {
  it.each([
    ['USD·share', 'USD·share'],
    ['share·USD', 'USD·share'],
    ['USD/share', 'USD/share'],
    ['MW/MW', '1'],
    ['MW[gross]/MW[critical_it]', 'MW[gross]/MW[critical_it]'],
    ['ratio', '1'],
    ['1/year', '1/year'],
    ['J/TH', 'J/TH'],
    ['EH/s/EH/s', '1'],
    ['USD^2/USD', 'USD'],
    ['USD·year/year/year', 'USD/year'],
    ['BTC·USD/BTC', 'USD'],
    ['J/TH/share', 'J/TH/share'],
    ['USD/EH/s', 'USD/EH/s'],
    ['USD/TH/s/share', 'USD/share/TH/s'],
  ])('writes %s as %s', (text, expected) => {
    expect(parseUnit(text)).toBe(expected)
  })

  it('multiplies a price by a holding and divides a value by shares', () => {
    expect(multiplyUnits('BTC', 'USD/BTC')).toBe('USD')
    expect(divideUnits('USD', 'share')).toBe('USD/share')
    expect(multiplyUnits('MW[critical_it]', 'MW[gross]/MW[critical_it]')).toBe('MW[gross]')
    expect(divideUnits('EH/s', 'EH/s')).toBe(ratio)
  })

  it('knows unlike megawatts and says so in words', () => {
    expect(sameUnit('MW[gross]', 'MW[critical_it]')).toBe(false)
    expect(sameUnit('share·USD', 'USD·share')).toBe(true)
    expect(unitClash('MW[gross]', 'MW[critical_it]')).toBe(
      'megawatts of unlike basis: gross and critical_it (MW[gross] and MW[critical_it])',
    )
    expect(unitClash('MW', 'MW[approved]')).toBe('megawatts of unlike basis: no basis and approved (MW and MW[approved])')
    expect(unitClash('USD', 'USD/share')).toBe('unlike units: USD and USD/share')
    expect(unitClash('USD/MW[gross]', 'USD/MW[gross]/year')).toBe('unlike units: USD/MW[gross] and USD/MW[gross]/year')
  })

  it.each(['EUR', 'USD/furlong', 'MW[net]', 'USD^x', 'USD^', 'USD^1.5', 'USD//share', 'USD·', '', 'constructor'])('refuses %s', (text) => {
    expect(() => parseUnit(text)).toThrow(/unknown unit|exponent/)
  })

  it('is a commutative group written canonically', () => {
    fc.assert(
      fc.property(unit, unit, unit, (a, b, c) => {
        expect(multiplyUnits(a, b)).toBe(multiplyUnits(b, a))
        expect(multiplyUnits(a, multiplyUnits(b, c))).toBe(multiplyUnits(multiplyUnits(a, b), c))
        expect(divideUnits(a, a)).toBe(ratio)
        expect(multiplyUnits(divideUnits(a, b), b)).toBe(a)
        expect(parseUnit(a)).toBe(a)
      }),
      { seed: 20251124, numRuns: 300 },
    )
  })
})
