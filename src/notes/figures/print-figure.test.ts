// Figures as they are written in both languages, read back, and refused where there is no number.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { english } from '../languages/english.ts'
import { german } from '../languages/german.ts'
import { forms, formOfUnit, type Form, type NumberForm } from './form.ts'
import { formOfInput } from './input-form.ts'
import { printFigure } from './print-figure.ts'
import { readFigure } from './read-figure.ts'

const cases: readonly (readonly [value: number | string, form: Form, en: string, de: string])[] = [
  [9.7e9, 'money', '$9.7bn', '9,7 Mrd. US-Dollar'],
  [999.6e6, 'money', '$1.0bn', '1,0 Mrd. US-Dollar'],
  [-190e6, 'money', '−$190m', '−190 Mio. US-Dollar'],
  [50_000, 'money', '$50,000', '50.000 US-Dollar'],
  [0, 'money', '$0', '0 US-Dollar'],
  [1730, 'gigawatts', '1.73 GW', '1,73 GW'],
  [610, 'gigawatts', '610 MW', '610 MW'],
  [1700, 'gigawatts', '1.7 GW', '1,7 GW'],
  [10_804, 'gigawatts', '10.8 GW', '10,8 GW'],
  [22.5, 'gigawatts', '22.5 MW', '22,5 MW'],
  [3, 'gigawatts', '3 MW', '3 MW'],
  [1098.2, 'megawatts', '1,098 MW', '1.098 MW'],
  [14.74, 'dollars', '$14.74', '14,74 US-Dollar'],
  [18, 'dollars', '$18', '18 US-Dollar'],
  [12, 'dollars before', '$12', '12'],
  [-0.004, 'signed cents', '$0.00', '0,00 US-Dollar'],
  [-2.57, 'signed cents', '−$2.57', '−2,57 US-Dollar'],
  [0.64, 'percent', '64%', '64\u00A0%'],
  [0.221, 'signed tenths', '+22.1%', '+22,1\u00A0%'],
  [2.91, 'per GPU-hour', '$2.91 a GPU-hour', '2,91 US-Dollar je GPU-Stunde'],
  [0.056, 'per kWh', '5.6 cents a kWh', '5,6 US-Cent je kWh'],
  [1, 'years', '1 year', '1 Jahr'],
  [1.5, 'years', '1.5 years', '1,5 Jahre'],
  ['2025-11-24', 'day', '24 November 2025', '24. November 2025'],
  ['2025-11-24', 'short day', '24 Nov 2025', '24.11.2025'],
  ['2026-12', 'day', 'December 2026', 'Dezember 2026'],
  ['2026', 'day', '2026', '2026'],
  ['2026-12-31', 'month', 'December 2026', 'Dezember 2026'],
  ['a|b\u202E', 'text', 'a|b', 'a|b'],
]

test('figures read as English and German of the trade', () => {
  for (const [value, form, en, de] of cases) {
    expect([printFigure(value, form, english), printFigure(value, form, german)], `${value} as ${form}`).toEqual([en, de])
  }
})

test('a written number reads back within half a unit of its last place, in every form and language', () => {
  const names = Object.keys(forms).filter((name) => name !== 'mark') as NumberForm[]
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.double({ min: -1e11, max: 1e11, noNaN: true }),
      fc.constantFrom(english, german),
      (form, value, language) => {
        const read = readFigure(printFigure(value, form, language), form, language)
        expect(read).toBeDefined()
        expect(Math.abs(read!.value - value)).toBeLessThanOrEqual(read!.half * (1 + 1e-6) + Math.abs(value) * 1e-12)
      },
    ),
    { seed: 6 },
  )
})

test('a bare number is read with the unit of the next', () => {
  const low = printFigure(1.2e6, 'money', german, true)
  expect(low).toBe('1,2')
  expect(readFigure(low, 'money', german, '2,3 Mio. US-Dollar')).toEqual({ value: 1.2e6, half: 50_000 })
})

test('what is no number is refused, not printed', () => {
  expect(() => printFigure(Number.NaN, 'money', english)).toThrow('NaN is no figure of a note')
  expect(() => printFigure(Number.POSITIVE_INFINITY, 'count', english)).toThrow('no figure')
  expect(readFigure('12 to 13', 'count', english)).toBeUndefined()
  expect(readFigure('none', 'count', english)).toBeUndefined()
})

test('inputs of the model are written as what they are', () => {
  expect(formOfInput('view.conversion_share', 'MW[critical_it]/MW[approved]')).toBe('percent')
  expect(formOfInput('view.cap_rate', '1/year')).toBe('tenths of percent')
  expect(formOfInput('view.bitcoin_premium', '1')).toBe('multiple')
  expect(formOfInput('IREN.contract.a/b/1.margin', '1')).toBe('percent')
  expect(formOfInput('IREN.hpc.value_per_mw', 'USD/MW[critical_it]')).toBe('money')
  expect(formOfUnit('USD/MW[critical_it]/year')).toBe('money')
})
