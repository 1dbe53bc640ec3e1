import { describe, expect, it } from 'vitest'
import type { Fact } from './fact.ts'
import { sameSlot, seriesOf, slotOf } from './slot.ts'

const fact = (more: Partial<Fact>): Fact => ({
  subject: 'CIFR',
  attribute: 'capacity',
  value: 168,
  unit: 'MW',
  span: [0, 3],
  quote: '168',
  ...more,
})

const cash = (on?: string) => fact({ attribute: 'cash', unit: 'USD', value: 1e9, on })

describe('slot', () => {
  it('takes no notice of value, bound, quote and replaced value', () => {
    const a = fact({ value: 18, attribute: 'price_target', unit: 'USD/share', by: 'JPMorgan', previous: 12, on: '2026-12' })
    const b = fact({ value: 12, attribute: 'price_target', unit: 'USD/share', by: 'JPMorgan', bound: 'about', quote: 'x' })
    expect(slotOf(a)).toBe(slotOf(b))
    expect(sameSlot(a, b)).toBe(true)
    expect(seriesOf(a)).toBe('{"attribute":"price_target","by":"jpmorgan","subject":"CIFR"}')
  })

  it('keeps bases, stages, speakers, sites and tenants apart', () => {
    const base = fact({ basis: 'critical_it', stage: 'contracted', counterparty: 'Fluidstack', site: 'Barber Lake' })
    for (const other of [
      { basis: 'gross' },
      { stage: 'expected' },
      { by: 'JPMorgan' },
      { site: 'Black Pearl' },
      { counterparty: 'AWS' },
    ] as const) {
      expect(sameSlot(base, { ...base, ...other })).toBe(false)
    }
  })

  it('reads a company speaking of itself, parties in another order and other spacing as the same thing', () => {
    const a = fact({ by: 'CIFR', counterparty: 'AWS; Fluidstack', site: 'Barber  Lake' })
    const b = fact({ counterparty: 'Fluidstack; AWS', site: 'barber lake' })
    expect(slotOf(a)).toBe(slotOf(b))
  })

  it('tells days apart, and lets a month meet its days', () => {
    expect(sameSlot(cash('2025-09-30'), cash('2025-06-30'))).toBe(false)
    expect(sameSlot(cash('2025-09-30'), cash('2025-09'))).toBe(true)
    expect(sameSlot(cash('2025-09-30'), cash())).toBe(false)
    expect(slotOf(cash('2025-09-30'))).not.toBe(slotOf(cash('2025-09')))
  })

  it('keeps totals since unlike days apart', () => {
    expect(sameSlot(fact({ since: '2025-09' }), fact({ since: '2025-06' }))).toBe(false)
    expect(slotOf(fact({ since: '2025-09' }))).not.toBe(slotOf(fact({})))
  })
})
