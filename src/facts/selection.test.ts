import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { DocumentType, Fact, KeptFact } from './fact.ts'
import { aboutDay, answers, knownBy, select, type Trust } from './selection.ts'

const trust: Trust = { order: ['filing', 'release', 'broker', 'press', 'data'], minimumConfidence: 0.5 }

function kept(
  sequence: number,
  value: number,
  more: Partial<KeptFact> & { type?: DocumentType; on?: string; fields?: Partial<Fact> } = {},
): KeptFact {
  const { type = 'filing', on, fields, ...rest } = more
  return {
    id: `f${sequence}`,
    sequence,
    known: '2025-11-01',
    confidence: 0.95,
    document: { hash: '0'.repeat(64), title: 't', publisher: 'p', type },
    fact: { subject: 'CIFR', attribute: 'cash', value, unit: 'USD', span: [0, 1], quote: 'x', ...(on !== undefined && { on }), ...fields },
    ...rest,
  }
}

const pick = (facts: readonly KeptFact[], upTo?: string) => {
  const found = select(facts, trust, upTo)
  return found && [found.chosen.id, found.rule, found.rivals.map((rival) => rival.id)]
}

describe('select', () => {
  it('takes the newest about-date first, whatever its rank', () => {
    const facts = [kept(1, 100, { on: '2025-06-30' }), kept(2, 200, { on: '2025-09-30', type: 'press' })]
    expect(pick(facts)).toEqual(['f2', 'newer', []])
  })

  it('takes the higher rank about one date and shows who contradicts it', () => {
    const facts = [kept(1, 100, { on: '2025-09-30', type: 'press' }), kept(2, 120, { on: '2025-09-30', type: 'release' })]
    expect(pick(facts)).toEqual(['f2', 'rank', ['f1']])
    expect(select(facts, { ...trust, order: ['press', 'release'] })?.chosen.id).toBe('f1')
  })

  it('takes the surer, then the later known, then the first kept of equals; both sides are shown', () => {
    const on = '2025-09-30'
    expect(pick([kept(1, 100, { on, confidence: 0.75 }), kept(2, 120, { on })])).toEqual(['f2', 'confidence', ['f1']])
    expect(pick([kept(1, 100, { on }), kept(2, 120, { on, known: '2025-11-02' })])).toEqual(['f2', 'later-known', ['f1']])
    expect(pick([kept(2, 120, { on }), kept(1, 100, { on })])).toEqual(['f1', 'first-kept', ['f2']])
  })

  it('is no contradiction when values agree to half a per cent', () => {
    const on = '2025-09-30'
    expect(pick([kept(1, 1000, { on }), kept(2, 1004, { on, type: 'press' })])).toEqual(['f1', 'only', []])
    expect(pick([kept(1, 1000, { on }), kept(2, 1006, { on, type: 'press' })])).toEqual(['f1', 'rank', ['f2']])
  })

  it('uses no fact below the confidence and none about a day to come', () => {
    expect(pick([kept(1, 100, { confidence: 0.4 })])).toBeUndefined()
    const facts = [kept(1, 100, { on: '2025-09-30' }), kept(2, 900, { on: '2025-12-31' })]
    expect(pick(facts, '2025-11-24')).toEqual(['f1', 'only', []])
    expect(pick(facts, '2025-12-31')).toEqual(['f2', 'newer', []])
    expect(pick([kept(2, 900, { on: '2026' })], '2025-11-24')).toBeUndefined()
    expect(pick([])).toBeUndefined()
  })

  it('dates a fact by what it is about, else by when it became known', () => {
    expect([aboutDay(kept(1, 1, { on: '2025-02' })), aboutDay(kept(1, 1, { on: '2026' })), aboutDay(kept(1, 1))]).toEqual([
      '2025-02-28',
      '2026-12-31',
      '2025-11-01',
    ])
  })
})

describe('answers and knownBy', () => {
  it('ask for a qualifier, for its absence, or not at all', () => {
    const facts = [kept(1, 1), kept(2, 2, { fields: { by: 'JPMorgan' } }), kept(3, 3, { fields: { subject: 'IREN' } })]
    const ids = (where: object) => answers({ subject: 'CIFR', attribute: 'cash', where }, facts).map((fact) => fact.id)
    expect([ids({}), ids({ by: null }), ids({ by: 'JPMorgan' }), ids({ by: 'Jefferies' })]).toEqual([['f1', 'f2'], ['f1'], ['f2'], []])
  })

  it('cut what became known later, the day itself included', () => {
    const facts = [kept(1, 1, { known: '2025-11-23' }), kept(2, 2, { known: '2025-11-24' }), kept(3, 3, { known: '2025-11-25' })]
    expect(knownBy(facts, '2025-11-24').map((fact) => fact.id)).toEqual(['f1', 'f2'])
  })
})

describe('any facts', () => {
  const day = fc.constantFrom('2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31')
  const facts = fc
    .array(
      fc.record({
        value: fc.integer({ min: 1, max: 5 }),
        on: fc.option(day, { nil: undefined }),
        known: day,
        confidence: fc.constantFrom(0.4, 0.75, 0.95),
        type: fc.constantFrom<DocumentType>('filing', 'release', 'press'),
      }),
      { maxLength: 12 },
    )
    .map((rows) => rows.map(({ value, on, ...row }, index) => kept(index + 1, value, { ...row, ...(on !== undefined && { on }) })))

  it('are chosen from whatever their order, never from the future, and the oracle finds none that beats the choice', () => {
    fc.assert(
      fc.property(facts, day, fc.infiniteStream(fc.nat()), (list, asOf, keys) => {
        const shuffled = list
          .map((item) => [keys.next().value, item] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, item]) => item)
        const found = select(knownBy(list, asOf), trust, asOf)
        expect(select(knownBy(shuffled, asOf), trust, asOf)?.chosen.id).toBe(found?.chosen.id)
        const usable = list.filter((item) => item.known <= asOf && item.confidence >= 0.5 && (item.fact.on ?? '') <= asOf)
        expect(found === undefined).toBe(usable.length === 0)
        const rank = ({ document }: KeptFact) => trust.order.indexOf(document.type)
        const better = usable.filter(
          (other) =>
            found !== undefined &&
            (aboutDay(other) > aboutDay(found.chosen) || (aboutDay(other) === aboutDay(found.chosen) && rank(other) < rank(found.chosen))),
        )
        expect(better).toEqual([])
        expect(found === undefined || usable.includes(found.chosen)).toBe(true)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})
