import { describe, expect, it } from 'vitest'
import { describeError } from '../../base/index.ts'
import {
  add,
  constant,
  divide,
  exponential,
  input,
  interpolate,
  logarithm,
  maximum,
  minimum,
  multiply,
  normalProbability,
  normalQuantile,
  power,
  step,
  type Node,
} from '../../graph/index.ts'
import { normalProbability as probability } from '../elementary/normal-probability.ts'
import { normalQuantile as quantile } from '../elementary/normal-quantile.ts'
import { Draws } from '../sample/draws.ts'
import { evaluate } from '../point.ts'
import { compileKernel, type Kernel } from './kernel.ts'

const [x, y, z] = [input('x', '1', 'x'), input('y', '1', 'y'), input('z', '1', 'z')]
const runtimes = ['simd', 'javascript'] as const

function wordsOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return describeError(error)
  }
  return ''
}

/** Fills the columns draw by draw and gives the first output. */
function outputs(kernel: Kernel, draws: readonly (readonly number[])[]): number[] {
  for (const [lane, values] of draws.entries()) for (const [index, value] of values.entries()) kernel.input(index)[lane] = value
  kernel.run(draws.length)
  return [...kernel.output(0).subarray(0, draws.length)]
}

describe.each(runtimes)('a kernel in %s', (runtime) => {
  const compile = (root: Node, varying: readonly string[], fixed = {}) => compileKernel(root, { varying, fixed, runtime })

  it('computes what a person does, for even and odd numbers of draws', () => {
    const root = add([multiply(x, y), z])
    const kernel = compile(root, ['x', 'y'], { z: 0.5 })
    expect(kernel).toMatchObject({ inputs: ['x', 'y'], outputs: ['value'], runtime, lanes: 1024, steps: 2 })
    expect(outputs(kernel, [[2, 3]])).toEqual([6.5])
    expect(
      outputs(kernel, [
        [2, 3],
        [4, 5],
        [-1, 0.25],
      ]),
    ).toEqual([6.5, 20.5, 0.25])
    expect(kernel.run(0)).toEqual({ count: 0, first: -1 })
  })

  it('has a column for an input that it does not use, and an output that does not vary', () => {
    const kernel = compileKernel({ a: z, b: multiply(x, x) }, { varying: ['unused', 'x'], fixed: { z: 7 }, runtime })
    for (const lane of [0, 1, 2]) kernel.input(1)[lane] = lane
    kernel.run(3)
    expect([...kernel.output(0).subarray(0, 3)]).toEqual([7, 7, 7])
    expect([...kernel.output(1).subarray(0, 3)]).toEqual([0, 1, 4])
  })

  it('takes other fixed numbers without being compiled again', () => {
    const kernel = compile(multiply(x, exponential(multiply(y, z))), ['x'], { y: 1, z: 0 })
    expect(outputs(kernel, [[3]])).toEqual([3])
    kernel.fix({ y: 2, z: 1 })
    expect(outputs(kernel, [[3]])[0]).toBeCloseTo(3 * Math.exp(2), 12)
    expect(wordsOf(() => kernel.fix({ y: 2 }))).toContain('no value for the input "z"')
  })

  it('reports draws without a value, and does not let a maximum hide them', () => {
    const root = maximum([constant(0, '1', 'floor'), divide(x, y)])
    const kernel = compile(root, ['x', 'y'])
    const values = outputs(kernel, [
      [1, 2],
      [1, 0],
      [-1, 0],
      [-4, 2],
    ])
    expect([values[0], values[3]]).toEqual([0.5, 0])
    expect(values.map(Number.isFinite)).toEqual([true, false, false, true])
    expect(kernel.run(4)).toEqual({ count: 2, first: 1 })
    expect(kernel.run(1)).toEqual({ count: 0, first: -1 })
  })

  it.each<[string, Node, readonly number[]]>([
    ['the logarithm of a negative number below a minimum', minimum([logarithm(x), y]), [-1, -5]],
    ['an exponential without bound in a divisor', divide(y, exponential(x)), [1000, 1]],
    ['an exponential that vanishes in a divisor', minimum([y, divide(y, exponential(x))]), [-1000, 1]],
    ['a power of a negative number under a step', step(power(x, 0.5), 1), [-2, 0]],
    ['a quotient by zero read in a table', interpolate(divide(y, x), [0, 1], [2, 3]), [0, 1]],
  ])('finds %s', (_, root, bad) => {
    const kernel = compile(root, ['x', 'y'])
    outputs(kernel, [[1, 1], bad, [2, 1]])
    expect(kernel.run(3)).toEqual({ count: 1, first: 1 })
    expect(wordsOf(() => evaluate(root, { x: bad[0]!, y: bad[1]! }))).not.toBe('')
  })

  it('refuses a fixed part without a value in the words of the point reading', () => {
    expect(wordsOf(() => compile(multiply(x, logarithm(y)), ['x'], { y: 0 }))).toContain('the logarithm of a number not above 0: y = 0')
    expect(wordsOf(() => compile(divide(x, y), ['x'], { y: 0 }))).toContain('division by zero: y = 0')
    expect(wordsOf(() => compile(multiply(x, y), ['x']))).toContain('no value for the input "y"')
  })

  it('refuses an input named twice and blocks that it has no room for', () => {
    expect(wordsOf(() => compile(x, ['x', 'x']))).toContain('"x" is given twice')
    const kernel = compile(x, ['x'])
    for (const count of [-1, 1.5, 1025, NaN]) expect(wordsOf(() => kernel.run(count))).toContain(`a block of ${count} draws`)
    expect(wordsOf(() => kernel.drawSobol([], 1, 4))).toContain('from an even index')
  })

  it('draws the points that the plain sequence has, from any even index', () => {
    const draws = new Draws({ method: 'sobol', seed: 42, dimensions: 37 })
    const varying = Array.from({ length: 37 }, (_, index) => `u${index}`)
    const kernel = compileKernel(x, { varying: [...varying, 'x'], fixed: {}, runtime })
    const plain = varying.map(() => new Float64Array(1024))
    for (const [first, count] of [
      [0, 1024],
      [1024, 1024],
      [6, 501],
      [2 ** 32 - 1024, 1024],
    ] as const) {
      draws.fill(3, first, count, plain)
      kernel.drawSobol(draws.scrambled(3), first, count)
      const same = varying.every((_, index) => plain[index]!.subarray(0, count).every((value, lane) => kernel.input(index)[lane] === value))
      expect(same, `from ${first}`).toBe(true)
    }
  })

  it('computes every function as it is computed for one number, in the middle, in the tails and at the ends', () => {
    const probabilities = [0.5, 0.3, 0.075, 0.0749, 0.926, 1 - 2 ** -53, 1e-5, 1.3e-11, 1e-12, 1e-200, 5e-324, 2 ** -33, 0.0001, 0.9999]
    const inputs = probabilities.map((_, index) => input(`p${index}`, '1'))
    const varying = inputs.map(({ id }) => id)
    const roots = Object.fromEntries(inputs.map((node) => [node.id, normalQuantile(node)]))
    const kernel = compileKernel({ ...roots, back: normalProbability(normalQuantile(inputs[3]!)) }, { varying, fixed: {}, runtime })
    // Each input meets each probability, so that tails fall on every lane.
    for (const index of varying.keys())
      for (const lane of probabilities.keys()) kernel.input(index)[lane] = probabilities[(lane + index) % probabilities.length]!
    expect(kernel.run(probabilities.length)).toEqual({ count: 0, first: -1 })
    for (const index of varying.keys())
      for (const lane of probabilities.keys())
        expect(kernel.output(index)[lane]).toBe(quantile(probabilities[(lane + index) % probabilities.length]!))
    expect(kernel.output(varying.length)[0]).toBe(probability(quantile(probabilities[3]!)))
    kernel.input(2)[5] = 1.5
    kernel.input(4)[6] = 0
    expect(kernel.run(probabilities.length)).toEqual({ count: 2, first: 5 })
  })

  it('reads tables of any spacing at their points, between and beyond', () => {
    const at = [-3, -2.999, 0, 1e-9, 0.5, 700, 701]
    const values = [5, 6, -2, 4, 4, 1, 9]
    const root = interpolate(x, at, values)
    const even = interpolate(
      x,
      [0.5, 1.5, 2.5, 3.5].map((place) => place / 7),
      [3, 1, 4, 1],
    )
    const near = [0, 0.5 / 7, 1.5 / 7, 2.5 / 7 - 1e-17, 2.5 / 7, 3.5 / 7, 3.4999999 / 7, 9, 0.3]
    expect(
      outputs(
        compile(even, ['x']),
        near.map((place) => [place]),
      ),
    ).toEqual(near.map((place) => evaluate(even, { x: place })))
    const places = [...at, -1e308, 1e308, -2.9995, 0.25, 350, 700.5, 5e-10, 0.49999999]
    expect(
      outputs(
        compile(root, ['x']),
        places.map((place) => [place]),
      ),
    ).toEqual(places.map((place) => evaluate(root, { x: place })))
  })
})

describe('compiling', () => {
  const shared = divide(y, x)

  it('computes once what stands twice, and divides once by what is shared', () => {
    const twice = add([multiply(x, y), multiply(input('x', '1'), input('y', '1', 'the same'))])
    expect(compileKernel(twice, { varying: ['x', 'y'], fixed: {} }).steps).toBe(2)
    // One reciprocal and three products, where the graph has three quotients of fixed numbers.
    const three = add([1, 2, 3].map((n) => divide(multiply(constant(n, '1', 'n'), z), x)))
    expect(compileKernel(three, { varying: ['x'], fixed: { z: 3 } }).steps).toBe(6)
    expect(compileKernel(add([shared, shared]), { varying: ['y'], fixed: { x: 2 } }).steps).toBe(2)
  })

  it('leaves out what changes nothing', () => {
    const one = constant(1, '1', 'one')
    const nothing = constant(0, '1', 'nothing')
    expect(
      compileKernel(add([multiply(x, one), nothing, multiply(constant(-1, '1', 'less'), y)]), { varying: ['x', 'y'], fixed: {} }).steps,
    ).toBe(1)
  })

  it('gives the same bits with and without the guards that an alarm brings', () => {
    const root = minimum([divide(x, exponential(y)), z])
    const kernel = compileKernel(root, { varying: ['x', 'y', 'z'], fixed: {}, runtime: 'simd' })
    const before = outputs(kernel, [
      [0.3, 0.7, 5],
      [-0, 2, 1],
    ])
    outputs(kernel, [[1, 1000, 2]])
    expect(
      outputs(kernel, [
        [0.3, 0.7, 5],
        [-0, 2, 1],
      ]),
    ).toEqual(before)
    expect(Object.is(before[1], -0)).toBe(true)
  })

  it('takes a thousand inputs in shorter blocks', () => {
    const inputs = Array.from({ length: 1000 }, (_, index) => input(`i${index}`, '1'))
    const kernel = compileKernel(add(inputs), { varying: inputs.map(({ id }) => id), fixed: {} })
    for (let index = 0; index < 1000; index += 1) kernel.input(index)[kernel.lanes - 1] = index
    kernel.run(kernel.lanes)
    expect(kernel.lanes).toBeLessThan(1024)
    expect(kernel.output(0)[kernel.lanes - 1]).toBe(499_500)
  })
})
