// Valuations on random days: never a fact that became known later, the same value in any order of the facts and a second time.
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { addDays, dayNumber } from '../../src/base/index.ts'
import type { KeptFact } from '../../src/facts/index.ts'
import {
  bindingsOf,
  bridge,
  factsOf,
  pricePerContractedMw,
  reconcile,
  sectorSums,
  sectorTable,
  valueCompany,
  type Valuation,
  type View,
} from '../../src/research/index.ts'
import { cases } from '../how-many.ts'
import { broker, companies, fact, house, seedFacts, shippedFacts } from '../shipped-facts.ts'

/** Runs of the property; 100,000 take about four minutes. */
const runs = Number(process.env['UPRATE_AS_OF_RUNS'] ?? cases(2000))
const patience = 60_000 + 20 * runs
const everything = [...shippedFacts, ...seedFacts]
const [first, last] = ['2024-03-01', '2026-08-01']
const day = fc.nat({ max: dayNumber(last) - dayNumber(first) }).map((days) => addDays(first, days))
const stock = fc.constantFrom(
  ...[house, broker].flatMap((view) =>
    companies.filter(({ ticker }) => view.universe.includes(ticker)).map((company) => ({ view, company })),
  ),
)

/** Every fact that anything in a valuation rests on or was weighed against. */
function usedBy({ state, price, high }: Valuation): readonly KeptFact[] {
  return [
    ...Object.values(state.inputs).flatMap(({ origin }) => [...factsOf(origin), ...(origin.kind === 'fact' ? origin.rivals : [])]),
    ...(price ? [price.fact, ...price.rivals] : []),
    ...(high ? [high.chosen, ...high.rivals] : []),
  ]
}

/** The answer without the cut: only what was known by the day is there at all. */
const oracle = (asOf: string) => everything.filter((kept) => kept.known <= asOf)

describe(`${runs} valuations on random days`, () => {
  it('use no fact that became known later, and say the same as where later facts do not exist', { timeout: patience }, () => {
    let valued = 0
    let facts = 0
    let run = 0
    fc.assert(
      fc.property(stock, day, ({ view, company }, asOf) => {
        const valuation = valueCompany(company, view, everything, asOf)
        const used = usedBy(valuation)
        expect(used.filter((kept) => kept.known > asOf)).toEqual([])
        run += 1
        // The second valuation costs as much as the first, so every fourth gets one.
        const again = run % 4 === 0 ? valueCompany(company, view, oracle(asOf), asOf) : valuation
        expect(again.hash).toBe(valuation.hash)
        facts += used.length
        valued += valuation.valued ? 1 : 0
      }),
      { numRuns: runs, seed: 20_251_124 },
    )
    // About one stock in five has a value on a random day: before November 2025 little is on file.
    expect(valued / runs).toBeGreaterThan(0.15)
    expect(facts / runs).toBeGreaterThan(5)
  })

  it('are the same in any order of the facts', { timeout: patience }, () => {
    fc.assert(
      fc.property(stock, day, fc.nat(), ({ view, company }, asOf, turn) => {
        const at = turn % everything.length
        const turned = [...everything.slice(at), ...everything.slice(0, at)].toReversed()
        const [one, two] = [everything, turned].map((facts) => valueCompany(company, view, facts, asOf))
        expect(two!.hash).toBe(one!.hash)
        expect(two!.valued).toEqual(one!.valued)
        expect(two!.missing).toEqual(one!.missing)
        expect(two!.state.gaps).toEqual(one!.state.gaps)
      }),
      { numRuns: Math.ceil(runs / 10), seed: 4 },
    )
  })
})

describe('everything that sums or compares', () => {
  it('says on a random day what it says where later facts do not exist: sector, reconciliation, bridge', () => {
    const all = (facts: readonly KeptFact[], view: View, asOf: string) => {
      const table = sectorTable(view, companies, facts, asOf)
      const valuedCompany = table.rows.find((row) => row.valuation.valued)?.valuation.state.company
      return JSON.stringify({
        calls: table.rows.map(({ call, rated }) => [call, rated.rating]),
        sums: sectorSums(table, facts),
        paid: pricePerContractedMw(table),
        reconciled: reconcile(view, companies, facts, 'JPMorgan', asOf),
        bars: valuedCompany && bridge(valuedCompany, view, facts, asOf, asOf).bars.length,
      })
    }
    fc.assert(
      fc.property(fc.constantFrom(house, broker), day, (view, asOf) => {
        expect(all(everything, view, asOf)).toBe(all(oracle(asOf), view, asOf))
      }),
      { numRuns: cases(24), seed: 8 },
    )
  })
})

describe('the hash', () => {
  const value = (facts: readonly KeptFact[], asOf = '2025-11-24') =>
    valueCompany(
      companies.find(({ ticker }) => ticker === 'CIFR')!,
      house,
      facts,
      asOf,
    )

  it('is the same twice, and the sector has one too', () => {
    expect(value(everything).hash).toBe(value(everything).hash)
    const table = () => sectorTable(house, companies, everything, '2025-11-24').hash
    expect(table()).toBe(table())
    expect(table()).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same after a fact of the future, another after one of the day that counts', () => {
    const cash = (known: string) => fact('n1', known, { subject: 'CIFR', attribute: 'cash', value: 2e9, unit: 'USD', on: '2025-11-24' })
    expect(value([...everything, cash('2025-11-25')]).hash).toBe(value(everything).hash)
    const richer = value([...everything, cash('2025-11-24')])
    expect(richer.hash).not.toBe(value(everything).hash)
    expect(bindingsOf(richer.state.inputs)['CIFR.cash']).toBe(2e9)
  })
})
