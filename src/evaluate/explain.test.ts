import { describe, expect, it } from 'vitest'
import { add, constant, divide, input, labelled, minimum, multiply, power, product, subtract } from '../graph/index.ts'
import { explain, type Explanation } from './index.ts'
import { numberText } from './explain/number-text.ts'

const mw = input('mw', 'MW[critical_it]', 'critical IT')
const each = input('each', 'USD/MW[critical_it]', 'value per MW')
const cash = input('cash', 'USD', 'cash')
const debt = input('debt', 'USD', 'debt')
const shares = input('shares', 'share', 'shares')
const state = { mw: 480, each: 14e6, cash: 1.2e9, debt: 0.3e9, shares: 400e6 }

function leaves(line: Explanation): string[] {
  return line.children.length === 0 ? [line.input ?? line.source ?? line.label] : line.children.flatMap(leaves)
}

describe('explain', () => {
  const hpc = multiply(mw, each, 'HPC')
  const equity = subtract(add([hpc, cash]), debt, 'equity')
  const target = divide(equity, shares, 'value per share')

  it('writes a value down as a person would, and every part adds up', () => {
    const line = explain(target, state)
    expect(line).toMatchObject({ label: 'value per share', operation: 'divide', value: 19.05, unit: 'USD/share' })
    expect(line.formula).toBe('7,620,000,000 USD ÷ 400,000,000 share')
    const [above, below] = line.children
    expect(below).toMatchObject({ label: 'shares', input: 'shares', value: 400e6, formula: '400,000,000 share', children: [] })
    expect(above!.formula).toBe('6,720,000,000 USD + 1,200,000,000 USD − 300,000,000 USD')
    expect(above!.children.map((part) => [part.label, part.contribution])).toEqual([
      ['HPC', 6.72e9],
      ['cash', 1.2e9],
      ['debt', -0.3e9],
    ])
    expect(above!.children[0]!.share).toBe(6.72 / 7.62)
    expect(above!.children[0]!.formula).toBe('480 MW[critical_it] × 14,000,000 USD/MW[critical_it]')
    expect(leaves(line)).toEqual(['mw', 'each', 'cash', 'debt', 'shares'])
  })

  it('folds unlabelled steps into the line above, with brackets where they are needed', () => {
    const p = input('p', '1')
    const hours = constant(8760, 'hour/year', 'hours in a year of 365 days')
    const folded = product([mw, subtract(constant(1, '1', 'whole'), p), hours, power(p, 2)], 'energy')
    const line = explain(folded, { mw: 100, p: 0.25 })
    expect(line.formula).toBe('100 MW[critical_it] × (1 − 0.25) × 8,760 hour/year × 0.25 ^ 2')
    expect(line.value).toBe(100 * 0.75 * 8760 * 0.0625)
    expect(line.children.map((child) => child.label)).toEqual(['critical IT', 'whole', 'p', 'hours in a year of 365 days'])
    expect(line.children[3]!.source).toBe('hours in a year of 365 days')
  })

  it('keeps the brackets of a divided quotient and a subtracted sum', () => {
    const [a, b, c] = [input('a', '1'), input('b', '1'), input('c', '1')]
    expect(explain(divide(a, divide(b, c)), { a: 8, b: 4, c: 2 }).formula).toBe('8 ÷ (4 ÷ 2)')
    const difference = explain(subtract(a, add([b, c])), { a: 8, b: 4, c: 2 })
    expect(difference.formula).toBe('8 − (4 + 2)')
    expect(difference.children.map((part) => part.contribution)).toEqual([8, -4, -2])
    expect(explain(add([a, b]), { a: 8, b: -4 }).formula).toBe('8 − 4')
  })

  it('gives an unlabelled product inside a sum a line of its own, so that the parts add up', () => {
    const line = explain(add([multiply(mw, each), cash], 'gross value'), state)
    expect(line.children.map((part) => [part.label, part.contribution])).toEqual([
      ['product of critical IT and value per MW', 6.72e9],
      ['cash', 1.2e9],
    ])
  })

  it('shows a shared node once in full and then refers to it', () => {
    const line = explain(divide(hpc, add([hpc, cash], 'assets'), 'share of HPC'), state)
    const [first, assets] = line.children
    expect(first!.children).toHaveLength(2)
    const again = assets!.children[0]!
    expect(again).toMatchObject({ label: 'HPC', reference: true, children: [], value: 6.72e9, contribution: 6.72e9 })
    expect(again.key).toBe(first!.key)
  })

  it('names the operand that decided a minimum', () => {
    const cap = minimum([hpc, labelled(cash, 'cap')], 'capped')
    expect(explain(cap, state).decided).toBe('cap')
    expect(explain(cap, { ...state, cash: 7e9 }).decided).toBe('HPC')
    expect(explain(cap, { ...state, cash: 6.72e9 }).decided).toBe('HPC')
  })

  it('splits a formula that would not fit a line and loses no leaf', () => {
    const inputs = Array.from({ length: 40 }, (_, index) => input(`x${String(index).padStart(2, '0')}`, '1'))
    const [first, ...rest] = inputs
    const long = product([first!, rest[0]!, ...rest.slice(1)], 'long')
    const line = explain(long, Object.fromEntries(inputs.map((node) => [node.id, 1.01])))
    expect(line.value).toBeCloseTo(1.01 ** 40, 12)
    expect(leaves(line).toSorted()).toEqual(inputs.map((node) => node.id))
    const longest = (at: Explanation): number => Math.max(at.formula.length, ...at.children.map(longest))
    expect(longest(line)).toBeLessThan(80)
  })

  it('does not unfold what is shared again and again', () => {
    let node = multiply(input('x', '1'), input('x', '1'))
    for (let depth = 0; depth < 60; depth += 1) node = multiply(node, node)
    const count = (at: Explanation): number => 1 + at.children.reduce((sum, child) => sum + count(child), 0)
    expect(count(explain(node, { x: 1 }))).toBeLessThan(130)
  })
})

describe('numberText', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [14e6, '14,000,000'],
    [1234.567, '1,234.57'],
    [999.9999999, '1,000'],
    [1.23456789e17, '1.23457e+17'],
    [0.0325, '0.0325'],
    [-1 / 3, '-0.333333'],
    [2.5e-9, '2.5e-9'],
    [1.5e22, '1.5e+22'],
    [100, '100'],
    [123456789012345, '123,456,789,012,345'],
  ])('writes %d as %s', (value, text) => {
    expect(numberText(value)).toBe(text)
  })
})
