// What the page computes, against what research says and against itself: the same facts, without a browser.
import { expect, test } from 'vitest'
import { scenarioOf as changesOf, openLiveDesk } from '../src/web/live/live-desk.ts'
import { impliedMegawatts } from '../src/web/live/readings/implied.ts'
import { moves } from '../src/web/live/readings/moves.ts'
import { middleOf, simulationReading } from '../src/web/live/readings/simulation.ts'
import { viewWith } from '../src/web/live/readings/view-with.ts'
import { whatIfTable } from '../src/web/live/readings/what-if.ts'
import { imply, sectorTable, valueCompany, valueScenario } from '../src/research/index.ts'
import { companies, company, shippedFacts, view } from './shipped-facts.ts'

interface SetAssumption {
  readonly value: number
  readonly source: string
}

const asOf = '2025-11-24'
const house = view('house')
const desk = openLiveDesk({ view: house, companies, facts: shippedFacts })
const set = 'view.bitcoin_price:70000,view.cap_rate:0.06'

test('without changes the what-if is the sector table: targets, ratings and order', () => {
  const table = sectorTable(house, companies, shippedFacts, asOf)
  expect(whatIfTable(desk, { asOf }).map((row) => [row.ticker, row.rating, row.target, row.perShare, row.upside])).toEqual(
    table.rows.map(({ valuation: { ticker, valued, upside }, rated }) => [
      ticker,
      rated.rating,
      valued?.priceTarget,
      valued?.perShare,
      upside,
    ]),
  )
})

test('with changes it is research under the same scenario, to the last bit', () => {
  const rows = whatIfTable(desk, { asOf, set })
  expect(rows.filter((row) => row.perShare !== undefined).length).toBeGreaterThan(5)
  for (const row of rows) {
    const base = valueCompany(company(row.ticker), house, shippedFacts, asOf)
    expect(row.perShare).toBe(base.valued && valueScenario(base, changesOf({ set })!, shippedFacts).valued?.perShare)
  }
})

test('a what-if that was saved as a view gives what the what-if gave, and says what no view holds', () => {
  const { view: mine, left } = viewWith(desk, { name: 'mine', set: `${set},CIFR.cash:1` })
  expect(left).toEqual(['CIFR.cash'])
  const saved = openLiveDesk({ view: mine, companies, facts: shippedFacts })
  const values = (own: typeof desk, changes?: string) =>
    whatIfTable(own, { asOf, set: changes }).map((row) => [row.ticker, row.perShare, row.rating])
  expect(values(saved)).toEqual(values(desk, set))
  // Outside of the documented range the range is stretched, and the source says so.
  const [wide] = viewWith(desk, { name: 'wide', set: 'view.cap_rate:0.2' }).view.assumptions.cap_rate as readonly SetAssumption[]
  expect(wide).toMatchObject({ value: 0.2, low: 0.055, high: 0.2, unit: '1/year' })
  expect(wide!.source).toBe('judgement: set in a what-if on the view house, outside of the range documented there')
})

test('causes of a move add up to it, and megawatts in the price are the inverse of the model', () => {
  const found = moves(desk, { since: '2025-11-05', asOf: '2026-02-04' })
  expect(found.length).toBeGreaterThan(3)
  for (const { start, end, causes, residual } of found) {
    expect(causes.reduce((sum, cause) => sum + cause.contribution, start) + residual).toBeCloseTo(end, 9)
    for (const { label } of causes) expect(label.de).not.toBe('')
  }
  for (const { ticker, mw } of impliedMegawatts(desk, { asOf }))
    expect(mw).toBe(imply('expected-mw', valueCompany(company(ticker), house, shippedFacts, asOf)).solutions[0])
})

test('the same question is drawn the same; a moved input moves the distribution with it', () => {
  const draw = (changes?: string) => simulationReading(desk, { ticker: 'MARA', asOf, set: changes })!
  const before = draw()
  expect(draw('view.bitcoin_price:70000').mean).toBeLessThan(before.mean)
  expect(draw()).toEqual(before)
  expect(before.histogram.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  // A company without a value has no distribution.
  expect(simulationReading(desk, { ticker: 'HUT', asOf })).toBeUndefined()
})

test('what lies beyond the columns is no spike at their ends', () => {
  const histogram = { from: 0, to: 4, shares: [0.105, 0.4, 0.39, 0.105] }
  expect(middleOf({ histogram, minimum: -9, maximum: 9 }).shares.map((share) => share * 0.99)).toEqual(
    [0.1, 0.4, 0.39, 0.1].map((share) => expect.closeTo(share, 12)),
  )
  // Nothing lies below: the first column stands as it is.
  expect(middleOf({ histogram, minimum: 0, maximum: 9 }).shares[0]).toBeCloseTo(0.105 / 0.995, 12)
})
