// Every reading against every other on the graphs of real companies: values, explanations, spreadsheets, slopes, solutions and bridges agree.
import { describe, expect, it } from 'vitest'
import { gradient } from '../../src/evaluate/index.ts'
import { bindingsOf, sensitivities, valueCompany } from '../../src/research/index.ts'
import { compare } from '../conformance/agreement.ts'
import { broker, companies, house, shippedFacts } from '../shipped-facts.ts'

const day = '2026-01-31'
// Cloud and terms, stated values, a joint venture, no mine, no HPC: every kind of structure once.
const chosen = ['house IREN', 'house WULF', 'house CORZ', 'jpmorgan-2025-11-24 CIFR', 'jpmorgan-2025-11-24 MARA']
const valuations = [house, broker].flatMap((view) =>
  companies
    .filter(({ ticker }) => chosen.includes(`${view.name} ${ticker}`))
    .map((each) => valueCompany(each, view, shippedFacts, day))
    .filter((valuation) => valuation.valued),
)
const named = valuations.map((valuation) => [`${valuation.ticker} through ${valuation.state.view.name}`, valuation] as const)

describe('readings of a company', () => {
  it('all chosen ones have a value', () => expect(valuations).toHaveLength(chosen.length))

  it.each(named)('%s agree', (_, { graph, state }) => {
    const bindings = bindingsOf(state.inputs)
    const dearer = Object.fromEntries(Object.entries(bindings).map(([id, value], index) => [id, value * (1 + (index % 5) / 50)]))
    const { valued, slopes, slopesLeftOut, solved, attributed } = compare(graph!.perShare, bindings, dearer)
    expect([valued, solved, attributed]).toEqual([true, true, true])
    expect(slopes).toBeGreaterThan(20)
    expect(slopesLeftOut).toBeLessThan(slopes)
  })

  it('elasticities are the gradient, and what is moved by a tenth moves as they say', () => {
    for (const valuation of valuations) {
      const { derivatives } = gradient(valuation.graph!.perShare, bindingsOf(valuation.state.inputs))
      const value = valuation.valued!.perShare
      for (const row of sensitivities(valuation)) {
        expect(row.elasticity, row.id).toBeCloseTo((derivatives[row.id]! * row.base.value) / value, 12)
        // Between the two ends lies the base.
        expect((row.atLow - value) * (row.atHigh - value), `${valuation.ticker} ${row.id}`).toBeLessThanOrEqual(1e-12)
      }
    }
  })
})
