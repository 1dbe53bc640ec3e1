// The parts of a company's value, each against a sum done by hand.
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/evaluate/index.ts'
import type { Node } from '../../src/graph/index.ts'
import { companyGraph, type CompanyStructure, type ContractStructure } from '../../src/model/index.ts'

const bare: CompanyStructure = {
  ticker: 'T',
  quarters: [],
  mine: false,
  contracts: [],
  expectation: 'none',
  unsigned: 'sector',
  approved: false,
  pipeline: true,
  instruments: [],
}
const assumed = {
  bitcoin_price: 100_000,
  bitcoin_growth: 0,
  bitcoin_premium: 1.5,
  network_hashrate: 1000,
  network_growth: 0,
  fee_share: 0,
  mining_other_cost: 0,
  mining_discount_rate: 0.12,
  contracted_probability: 1,
  expected_probability: 0.5,
  conversion_share: 0.4,
  later_conversion: 0,
  later_years: 2,
  hpc_discount_rate: 0.1,
  gross_to_critical: 1.5,
  colocation_rent: 1.8e6,
  noi_margin: 0.85,
  cap_rate: 0.0675,
  build_cost: 11e6,
  gpus_per_mw: 380,
  gpu_revenue: 2.9,
  gpu_utilisation: 1,
  gpu_cost: 76_300,
  gpu_life: 6,
  cloud_margin: 0.85,
  cloud_discount_rate: 0.11,
  unused_power_value: 600_000,
  pipeline_value: 50_000,
}
const base = { 'T.bitcoin.holdings': 0, 'T.cash': 0, 'T.debt': 0, 'T.shares': 100e6, 'T.pipeline_mw': 0 }

function values(
  structure: Partial<CompanyStructure>,
  inputs: Readonly<Record<string, number>>,
  wanted: (graph: ReturnType<typeof companyGraph>) => Record<string, Node>,
) {
  const graph = companyGraph(
    { ...bare, mine: structure.quarters !== undefined, ...structure },
    { targetQuarter: '2026Q4', unsignedKind: 'colocation' },
  )
  const view = Object.fromEntries(Object.entries(assumed).map(([name, value]) => [`view.${name}`, value]))
  return evaluate(wanted(graph), { ...view, ...base, ...inputs })
}

const contract = (key: string, own: Partial<ContractStructure> = {}): ContractStructure => ({
  key,
  label: key,
  kind: 'colocation',
  valuation: 'stated',
  measure: 'stated',
  shared: false,
  ...own,
})

describe('mining', () => {
  const quarter = (name: string, days: number, after: number, leaving = 0) => ({
    [`time.${name}.days`]: days,
    [`time.${name}.years`]: 1,
    [`time.${name}.years_after_target`]: after,
    [`T.mine.${name}.leaving_mw`]: leaving,
  })
  const fleet = { 'T.mine.hashrate': 50, 'T.mine.efficiency': 20, 'T.mine.power_cost': 0.05 }
  const mining = (inputs: Readonly<Record<string, number>>, quarters = ['2026Q1']) =>
    values({ quarters }, inputs, (graph) => ({ mining: graph.parts.mining }))['mining']!

  it('of one quarter by hand', () => {
    // 50 of 1,000 EH/s is 5 %. 90 days × 144 blocks × 3.125 BTC = 40,500 BTC; × 1.01 with fees = 40,905; 5 % = 2,045.25 BTC = $204.525m.
    // 50 EH/s × 20 J/TH = 1,000 MW × 24 h × 90 days = 2,160 GWh × $0.05 = $108m. A tenth of revenue for the rest: $20.4525m. Left: $76.0725m.
    const inputs = { ...fleet, ...quarter('2026Q1', 90, 0), 'view.fee_share': 0.01, 'view.mining_other_cost': 0.1 }
    expect(mining(inputs)).toBeCloseTo(76_072_500, 3)
  })

  it('grows with price and shrinks with the network over the years to the quarter, and is discounted from the target date', () => {
    // Revenue 202.5m × 1.1 ÷ 1.25 = 178.2m less 108m energy = 70.2m; two years after the target at 12 %: ÷ 1.2544.
    const inputs = { ...fleet, ...quarter('2026Q1', 90, 2), 'view.bitcoin_growth': 0.1, 'view.network_growth': 0.25 }
    expect(mining(inputs)).toBeCloseTo(70_200_000 / 1.2544, 3)
  })

  it('is switched off, never negative', () => {
    expect(mining({ ...fleet, ...quarter('2026Q1', 90, 0), 'view.bitcoin_price': 50_000 })).toBe(0)
  })

  it('loses what leaves for HPC, all of it at the most', () => {
    // 94.5m for the whole fleet of 1,000 MW; 250 MW leave: three quarters of it.
    expect(mining({ ...fleet, ...quarter('2026Q1', 90, 0, 250) })).toBeCloseTo(94_500_000 * 0.75, 3)
    expect(mining({ ...fleet, ...quarter('2026Q1', 90, 0, 1200) })).toBe(0)
  })

  it('is nothing without a fleet and after the halving, not a division by zero', () => {
    expect(mining({ ...fleet, ...quarter('2026Q1', 90, 0), 'T.mine.hashrate': 0 })).toBe(0)
    expect(mining(fleet, [])).toBe(0)
  })
})

describe('HPC', () => {
  const flat = { 'T.hpc.value_per_mw': 10e6 }

  it('values a lease by its terms', () => {
    // $3bn over 10 years is $300m a year, × 0.8 = 240m ÷ 0.0675 = $3,555.6m less 168 MW × $10m = $1,875.6m; half a year late at 10 %; probability 0.9.
    const key = 'T.contract.a'
    const { contracted } = values(
      { contracts: [contract('a', { valuation: 'terms' })] },
      {
        [`${key}.mw`]: 168,
        [`${key}.value`]: 3e9,
        [`${key}.term`]: 10,
        [`${key}.margin`]: 0.8,
        [`${key}.build_cost`]: 10e6,
        [`${key}.delay`]: 0.5,
        'view.contracted_probability': 0.9,
      },
      (graph) => ({ contracted: graph.parts.hpc_contracted }),
    )
    expect(contracted!).toBeCloseTo(((((3e9 / 10) * 0.8) / 0.0675 - 1.68e9) * 0.9) / Math.sqrt(1.1), 2)
    expect(contracted!).toBeCloseTo(1_609_444_851, 0)
  })

  it('values a cloud contract by its terms', () => {
    // Shell: (1.8 × 0.85 ÷ 0.0675 − 11) × 200 = $2,333.3m. $9.7bn ÷ 5 × 0.85 = 1,649m a year less 360m rent = 1,289m; six years at 11 % are worth
    // 4.2305 years: $5,453.2m. GPUs: 380 × 200 × 76,300 = $5,798.8m. Together $1,987.7m.
    const key = 'T.contract.a'
    const { contracted } = values(
      { contracts: [contract('a', { valuation: 'terms', kind: 'cloud' })] },
      { [`${key}.mw`]: 200, [`${key}.value`]: 9.7e9, [`${key}.term`]: 5, [`${key}.margin`]: 0.85, [`${key}.delay`]: 0 },
      (graph) => ({ contracted: graph.parts.hpc_contracted }),
    )
    const annuity = (1 - 1.11 ** -6) / 0.11
    expect(annuity).toBeCloseTo(4.2305, 4)
    expect(contracted!).toBeCloseTo(((1.8e6 * 0.85) / 0.0675 - 11e6) * 200 + (1.649e9 - 0.36e9) * annuity - 5_798_800_000, 1)
    expect(contracted! / 1e6).toBeCloseTo(1987.7, 0)
  })

  it('counts a joint venture by the share owned, its megawatts in full', () => {
    const joint = values(
      { contracts: [contract('a', { shared: true })] },
      { ...flat, 'T.contract.a.mw': 168, 'T.contract.a.delay': 0, 'T.contract.a.ownership': 0.51 },
      (graph) => ({ value: graph.parts.hpc_contracted, mw: graph.contractedMw }),
    )
    expect(joint).toEqual({ value: 168 * 10e6 * 0.51, mw: 168 })
  })

  it('takes critical IT as stated, from gross load, or as what a stated total leaves', () => {
    const measured = values(
      { contracts: [contract('a'), contract('b', { measure: 'gross' }), contract('c', { measure: 'remainder' })] },
      {
        ...flat,
        'T.contract.a.mw': 168,
        'T.contract.a.delay': 0,
        'T.contract.b.gross_mw': 290,
        'T.contract.b.gross_to_critical': 1.45,
        'T.contract.b.delay': 0,
        'T.contracted.total_mw': 410,
        'T.contract.c.delay': 0,
      },
      (graph) => ({ all: graph.contractedMw, value: graph.parts.hpc_contracted, c: graph.contracts.get('c')!.mw }),
    )
    expect(measured).toEqual({ all: 168 + 200 + (410 - 168), value: 610 * 10e6, c: 242 })
    const small = values(
      { contracts: [contract('a'), contract('c', { measure: 'remainder' })] },
      { ...flat, 'T.contract.a.mw': 168, 'T.contract.a.delay': 0, 'T.contracted.total_mw': 100, 'T.contract.c.delay': 0 },
      (graph) => ({ all: graph.contractedMw }),
    )
    expect(small).toEqual({ all: 168 })
  })

  it('counts what is expected beyond the signed, with its probability, and never less than the signed', () => {
    const run = (expected: number) =>
      values(
        { contracts: [contract('a')], expectation: 'stated', unsigned: 'stated' },
        { ...flat, 'T.contract.a.mw': 200, 'T.contract.a.delay': 0, 'T.expected_mw': expected },
        (graph) => ({ unsigned: graph.parts.hpc_unsigned, mw: graph.expectedMw }),
      )
    expect(run(660)).toEqual({ unsigned: 460 * 10e6 * 0.5, mw: 660 })
    expect(run(120)).toEqual({ unsigned: 0, mw: 200 })
  })

  it('derives the share of approved power, and converts the rest later only where a scenario says so', () => {
    const run = (later: number) =>
      values(
        { expectation: 'share', unsigned: 'stated', approved: true },
        { ...flat, 'T.approved.base_mw': 1500, 'T.approved.approved_mw': 1500, 'view.later_conversion': later },
        (graph) => ({ mw: graph.expectedMw, later: graph.laterMw, value: graph.parts.hpc_later, share: graph.shareOfApproved! }),
      )
    expect(run(0)).toEqual({ mw: 600, later: 0, value: 0, share: 0.4 })
    // 1,500 ÷ 1.5 = 1,000 MW of critical IT fit; 400 are left; two years later at 10 %.
    const full = run(1)
    expect(full['later']).toBe(400)
    expect(full['value']).toBeCloseTo((400 * 10e6) / 1.21, 2)
  })
})

describe('power', () => {
  const power = (approved: number, hashrate: number) =>
    values(
      { contracts: [contract('a')], approved: true, quarters: ['2026Q4'] },
      {
        'T.hpc.value_per_mw': 10e6,
        'T.contract.a.mw': 200,
        'T.contract.a.delay': 0,
        'T.approved.base_mw': approved,
        'T.approved.approved_mw': approved,
        'T.mine.hashrate': hashrate,
        'T.mine.efficiency': 20,
        'T.mine.power_cost': 0.05,
        'time.2026Q4.days': 90,
        'time.2026Q4.years': 1,
        'time.2026Q4.years_after_target': 0,
        'T.mine.2026Q4.leaving_mw': 100,
        'T.pipeline_mw': 1000,
      },
      (graph) => ({ power: graph.parts.power, pipeline: graph.parts.pipeline }),
    )

  it('is what neither HPC nor the remaining mine uses, the pipeline at its own value', () => {
    // 1,000 approved less 200 × 1.5 for HPC less 20 EH/s × 20 J/TH = 400 MW of which 100 have left: 400 MW at $0.6m.
    const { power: unused, pipeline } = power(1000, 20)
    expect(unused).toBeCloseTo(240e6, 3)
    expect(pipeline).toBe(50e6)
  })

  it('is never negative', () => {
    expect(power(400, 20)['power']).toBe(0)
  })
})

describe('net cash and bitcoin', () => {
  it('are cash less debt less the face of notes, with the proceeds of notes issued after the cash date, and coins with their premium', () => {
    const run = (afterCash: boolean) =>
      values(
        { pipeline: false, contracts: [contract('a')], instruments: [{ key: 'notes', kind: 'convertible', capped: false, afterCash }] },
        {
          'T.hpc.value_per_mw': 10e6,
          'T.contract.a.mw': 100,
          'T.contract.a.delay': 0,
          'T.cash': 300e6,
          'T.debt': 200e6,
          'T.bitcoin.holdings': 1000,
          'T.instrument.notes.face': 500e6,
          'T.instrument.notes.conversion_price': 20,
          'T.instrument.notes.proceeds': 500e6,
        },
        (graph) => ({ netCash: graph.parts.net_cash, bitcoin: graph.parts.bitcoin, equity: graph.equity, perShare: graph.perShare }),
      )
    // 300 − 200 − 500 = −400; 1,000 BTC × 100,000 × 1.5 = 150; HPC 1,000: equity 750 over 100m shares, notes at 20 stay notes.
    expect(run(false)).toEqual({ netCash: -400e6, bitcoin: 150e6, equity: 750e6, perShare: 7.5 })
    expect(run(true)).toEqual({ netCash: 100e6, bitcoin: 150e6, equity: 1250e6, perShare: 12.5 })
  })
})

describe('a company of which nothing is known', () => {
  it('is refused with what would help', () => {
    expect(() => companyGraph(bare, { targetQuarter: '2026Q4', unsignedKind: 'colocation' })).toThrow(/nothing to value of T/)
  })
})
