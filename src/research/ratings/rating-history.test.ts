import { describe, expect, it } from 'vitest'
import { rate } from './rate.ts'
import { ratingDistribution } from './rating-distribution.ts'
import { ratingChanges, ratingHistory } from './rating-history.ts'
import type { RatingOverride } from './rating-override.ts'
import { housePolicy } from './rating-policy.ts'

const universe = (a: number | undefined) => [
  { ticker: 'A', upside: a },
  { ticker: 'B', upside: 0.1 },
  { ticker: 'C', upside: 0.1 },
  { ticker: 'D', upside: 0.1 },
]

const override = (more: Partial<RatingOverride>): RatingOverride => ({
  ticker: 'A',
  rating: 'Neutral',
  by: 'M. Weber',
  on: '2025-02-01',
  reason: 'tenant is renegotiating its lease',
  ...more,
})

const ratedOn = (day: string) => rate(housePolicy, universe(0.3), [override({ on: '2025-01-01' })], day)[0]!.rating

const overriding =
  (more: Partial<RatingOverride>, ...others: RatingOverride[]) =>
  () =>
    rate(housePolicy, universe(0.3), [override(more), ...others], '2025-02-01')

describe('ratingHistory', () => {
  const states = [
    { day: '2025-03-01', universe: universe(0.16) },
    { day: '2025-01-01', universe: universe(0.21) },
    { day: '2025-02-01', universe: universe(0.18) },
    { day: '2025-04-01', universe: universe(0.21) },
  ]
  const line = (overrides: readonly RatingOverride[] = []) =>
    ratingHistory(housePolicy, states, overrides).map(
      ({ day, ratings: [a] }) => `${day} ${a!.rating} since ${a!.since}${a!.changed ? ' *' : ''}`,
    )

  it('folds the days in order, each with the ratings of the one before', () => {
    expect(line()).toEqual([
      '2025-01-01 Overweight since 2025-01-01',
      '2025-02-01 Overweight since 2025-01-01',
      '2025-03-01 Neutral since 2025-03-01 *',
      '2025-04-01 Neutral since 2025-03-01',
    ])
  })

  it('lets a person override from a day until another, with the reason kept', () => {
    expect(line([override({ until: '2025-03-15' })])).toEqual([
      '2025-01-01 Overweight since 2025-01-01',
      '2025-02-01 Neutral since 2025-02-01 *',
      '2025-03-01 Neutral since 2025-02-01',
      '2025-04-01 Neutral since 2025-02-01',
    ])
    const [, february, , april] = ratingHistory(housePolicy, states, [override({ until: '2025-03-15' })])
    expect(february!.ratings[0]).toMatchObject({
      rating: 'Neutral',
      policyRating: 'Overweight',
      override: { by: 'M. Weber', on: '2025-02-01', reason: 'tenant is renegotiating its lease' },
      rule: { code: 'held' },
    })
    expect(april!.ratings[0]!.override).toBeUndefined()
  })

  it('lists the changes of one stock with their reasons', () => {
    const changes = ratingChanges(ratingHistory(housePolicy, states, [override({ until: '2025-02-15' })]), 'A')
    expect(changes).toEqual([
      { ticker: 'A', day: '2025-01-01', to: 'Overweight', words: expect.stringContaining('11 points above') },
      {
        ticker: 'A',
        day: '2025-02-01',
        from: 'Overweight',
        to: 'Neutral',
        words: 'M. Weber on 2025-02-01: tenant is renegotiating its lease',
      },
    ])
    expect(ratingChanges(ratingHistory(housePolicy, states)).map((change) => change.ticker)).toEqual(['A', 'B', 'C', 'D', 'A'])
  })

  it('lets an override lapse after the days of the policy', () => {
    expect(ratedOn('2024-12-31')).toBe('Overweight')
    expect(ratedOn('2025-01-01')).toBe('Neutral')
    expect(ratedOn('2025-06-29')).toBe('Neutral')
    expect(ratedOn('2025-06-30')).toBe('Overweight')
  })

  it('refuses an override without a reason, of a stranger, without a day, or against another of the same day', () => {
    expect(overriding({ reason: 'I say so' })).toThrow('has fewer than 4 words')
    expect(overriding({ by: ' ' })).toThrow('an override without an author')
    expect(overriding({ ticker: 'ZZZ' })).toThrow('which the universe does not hold')
    expect(overriding({ until: '2025-01-01' })).toThrow('before it begins')
    expect(overriding({}, override({ rating: 'Underweight', by: 'K. Maier' }))).toThrow(
      'K. Maier says Underweight and M. Weber says Neutral on 2025-02-01',
    )
    expect(() => rate(housePolicy, universe(0.3), [override({})])).toThrow('overrides without the day')
    expect(() => ratingHistory(housePolicy, states, [override({ ticker: 'ZZZ' })])).toThrow('which no state holds')
    expect(() => ratingHistory(housePolicy, [...states, states[0]!])).toThrow('two states of 2025-03-01')
  })

  it('lets nobody rate what has no value, but lets anybody suspend a rating', () => {
    const [bare] = rate(housePolicy, universe(undefined), [override({ rating: 'Overweight' })], '2025-02-01')
    expect(bare).toMatchObject({ rating: 'Not rated', rule: { words: 'no upside is given; M. Weber may not rate what has no value' } })
    expect(bare!.override).toBeUndefined()
    const [suspended] = rate(housePolicy, universe(0.3), [override({ rating: 'Not rated' })], '2025-02-01')
    expect(suspended).toMatchObject({ rating: 'Not rated', policyRating: 'Overweight', override: { by: 'M. Weber' } })
  })

  it('counts the spread', () => {
    const stocks = rate(housePolicy, [...universe(0.3), { ticker: 'E', upside: undefined }], [override({})], '2025-02-01')
    expect(ratingDistribution(stocks)).toEqual({
      rated: 4,
      notRated: 1,
      overridden: 1,
      shares: [
        { rating: 'Overweight', count: 0, share: 0 },
        { rating: 'Neutral', count: 4, share: 1 },
        { rating: 'Underweight', count: 0, share: 0 },
      ],
    })
    expect(ratingDistribution([]).shares).toEqual([
      { rating: 'Overweight', count: 0 },
      { rating: 'Neutral', count: 0 },
      { rating: 'Underweight', count: 0 },
    ])
  })
})
