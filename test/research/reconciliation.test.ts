// The model against the world: JPMorgan's note of 2025-11-24 through its view, with one set of parameters for all five.
import { describe, expect, it } from 'vitest'
import { assumptionNames } from '../../src/model/index.ts'
import { checkView, reconcile, sectorSums, sectorTable, type View } from '../../src/research/index.ts'
import { broker, companies, company, seedFacts, shippedFacts, viewFile } from '../shipped-facts.ts'

const day = '2025-11-24'
const published = { CIFR: 18, CLSK: 14, IREN: 39, MARA: 13, RIOT: 17 }
const withArticle = [...shippedFacts, ...seedFacts]
const ledgers = [
  ['the shipped facts', shippedFacts],
  ...(seedFacts.length > 0 ? ([['the shipped facts and the article', withArticle]] as const) : []),
] as const
const sums = (facts = shippedFacts, view: View = broker) => sectorSums(sectorTable(view, companies, facts, day), facts)

it.skipIf(seedFacts.length > 0)('the seed article is not at hand: the shipped facts alone are reconciled', () =>
  expect(ledgers).toHaveLength(1),
)

describe.each(ledgers)('from %s', (_, facts) => {
  const result = reconcile(broker, companies, facts, 'JPMorgan', day)

  it('all five published targets come out within five per cent before rounding', () => {
    expect(Object.fromEntries(result.companies.map((row) => [row.ticker, row.published]))).toEqual(published)
    for (const row of result.companies)
      expect(Math.abs(row.difference!), `${row.ticker}: ${row.model} for ${row.published}`).toBeLessThan(0.05)
    expect(result.largest).toBeLessThan(0.05)
  })

  it('what would close each difference lies in its documented range', () => {
    for (const { ticker, closing } of result.companies) expect([ticker, closing?.inRange]).toEqual([ticker, true])
    const needed = Object.fromEntries(
      result.companies.map((row) => [row.ticker, row.closing!.needed.map((value) => Number(value.toPrecision(2)))]),
    )
    expect(needed).toEqual({ CIFR: [14e6], CLSK: [12e6], IREN: [16e6], MARA: [1.5], RIOT: [11e6] })
  })

  it('the sector comes out: 1.7 GW, a third of approved power, 610 MW and $19.0bn signed, 250,000 GPUs for $6bn', () => {
    const sector = sums(facts)
    expect(sector.expectedMw).toBeGreaterThan(1650)
    expect(sector.expectedMw).toBeLessThan(1750)
    expect(sector.approvedMw).toBeCloseTo(750 + 285 + 2910 + 1000, 6)
    expect(sector.shareOfApproved).toBeGreaterThanOrEqual(0.34)
    expect(sector.shareOfApproved).toBeLessThanOrEqual(0.36)
    expect(sector.contractedMw).toBeCloseTo(200 + 168 + 203 + 39, 6)
    expect(sector.contractValue / 1e9).toBeCloseTo(9.7 + 3.0 + 5.5 + 0.83, 6)
    expect(Math.abs(sector.gpus / 250_000 - 1)).toBeLessThan(0.01)
    expect(Math.abs(sector.cloudRevenue / 6e9 - 1)).toBeLessThan(0.02)
  })
})

it('the article changes none of the five: it says what the ledger holds', () => {
  const models = ledgers.map(([, facts]) =>
    reconcile(broker, companies, facts, 'JPMorgan', day).companies.map((row) => Number(row.model!.toFixed(9))),
  )
  for (const model of models) expect(model).toEqual(models[0])
})

describe('nothing of it is typed in', () => {
  const text = JSON.stringify(viewFile('jpmorgan-2025-11-24').assumptions)

  it('the view holds neither targets nor sums, and no parameter of one company', () => {
    for (const result of ['1700', '1690', '4945', '610', '250000', '6000000000', '19030000000']) expect(text).not.toContain(`:${result},`)
    for (const ticker of Object.keys(published))
      expect(Object.keys(viewFile('jpmorgan-2025-11-24').assumptions).join()).not.toContain(ticker)
    for (const name of assumptionNames) expect(text).toContain(`"${name}"`)
  })

  it('every parameter that is set lies in its documented range', () => {
    const set = Object.values(broker.assumptions).flatMap((given) => ('fact' in given ? [] : given))
    expect(set.length).toBeGreaterThan(30)
    for (const { value, low, high } of set) {
      expect(low !== undefined && high !== undefined && low <= value && value <= high, JSON.stringify({ value, low, high })).toBe(true)
    }
    const wide = viewFile('jpmorgan-2025-11-24') as unknown as { assumptions: Record<string, { value: number }[]> }
    wide.assumptions['bitcoin_premium']![0]!.value = 2.5
    expect(() => checkView(wide, 'wide.json')).toThrow(/bitcoin_premium = 2.5 lies outside its documented range 1 to 2/)
  })

  it('a changed fact moves the sums, a changed parameter the targets', () => {
    const change = (id: RegExp, from: number, to: number) => {
      const changed = shippedFacts.map((kept) =>
        id.test(kept.fact.quote) && kept.fact.value === from ? { ...kept, fact: { ...kept.fact, value: to } } : kept,
      )
      expect(changed.some((kept, index) => kept !== shippedFacts[index])).toBe(true)
      return sums(changed)
    }
    expect(change(/JPMorgan: Cipher about 480 MW critical IT expected/, 480, 580).expectedMw - sums().expectedMw).toBeCloseTo(100, 6)
    const more = change(/IREN.*Microsoft/i, 200, 300)
    expect([more.contractedMw - sums().contractedMw, more.expectedMw - sums().expectedMw]).toEqual([100, 0])
    expect(change(/JPMorgan: IREN.*critical IT.*expected/, 660, 330).gpus).toBeCloseTo(sums().gpus / 2, 6)
    const file = viewFile('jpmorgan-2025-11-24') as unknown as { assumptions: Record<string, { value: number }[]> }
    file.assumptions['bitcoin_premium']![0]!.value = 1
    const plain = reconcile(checkView(file, 'plain.json'), companies, shippedFacts, 'JPMorgan', day)
    const mara = plain.companies.find((row) => row.ticker === 'MARA')!
    expect(mara.model).toBeLessThan(10)
    expect(mara.closing?.needed[0]).toBeCloseTo(
      reconcile(broker, [company('MARA')], shippedFacts, 'JPMorgan', day).companies[0]!.closing!.needed[0]!,
      9,
    )
  })
})

it('a broker who said nothing has nothing to reconcile', () => {
  expect(reconcile(broker, companies, shippedFacts, 'Nobody', day)).toMatchObject({ companies: [], largest: undefined })
  expect(reconcile(broker, companies, shippedFacts, 'JPMorgan', '2020-01-01').companies).toEqual([])
})
