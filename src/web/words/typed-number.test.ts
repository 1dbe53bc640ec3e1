import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbersIn } from './numbers.ts'
import { scaleOf, stepOf, typedNumber } from './typed-number.ts'

test('what people type in both languages', () => {
  expect(['70,000', '70000.5', '-3', '.5', '1e6', '1 000'].map((text) => typedNumber(text, 'en'))).toEqual([
    70000, 70000.5, -3, 0.5, 1e6, 1000,
  ])
  expect(['70.000', '70.000,5', ',5', '0,0675'].map((text) => typedNumber(text, 'de'))).toEqual([70000, 70000.5, 0.5, 0.0675])
  expect(['', 'abc', '7,0', '1.2.3', '--1', 'Infinity', '1e999'].map((text) => typedNumber(text, 'en'))).toEqual(
    Array.from({ length: 7 }, () => undefined),
  )
})

test('a number that is printed reads back in its language', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constantFrom('en' as const, 'de' as const), (value, language) => {
      const cut = Number(value.toFixed(3))
      expect(typedNumber(numbersIn(language).plain(cut, 3), language)).toBe(cut === 0 ? 0 : cut)
    }),
  )
})

test('scales and steps', () => {
  expect(scaleOf('USD/MW[critical_it]', 'en')).toEqual({ by: 1e6, label: '$m per MW' })
  expect(scaleOf('1/year', 'de')).toEqual({ by: 0.01, label: '%' })
  expect([stepOf(0, 1), stepOf(40_000, 160_000), stepOf(0.055, 0.085), stepOf(3, 3)]).toEqual([0.005, 500, 0.0001, 1])
})
