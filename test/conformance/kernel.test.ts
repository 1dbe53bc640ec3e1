import * as fc from 'fast-check'
import { cases } from '../how-many.ts'
import { describe, expect, it } from 'vitest'
import { compileKernel, evaluate, type Bindings, type Kernel } from '../../src/evaluate/index.ts'
import { ModelError } from '../../src/base/index.ts'
import { inOrder, type Node } from '../../src/graph/index.ts'
import { expressions } from './expressions.ts'
import { naive } from './naive.ts'
import { randomCase } from './random-graph.ts'

/** Draws on the way between two states; the odd number leaves half a vector at the end. */
const draws = 7

function statesBetween(state: Bindings, other: Bindings, varying: readonly string[]): readonly Bindings[] {
  return Array.from({ length: draws }, (_, draw) => ({
    ...state,
    ...Object.fromEntries(varying.map((id) => [id, state[id]! + ((other[id]! - state[id]!) * draw) / (draws - 1)])),
  }))
}

function runAll(kernel: Kernel, states: readonly Bindings[]): readonly number[] {
  for (const [index, id] of kernel.inputs.entries()) for (const [draw, state] of states.entries()) kernel.input(index)[draw] = state[id]!
  const { count, first } = kernel.run(states.length)
  const values = [...kernel.output(0).subarray(0, states.length)]
  const invalid = values.flatMap((value, draw) => (Number.isFinite(value) ? [] : [draw]))
  expect({ count, first }).toEqual({ count: invalid.length, first: invalid[0] ?? -1 })
  return values
}

function pointOf(root: Node, state: Bindings): number | undefined {
  try {
    return evaluate(root, state)
  } catch (error) {
    if (error instanceof ModelError) return undefined
    throw error
  }
}

/**
 * Whether rounding alone decides: a divisor, a logarithm or a threshold comes within rounding of where it switches. Kernels multiply in another order, so
 * that what cancels to exactly 0 in one reading may leave a last place in the other.
 */
function isOnEdge(root: Node, state: Bindings): boolean {
  const near = (value: number, edge: number, scale: number) => value !== edge && Math.abs(value - edge) < 1e-9 * scale
  return inOrder([root]).some((node) => {
    if (!('operands' in node)) return false
    const values = node.operands.map((operand) => naive(operand, state))
    const scale = Math.max(1, ...inOrder(node.operands).map((below) => Math.abs(naive(below, state))))
    if (node.operation === 'divide') return near(values[1]!, 0, scale) || (values[1] === 0 && node.operands[1].operation !== 'input')
    if (node.operation === 'logarithm' || node.operation === 'power') return Math.abs(values[0]!) < 1e-9 * scale
    if (node.operation === 'normal-quantile') return [0, 1].some((edge) => Math.abs(values[0]! - edge) < 1e-9)
    return node.operation === 'step' && Math.abs(values[0]! - node.threshold) < 1e-9 * scale && node.operands[0].operation !== 'input'
  })
}

/** The largest step below, beside which rounding is small: what cancels loses digits in every reading. */
const sizeOf = (root: Node, state: Bindings) => inOrder([root]).reduce((size, node) => Math.max(size, Math.abs(naive(node, state))), 0)

describe('the table of expressions, compiled', () => {
  it.each(expressions)('$name: kernel is point, draw by draw', ({ root, state, other }) => {
    const varying = Object.keys(state)
    const states = statesBetween(state, other, varying)
    const kernel = compileKernel(root, { varying, fixed: {} })
    expect(kernel.runtime).toBe('simd')
    for (const [draw, value] of runAll(kernel, states).entries()) {
      const point = evaluate(root, states[draw]!)
      expect(Math.abs(value - point)).toBeLessThanOrEqual(4e-15 * Math.max(Math.abs(point), sizeOf(root, states[draw]!)))
    }
  })
})

describe('random well-typed graphs, compiled', () => {
  const total = { graphs: 0, valued: 0, refused: 0, onEdge: 0 }

  it(`${cases(1200)} of them: kernel is point draw by draw, and plain JavaScript is the kernel bit for bit`, () => {
    const check = () =>
      fc.assert(
        fc.property(randomCase, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), ({ root, state, other }, chosen) => {
          const varying = Object.keys(state).filter((_, index) => chosen[index] || index === 0)
          const states = statesBetween(state, other, varying)
          const [kernel, plain] = (['simd', 'javascript'] as const).map((runtime) => {
            try {
              return compileKernel(root, { varying, fixed: state, runtime })
            } catch (error) {
              if (error instanceof ModelError) return undefined
              throw error
            }
          })
          total.graphs += 1
          if (!kernel || !plain) {
            // What does not vary has no value: then no draw has one.
            if (kernel || plain || states.some((each) => pointOf(root, each) !== undefined && !isOnEdge(root, each)))
              throw new Error('refused although a draw has a value')
            return
          }
          const values = runAll(kernel, states)
          const again = runAll(plain, states)
          for (const [draw, value] of values.entries()) {
            if (!Object.is(value, again[draw])) throw new Error(`kernel ${value}, plain JavaScript ${again[draw]}`)
            const point = pointOf(root, states[draw]!)
            if (point === undefined) total.refused += 1
            else total.valued += 1
            const agrees = point === undefined ? !Number.isFinite(value) : Math.abs(value - point) <= 1e-13 * Math.abs(point)
            if (agrees) continue
            if (point !== undefined && Math.abs(value - point) <= 1e-11 * sizeOf(root, states[draw]!)) continue
            if (!isOnEdge(root, states[draw]!)) throw new Error(`kernel ${value}, point ${point ?? 'has no value'}`)
            total.onEdge += 1
          }
        }),
        { seed: 20251124, numRuns: cases(1200) },
      )
    expect(check).not.toThrow()
  })

  it('and the comparisons were really made', () => {
    expect(total.graphs).toBe(cases(1200))
    expect(total.valued).toBeGreaterThan(cases(5500))
    expect(total.refused).toBeGreaterThan(cases(600))
    expect(total.onEdge / (total.valued + total.refused)).toBeLessThan(0.002)
  })
})
