// All thirteen companies through the house view, on the day of the note and on the newest day: a value or what is missing, and contracts as the timeline has them.
import { describe, expect, it } from 'vitest'
import { pricePerContractedMw, sectorSums, sectorTable } from '../../src/research/index.ts'
import { broker, companies, house, shippedFacts } from '../shipped-facts.ts'

const days = ['2025-11-24', '2026-07-03'] as const
const table = (day: string) => sectorTable(house, companies, shippedFacts, day)
const contracted = (day: string) => {
  const sums = sectorSums(table(day), shippedFacts)
  const lines = sums.contracts.map(
    ({ ticker, contract }) =>
      `${ticker} ${contract.label} ${contract.critical?.value ?? `${contract.gross?.value} gross`} ${(contract.value?.value ?? 0) / 1e6}`,
  )
  return { lines: lines.toSorted(), sums }
}

// By hand from the research timeline: tenant, site, critical IT, value in millions.
const november = [
  'APLD CoreWeave, Ellendale (1) 250 7000',
  'APLD CoreWeave, Ellendale (2) 150 4000',
  'APLD unnamed hyperscaler, Harwood 200 5000',
  'CIFR AWS, Black Pearl 300 gross 5500',
  'CIFR Fluidstack, Barber Lake (1) 168 3000',
  'CIFR Fluidstack, Barber Lake (2) 39 830',
  'CORZ CoreWeave (1) 200 3500',
  'CORZ CoreWeave (2) 120 2000',
  'CORZ CoreWeave (3) 180 3200',
  'CORZ CoreWeave (4) 90 1300',
  'GLXY CoreWeave, Helios 526 15000',
  'IREN Microsoft, Childress 200 9700',
  'WULF Core42, Lake Mariner 60 1100',
  'WULF Fluidstack, Abernathy 168 9500',
  'WULF Fluidstack, Lake Mariner (1) 200 3700',
  'WULF Fluidstack, Lake Mariner (2) 160 3000',
]
const since = [
  'APLD unnamed hyperscaler, Delta Forge 1 300 7500',
  'APLD unnamed hyperscaler, Delta Forge 2 210 5200',
  'APLD unnamed hyperscaler, Polaris Forge 3 300 7500',
  'HUT Fluidstack, River Bend 245 7000',
  'HUT unnamed tenant, Beacon Point 352 9800',
  'IREN NVIDIA, Childress 60 gross 3400',
  'RIOT AMD, Rockdale 25 311',
  'WULF Fluidstack, Lake Mariner (3) 18 0',
]

describe('contracts', () => {
  it('known on 2025-11-24 are those of the timeline, each once', () => expect(contracted(days[0]).lines).toEqual(november))
  it('known on 2026-07-03 are those and the ones signed since', () =>
    expect(contracted(days[1]).lines).toEqual([...november, ...since].toSorted()))

  it('add up with what companies state in all', () => {
    const { sums } = contracted(days[1])
    const critical = (ticker: string) =>
      sums.contracts.reduce((total, each) => total + (each.ticker === ticker ? (each.contract.critical?.value ?? 0) : 0), 0)
    // Applied Digital and Hut 8 state 1,400 and 597 MW; TeraWulf's 522 counts its 51 per cent of Abernathy: 60 + 378 + 86 = 524.
    expect([critical('APLD'), critical('HUT'), critical('WULF') - 0.49 * 168]).toEqual([1410, 597, 606 - 82.32])
    const { lines } = contracted(days[1])
    expect(sums.contractValue).toBe(lines.reduce((total, line) => total + Number(line.split(' ').at(-1)) * 1e6, 0))
  })
})

describe.each(days)('on %s', (day) => {
  const { rows } = table(day)

  it('every company has a value or says which fact is missing', () => {
    expect(rows.map(({ valuation }) => valuation.ticker).toSorted()).toEqual(companies.map(({ ticker }) => ticker))
    for (const { valuation, rated } of rows) {
      const { valued, missing, ticker } = valuation
      expect([ticker, valued === undefined]).toEqual([ticker, missing.length > 0])
      expect([ticker, rated.rating === 'Not rated']).toEqual([ticker, valued === undefined || valuation.price === undefined])
    }
  })

  it('no row is absurd', () => {
    for (const { valuation } of rows.filter((row) => row.valuation.valued)) {
      const valued = valuation.valued!
      const { ticker } = valuation
      expect(valued.expectedMw, ticker).toBeGreaterThanOrEqual(valued.contractedMw)
      expect(valued.shareOfApproved ?? 0, ticker).toBeLessThan(1)
      expect(valued.valuePerMw ?? 5e6, ticker).toBeGreaterThan(3e6)
      expect(valued.valuePerMw ?? 5e6, ticker).toBeLessThan(19e6)
      expect(valued.dilutedShares, ticker).toBeGreaterThanOrEqual(valuation.state.inputs[`${ticker}.shares`]!.value)
      expect(Object.values(valued.parts).reduce((sum, part) => sum + part, 0) / valued.equity, ticker).toBeCloseTo(1, 12)
      for (const part of ['mining', 'bitcoin', 'power', 'pipeline', 'hpc_unsigned'] as const)
        expect(valued.parts[part], `${ticker} ${part}`).toBeGreaterThanOrEqual(0)
      expect(Math.abs(valuation.upside ?? 0), ticker).toBeLessThan(0.9)
    }
  })

  it('what prices pay per contracted MW gives the price back', () => {
    const paid = pricePerContractedMw(table(day))
    expect(paid.length).toBeGreaterThan(3)
    for (const { ticker, paid: perMw, contractedMw } of paid) {
      const { price, valued, state } = rows.find((row) => row.valuation.ticker === ticker)!.valuation
      const { hpc_contracted: a, hpc_unsigned: b, hpc_later: c } = valued!.parts
      // All HPC at what the price pays instead of the model's value, diluted again.
      const equity = valued!.equity - a - b - c + perMw * contractedMw
      const securities = state.structure.instruments.map(({ key, kind, capped }) => {
        const get = (name: string) => state.inputs[`${ticker}.instrument.${key}.${name}`]?.value ?? 0
        return kind === 'warrant'
          ? { n: get('shares'), strike: get('exercise_price') }
          : { n: get('face') / get('conversion_price'), strike: capped ? get('cap_price') : get('conversion_price') }
      })
      const claims = securities.reduce((sum, { n, strike }) => sum + n * Math.max(0, price!.value - strike), 0)
      expect((equity - claims) / state.inputs[`${ticker}.shares`]!.value / price!.value, ticker).toBeCloseTo(1, 9)
    }
  })
})

it('the share of approved power is said with and without MARA', () => {
  const sums = sectorSums(sectorTable(broker, companies, shippedFacts, days[0]), shippedFacts)
  // 222 at Hannibal and Hopedale, 150 at Findlay, 240 in Hansford County.
  expect(sums.withThoseLeftOut).toMatchObject({
    tickers: ['MARA'],
    approvedMw: expect.closeTo(4945 + 612, 6),
    share: expect.closeTo(1690 / 5557, 4),
  })
  expect(sums.shareOfApproved).toBeCloseTo(1690 / 4945, 6)
  expect(sectorSums(table(days[0]), shippedFacts).withThoseLeftOut).toBeUndefined()
})

it('running megawatts of no stated basis are kept apart from critical IT', () => {
  const { deliveredMw, deliveredUnstatedMw, deliveredUnstatedFacts } = sectorSums(table(days[1]), shippedFacts)
  expect([deliveredMw, deliveredUnstatedMw]).toEqual([0, 350 + 22.5])
  expect(deliveredUnstatedFacts.map((kept) => kept.fact.subject).toSorted()).toEqual(['CORZ', 'WULF'])
})
