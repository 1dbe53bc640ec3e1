import { describe, expect, it } from 'vitest'
import { add, constant, divide, input, labelled, maximum, minimum, multiply, power, subtract, type Node } from '../graph/index.ts'
import { formulas } from './index.ts'

const cellName = (_: Node, index: number) => `B${index + 2}`

describe('formulas', () => {
  it('writes one formula per node, leaves first', () => {
    const mw = input('mw', 'MW[critical_it]')
    const hpc = multiply(mw, input('each', 'USD/MW[critical_it]'))
    const target = divide(subtract(hpc, constant(1e6, 'USD', 'a source')), input('shares', 'share'))
    expect(formulas(target, cellName).map(({ name, formula }) => [name, formula])).toEqual([
      ['B2', undefined],
      ['B3', undefined],
      ['B4', '=B2*B3'],
      ['B5', undefined],
      ['B6', '=B4-B5'],
      ['B7', undefined],
      ['B8', '=B6/B7'],
    ])
  })

  it('writes powers so that a spreadsheet reads the same number', () => {
    const x = input('x', '1')
    expect(formulas(power(x, -0.5), cellName)[1]!.formula).toBe('=POWER(B2,-0.5)')
    expect(formulas(power(x, 1e-7), cellName)[1]!.formula).toBe('=POWER(B2,1E-7)')
    expect(formulas(power(x, 0), cellName)[1]!.formula).toBe('=1')
    expect(() => formulas(power(x, 1 / 3), cellName)).toThrow('more digits than a spreadsheet formula keeps')
  })

  it('keeps to the limits of a spreadsheet', () => {
    const many = Array.from({ length: 600 }, (_, index) => input(`x${index}`, '1'))
    const least = formulas(minimum(many), cellName).at(-1)!.formula!
    expect(least.match(/MIN\(/g)).toHaveLength(4)
    expect(least.startsWith('=MIN(MIN(B2,B3,')).toBe(true)
    const long = (_: Node, index: number) => `a_rather_long_name_${index}`
    expect(() => formulas(add(many), long)).toThrow(/a formula of \d+ characters/)
  })

  it('refuses two cells of one name', () => {
    const x = labelled(input('x', '1'), 'first')
    const name = ({ operation }: Node, index: number) => (operation === 'input' ? (index === 0 ? 'cell' : 'CELL') : 'other')
    expect(() => formulas(maximum([x, input('y', '1')]), name)).toThrow('two cells of one name: CELL')
    expect(() => formulas(x, () => '')).toThrow('a cell without a name')
  })
})
