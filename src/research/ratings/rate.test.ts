import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../base/index.ts'
import { checkRatingPolicy } from './check-rating-policy.ts'
import { rate } from './rate.ts'
import { ratings, type Rating, type RatingCandidate } from './rating.ts'
import { housePolicy, type RatingPolicy } from './rating-policy.ts'

const upsides = (values: Readonly<Record<string, number | undefined>>): RatingCandidate[] =>
  Object.entries(values).map(([ticker, upside]) => ({ ticker, upside }))

/** JPMorgan's targets of 2025-11-24 over the prices of that morning. */
const november = {
  CIFR: 18 / 14.74 - 1,
  CLSK: 14 / 10.18 - 1,
  IREN: 39 / 43.2 - 1,
  MARA: 13 / 10.35 - 1,
  RIOT: 17 / 12.94 - 1,
}

const short = (stocks: ReturnType<typeof rate>) => stocks.map((stock) => `${stock.ticker} ${stock.rating} ${stock.rule.code}`)

/** A beside three stocks that keep the median at 10 %. */
const around = (upside: number, rating: Rating) =>
  rate(
    housePolicy,
    [{ ticker: 'A', upside, previous: { rating, since: '2025-09-26' } }, ...upsides({ B: 0.1, C: 0.1, D: 0.1 })],
    [],
    '2025-11-24',
  )[0]!

const rank = (rating: string) => ratings.indexOf(rating as Rating)

const beside = (upside: number, held: Rating, others: number) =>
  rate(housePolicy, [
    { ticker: 'A', upside, previous: { rating: held, since: '2025-09-26' } },
    ...upsides({ B: others, C: others, D: others }),
  ])[0]!

describe('rate', () => {
  it('rates the five of 2025-11-24 as worked by hand in docs/ratings.md', () => {
    const rated = rate(housePolicy, upsides(november))
    expect(short(rated)).toEqual([
      'CIFR Neutral relative-neutral',
      'CLSK Overweight relative-overweight',
      'IREN Underweight relative-underweight',
      'MARA Neutral relative-neutral',
      'RIOT Neutral relative-neutral',
    ])
    expect(rated[1]!.rule.words).toBe("upside 37.5 % is 11.9 points above the universe's median 25.6 %: Overweight needs 10 above")
    expect(rated[2]!.rule.words).toBe("upside -9.7 % is 35.3 points below the universe's median 25.6 %: Underweight needs 10 below")
    expect(rated[3]!.rule.words).toBe(
      "upside 25.6 % is at the universe's median 25.6 %: Overweight needs 10 above and Underweight needs 10 below",
    )
    expect(rated[1]!.relative).toBeCloseTo(0.11921, 5)
  })

  it('never goes Overweight below the floor or Underweight above the ceiling, and says so', () => {
    const low = rate(housePolicy, upsides({ A: 0.08, B: -0.2, C: -0.2, D: -0.3 }))
    expect(low[0]).toMatchObject({ rating: 'Neutral', rule: { code: 'overweight-floor' } })
    expect(low[0]!.rule.words).toBe(
      "upside 8 % is 28 points above the universe's median -20 %, but Overweight needs an upside of at least 10 %",
    )
    const high = rate(housePolicy, upsides({ A: 0.2, B: 0.9, C: 0.9, D: 1 }))
    expect(high[0]).toMatchObject({ rating: 'Neutral', rule: { code: 'underweight-ceiling' } })
    expect(high[0]!.rule.words).toContain('70 points below')
  })

  it('turns to the absolute rule when too few have an upside, and rates what has no value not at all', () => {
    const rated = rate(housePolicy, [
      ...upsides({ A: 0.25, B: 0.1, C: -0.05 }),
      { ticker: 'D', upside: undefined, missing: 'no share price known by 2025-11-24' },
    ])
    expect(short(rated)).toEqual([
      'A Overweight absolute-overweight',
      'B Neutral absolute-neutral',
      'C Underweight absolute-underweight',
      'D Not rated missing',
    ])
    expect(rated[0]!.rule.words).toBe(
      'upside 25 %, compared with no universe as 3 of the 4 stocks that this needs have one: Overweight needs at least 25 %',
    )
    expect(rated[3]!.rule.words).toBe('no share price known by 2025-11-24')
    expect(rated.map((stock) => stock.relative)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('meets a threshold that decimal fractions miss by 1e-17', () => {
    expect(rate(housePolicy, upsides({ A: 0.22, B: 0.12, C: 0.12, D: 0.02 })).map((stock) => stock.rating)).toEqual([
      'Overweight',
      'Neutral',
      'Neutral',
      'Underweight',
    ])
  })

  it('shows as many digits as it takes to see why a threshold is missed', () => {
    const [stock] = rate(housePolicy, upsides({ A: 0.21996, B: 0.12, C: 0.12, D: 0.12 }))
    expect(stock!.rating).toBe('Neutral')
    expect(stock!.rule.words).toContain('9.996 points above')
  })

  it('holds a rating inside the margin and changes it beyond', () => {
    expect(around(0.18, 'Overweight')).toMatchObject({ rating: 'Overweight', changed: false, since: '2025-09-26', rule: { code: 'held' } })
    expect(around(0.16, 'Overweight')).toMatchObject({ rating: 'Neutral', changed: true, since: '2025-11-24' })
    expect(around(0.22, 'Neutral')).toMatchObject({ rating: 'Neutral', changed: false, rule: { code: 'held' } })
    expect(around(0.23, 'Neutral').rule.words).toBe(
      "upside 23 % is 13 points above the universe's median 10 %: Overweight needs 13 above coming from Neutral, a margin of 3 included",
    )
    expect(around(0.18, 'Overweight').rule.words).toBe(
      "upside 18 % is 8 points above the universe's median 10 %: Overweight stands since 2025-09-26, as no threshold is crossed by the margin of 3",
    )
  })

  it('keeps a limit to the point on the way out and asks for the margin on the way back', () => {
    expect(beside(0.1, 'Overweight', -0.2).rating).toBe('Overweight')
    expect(beside(0.099, 'Overweight', -0.2)).toMatchObject({ rating: 'Neutral', rule: { code: 'overweight-floor' } })
    expect(beside(0.129, 'Neutral', -0.2)).toMatchObject({ rating: 'Neutral', changed: false, rule: { code: 'held' } })
    expect(beside(0.13, 'Neutral', -0.2).rating).toBe('Overweight')
    expect(beside(0.151, 'Underweight', 0.6)).toMatchObject({ rating: 'Neutral', rule: { code: 'underweight-ceiling' } })
    expect(beside(0.121, 'Neutral', 0.6)).toMatchObject({ rating: 'Neutral', rule: { code: 'held' } })
    expect(beside(0.12, 'Neutral', 0.6).rating).toBe('Underweight')
  })

  it('weighs a weighted mean, and asks for the weights', () => {
    const policy: RatingPolicy = { ...housePolicy, benchmark: 'weighted mean' }
    const weighted = upsides({ A: 0.5, B: 0.1, C: 0.1, D: 0.1 }).map((stock) => ({ ...stock, weight: stock.ticker === 'A' ? 3 : 1 }))
    expect(rate(policy, weighted)[0]!.relative).toBeCloseTo(0.5 - 0.3, 12)
    expect(() => rate(policy, upsides(november))).toThrow('no weight above zero for')
    expect(rate({ ...housePolicy, benchmark: 'mean' }, upsides({ A: 0.5, B: 0.1, C: 0.1, D: 0.1 }))[0]!.relative).toBeCloseTo(0.3, 12)
  })

  it('refuses a stock given twice, an upside that is none and a broken day', () => {
    expect(() => rate(housePolicy, [...upsides({ A: 1 }), ...upsides({ A: 2 })])).toThrow(InputError)
    expect(() => rate(housePolicy, upsides({ A: Number.NaN }))).toThrow('an upside of NaN')
    expect(() => rate(housePolicy, upsides({ A: -1.5 }))).toThrow('an upside of -1.5')
    expect(() => rate(housePolicy, [{ ticker: 'A', upside: 1, previous: { rating: 'Neutral', since: 'autumn' } }])).toThrow(
      'held since "autumn"',
    )
  })

  it('says nothing of an empty universe', () => {
    expect(rate(housePolicy, [])).toEqual([])
  })
})

describe('docs/ratings.md', () => {
  const documented = readFileSync(new URL('../../../docs/ratings.md', import.meta.url), 'utf8')
  const policy = checkRatingPolicy(JSON.parse(/```json\n([\s\S]*?)```/.exec(documented)![1]!), 'docs/ratings.md')
  // Targets and prices as published; see data/facts/brokers.jsonl. IREN of September: target 24, price unknown but well above.
  const published = {
    '2025-07-28': {
      MARA: [22, 17.77, 'Overweight'],
      RIOT: [15, 14.64, 'Neutral'],
      IREN: [16, 17.9, 'Neutral'],
      CLSK: [15, 12.11, 'Overweight'],
      CIFR: [6, 6.57, 'Neutral'],
    },
    '2025-09-26': {
      MARA: [20, 15.9, 'Overweight'],
      RIOT: [19, 16.55, 'Overweight'],
      IREN: [24, 28, 'Underweight'],
      CLSK: [14, 13.68, 'Neutral'],
      CIFR: [12, 11.2, 'Neutral'],
    },
    '2025-11-24': {
      MARA: [13, 10.35, 'Overweight'],
      RIOT: [17, 12.94, 'Overweight'],
      IREN: [39, 43.2, 'Underweight'],
      CLSK: [14, 10.18, 'Overweight'],
      CIFR: [18, 14.74, 'Overweight'],
    },
  } as const

  it.each(Object.entries(published))('the documented policy gives back the ratings of %s', (_, calls) => {
    const rated = rate(
      policy,
      upsides(Object.fromEntries(Object.entries(calls).map(([ticker, [target, price]]) => [ticker, target / price - 1]))),
    )
    expect(Object.fromEntries(rated.map((stock) => [stock.ticker, stock.rating]))).toEqual(
      Object.fromEntries(Object.entries(calls).map(([ticker, [, , rating]]) => [ticker, rating])),
    )
  })
})

describe('rate, for any universe', () => {
  const upside = fc.integer({ min: -1000, max: 3000 }).map((permille) => permille / 1000)
  const previous = fc.option(fc.record({ rating: fc.constantFrom(...ratings, 'Not rated' as const), since: fc.constant('2025-01-01') }), {
    nil: undefined,
  })
  const universe = fc
    .array(fc.record({ upside: fc.option(upside, { nil: undefined, freq: 8 }), previous, weight: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
      maxLength: 9,
    })
    .map((stocks) => stocks.map((stock, index) => ({ ...stock, ticker: `T${index}` })))
  const policy = fc
    .record({
      benchmark: fc.constantFrom('median', 'mean', 'weighted mean'),
      minimumRated: fc.integer({ min: 1, max: 6 }),
      over: fc.integer({ min: -50, max: 300 }),
      under: fc.integer({ min: 160, max: 300 }),
      floor: fc.integer({ min: -100, max: 300 }),
      ceiling: fc.integer({ min: -100, max: 300 }),
      margin: fc.integer({ min: 0, max: 50 }),
    })
    .map(({ benchmark, minimumRated, over, under, floor, ceiling, margin }): RatingPolicy => ({
      ...housePolicy,
      benchmark,
      minimumRated,
      relative: { overweight: over / 1000, underweight: under / 1000 },
      limits: { overweightFloor: floor / 1000, underweightCeiling: ceiling / 1000 },
      margin: margin / 1000,
    }))

  it('a higher upside never gives a lower rating', () => {
    fc.assert(
      fc.property(policy, universe, fc.nat(), upside, (rules, stocks, pick, more) => {
        const index = pick % stocks.length
        const stock = stocks[index]!
        if (stock.upside === undefined) return
        const raised = stocks.with(index, { ...stock, upside: stock.upside + Math.abs(more) })
        const before = rate(rules, stocks)[index]!
        const after = rate(rules, raised)[index]!
        expect(rank(after.rating)).toBeGreaterThanOrEqual(rank(before.rating))
      }),
      { numRuns: 1000 },
    )
  })

  it('the order of the universe changes nothing', () => {
    fc.assert(
      fc.property(policy, universe, fc.infiniteStream(fc.nat()), (rules, stocks, keys) => {
        const shuffled = stocks
          .map((stock) => [keys.next().value as number, stock] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, stock]) => stock)
        expect(rate(rules, shuffled)).toEqual(rate(rules, stocks))
      }),
      { numRuns: 300 },
    )
  })

  it('an upside that swings within a band of twice the margin changes the rating once at most', () => {
    const swings = fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 600 }), swings, fc.constantFrom(undefined, ...ratings), (level, steps, start) => {
        // Four stocks that stay keep the median where it is, so that the swing is the stock's own.
        let held = start === undefined ? undefined : { rating: start, since: '2025-01-01' }
        let changes = 0
        for (const step of steps) {
          const stocks = [{ ticker: 'A', upside: (level + step) / 1000, previous: held }, ...upsides({ B: 0.1, C: 0.1, D: 0.1, E: 0.1 })]
          const [stock] = rate(housePolicy, stocks, [], '2025-06-01')
          if (held !== undefined && stock!.changed) changes += 1
          held = { rating: stock!.rating as Rating, since: '2025-06-01' }
        }
        expect(changes).toBeLessThanOrEqual(start === undefined ? 1 : 2)
        // Once more through the same swing: what has settled stays.
        const settled = held!
        for (const step of steps) {
          const stocks = [{ ticker: 'A', upside: (level + step) / 1000, previous: held }, ...upsides({ B: 0.1, C: 0.1, D: 0.1, E: 0.1 })]
          held = { rating: rate(housePolicy, stocks)[0]!.rating as Rating, since: '2025-06-01' }
        }
        expect(held!.rating).toBe(settled.rating)
      }),
      { numRuns: 500 },
    )
  })

  it('never breaks a limit, whatever was held', () => {
    fc.assert(
      fc.property(policy, universe, (rules, stocks) => {
        for (const stock of rate(rules, stocks)) {
          const { overweightFloor, underweightCeiling } = rules.limits
          const broken =
            (stock.rating === 'Overweight' && stock.upside! < overweightFloor - 1e-9) ||
            (stock.rating === 'Underweight' && stock.upside! > underweightCeiling + 1e-9)
          expect(broken).toBe(false)
          expect(stock.rating === 'Not rated').toBe(stock.upside === undefined)
          expect(stock.rule.words).not.toMatch(/NaN|undefined|Infinity/)
        }
      }),
      { numRuns: 500 },
    )
  })
})
