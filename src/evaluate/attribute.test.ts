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
  product,
  subtract,
  type Node,
} from '../graph/index.ts'
import { attribute, evaluate } from './index.ts'
import { gaussWeights, kronrodWeights, nodes } from './attribute/kronrod.ts'

const x = input('x', '1')
const y = input('y', '1')
const z = input('z', '1')
const number = (value: number) => constant(value, '1', `the number ${value}`)

/** What a person reads when it fails. */
function wordsOf(act: () => unknown): string {
  try {
    return `no error: ${JSON.stringify(act())}`
  } catch (error) {
    return describeError(error)
  }
}

/** ∫₀¹ (a + t·da)(b + t·db) dt */
function meanProduct(a: number, da: number, b: number, db: number): number {
  return a * b + (a * db + b * da) / 2 + (da * db) / 3
}

function reversed(state: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(state).toReversed())
}

describe('attribute', () => {
  it('splits a product by the mean of the other factor', () => {
    const bridge = attribute(multiply(x, y), { x: 2, y: 3 }, { x: 5, y: 11 })
    expect(bridge).toMatchObject({ from: 6, to: 55 })
    expect(bridge.contributions['x']).toBeCloseTo(3 * 7, 13)
    expect(bridge.contributions['y']).toBeCloseTo(8 * 3.5, 13)
    expect(Math.abs(bridge.residual)).toBeLessThan(1e-13)
  })

  it('splits a quotient by the logarithmic mean', () => {
    const bridge = attribute(divide(x, y), { x: 2, y: 4 }, { x: 5, y: 10 })
    const byX = (3 / 6) * Math.log(10 / 4)
    expect(bridge.contributions['x']).toBeCloseTo(byX, 14)
    expect(bridge.contributions['y']).toBeCloseTo(-byX, 14)
    expect(bridge.residual).toBeCloseTo(0, 15)
  })

  it('stops paying an input at the kink of a minimum', () => {
    const bridge = attribute(minimum([x, y]), { x: 1, y: 3 }, { x: 7, y: 4 })
    // x + 6t meets y + t at t = 0.4: x carries 1 → 3.4, y the rest.
    expect(bridge.kinks).toHaveLength(1)
    expect(bridge.kinks[0]).toBeCloseTo(0.4, 14)
    expect(bridge.contributions['x']).toBeCloseTo(2.4, 14)
    expect(bridge.contributions['y']).toBeCloseTo(0.6, 14)
  })

  it('splits three factors by the mean of the product of the other two along the path', () => {
    const bridge = attribute(product([x, y, z]), { x: 1, y: 2, z: 3 }, { x: 2, y: 5, z: 4 })
    expect(bridge.contributions['x']).toBeCloseTo(1 * meanProduct(2, 3, 3, 1), 13)
    expect(bridge.contributions['y']).toBeCloseTo(3 * meanProduct(1, 1, 3, 1), 13)
    expect(bridge.contributions['z']).toBeCloseTo(1 * meanProduct(1, 1, 2, 3), 13)
  })

  it.each<[string, Node, Record<string, number>, Record<string, number>, number]>([
    ['a kink at the very start', maximum([number(0), x]), { x: 0 }, { x: 2 }, 1],
    ['a kink at the very end', maximum([x, number(2)]), { x: 0 }, { x: 2 }, 0],
    ['there and back again', minimum([multiply(x, x), number(0.01)]), { x: -1 }, { x: 1 }, 2],
    ['two kinks at one point', add([maximum([number(0), x]), minimum([x, number(0)])]), { x: -1 }, { x: 3 }, 2],
    ['three operands meeting in one point', minimum([x, multiply(x, number(2)), multiply(x, number(3))]), { x: -1 }, { x: 1 }, 1],
    ['operands that tie all the way', minimum([multiply(x, y), multiply(y, x)]), { x: 1, y: 3 }, { x: 7, y: 0.1 }, 0],
    [
      'operands that tie but for rounding',
      minimum([add([x, y, z]), add([z, y, x])]),
      { x: 0.1, y: 0.2, z: 0.3 },
      { x: 3.3, y: 0.7, z: -1.1 },
      0,
    ],
    ['a slope that is infinite at the start', power(x, 0.5), { x: 0 }, { x: 2 }, 0],
    ['a steep exponential', exponential(x), { x: -30 }, { x: 30 }, 0],
    ['a near pole', divide(number(1), x), { x: 1e-6 }, { x: 1 }, 0],
    ['a logarithm over many orders', logarithm(x), { x: 1e-9 }, { x: 1e9 }, 0],
  ])('adds up at %s', (_, node, from, to, kinks) => {
    const fill = { x: 1, y: 1, z: 1 }
    const bridge = attribute(node, { ...fill, ...from }, { ...fill, ...to })
    const sum = Object.values(bridge.contributions).reduce((total, part) => total + part, 0)
    const change = evaluate(node, { ...fill, ...to }) - evaluate(node, { ...fill, ...from })
    const scale = Math.max(Math.abs(bridge.from), Math.abs(bridge.to), ...Object.values(bridge.contributions).map(Math.abs))
    expect(Math.abs(sum - change)).toBeLessThanOrEqual(1e-11 * scale)
    expect(bridge.kinks.length).toBeGreaterThanOrEqual(kinks)
  })

  it('gives the identical numbers whatever the order of the states', () => {
    const root = divide(multiply(x, add([y, z])), maximum([z, y]))
    const from = { x: 0.1, y: 0.7, z: 0.3 }
    const to = { x: 0.4, y: 0.2, z: 1.9 }
    expect(JSON.stringify(attribute(root, reversed(from), reversed(to)))).toBe(JSON.stringify(attribute(root, from, to)))
    expect(Object.keys(attribute(root, reversed(from), reversed(to)).contributions)).toEqual(['x', 'y', 'z'])
  })

  it('gives exactly nothing to an input that did not change, and everything back on the way back', () => {
    const root = multiply(subtract(x, y), z)
    const there = attribute(root, { x: 1, y: 2, z: 3 }, { x: 4, y: 2, z: 5 })
    const back = attribute(root, { x: 4, y: 2, z: 5 }, { x: 1, y: 2, z: 3 })
    expect(there.contributions['y']).toBe(0)
    for (const id of ['x', 'z']) expect(back.contributions[id]).toBeCloseTo(-there.contributions[id]!, 13)
    const still = attribute(root, { x: 1, y: 2, z: 3 }, { x: 1, y: 2, z: 3 })
    expect(still).toMatchObject({ from: -3, to: -3, residual: 0, kinks: [] })
    expect({ ...still.contributions }).toEqual({ x: 0, y: 0, z: 0 })
  })

  it('says which state lacks what, and where the path has no value', () => {
    expect(wordsOf(() => attribute(multiply(x, y), { x: 1, y: 1 }, { x: 1 }))).toBe(
      'no value for the input "y" (the second state) — bind "y" to a finite number',
    )
    expect(wordsOf(() => attribute(multiply(x, y), { x: 1 }, { x: 1, y: 1 }))).toContain('(the first state)')
    expect(wordsOf(() => attribute(divide(y, x, 'ratio'), { x: -1, y: 1 }, { x: 1, y: 1 }))).toBe(
      'division by zero: x = 0 (ratio, 50 % of the way between the two states) — give the divisor a value other than 0, also between the two states',
    )
    expect(wordsOf(() => attribute(divide(y, x, 'ratio'), { x: -1, y: 1 }, { x: 1.7, y: 1 }))).toMatch(
      /ratio.*(miss its change|derivative)/,
    )
  })
})

describe('the quadrature pair', () => {
  it.each(Array.from({ length: 12 }, (_, index) => 2 * index))('integrates t^%d as exactly as its kind can', (degree) => {
    const integral = (weights: readonly number[]) => weights.reduce((sum, weight, index) => sum + weight * nodes[index]! ** degree, 0)
    expect(integral(kronrodWeights)).toBeCloseTo(2 / (degree + 1), 15)
    expect(Math.abs(integral(gaussWeights) - 2 / (degree + 1)) < 1e-15).toBe(degree <= 13)
  })
})
