import { describe, expect, it } from 'vitest'
import { describeError } from '../base/index.ts'
import {
  add,
  constant,
  divide,
  exponential,
  input,
  logarithm,
  maximum,
  minimum,
  multiply,
  power,
  subtract,
  type Node,
} from '../graph/index.ts'
import { gradient, gradients, prepare } from './index.ts'

const x = input('x', '1')
const y = input('y', '1')

/** What a person reads when it fails. */
function wordsOf(act: () => unknown): string {
  try {
    return `no error: ${JSON.stringify(act())}`
  } catch (error) {
    return describeError(error)
  }
}

describe('gradient', () => {
  it.each<[string, Node, number, number]>([
    ['add', add([x, y, x]), 2, 1],
    ['subtract', subtract(x, y), 1, -1],
    ['multiply', multiply(x, y), 4, 3],
    ['divide', divide(x, y), 0.25, -3 / 16],
    ['power', multiply(power(y, -0.5), x), 0.5, -3 / 16],
    ['a power of 0', add([power(x, 0), multiply(y, constant(0, '1', 'nothing'))]), 0, 0],
    ['exponential', exponential(subtract(x, constant(3, '1', 'three'))), 1, 0],
    ['logarithm', logarithm(multiply(x, y)), 1 / 3, 1 / 4],
    ['minimum', minimum([y, x, add([x, y])]), 1, 0],
    ['maximum', maximum([x, multiply(x, y)]), 4, 3],
    ['square of a square', multiply(multiply(x, x), multiply(x, y)), 4 * 27 * 1, 27],
  ])('of %s', (_, node, byX, byY) => {
    const { derivatives } = gradient(add([node, multiply(constant(0, '1', 'nothing'), add([x, y]))]), { x: 3, y: 4 })
    expect(derivatives['x']).toBeCloseTo(byX, 14)
    expect(derivatives['y']).toBeCloseTo(byY, 14)
  })

  it('gives the whole derivative to the first operand of a tie', () => {
    expect({ ...gradient(minimum([x, y]), { x: 2, y: 2 }).derivatives }).toEqual({ x: 1, y: 0 })
    expect({ ...gradient(minimum([y, x]), { x: 2, y: 2 }).derivatives }).toEqual({ x: 0, y: 1 })
    expect({ ...gradient(maximum([x, y]), { x: 2, y: 2 }).derivatives }).toEqual({ x: 1, y: 0 })
  })

  it('gives the value and one derivative per share of a target', () => {
    const target = divide(multiply(input('mw', 'MW[critical_it]'), input('each', 'USD/MW[critical_it]')), input('shares', 'share'))
    const { value, derivatives } = gradient(target, { mw: 480, each: 14e6, shares: 400e6 })
    expect(value).toBe(16.8)
    expect(derivatives['each']).toBe(480 / 400e6)
    expect(derivatives['mw']).toBe(14e6 / 400e6)
    expect(derivatives['shares']).toBeCloseTo(-16.8 / 400e6, 22)
    expect(Object.keys(derivatives)).toEqual(['each', 'mw', 'shares'])
  })

  it('takes several roots in one run, each with its own inputs', () => {
    const program = prepare({ a: multiply(x, x), b: add([x, y]) })
    const both = gradients(program, { x: 3, y: 1 })
    expect({ ...both['a']!.derivatives }).toEqual({ x: 6 })
    expect({ ...both['b']!.derivatives }).toEqual({ x: 1, y: 1 })
  })

  it('names the node where the slope is infinite instead of giving infinity', () => {
    expect(() => gradient(power(x, 0.5, 'root'), { x: 0 })).toThrow('"root" has no finite derivative by x = 0')
    expect(wordsOf(() => gradient(multiply(power(x, 0.5), y, 'whole'), { x: 0, y: 2 }))).toBe(
      '"whole" has no finite derivative by x = 0 (whole › x) — move it away from the point where the slope is infinite',
    )
    expect({ ...gradient(multiply(power(x, 0.5), y), { x: 0, y: 0 }).derivatives }).toEqual({ x: 0, y: 0 })
  })
})
