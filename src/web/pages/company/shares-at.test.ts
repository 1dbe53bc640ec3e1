import { expect, test } from 'vitest'
import { sharesAt } from './shares-at.ts'

test('by hand: 10m options at 5, 20m shares of a convertible at 16, one capped at 24', () => {
  const options = { kind: 'warrant', strike: 5, shares: 10e6 } as const
  const plain = { kind: 'convertible', strike: 16, shares: 20e6, conversion: 16 } as const
  const capped = { kind: 'convertible', strike: 24, shares: 20e6, conversion: 16, cap: 24 } as const
  expect(sharesAt([options], 5)).toBe(0)
  expect(sharesAt([options], 20)).toBe(7.5e6)
  expect(sharesAt([plain], 15.99)).toBe(0)
  expect(sharesAt([plain], 20)).toBe(20e6)
  expect(sharesAt([capped], 24)).toBe(0)
  // At 32 the call pays 8 dollars a share, a quarter of the price: 15m of 20m shares remain.
  expect(sharesAt([capped], 32)).toBe(15e6)
  expect(sharesAt([options, plain, capped], 32)).toBe(10e6 * (1 - 5 / 32) + 20e6 + 15e6)
})
