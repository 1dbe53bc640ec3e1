import { expect, test } from 'vitest'
import { chainLabel, formulaIn } from './chain-words.ts'

test('a formula has the digits of its reader', () => {
  const formula = '480 MW[critical_it] × 14,000,000.5 USD/MW ÷ 0.35 + 2025Q4'
  expect(formulaIn(formula, 'de')).toBe('480 MW[critical_it] × 14.000.000,5 USD/MW ÷ 0,35 + 2025Q4')
  expect(formulaIn(formula, 'en')).toBe(formula)
})

test('labels of the model are told in German, names in them stay', () => {
  const same = (en: string) => ({ en, de: en })
  expect(chainLabel(same('AWS, Black Pearl: by its terms: NOI a year'), 'de')).toBe(
    'AWS, Black Pearl: nach seinen Bedingungen: NOI im Jahr',
  )
  expect(chainLabel(same('Mining revenue, 2026Q1'), 'de')).toBe('Mining-Umsatz, 2026Q1')
  expect(chainLabel({ en: 'Cash', de: 'Barmittel' }, 'de')).toBe('Barmittel')
  expect(chainLabel(same('Something new'), 'de')).toBe('Something new')
})
