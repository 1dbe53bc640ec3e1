import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digits, dollars, list, longDate, megawatts, money, percent, power, shortDate, years } from './format.ts'

test('figures as the trade writes them', () => {
  const both = (write: (language: 'en' | 'de') => string) => [write('en'), write('de')]
  expect(both((l) => power(1700, l))).toEqual(['1.7 GW', '1,7 GW'])
  expect(both((l) => power(2918, l))).toEqual(['2.92 GW', '2,92 GW'])
  expect(both((l) => power(999.4, l))).toEqual(['999 MW', '999 MW'])
  expect(both((l) => money(9.7e9, l))).toEqual(['$9.7bn', '9,7 Mrd. US-Dollar'])
  expect(both((l) => money(-830e6, l))).toEqual(['−$830m', '−830 Mio. US-Dollar'])
  expect(both((l) => dollars(18, l))).toEqual(['$18', '18 US-Dollar'])
  expect(both((l) => dollars(-1.4, l, true))).toEqual(['−$1.40', '−1,40 US-Dollar'])
  expect(both((l) => percent(0.354, l))).toEqual(['35%', '35\u00A0%'])
  expect(both((l) => megawatts(1298.4, l))).toEqual(['1,298 MW', '1.298 MW'])
  expect(both((l) => years(1, l))).toEqual(['1 year', '1 Jahr'])
  expect(both((l) => years(15.5, l))).toEqual(['15.5 years', '15,5 Jahre'])
  expect(both((l) => shortDate('2025-11-24', l))).toEqual(['24 Nov 2025', '24.11.2025'])
  expect(both((l) => shortDate('2026-12', l))).toEqual(['Dec 2026', '12/2026'])
  expect(both((l) => longDate('2025-03-05', l))).toEqual(['5 March 2025', '5. März 2025'])
  expect(both((l) => list(['A', 'B', 'C'], l))).toEqual(['A, B and C', 'A, B und C'])
})

test('what rounds to nought has no sign', () => {
  expect(digits(-0.004, 2, 'en', true)).toBe('0.00')
  expect(digits(-0, 0, 'de')).toBe('0')
})

test('the digits read back as the number, in both languages', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const wanted = Number(value.toFixed(decimals)) || 0
      const read = (text: string, thousands: string, point: string) =>
        Number(text.replaceAll(thousands, '').replace(point, '.').replace('−', '-')) || 0
      expect(read(digits(value, decimals, 'en'), ',', '.')).toBe(wanted)
      expect(read(digits(value, decimals, 'de'), '.', ',')).toBe(wanted)
    }),
  )
})
