// The model turned round: what a price assumes, and that what it assumes gives the price.
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/evaluate/index.ts'
import {
  bindingsOf,
  frontier,
  imply,
  impliedQuestions,
  valueCompany,
  valueState,
  type ImpliedQuestion,
  type Valuation,
} from '../../src/research/index.ts'
import { withExpectedMw, withFlatValue } from '../../src/research/variant.ts'
import { graphOf } from '../../src/research/graph-of.ts'
import { broker, companies, company, house, shippedFacts } from '../shipped-facts.ts'

/** The value per share when the answer to a question is put in, by a way of its own. */
function valueAt(question: ImpliedQuestion, answer: number, valuation: Valuation): number {
  const { state, valued, ticker } = valuation
  const direct = (changed: typeof state, id: string, value: number) =>
    evaluate(graphOf(changed).perShare, { ...bindingsOf(changed.inputs), [id]: value })
  switch (question) {
    case 'expected-mw':
      return direct(withExpectedMw(state), `${ticker}.expected_mw`, answer)
    case 'conversion-share':
      return direct(withExpectedMw(state), `${ticker}.expected_mw`, answer * valued!.approvedBase!)
    case 'value-per-mw':
      return direct(withFlatValue(state, 1e6), `${ticker}.hpc.value_per_mw`, answer)
    case 'probability':
      return direct(state, 'view.expected_probability', answer)
  }
}

const days = ['2025-11-24', '2026-07-03']
const valuations = days.flatMap((day) =>
  [house, broker].flatMap((view) =>
    companies
      .filter(({ ticker }) => view.universe.includes(ticker))
      .map((each) => valueCompany(each, view, shippedFacts, day))
      .filter((valuation) => valuation.valued && valuation.price),
  ),
)
const askable = (question: ImpliedQuestion, { valued }: Valuation) =>
  question === 'value-per-mw' ? valued!.valuePerMw !== undefined : question !== 'conversion-share' || valued!.approvedBase !== undefined

describe('IREN at its price of 2025-11-24', () => {
  const iren = valueCompany(company('IREN'), broker, shippedFacts, '2025-11-24')

  it('assumes 526 MW more than the 200 that are signed, and 66 more than the broker expects', () => {
    expect([iren.price?.value, iren.price?.on, iren.valued?.contractedMw, iren.valued?.expectedMw]).toEqual([43.2, '2025-11-24', 200, 660])
    const implied = imply('expected-mw', iren)
    expect(implied.solutions).toHaveLength(1)
    expect(implied.solutions[0]).toBeCloseTo(726.4, 1)
    expect(valueAt('expected-mw', implied.solutions[0]!, iren)).toBeCloseTo(43.2, 9)
    expect(imply('value-per-mw', iren).solutions[0]! / 1e6).toBeCloseTo(18.7, 1)
  })

  it('is more than certainty of all that is expected: no probability gives it, in words', () => {
    expect(imply('probability', iren)).toMatchObject({
      solutions: [],
      none: expect.stringMatching(/even if all that is expected is signed the model reaches 39\.98/),
    })
  })

  it('has a frontier of pairs that all give the price', () => {
    const points = frontier(iren)
    expect(points).toHaveLength(9)
    expect(points[0]!.mw).toBe(200)
    for (const { mw, valuePerMw } of points) {
      const state = withExpectedMw(withFlatValue(iren.state, valuePerMw!), mw)
      expect(valueState(state).valued.perShare).toBeCloseTo(43.2, 8)
    }
    const worth = points.map((point) => point.valuePerMw!)
    expect(worth).toEqual(worth.toSorted((a, b) => b - a))
  })
})

describe('for every company, view and question', () => {
  it('there are many to ask', () => expect(valuations.length).toBeGreaterThan(20))

  it.each(impliedQuestions)('%s: what is solved evaluates to the price; where nothing is, words say why', (question) => {
    let solved = 0
    for (const valuation of valuations.filter((each) => askable(question, each))) {
      const { solutions, none, reach, searched } = imply(question, valuation)
      const place = `${valuation.ticker} ${valuation.state.view.name} ${valuation.state.asOf}`
      for (const solution of solutions) {
        expect(valueAt(question, solution, valuation) / valuation.price!.value, place).toBeCloseTo(1, 9)
        expect(solution >= searched[0] && solution <= searched[1], place).toBe(true)
        solved += 1
      }
      expect(solutions.length > 0 ? '' : (none ?? 'no words'), place).toMatch(/^$|USD a share|changes nothing/)
      const price = valuation.price!.value
      const reached = price >= reach[0] && price <= reach[1]
      expect(solutions.length > 0 || !reached || none!.includes('changes nothing'), place).toBe(true)
    }
    expect(solved).toBeGreaterThan(0)
  })

  it('frontiers give the price wherever they have a value', () => {
    let pairs = 0
    for (const valuation of valuations.filter((each) => each.valued!.expectedMw > 0)) {
      for (const { mw, valuePerMw } of frontier(valuation, 5)) {
        if (valuePerMw === undefined) continue
        expect(
          valueState(withExpectedMw(withFlatValue(valuation.state, valuePerMw), mw)).valued.perShare / valuation.price!.value,
        ).toBeCloseTo(1, 9)
        pairs += 1
      }
    }
    expect(pairs).toBeGreaterThan(70)
  })
})

describe('what cannot be solved', () => {
  const cifr = valueCompany(company('CIFR'), broker, shippedFacts, '2025-11-24')

  it('is a price below the rest of the company, or beyond the range, in words', () => {
    expect(imply('expected-mw', cifr, 0.5)).toMatchObject({
      solutions: [],
      none: expect.stringMatching(/is already worth .* above the price/),
    })
    expect(imply('value-per-mw', cifr, 0.01).none).toMatch(/the rest of the company alone is worth/)
    expect(imply('value-per-mw', cifr, 1e6).none).toMatch(/even at the end of the range/)
  })

  it('is a question without its subject: MARA has no HPC in the view', () => {
    const mara = valueCompany(company('MARA'), broker, shippedFacts, '2025-11-24')
    expect(() => imply('value-per-mw', mara)).toThrow(/MARA has no HPC megawatts/)
    expect(() => imply('conversion-share', mara)).toThrow(/no approved power of MARA counts/)
    expect(imply('probability', mara).none).toMatch(/changes nothing/)
  })

  it('is a company without value or price: the missing fact is named', () => {
    const none = shippedFacts.filter((kept) => kept.fact.subject !== 'CIFR' || kept.fact.attribute !== 'share_price')
    expect(() => imply('expected-mw', valueCompany(company('CIFR'), broker, none, '2025-11-24'))).toThrow(
      /no share price of CIFR known on 2025-11-24/,
    )
    expect(() => imply('expected-mw', valueCompany(company('HIVE'), house, shippedFacts, '2025-11-24'), 5)).toThrow(
      /HIVE has no value: .*shares_outstanding/,
    )
  })
})
