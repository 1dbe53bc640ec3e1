import { expect, test } from 'vitest'
import { numbersIn } from './numbers.ts'

const en = numbersIn('en')
const de = numbersIn('de')
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('figures as a note prints them', () => {
  expect([en.dollars(18), en.dollars(14.74), en.dollars(-4.5), en.signedDollars(-0.124), en.signedDollars(6)]).toEqual([
    '$18',
    '$14.74',
    '−$4.50',
    '−$0.12',
    '+$6.00',
  ])
  expect([en.money(9.7e9), en.money(830e6), en.money(999.6e6), en.money(-571.6e6), en.money(1234)]).toEqual([
    '$9.7bn',
    '$830m',
    '$1.0bn',
    '−$572m',
    '$1,234',
  ])
  expect([en.percent(0.354), en.signedPercent(-0.2537, 1), en.signedPercent(0.0004)]).toEqual(['35%', '−25.4%', '0%'])
  expect([en.megawatts(1018.5), en.gigawatts(1700), en.gigawatts(1726), en.gigawatts(610)].map(plain)).toEqual([
    '1,019 MW',
    '1.7 GW',
    '1.73 GW',
    '610 MW',
  ])
})

test('and in German', () => {
  expect([de.dollars(14.74), de.money(9.7e9), de.millions(13e6), de.percent(0.354), de.gigawatts(1726)].map(plain)).toEqual([
    '14,74 $',
    '9,7 Mrd. $',
    '13,0 Mio. $',
    '35 %',
    '1,73 GW',
  ])
  expect([de.day('2025-11-24'), de.shortDay('2025-11-24'), de.month('2026-12'), de.shortDay('2026-12')]).toEqual([
    '24. November 2025',
    '24.11.2025',
    'Dezember 2026',
    '12/2026',
  ])
  expect(en.shortDay('2025-11-24')).toBe('24 Nov 2025')
})

test('by unit, bases dropped from the name only', () => {
  expect(
    [
      en.ofUnit(168, 'MW[critical_it]'),
      en.ofUnit(13e6, 'USD/MW[critical_it]'),
      en.ofUnit(0.0675, '1/year'),
      en.ofUnit(0.031, 'USD/kWh'),
      en.ofUnit(89000, 'USD/BTC'),
      en.ofUnit(0.35, 'MW[critical_it]/MW[approved]'),
      en.ofUnit(338.5e6, 'share'),
      en.ofUnit(50, 'EH/s'),
    ].map(plain),
  ).toEqual(['168 MW', '$13.0m per MW', '6.8%', '3.1 cents a kWh', '$89,000', '0.35', '338.5m shares', '50 EH/s'])
})

test('a missing figure is a dash in every form', () => {
  expect([en.dollars(undefined), de.money(undefined), de.ofUnit(undefined, 'MW'), en.signedPercent(undefined)]).toEqual([
    '–',
    '–',
    '–',
    '–',
  ])
})
