import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rate } from './rate.ts'
import { housePolicy, type RatingPolicy } from './rating-policy.ts'
import { ratings, type Rating } from './rating.ts'
import { ratingTally, talliedRatings } from './rating-tally.ts'

const policies: readonly RatingPolicy[] = [
  housePolicy,
  { ...housePolicy, benchmark: 'mean', relative: { overweight: -0.1, underweight: 0.2 } },
  { ...housePolicy, minimumRated: 40 },
]

describe('the tally of ratings', () => {
  it('decides each draw as the policy does', () => {
    const stock = fc.record({
      price: fc.integer({ min: 1, max: 60 }),
      value: fc.integer({ min: 0, max: 90 }),
      held: fc.option(fc.constantFrom(...ratings), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.constantFrom(...policies), fc.array(stock, { minLength: 1, maxLength: 14 }), (policy, stocks) => {
        const named = stocks.map((one, index) => ({ ...one, ticker: `T${String(index).padStart(2, '0')}` }))
        const tally = ratingTally(
          {
            policy,
            stocks: named.map(({ ticker, price, held }, column) => ({ ticker, column, price, ...(held && { held: held as Rating }) })),
          },
          (value) => value,
        )
        const into = new Float64Array(tally.size)
        tally.count(
          named.map(({ value }) => Float64Array.of(value)),
          1,
          into,
        )
        const found = named.map((_, place) => talliedRatings[into.indexOf(1, place * 3) - place * 3])
        const rated = rate(
          policy,
          named.map(({ ticker, price, value, held }) => ({
            ticker,
            upside: value / price - 1,
            ...(held && { previous: { rating: held as Rating, since: '2025-01-01' } }),
          })),
        )
        expect(found).toEqual(rated.map(({ rating }) => rating))
      }),
      { numRuns: 500 },
    )
  })

  it('refuses a benchmark that needs weights', () => {
    expect(() => ratingTally({ policy: { ...housePolicy, benchmark: 'weighted mean' }, stocks: [] }, (value) => value)).toThrow('weights')
  })
})
