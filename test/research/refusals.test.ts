// What research does with facts that do not suffice or contradict: a message with place and remedy, never NaN, never a silent default.
import { describe, expect, it } from 'vitest'
import type { KeptFact } from '../../src/facts/index.ts'
import { companyOf } from '../../src/facts/index.ts'
import {
  applyScenario,
  checkScenario,
  imply,
  requireValued,
  rivalsOf,
  sensitivities,
  valuationOf,
  valueCompany,
  type Valuation,
} from '../../src/research/index.ts'
import { withInputs } from '../../src/research/variant.ts'
import { broker, companies, company, fact, house, shippedFacts } from '../shipped-facts.ts'

const day = '2025-11-24'
const cifr = (...more: readonly KeptFact[]) => valueCompany(company('CIFR'), house, [...shippedFacts, ...more], day)
const without = (...attributes: readonly string[]) =>
  valueCompany(
    company('CIFR'),
    house,
    shippedFacts.filter(({ fact: { subject, attribute } }) => subject !== 'CIFR' || !attributes.includes(attribute)),
    day,
  )
const noNumber = ({ valued, upside }: Valuation) => valued === undefined && upside === undefined

describe('a missing fact', () => {
  it.each([
    ['shares_outstanding', /shares_outstanding/],
    ['cash', /cash/],
  ])('%s leaves the company without a number and is named', (attribute, words) => {
    const valuation = without(attribute)
    expect(noNumber(valuation)).toBe(true)
    expect(valuation.missing.join()).toMatch(words)
    expect(() => requireValued(valuation)).toThrow(/CIFR has no value: .* missing/)
  })

  it('that is on file but not believed is said to be there', () => {
    const doubtful = fact('n1', day, { subject: 'HIVE', attribute: 'shares_outstanding', value: 230e6, unit: 'share' }, { confidence: 0.4 })
    const hive = valueCompany(company('HIVE'), house, [...shippedFacts, doubtful], day)
    expect(hive.missing).toContain('shares_outstanding (the one on file has a confidence of 0.4, below the 0.5 of the view)')
  })

  it('of the market leaves all without a number', () => {
    const dark = shippedFacts.filter(({ fact: { subject } }) => subject !== 'NETWORK')
    expect(valueCompany(company('CIFR'), house, dark, day).missing).toEqual(['bitcoin_price of NETWORK', 'network_hashrate of NETWORK'])
  })

  it('that only makes a part smaller is a gap with words, not a silent zero', () => {
    const coins = without('bitcoin_holdings')
    expect(coins.valued?.parts.bitcoin).toBe(0)
    expect(coins.state.gaps).toContain('no bitcoin_holdings on file: counted as none')
    expect(without('hashrate').state.gaps).toContain('no hashrate on file: the mine is not valued')
    expect(without('power_cost').state.gaps).toContain("no power_cost on file: the view's assumption is used")
  })

  it('of the price leaves a value without an upside', () => {
    const valuation = without('share_price')
    expect(valuation.valued?.perShare).toBeGreaterThan(0)
    expect([valuation.price, valuation.upside, valuation.belowHigh]).toEqual([undefined, undefined, undefined])
  })

  it('no company of the list is skipped: each has a value or words', () => {
    for (const view of [house, broker]) {
      for (const asOf of ['2019-01-01', '2025-11-24', '2026-07-03', '2029-01-01']) {
        for (const each of companies) {
          const { valued, missing } = valueCompany(each, view, shippedFacts, asOf)
          expect(valued === undefined ? missing.length : 0, `${each.ticker} ${asOf}`).toBe(
            valued === undefined ? Math.max(1, missing.length) : 0,
          )
          for (const value of Object.values(valued?.parts ?? {})) expect(Number.isFinite(value)).toBe(true)
        }
      }
    }
  })

  it('an unknown ticker is answered with the tickers there are', () => {
    expect(() => companyOf('XXXX', companies)).toThrow(/no company with the ticker "XXXX"/)
  })
})

describe('figures with which no value makes sense', () => {
  it('zero shares', () => {
    const zero = cifr(fact('n1', day, { subject: 'CIFR', attribute: 'shares_outstanding', value: 0, unit: 'share', on: day }))
    expect(noNumber(zero)).toBe(true)
    expect(zero.missing).toEqual(['CIFR has 0 shares'])
    expect(() => requireValued(zero)).toThrow('CIFR has 0 shares')
  })

  it('debt above all there is', () => {
    const owed = cifr(fact('n1', day, { subject: 'CIFR', attribute: 'debt', value: 90e9, unit: 'USD', on: day, instrument: 'test loan' }))
    expect(noNumber(owed)).toBe(true)
    expect(owed.missing.join()).toMatch(/the equity of CIFR is -8\d+ million USD: not above zero/)
    expect(() => imply('expected-mw', owed)).toThrow(/not above zero/)
    expect(() => sensitivities(owed)).toThrow(/not above zero/)
  })

  it('project debt is not the shareholders’: it moves nothing', () => {
    const project = fact('n1', day, {
      subject: 'CIFR',
      attribute: 'debt',
      value: 9e9,
      unit: 'USD',
      on: day,
      kind: 'project',
      instrument: 'test project loan',
    })
    expect(cifr(project).valued?.perShare).toBe(cifr().valued?.perShare)
    expect(shippedFacts.filter(({ fact: { subject, kind } }) => subject === 'CIFR' && kind === 'project').length).toBeGreaterThan(0)
  })
})

describe('two facts of equal rank that contradict', () => {
  const cash = (id: string, value: number) => fact(id, day, { subject: 'CIFR', attribute: 'cash', value, unit: 'USD', on: day })

  it('are both shown: the first kept is used, the other stands beside it, in any order', () => {
    for (const pair of [
      [cash('n1', 1e9), cash('n2', 2e9)],
      [cash('n2', 2e9), cash('n1', 1e9)],
    ]) {
      const { origin, value } = cifr(...pair).state.inputs['CIFR.cash']!
      expect(value).toBe(1e9)
      expect(origin).toMatchObject({ kind: 'fact', rule: 'first-kept', fact: { id: 'n1' } })
      expect(rivalsOf(origin).map((rival) => rival.id)).toEqual(['n2'])
    }
  })

  it('are shown for a sum of several facts too', () => {
    const approved = (id: string, value: number) =>
      fact(id, day, { subject: 'CIFR', attribute: 'capacity', value, unit: 'MW', basis: 'approved', site: 'Barber Lake', on: day })
    const { origin } = cifr(approved('n1', 300), approved('n2', 250)).state.inputs['CIFR.approved.approved_mw']!
    expect(rivalsOf(origin).map((rival) => rival.id)).toEqual(['n2'])
  })
})

describe('a scenario', () => {
  it('that sets what is not a number, or nothing, is refused', () => {
    for (const data of [null, {}, { set: { 'view.bitcoin_price': 'high' } }, { set: { 'view.bitcoin_price': NaN } }, 7]) {
      expect(() => checkScenario(data, 'mine.json')).toThrow(/scenario|number|set/)
    }
  })

  it('cannot name an input that does not exist by a change of its own', () => {
    expect(() => withInputs(cifr().state, { 'CIFR.mood': 1 }, 'test')).toThrow(/no input "CIFR.mood" for CIFR/)
    expect(() => withInputs(cifr().state, { 'CIFR.cash': Infinity }, 'test')).toThrow(/CIFR.cash = Infinity/)
  })

  it('that moves a strike past another keeps the dilution right', () => {
    const { state, valued } = cifr()
    const moved = applyScenario(
      state,
      checkScenario({ name: 'strikes', set: { 'CIFR.instrument.Google warrants.exercise_price': 500 } }, 'mine.json'),
    )
    const others = shippedFacts.filter(({ fact: { instrument } }) => instrument !== 'Google warrants')
    const free = valueCompany(company('CIFR'), house, others, day).valued!.perShare
    expect(free).toBeGreaterThan(valued!.perShare)
    expect(valuationOf(moved, shippedFacts).valued!.perShare).toBeCloseTo(free, 12)
  })
})
