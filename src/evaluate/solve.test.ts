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
import { evaluate, solve } from './index.ts'
import { narrow } from './solve/narrow.ts'

const x = input('x', '1')
const y = input('y', '1')
const number = (value: number) => constant(value, '1', `the number ${value}`)

/** What a person reads when it fails. */
function wordsOf(act: () => unknown): string {
  try {
    return `no error: ${JSON.stringify(act())}`
  } catch (error) {
    return describeError(error)
  }
}

describe('solve', () => {
  it('finds the value per MW behind a target of $18', () => {
    const target = divide(multiply(input('mw', 'MW[critical_it]'), input('each', 'USD/MW[critical_it]')), input('shares', 'share'))
    const found = solve(target, { mw: 480, shares: 400e6 }, 'each', 18, { low: 1e6, high: 40e6 })
    expect(found.kind).toBe('one')
    expect(found.solutions[0]).toBeCloseTo(15e6, 6)
    expect(found.reachable).toEqual({ low: 1.2, high: 48 })
    expect(found.resolution).toBeCloseTo(39e6 / 256, 6)
  })

  it.each<[string, Node, number, number, number, readonly number[]]>([
    ['both square roots', multiply(x, x), 2, -2, 3, [-Math.SQRT2, Math.SQRT2]],
    ['one square root in a half range', multiply(x, x), 2, 0, 3, [Math.SQRT2]],
    ['a root at the lower end', subtract(x, number(1)), 0, 1, 2, [1]],
    ['a root at the upper end', subtract(x, number(2)), 0, 1, 2, [2]],
    ['a root on a grid point', x, 0.5, 0, 1, [0.5]],
    ['three roots of a cubic', subtract(multiply(multiply(x, x), x), x), 0, -1.5, 1.7, [-1, 0, 1]],
    ['two roots on neighbouring grid points', multiply(subtract(x, number(1)), subtract(x, number(2))), 0, 0, 256, [1, 2]],
    ['a point that only touches', multiply(subtract(x, number(0.3)), subtract(x, number(0.3))), 0, 0, 1, [0.3]],
    ['two roots inside one step', multiply(subtract(x, number(0.301)), subtract(x, number(0.302))), 0, 0, 1, [0.301, 0.302]],
    ['a kink that only touches', maximum([subtract(x, number(0.3)), subtract(number(0.3), x)]), 0, 0, 1, [0.3]],
    ['an exponential over many orders', exponential(x), 1e-12, -100, 100, [Math.log(1e-12)]],
    ['a small root of a wide range', logarithm(x), -6, 1e-6, 1e6, [Math.exp(-6)]],
    ['no root at a jump', divide(number(1), add([number(1), exponential(divide(number(1), subtract(x, number(0.3))))])), 0.5, 0, 1, []],
    ['no root where one side runs away', exponential(divide(number(0.2), subtract(x, number(0.3)))), 1, 0.25, 0.35, []],
    ['a root beneath rounding', subtract(add([number(1e10), x]), number(1e10)), 0.3, -1, 1, [0.3]],
    ['no root at a pole', divide(number(1), x), 3, -1, 1, [1 / 3]],
  ])('finds %s', (name, node, target, low, high, expected) => {
    const { solutions } = solve(node, {}, 'x', target, { low, high })
    expect(solutions).toHaveLength(expected.length)
    for (const [index, solution] of solutions.entries())
      expect(solution).toBeCloseTo(expected[index]!, name === 'a root beneath rounding' ? 5 : 7)
    for (const solution of solutions)
      expect(evaluate(node, { x: solution })).toBeCloseTo(target, name === 'a root beneath rounding' ? 5 : 9)
  })

  it('says that there is none, and what can be reached', () => {
    const found = solve(multiply(x, x), {}, 'x', -1, { low: -1, high: 2 })
    expect(found).toMatchObject({ kind: 'none', solutions: [] })
    expect(found.reachable.high).toBe(4)
    expect(found.reachable.low).toBeCloseTo(0, 12)
    expect(solve(divide(number(1), x), {}, 'x', 0, { low: -1, high: 1 })).toMatchObject({ kind: 'none', solutions: [] })
  })

  it('tells a flat stretch from a point', () => {
    const found = solve(minimum([x, number(0.4)]), {}, 'x', 0.4, { low: 0, high: 1 })
    expect(found.kind).toBe('interval')
    expect(found.intervals).toHaveLength(1)
    expect(found.intervals[0]!.low).toBeCloseTo(0.4, 14)
    expect(found.intervals[0]!.high).toBe(1)
  })

  it('searches around holes and names them', () => {
    const found = solve(logarithm(x), {}, 'x', 0, { low: -1, high: 3 })
    expect(found.solutions[0]).toBeCloseTo(1, 14)
    expect(found.gaps).toHaveLength(1)
    expect(found.gaps[0]!.low).toBe(-1)
    expect(found.gaps[0]!.high).toBeCloseTo(0, 1)
  })

  it('says why it cannot search', () => {
    const range = { low: 0, high: 1 }
    expect(wordsOf(() => solve(multiply(x, y), {}, 'x', 0, range))).toContain('no value for the input "y"')
    expect(wordsOf(() => solve(multiply(x, y), {}, 'z', 0, range))).toBe(
      '"product of x and y" does not depend on "z" (solve) — choose one of its 2 inputs, for example x',
    )
    expect(wordsOf(() => solve(x, {}, 'x', NaN, range))).toContain('a target of NaN')
    expect(wordsOf(() => solve(x, {}, 'x', 0, { low: 1, high: 1 }))).toContain('cannot search from 1 to 1')
    expect(wordsOf(() => solve(x, {}, 'x', 0, { ...range, steps: 1.5 }))).toContain('cannot search in 1.5 steps')
    expect(wordsOf(() => solve(logarithm(x), {}, 'x', 0, { low: -2, high: -1 }))).toContain('the logarithm of a number not above 0: x = -2')
  })
})

describe('narrow', () => {
  it('closes a bracket to neighbours, in few steps where the function is smooth', () => {
    let calls = 0
    const f = (at: number) => {
      calls += 1
      return at ** 3 - 2
    }
    const { low, high } = narrow(f, 0, 5, -2, 123)
    expect(high - low).toBeLessThanOrEqual(4 * Number.EPSILON * 1.26)
    expect(low).toBeCloseTo(Math.cbrt(2), 15)
    expect(calls).toBeLessThan(20)
  })

  it('does not give in to a flat or steep function', () => {
    let calls = 0
    const f = (at: number) => {
      calls += 1
      return at > 0.7 ? 1e-12 : -1e12
    }
    const { low, high } = narrow(f, 0, 1, -1e12, 1e-12)
    expect(low).toBeLessThanOrEqual(0.7)
    expect(high).toBeGreaterThanOrEqual(0.7)
    expect(high - low).toBeLessThan(1e-15)
    expect(calls).toBeLessThan(200)
    expect(evaluate(power(x, 3), { x: 2 })).toBe(8)
    expect(evaluate(add([x]), { x: 2 })).toBe(2)
  })
})
