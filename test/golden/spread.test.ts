// The spread of a value: in order, the same again, around the value, and absent where nothing is uncertain.
import { expect, test } from 'vitest'
import { companies, house, shippedFacts } from '../shipped-facts.ts'
import { valueCompany } from '../../src/research/index.ts'
import { spreadsOf } from '../../src/notes/findings/spread.ts'

const valuations = companies.map((company) => valueCompany(company, house, shippedFacts, '2025-11-24'))

test('nine in ten values lie between the ends, the median between them, and a price far above is hardly reached', () => {
  const spreads = spreadsOf(valuations)
  const { low, median, high, abovePrice, histogram, draws } = spreads.get('CIFR')!
  expect([low < median, median < high, draws >= 16_384]).toEqual([true, true, true])
  expect(histogram.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.99, 1)
  expect(abovePrice).toBeGreaterThan(0)
  expect(abovePrice).toBeLessThan(0.5)
  // At $43.20 against a value of $23.85, and at $10.18 against $11.82.
  expect(spreads.get('IREN')!.abovePrice!).toBeLessThan(spreads.get('CLSK')!.abovePrice!)
  expect(spreads.has('WULF')).toBe(false)
  expect(spreadsOf(valuations.map((valuation) => ({ ...valuation })))).toEqual(spreads)
})

test('without a value, or with nothing uncertain, there is no spread', () => {
  expect(spreadsOf([]).size).toBe(0)
  expect(spreadsOf(valuations.filter(({ valued }) => !valued)).size).toBe(0)
})
