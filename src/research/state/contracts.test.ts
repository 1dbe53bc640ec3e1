import { describe, expect, it } from 'vitest'
import type { Fact, KeptFact } from '../../facts/index.ts'
import { contractsOf, foldParts } from './contracts.ts'

let count = 0
function kept(known: string, fields: Partial<Fact> & { value: number }, confidence = 0.95): KeptFact {
  count += 1
  return {
    id: `f${count}`,
    sequence: count,
    known,
    confidence,
    document: { hash: '0'.repeat(64), title: 't', publisher: 'p', type: 'press' },
    fact: {
      subject: 'X',
      attribute: 'capacity',
      unit: 'MW',
      stage: 'contracted',
      basis: 'critical_it',
      span: [0, 1],
      quote: 'x',
      ...fields,
    },
  }
}
const at = (site: string | undefined, counterparty: string) => ({ counterparty, ...(site !== undefined && { site }) })
const worth = (known: string, value: number, fields: Partial<Fact>): KeptFact => {
  const { fact, ...rest } = kept(known, { ...fields, value, attribute: 'contract_value', unit: 'USD' })
  const { stage: _, basis: __, ...plain } = fact
  return { ...rest, fact: plain }
}
const trust = { order: ['filing', 'release', 'press'], minimumConfidence: 0.5 } as const
const read = (...facts: readonly KeptFact[]) =>
  contractsOf('X', facts, trust).map(({ label, critical, gross, value }) => [
    label,
    critical?.value ?? `${gross?.value} gross`,
    value?.value,
  ])

describe('megawatts of a tenant at a site', () => {
  /** Nothing is signed anew on this day. */
  const phaseDay = '2025-10-21'
  const mw = (...values: readonly [day: string, value: number, bound?: 'about'][]) =>
    foldParts(
      values.map(([day, value, bound]) => kept(day, { value, ...(bound && { bound }) })),
      (fact) => fact.known !== phaseDay,
    ).map((part) => part.value)

  it('are told once, however often they are repeated', () => {
    expect(mw(['2025-09-25', 168], ['2025-10-01', 168], ['2025-11-01', 169])).toEqual([168])
  })
  it('add up where a later lease is smaller', () => {
    expect(mw(['2025-08-14', 200], ['2025-08-18', 160])).toEqual([200, 160])
  })
  it('are a phase of the lease where nothing is signed with them', () => {
    expect(mw(['2025-08-15', 526], [phaseDay, 133], [phaseDay, 260])).toEqual([526])
  })
  it('are a new total where they exceed all before, and add what is new', () => {
    expect(mw(['2025-08-14', 200], ['2025-08-18', 160], ['2026-05-08', 378])).toEqual([200, 160, 18])
  })
  it('are a restated total where they meet the sum', () => {
    expect(mw(['2025-08-14', 200], ['2025-08-18', 160], ['2025-09-01', 360])).toEqual([200, 160])
  })
  it('said loosely are the same when a tenth apart, said exactly another lease', () => {
    expect(mw(['2025-09-25', 168], ['2025-09-26', 155, 'about'])).toEqual([168])
    expect(mw(['2025-09-25', 168], ['2025-09-26', 155])).toEqual([168, 155])
  })
})

describe('contracts', () => {
  it('take the values of their own day in turn: two blocks of one day have two values', () => {
    // Core Scientific and CoreWeave: 200 MW for 3.5bn, then on one day 120 for 2.0bn and totals of 500 MW and 8.7bn.
    const tenant = at(undefined, 'CoreWeave')
    expect(
      read(
        kept('2024-06-03', { ...tenant, value: 200 }),
        worth('2024-06-03', 3.5e9, tenant),
        kept('2024-10-22', { ...tenant, value: 120, on: '2024-10-22' }),
        worth('2024-10-22', 2e9, tenant),
        kept('2024-10-22', { ...tenant, value: 500 }),
        worth('2024-10-22', 8.7e9, tenant),
      ),
    ).toEqual([
      ['CoreWeave (1)', 200, 3.5e9],
      ['CoreWeave (2)', 120, 2e9],
      ['CoreWeave (3)', 180, 8.7e9 - 5.5e9],
    ])
  })

  it('that are smaller are a second lease with a value of their own, a phase of the first without or with the value of the whole', () => {
    const first = [kept('2025-08-15', { ...at('A', 'T'), value: 526 }), worth('2025-08-15', 15e9, at('A', 'T'))]
    const phase = kept('2025-10-21', { ...at('A', 'T'), value: 133 })
    expect(read(...first, phase)).toEqual([['T, A', 526, 15e9]])
    expect(read(...first, phase, worth('2025-10-21', 15e9, at('A', 'T')))).toEqual([['T, A', 526, 15e9]])
    expect(read(...first, phase, worth('2025-10-21', 3e9, at('A', 'T')))).toEqual([
      ['T, A (1)', 526, 15e9],
      ['T, A (2)', 133, 3e9],
    ])
  })

  it('at two sites are two, even of one size; a total of the tenant without a site is none', () => {
    const [one, two] = [kept('2026-04-24', { ...at('A', 'T'), value: 300 }), kept('2026-05-21', { ...at('B', 'T'), value: 300 })]
    expect(read(one, two)).toEqual([
      ['T, A', 300, undefined],
      ['T, B', 300, undefined],
    ])
    expect(read(one, two, kept('2026-05-22', { ...at(undefined, 'T'), value: 600 }))).toHaveLength(2)
    expect(read(one, two, kept('2026-04-24', { ...at(undefined, 'T'), value: 300 }))).toHaveLength(2)
    expect(read(one, two, kept('2026-06-09', { ...at(undefined, 'T'), value: 700 }))).toContainEqual(['T', 100, undefined])
    expect(read(one, two, kept('2026-05-22', { ...at(undefined, 'S'), value: 50 }))).toContainEqual(['S', 50, undefined])
  })

  it('are not told again by a tenant’s or several tenants’ totals of any basis, once their leases are on file', () => {
    const leases = [
      kept('2025-09-25', { ...at('A', 'T'), value: 168 }),
      kept('2025-09-25', { ...at('A', 'T'), value: 244, basis: 'gross' }),
      kept('2025-11-03', { ...at('B', 'S'), value: 300, basis: 'gross' }),
    ]
    const { basis: _, ...bare } = kept('2025-11-20', { ...at(undefined, 'T'), value: 150 }).fact
    const total = { ...kept('2025-11-20', { value: 150 }), fact: bare }
    const both = kept('2025-11-24', { ...at(undefined, 'S; T'), value: 410 })
    expect(read(...leases, total, both)).toEqual(read(...leases))
    // Before any lease is on file, the total is all there is.
    expect(read(both)).toEqual([['S; T', 410, undefined]])
  })

  it('say gross load only where critical IT is not on file', () => {
    const [critical, gross] = [
      kept('2025-09-25', { ...at('A', 'T'), value: 168 }),
      kept('2025-09-25', { ...at('A', 'T'), basis: 'gross', value: 244 }),
    ]
    expect(read(critical, gross)).toEqual([['T, A', 168, undefined]])
    expect(read(gross)).toEqual([['T, A', '244 gross', undefined]])
  })

  it('are not read from totals of the company, from what a broker says, from another company or from weak facts', () => {
    expect(
      read(
        kept('2025-11-24', { value: 410 }),
        kept('2025-11-24', { ...at('A', 'T'), value: 203, by: 'JPMorgan' }),
        kept('2025-11-24', { ...at('A', 'T'), value: 203, subject: 'Y' }),
        kept('2025-11-24', { ...at('A', 'T'), value: 203 }, 0.4),
      ),
    ).toEqual([])
  })

  it('have the value and the term that became known later, when there is one block', () => {
    const core = at('Lake Mariner', 'Core42')
    expect(read(kept('2024-12-23', { ...core, value: 60 }), worth('2025-11-10', 1.1e9, core))).toEqual([
      ['Core42, Lake Mariner', 60, 1.1e9],
    ])
  })
})
