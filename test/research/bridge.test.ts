// The bridge between two days: it adds up, it does not depend on any order, and each bar says what it rests on.
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { KeptFact } from '../../src/facts/index.ts'
import { bridge, valueCompany, type Bridge, type View } from '../../src/research/index.ts'
import { broker, companies, company, fact, house, seedFacts, shippedFacts } from '../shipped-facts.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0)
const bar = (result: Bridge, id: string) => result.bars.find((each) => each.id === id)

function expectExact(result: Bridge) {
  expect(Math.abs(result.residual)).toBeLessThan(1e-9)
  expect(sum(result.bars.map((each) => each.contribution)) + result.residual).toBeCloseTo(result.end - result.start, 9)
  expect(sum(Object.values(result.groups))).toBeCloseTo(sum(result.bars.map((each) => each.contribution)), 9)
  for (const each of result.bars) expect(Number.isFinite(each.contribution), each.id).toBe(true)
}

/** What a reader can check a bar by: facts, an assumption's source, a date, or for the ends a published target or the rounding. */
function isFounded({ id, after, before, evidence }: Bridge['bars'][number]): boolean {
  if (evidence.length > 0 || id.startsWith('rounding.')) return true
  const origin = (after ?? before)?.origin
  if (origin === undefined) return false
  return origin.kind === 'assumption'
    ? origin.source !== ''
    : origin.kind === 'calendar' || (origin.kind === 'derived' && origin.words !== '')
}

describe('CIFR from 12 to 18', () => {
  const between = (facts: readonly KeptFact[]) => bridge(company('CIFR'), broker, facts, '2025-11-05', '2025-11-24')
  const result = between(shippedFacts)

  it('adds up exactly from the published 12 to the published 18', () => {
    expect([result.start, result.end]).toEqual([12, 18])
    expectExact(result)
  })

  it('says what a desk would say: value per MW, megawatts, probability up; bitcoin down', () => {
    const shown = Object.fromEntries(result.bars.map((each) => [each.id, Number(each.contribution.toFixed(2))]))
    expect(shown).toMatchObject({
      'CIFR.hpc.value_per_mw': 3.71,
      'CIFR.expected_mw': 1.9,
      'view.expected_probability': 0.55,
      'view.bitcoin_price': -0.72,
      'view.network_hashrate': -0.1,
      'published.from': 0.09,
      'published.to': 0.38,
    })
    expect(bar(result, 'structure')).toBeUndefined()
    expect([
      bar(result, 'CIFR.hpc.value_per_mw')?.group,
      bar(result, 'view.bitcoin_price')?.group,
      bar(result, 'view.expected_probability')?.group,
    ]).toEqual(['new facts', 'market', 'assumptions'])
  })

  it('names for each bar the evidence or the source of the assumption', () => {
    for (const each of result.bars) expect(isFounded(each), each.id).toBe(true)
    expect(bar(result, 'CIFR.hpc.value_per_mw')?.evidence[0]?.fact).toMatchObject({
      attribute: 'value_per_mw',
      value: 14e6,
      by: 'JPMorgan',
    })
    expect(bar(result, 'published.to')?.evidence[0]?.fact).toMatchObject({ attribute: 'price_target', value: 18, previous: 12 })
  })

  it('is the same for any order of the facts', () => {
    const order = fc.sample(fc.shuffledSubarray([...shippedFacts], { minLength: shippedFacts.length }), { numRuns: 5, seed: 3 })
    for (const facts of order) {
      const other = between(facts)
      expect(other.bars.map(({ id, contribution }) => [id, contribution])).toEqual(
        result.bars.map(({ id, contribution }) => [id, contribution]),
      )
    }
  })

  it.skipIf(seedFacts.length === 0)('adds up with the article in the ledger too', () => {
    const other = between([...shippedFacts, ...seedFacts])
    expect([other.start, other.end]).toEqual([12, 18])
    expectExact(other)
  })
})

describe('any two days of the shipped data', () => {
  const days = [
    '2025-10-30',
    '2025-11-05',
    '2025-11-20',
    '2025-11-24',
    '2025-11-30',
    '2025-12-20',
    '2026-01-20',
    '2026-03-10',
    '2026-05-15',
    '2026-07-03',
  ]
  const states = [house, broker].flatMap((view) =>
    companies
      .filter(({ ticker }) => view.universe.includes(ticker))
      .map((each) => ({ view, each, known: days.filter((day) => valueCompany(each, view, shippedFacts, day).valued) })),
  )
  const pairs = states.flatMap(({ view, each, known }) =>
    known.flatMap((from) => known.filter((to) => to !== from).map((to) => ({ view, each, from, to }))),
  )

  it('are bridged from the first value to the second, for all companies that have both', () => {
    const seen = new Set<string>()
    let structural = 0
    for (const { view, each, from, to } of fc.sample(fc.shuffledSubarray(pairs, { minLength: 80, maxLength: 80 }), {
      numRuns: 1,
      seed: 11,
    })[0]!) {
      const result = bridge(each, view, shippedFacts, from, to)
      const place = `${each.ticker} ${view.name} ${from} ${to}`
      expect(Math.abs(result.residual), place).toBeLessThan(1e-9)
      const own = (day: string) => valueCompany(each, view, shippedFacts, day).valued!
      // Taking the ends' own bars off leaves the model's values before rounding.
      const ends = result.bars.filter(({ id }) => /^(?:rounding|published)\./.test(id)).map(({ contribution }) => contribution)
      const moved = result.end - result.start - sum(ends)
      expect(moved, place).toBeCloseTo(own(to).perShare - own(from).perShare, 8)
      // The broker's view leads between what the broker published instead.
      const wanted = view === house ? [own(from).priceTarget, own(to).priceTarget] : [result.start, result.end]
      expect([result.start, result.end], place).toEqual(wanted)
      expect(from < to ? result.bars.filter((moved2) => !isFounded(moved2)) : [], place).toEqual([])
      structural += bar(result, 'structure') ? 1 : 0
      seen.add(each.ticker)
    }
    expect([...seen].toSorted()).toEqual(expect.arrayContaining(['CIFR', 'CLSK', 'CORZ', 'GLXY', 'IREN', 'MARA', 'RIOT', 'WULF']))
    expect(structural).toBe(0)
  })

  it('a bridge back is the bridge there with the signs turned', () => {
    const there = bridge(company('IREN'), house, shippedFacts, '2025-11-24', '2026-05-15')
    const back = bridge(company('IREN'), house, shippedFacts, '2026-05-15', '2025-11-24')
    const moves = (result: Bridge, sign: number) =>
      Object.fromEntries(
        result.bars
          .filter(({ id }) => !id.startsWith('rounding'))
          .map(({ id, contribution }) => [id, Number((sign * contribution).toFixed(8)) + 0]),
      )
    expect(moves(back, -1)).toEqual(moves(there, 1))
  })

  it('a day to itself moves nothing', () => {
    const still = bridge(company('RIOT'), house, shippedFacts, '2025-11-24', '2025-11-24')
    expect(still.bars.filter(({ id }) => !id.startsWith('rounding'))).toEqual([])
    expect(still.end).toBe(still.start)
  })
})

describe('what comes and goes', () => {
  const day = '2025-11-25'
  const run = (view: View, ...more: readonly KeptFact[]) => bridge(company('CIFR'), view, [...shippedFacts, ...more], '2025-11-24', day)
  const lease = { site: 'Colchis', counterparty: 'Somebody' } as const

  it('a new lease is a bar with its fact, and takes the place of unsigned megawatts', () => {
    const result = run(
      house,
      fact('n1', day, {
        subject: 'CIFR',
        attribute: 'capacity',
        value: 50,
        unit: 'MW',
        basis: 'critical_it',
        stage: 'contracted',
        kind: 'colocation',
        ...lease,
      }),
      fact('n2', day, { subject: 'CIFR', attribute: 'contract_value', value: 1.5e9, unit: 'USD', ...lease }),
      fact('n3', day, { subject: 'CIFR', attribute: 'contract_term', value: 10, unit: 'year', ...lease }),
    )
    expectExact(result)
    const value = bar(result, 'CIFR.contract.Colchis/Somebody/1.value')!
    expect(value).toMatchObject({ group: 'new facts', before: { value: 0 }, after: { value: 1.5e9 } })
    expect(value.evidence[0]?.id).toBe('n2')
    expect(bar(result, 'CIFR.contract.Colchis/Somebody/1.mw')!.contribution).toBeLessThan(0)
  })

  it('the value of a lease that becomes known later replaces the sector economics, without a bar for the method', () => {
    const mw = fact('n1', '2025-11-24', {
      subject: 'CIFR',
      attribute: 'capacity',
      value: 50,
      unit: 'MW',
      basis: 'critical_it',
      stage: 'contracted',
      kind: 'colocation',
      ...lease,
    })
    const terms = [
      fact('n2', day, { subject: 'CIFR', attribute: 'contract_value', value: 0.9e9, unit: 'USD', ...lease }),
      fact('n3', day, { subject: 'CIFR', attribute: 'contract_term', value: 10, unit: 'year', ...lease }),
    ]
    const result = bridge(company('CIFR'), house, [...shippedFacts, mw, ...terms], '2025-11-24', day)
    expectExact(result)
    expect(bar(result, 'structure')).toBeUndefined()
    // 50 MW × 1.8m a year for 10 years is $0.9bn: the lease is worth what the sector's economics made of it, so that nothing moves.
    expect(Math.abs(bar(result, 'CIFR.contract.Colchis/Somebody/1.value')?.contribution ?? 0)).toBeLessThan(1e-9)
  })

  it('new notes that convert, and notes that are bought back, are bars of their own', () => {
    const notes = { subject: 'CIFR', instrument: 'test notes', unit: 'USD' } as const
    const issued = [
      fact('n1', day, { ...notes, attribute: 'debt', kind: 'convertible', value: 400e6, on: day }),
      fact('n2', day, { ...notes, attribute: 'conversion_price', value: 5, unit: 'USD/share', on: day }),
    ]
    const result = run(house, ...issued)
    expectExact(result)
    expect(bar(result, 'structure')).toBeUndefined()
    const [face, proceeds] = ['face', 'proceeds'].map((name) => bar(result, `CIFR.instrument.test notes.${name}`)!.contribution)
    // Notes that convert at 5 while the share is worth more: 400m come in for shares that are worth more than 400m.
    expect(proceeds!).toBeGreaterThan(0)
    expect(face!).toBeLessThan(-proceeds!)
    const gone = bridge(
      company('CIFR'),
      house,
      [
        ...shippedFacts,
        ...issued,
        fact('n3', '2025-11-28', { ...notes, attribute: 'debt', kind: 'convertible', value: 0, on: '2025-11-28' }),
      ],
      day,
      '2025-11-28',
    )
    expectExact(gone)
    expect(bar(gone, 'CIFR.instrument.test notes.face')).toMatchObject({ before: { value: 400e6 }, after: { value: 0 } })
  })

  it('a mine that becomes known is a bar, not a division by zero', () => {
    const result = bridge(
      company('WULF'),
      house,
      [...shippedFacts, fact('n1', '2025-12-01', { subject: 'WULF', attribute: 'hashrate', value: 12.8, unit: 'EH/s', on: '2025-11-30' })],
      '2025-11-30',
      '2025-12-01',
    )
    expectExact(result)
    expect(bar(result, 'WULF.mine.hashrate')).toMatchObject({ group: 'new facts', before: { value: 0 }, after: { value: 12.8 } })
  })

  it('a figure about the same day with another value is a corrected fact', () => {
    const old = shippedFacts.find(
      (kept) => kept.fact.subject === 'CIFR' && kept.fact.attribute === 'cash' && kept.fact.on === '2025-09-30',
    )!
    const result = run(house, fact('n1', day, { ...old.fact, subject: 'CIFR', attribute: 'cash', value: 1.3e9 }))
    expect(bar(result, 'CIFR.cash')).toMatchObject({ group: 'corrected facts', after: { value: 1.3e9 } })
  })

  it('a company without a value on one of the days says what is missing', () => {
    expect(() => bridge(company('CIFR'), house, shippedFacts, '2024-01-01', day)).toThrow(
      /CIFR has no value: .*shares_outstanding.*missing/,
    )
  })
})
