import { describe, expect, it } from 'vitest'
import { isAmount, unionStructure, type CompanyStructure } from './structure.ts'

const structure = (more: Partial<CompanyStructure>): CompanyStructure => ({
  ticker: 'T',
  quarters: [],
  mine: false,
  contracts: [],
  expectation: 'none',
  unsigned: 'sector',
  approved: false,
  pipeline: false,
  instruments: [],
  ...more,
})
const contract = (key: string, shared = false) =>
  ({ key, label: key, kind: 'colocation', valuation: 'terms', measure: 'stated', shared }) as const
const notes = (key: string, capped: boolean, afterCash: boolean) => ({ key, kind: 'convertible', capped, afterCash }) as const

describe('the union of two structures', () => {
  it('has a place for everything in either, in any order of the two', () => {
    const [a, b] = [
      structure({
        quarters: ['2026Q1', '2026Q2'],
        mine: true,
        contracts: [contract('x')],
        expectation: 'share',
        approved: true,
        instruments: [notes('n', true, false)],
      }),
      structure({
        quarters: ['2026Q2', '2026Q3'],
        contracts: [contract('x', true), contract('y')],
        expectation: 'stated',
        pipeline: true,
        instruments: [notes('m', false, false), notes('n', false, true)],
      }),
    ]
    for (const union of [unionStructure(a, b), unionStructure(b, a)]) {
      expect(union).toMatchObject({
        quarters: ['2026Q1', '2026Q2', '2026Q3'],
        mine: true,
        approved: true,
        pipeline: true,
        expectation: 'stated',
      })
      expect(union.contracts.map(({ key, shared }) => [key, shared]).toSorted()).toEqual([
        ['x', true],
        ['y', false],
      ])
      expect(union.instruments.map(({ key, capped, afterCash }) => [key, capped, afterCash]).toSorted()).toEqual([
        ['m', false, false],
        ['n', true, true],
      ])
    }
  })

  it('of a structure with itself is itself', () => {
    const one = structure({ contracts: [contract('x')], instruments: [notes('n', true, false)], expectation: 'share' })
    expect(unionStructure(one, one)).toEqual(one)
  })
})

it('what is absent is none for an amount, and the other day’s for a term', () => {
  for (const id of [
    'T.contract.x.mw',
    'T.contract.x.value',
    'T.instrument.n.face',
    'T.cash',
    'T.mine.hashrate',
    'T.mine.2026Q1.leaving_mw',
    'time.2026Q1.days',
    'T.shares',
  ]) {
    expect([id, isAmount(id)]).toEqual([id, true])
  }
  for (const id of [
    'T.contract.x.term',
    'T.contract.x.margin',
    'T.contract.x.ownership',
    'T.instrument.n.cap_price',
    'view.cap_rate',
    'T.mine.power_cost',
    'T.hpc.value_per_mw',
  ]) {
    expect([id, isAmount(id)]).toEqual([id, false])
  }
})
