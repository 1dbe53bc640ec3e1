// What-ifs by hand: nothing more is signed, everything converts, and mining load that leaves a site with two leases.
import { describe, expect, it } from 'vitest'
import { scenarios, valueCompany, valueScenario, type Valuation } from '../../src/research/index.ts'
import { broker, companies, company, fact, house, shippedFacts } from '../shipped-facts.ts'

const day = '2025-11-24'
const named = (name: string) => scenarios.find((scenario) => scenario.name === name)!
const under = (name: string, base: Valuation) => valueScenario(base, named(name), shippedFacts)
const valued = [house, broker].flatMap((view) =>
  companies
    .filter(({ ticker }) => view.universe.includes(ticker))
    .map((each) => valueCompany(each, view, shippedFacts, day))
    .filter((valuation) => valuation.valued),
)

describe('nothing more is signed', () => {
  it('leaves what is signed, in both views, and the power for its own value', () => {
    for (const base of valued) {
      const { valued: after, missing } = under('no-more-leases', base)
      const place = `${base.ticker} ${base.state.view.name} ${missing.join()}`
      expect(after, place).toBeDefined()
      expect([after!.expectedMw, after!.laterMw, after!.parts.hpc_unsigned], place).toEqual([base.valued!.contractedMw, 0, 0])
      expect(after!.parts.power, place).toBeGreaterThanOrEqual(base.valued!.parts.power)
      expect(after!.parts.hpc_contracted, place).toBe(base.valued!.parts.hpc_contracted)
    }
  })
})

describe('everything converts', () => {
  it('after the target date: what is expected by then stays as it was', () => {
    for (const base of valued) {
      const { valued: after } = under('full-conversion', base)
      const place = `${base.ticker} ${base.state.view.name}`
      expect(after!.expectedMw, place).toBeCloseTo(base.valued!.expectedMw, 9)
      expect(after!.perShare, place).toBeGreaterThanOrEqual(base.valued!.perShare - 1e-9)
      expect(after!.parts.pipeline, place).toBe(base.state.structure.approved ? 0 : base.valued!.parts.pipeline)
    }
  })

  it('CIFR carries 2,738 MW on 770 approved and 3,200 of pipeline', () => {
    const base = valueCompany(company('CIFR'), house, shippedFacts, day)
    const { valued: after } = under('full-conversion', base)
    expect(base.state.inputs['CIFR.approved.base_mw']?.value).toBe(770)
    expect(base.state.inputs['CIFR.pipeline_mw']?.value).toBe(3200)
    expect(after!.expectedMw + after!.laterMw).toBeCloseTo((770 + 3200) / 1.45, 9)
  })
})

it('a site gives no more mining load than it has, however many leases it has, and names the fact once', () => {
  const lease = (id: string, counterparty: string, value: number) =>
    fact(id, day, {
      subject: 'CIFR',
      attribute: 'capacity',
      value,
      unit: 'MW',
      basis: 'critical_it',
      stage: 'contracted',
      site: 'Odessa',
      counterparty,
      on: '2026-12',
    })
  const facts = [...shippedFacts, lease('n1', 'A', 80), lease('n2', 'B', 100)]
  const leaving = (quarter: string) => valueCompany(company('CIFR'), house, facts, day).state.inputs[`CIFR.mine.${quarter}.leaving_mw`]!
  const before = valueCompany(company('CIFR'), house, shippedFacts, day).state.inputs['CIFR.mine.2027Q1.leaving_mw']!.value
  // 180 MW need 261 MW gross; Odessa mines with 207.
  expect(leaving('2027Q1').value - before).toBe(207)
  const { origin } = leaving('2027Q1')
  const sites = origin.kind === 'derived' ? origin.from.map((kept) => kept.fact.site) : []
  expect(sites.filter((site) => site === 'Odessa')).toHaveLength(1)
  expect(leaving('2026Q1').value).toBe(0)
})
