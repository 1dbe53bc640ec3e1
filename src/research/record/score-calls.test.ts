import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, ModelError } from '../../base/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { sliceKnownBy, type LedgerSlice } from './ledger-slice.ts'
import { stanceOf } from './rating-score.ts'
import { ledgerOf, price, rating, target, type Line } from './sample-ledger.ts'
import { scoreCalls, scoreSlice } from './score-calls.ts'

const november = [
  price('p1', 'CIFR', '2025-11-24', 14.74),
  target('t1', 'JPMorgan', 'CIFR', '2025-11-24', 18, '2026-12'),
  price('p2', 'CIFR', '2025-11-24', 16.71, '2025-11-25'),
  price('p3', 'CIFR', '2025-12-10', 17.5),
  price('p4', 'CIFR', '2026-01-20', 18.2),
  price('p5', 'CIFR', '2026-02-20', 16),
  price('p6', 'CIFR', '2026-12-28', 20),
]

const scored = (lines: readonly Line[], asOf: string) => scoreCalls(ledgerOf(lines), { asOf })

const high = (id: string, on: string, value: number, since?: string): Line => ({
  ...price(id, 'MARA', on, value),
  attribute: 'price_high',
  ...(since === undefined ? {} : { since }),
})

describe('targets', () => {
  it('scores CIFR 18 against later prices, as worked by hand', () => {
    const [score] = scored(november, '2026-03-01').targets
    expect(score).toMatchObject({
      by: 'JPMorgan',
      company: 'CIFR',
      target: 18,
      horizon: '2026-12-31',
      horizonAssumed: false,
      base: { value: 14.74, fact: 'p1' },
      state: 'open',
      price: { value: 16, fact: 'p5' },
      hit: 'touched',
      touch: { value: 18.2, from: '2026-01-20', fact: 'p4' },
      pricesSeen: 3,
      facts: ['t1', 'p1', 'p5', 'p4'],
    })
    expect(score!.error).toBeCloseTo(18 / 16 - 1, 12)
  })

  it('settles on the price at the target date, and leaves it unsettled when none is known near it', () => {
    expect(scored(november, '2027-02-01').targets[0]).toMatchObject({ state: 'settled', price: { fact: 'p6' }, error: 18 / 20 - 1 })
    expect(scored(november.slice(0, -1), '2027-02-01').targets[0]).toMatchObject({
      state: 'no price',
      hit: 'touched',
      why: 'no share price is known near 2026-12-31',
    })
  })

  it('knows nothing on the day itself: not even the close of the day that became known later', () => {
    const [score] = scored(november, '2025-11-25').targets
    expect(score).toMatchObject({ state: 'no price', hit: 'unknown', pricesSeen: 0, facts: ['t1', 'p1'] })
    expect(score!.error).toBeUndefined()
  })

  it('touches a target below the price from above', () => {
    const iren = [
      price('p1', 'IREN', '2025-11-24', 43.2),
      target('t1', 'JPMorgan', 'IREN', '2025-11-24', 39, '2026-12'),
      price('p2', 'IREN', '2025-12-01', 47),
      price('p3', 'IREN', '2025-12-15', 36.82),
    ]
    expect(scored(iren.slice(0, 3), '2026-01-01').targets[0]!.hit).toBe('open')
    expect(scored(iren, '2026-01-01').targets[0]).toMatchObject({ hit: 'touched', touch: { fact: 'p3' } })
  })

  it('takes the side from the first price after the call when none before it is known', () => {
    const call = target('t1', 'BTIG', 'CIFR', '2025-11-05', 16)
    const hit = (...lines: readonly Line[]) => scored([call, ...lines], '2026-06-01').targets[0]!
    expect(hit(price('p', 'CIFR', '2025-11-10', 15), price('q', 'CIFR', '2025-12-10', 17))).toMatchObject({
      hit: 'touched',
      facts: ['t1', 'p', 'q'],
    })
    expect(hit(price('p', 'CIFR', '2025-11-10', 17), price('q', 'CIFR', '2025-12-10', 18)).hit).toBe('open')
    expect(hit(price('q', 'CIFR', '2025-12-10', 17))).toMatchObject({ hit: 'unknown', why: 'no share price is known near the call' })
  })

  it('does not take a 52-week high that may be older than the call for a touch', () => {
    const call = [
      price('p1', 'MARA', '2025-11-24', 10.35),
      target('t1', 'JPMorgan', 'MARA', '2025-11-24', 13, '2026-12'),
      price('p2', 'MARA', '2025-12-26', 9.59),
    ]
    const hit = (...highs: readonly Line[]) => scored([...call, ...highs], '2026-12-01').targets[0]!.hit
    expect(hit(high('h1', '2025-12-23', 23.45))).toBe('open')
    expect(hit(high('h1', '2025-12-23', 23.45), high('h2', '2026-03-01', 24))).toBe('touched')
    expect(hit(high('h1', '2025-12-23', 23.45), high('h2', '2026-03-01', 23.45))).toBe('open')
    expect(hit(high('h2', '2026-03-01', 14, '2026-01-01'))).toBe('touched')
    expect(hit(high('h2', '2026-03-01', 14, '2025-10-01'))).toBe('open')
    expect(hit(high('h2', '2026-11-30', 14))).toBe('touched')
    expect(hit({ ...high('h2', '2026-01-16', 14), known: '2026-02-20' })).toBe('touched')
  })

  it('takes a restated target for the same call and another one for its replacement', () => {
    const { targets } = scored(
      [
        target('a', 'JPMorgan', 'CLSK', '2025-09-26', 14, '2026-12'),
        target('b', 'KBW', 'CLSK', '2025-09-26', 15, '2026-12'),
        target('c', 'J.P. Morgan', 'CLSK', '2025-11-24', 14),
        target('d', 'JPMorgan', 'CLSK', '2026-02-01', 12, '2026-12'),
      ],
      '2026-06-01',
    )
    expect(targets.map((score) => [score.by, score.day, score.target, score.repeats, score.replaced])).toEqual([
      ['JPMorgan', '2025-09-26', 14, ['c'], { on: '2026-02-01', fact: 'd' }],
      ['JPMorgan', '2026-02-01', 12, [], undefined],
      ['KBW', '2025-09-26', 15, [], undefined],
    ])
  })

  it('lets the better evidence speak when one voice says two things on one day', () => {
    const { targets } = scored(
      [
        { ...target('a', 'KBW', 'CIFR', '2026-03-31', 22), confidence: 0.4 },
        { ...target('b', 'KBW', 'CIFR', '2026-03-31', 20), confidence: 0.75 },
      ],
      '2026-06-01',
    )
    expect(targets).toHaveLength(1)
    expect(targets[0]).toMatchObject({ target: 20, disputed: ['a'], horizon: '2027-03-31', horizonAssumed: true })
  })
})

const market = (days: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  Object.entries(days).flatMap(([day, prices]) =>
    Object.entries(prices).map(([ticker, value]) => price(`${ticker} ${day}`, ticker, day, value)),
  )

const three = market({ '2025-09-25': { CIFR: 10, CLSK: 10, IREN: 40 }, '2025-11-20': { CIFR: 15, CLSK: 9, IREN: 44 } })

const endsOf = (...lines: readonly Line[]) =>
  scored([...three, rating('r1', 'Citi', 'CIFR', '2025-09-26', 'Buy'), ...lines], '2026-03-01').ratings.map((score) => [
    score.rating,
    score.end,
    score.endedBy,
  ])

const whyNot = (...lines: readonly Line[]) => scored(lines, '2025-11-25').ratings.map((score) => score.why)

describe('ratings', () => {
  it('compares the move with the median of the universe over the same days', () => {
    const { ratings, all } = scored(
      [
        ...three,
        rating('r1', 'JPMorgan', 'CIFR', '2025-09-26', 'Overweight'),
        rating('r2', 'JPMorgan', 'CLSK', '2025-09-26', 'Neutral'),
        rating('r3', 'JPMorgan', 'IREN', '2025-09-26', 'Underweight'),
      ],
      '2025-11-25',
    )
    expect(ratings.map((score) => [score.company, Number(score.relative?.toFixed(6)), score.right])).toEqual([
      ['CIFR', 0.5, true],
      ['CLSK', -0.4, false],
      ['IREN', -0.1, true],
    ])
    expect(ratings[0]).toMatchObject({
      endedBy: 'evaluation',
      universe: { median: expect.closeTo(0, 12), tickers: ['CLSK', 'IREN'] },
    })
    expect(all.directions).toEqual({ count: 3, right: 2, rate: 2 / 3, small: true })
    expect(all.words).toContain('2 of 3 ratings right (67 %), a small sample: one more moves the rate by up to 25 points')
  })

  it('ends the window when the rating is replaced or suspended, as one knew prices then', () => {
    expect(endsOf(rating('r2', 'Citi', 'CIFR', '2025-11-24', 'Neutral'))[0]).toEqual(['Buy', '2025-11-24', 'replacement'])
    expect(endsOf({ ...rating('s', 'Citi', 'CIFR', '2025-10-30', 'suspend'), attribute: 'rating_action' })).toEqual([
      ['Buy', '2025-10-30', 'replacement'],
    ])
    expect(endsOf(rating('r2', 'Citi', 'CIFR', '2025-11-24', 'buy'))).toEqual([['Buy', '2026-03-01', 'evaluation']])
  })

  it('ends where enough stocks have a price, not where one alone has', () => {
    const [score] = scored(
      [...three, price('late', 'CIFR', '2026-01-15', 30), rating('r1', 'Citi', 'CIFR', '2025-09-26', 'Buy')],
      '2026-03-01',
    ).ratings
    expect(score).toMatchObject({ end: '2026-03-01', move: { end: { fact: 'CIFR 2025-11-20' } }, right: true })
  })

  it('takes no price of another stock that became known after the window ended', () => {
    const lines = [
      ...three.slice(0, 5),
      rating('r1', 'Citi', 'CIFR', '2025-09-26', 'Buy'),
      rating('r2', 'Citi', 'CIFR', '2025-11-24', 'Neutral'),
    ]
    const first = (known: string) => scored([...lines, price('late', 'IREN', '2025-11-20', 44, known)], '2026-03-01').ratings[0]!
    expect(first('2025-11-24').universe?.tickers).toEqual(['CLSK', 'IREN'])
    expect(first('2025-11-25').why).toBe('2 of the 3 stocks needed have prices at both ends, 2025-09-26 and 2025-11-20')
  })

  it('says why it gives no score', () => {
    const call = rating('r1', 'KBW', 'CIFR', '2025-09-26', 'Outperform')
    expect(whyNot(call)).toEqual(['no share price known within 10 days before the call'])
    expect(whyNot(call, price('p', 'CIFR', '2025-09-26', 10))).toEqual(['no share price after the call is known by 2025-11-25'])
    expect(whyNot(call, price('p', 'CIFR', '2025-09-26', 10), price('q', 'CIFR', '2025-11-20', 11))).toEqual([
      '1 of the 3 stocks needed have prices at both ends, 2025-09-26 and 2025-11-20',
    ])
    expect(whyNot({ ...call, value: 'Conviction' })).toEqual(['"Conviction" is on no known scale'])
  })

  it('reads the scales of brokers', () => {
    expect(['Overweight', 'Market Outperform (initiation)', 'Equal-Weight', 'sell', 'Hodl'].map(stanceOf)).toEqual([
      'positive',
      'positive',
      'neutral',
      'negative',
      undefined,
    ])
  })
})

/** The plain way, one call at a time, over prices and targets with full days. */
function plainly(facts: readonly KeptFact[], asOf: string, id: string): { readonly error?: number; readonly touched: boolean } {
  const call = facts.find((kept) => kept.id === id)!
  const horizon = addDays(call.known, 365)
  const prices = facts
    .filter((kept) => kept.fact.attribute === 'share_price' && kept.fact.subject === call.fact.subject && kept.known <= asOf)
    .toSorted((a, b) =>
      a.fact.on! < b.fact.on! ? -1 : a.fact.on! > b.fact.on! ? 1 : a.known < b.known ? -1 : a.known > b.known ? 1 : a.sequence - b.sequence,
    )
  const base = prices.findLast(
    (kept) => kept.fact.on! <= call.known && kept.known <= call.known && kept.fact.on! >= addDays(call.known, -10),
  )
  const after = prices.filter((kept) => kept.fact.on! > call.known && kept.fact.on! <= horizon)
  const side = base ?? after.find((kept) => kept === after[0] && kept.fact.on! <= addDays(call.known, 10))
  const last = after.at(-1)
  const value = call.fact.value as number
  const settledFrom = horizon <= asOf ? addDays(horizon, -10) : ''
  const reached = (kept: KeptFact) =>
    value >= (side!.fact.value as number) ? (kept.fact.value as number) >= value : (kept.fact.value as number) <= value
  return {
    ...(last !== undefined && last.fact.on! >= settledFrom ? { error: value / (last.fact.value as number) - 1 } : {}),
    touched: side !== undefined && after.some(reached),
  }
}

describe('knowledge', () => {
  const tickers = ['CIFR', 'CLSK', 'IREN', 'SECTOR'] as const
  const start = '2025-01-01'
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(start, days))
  const line = fc.record({
    subject: fc.constantFrom(...tickers),
    attribute: fc.constantFrom('share_price', 'price_target', 'rating', 'rating_action', 'price_high', 'price_low', 'capacity'),
    number: fc.integer({ min: 1, max: 60 }),
    by: fc.constantFrom(undefined, 'JPMorgan', 'Citi', 'CIFR'),
    known: day,
    lag: fc.integer({ min: -200, max: 300 }),
    dated: fc.boolean(),
    stage: fc.constantFrom('contracted', 'expected'),
    basis: fc.constantFrom('critical_it', 'gross', undefined),
    site: fc.constantFrom(undefined, 'Barber Lake', 'Childress'),
    counterparty: fc.constantFrom(undefined, 'Fluidstack', 'AWS'),
    confidence: fc.constantFrom(0.4, 0.95),
  })
  const texts: Readonly<Record<string, readonly string[]>> = { rating: ['Overweight', 'Neutral', 'Sell'], rating_action: ['suspend'] }
  const ledger = fc.array(line, { maxLength: 40 }).map((lines) =>
    ledgerOf(
      lines.map(({ number, lag, dated, known, stage, basis, site, counterparty, ...more }, index): Line => {
        const words = texts[more.attribute]
        const megawatts =
          more.attribute === 'capacity' ? ({ stage, basis, site: stage === 'expected' ? undefined : site, counterparty } as const) : {}
        return {
          ...more,
          ...megawatts,
          id: `f${index}`,
          known,
          value: words === undefined ? number : words[number % words.length]!,
          ...(dated ? { on: addDays(known, more.attribute === 'share_price' ? -Math.abs(lag % 5) : lag) } : {}),
        }
      }),
    ),
  )

  it('no fact known after the evaluation changes anything, however the ledger is handed over', () => {
    fc.assert(
      fc.property(ledger, day, (facts, asOf) => {
        const known = facts.filter((kept) => kept.known <= asOf)
        expect(scoreCalls(facts, { asOf })).toEqual(scoreCalls(known, { asOf }))
        expect(scoreCalls(facts.toReversed(), { asOf })).toEqual(scoreCalls(known, { asOf }))
      }),
      { numRuns: 300 },
    )
  })

  it('every score names facts known by the evaluation, and its outcomes come after the call', () => {
    fc.assert(
      fc.property(ledger, day, (facts, asOf) => {
        const known = new Map(facts.map((kept) => [kept.id, kept.known]))
        const record = scoreCalls(facts, { asOf })
        const scores = [...record.targets, ...record.ratings, ...record.capacity]
        const used = scores.flatMap((score) => [...score.facts, ...score.repeats])
        expect(used.filter((id) => known.get(id)! > asOf)).toEqual([])
        const outcomes = [
          ...record.targets.flatMap((score) =>
            [score.price, score.touch].flatMap((point) => (point ? [[score.day, point.from] as const] : [])),
          ),
          ...record.ratings.flatMap((score) => (score.move ? [[score.day, score.move.end.from] as const] : [])),
        ]
        expect(outcomes.filter(([called, about]) => about <= called)).toEqual([])
        expect(JSON.stringify(record)).not.toMatch(/NaN|Infinity|null/)
      }),
      { numRuns: 300 },
    )
  })

  it('agrees with a plain scoring of targets', () => {
    const simple = fc
      .array(
        fc.record({
          kind: fc.constantFrom('price', 'price', 'price', 'target'),
          number: fc.integer({ min: 1, max: 30 }),
          known: day,
          lag: fc.nat(3),
        }),
        { maxLength: 40 },
      )
      .map((items) =>
        ledgerOf(
          items.map(({ kind, number, known, lag }, index) =>
            kind === 'price'
              ? price(`f${index}`, 'CIFR', addDays(known, -lag), number, known)
              : target(`f${index}`, `B${index}`, 'CIFR', known, number),
          ),
        ),
      )
    fc.assert(
      fc.property(simple, day, (facts, asOf) => {
        for (const score of scoreCalls(facts, { asOf }).targets) {
          const plain = plainly(facts, asOf, score.fact)
          expect({ error: score.error, touched: score.hit === 'touched' }).toEqual({ error: plain.error, touched: plain.touched })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('refuses a slice that was put together by other means', () => {
    const facts = ledgerOf(november)
    const forged = { asOf: '2025-11-30', facts } as unknown as LedgerSlice
    expect(() => scoreSlice(forged)).toThrow(ModelError)
    expect(() => scoreSlice(forged)).toThrow('the fact p3 became known on 2025-12-10, after the evaluation of 2025-11-30')
    expect(scoreSlice(sliceKnownBy(facts, '2025-11-30')).targets[0]!.facts).toEqual(['t1', 'p1'])
  })

  it('gives an empty record for an empty ledger, and refuses a day that is none', () => {
    expect(scoreCalls([], { asOf: '2025-11-24' })).toMatchObject({ targets: [], ratings: [], capacity: [], byVoice: [] })
    expect(() => scoreCalls([], { asOf: 'today' })).toThrow('"today" is not a date')
    expect(() => scoreCalls([], { asOf: '2025-11-24', staleDays: -1 })).toThrow('staleDays is -1')
  })
})
