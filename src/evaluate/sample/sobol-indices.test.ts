import { describe, expect, it } from 'vitest'
import { add, constant, divide, input, maximum, multiply, power, product, subtract, type Node } from '../../graph/index.ts'
import { ratio } from '../../units/index.ts'
import { varianceShares, type IndexedNode } from './sobol-indices.ts'

const number = (value: number) => constant(value, ratio, 'test')
const u = (index: number) => input(`draw.u${index}`, '1')
const options = { method: 'sobol', seed: 3, draws: 8192 } as const

/** sin x by its series to x¹³: the graph has no sine. */
function sine(x: Node): Node {
  const square = multiply(x, x)
  const terms: Node[] = []
  let term: Node = x
  for (let order = 1; order <= 15; order += 2) {
    terms.push(term)
    term = product([term, square, number(-1 / ((order + 1) * (order + 2)))])
  }
  return add(terms)
}

describe('shares of variance', () => {
  it('of the Ishigami function (a = 7, b = 0.1)', () => {
    const x = (index: number) => multiply(number(2 * Math.PI), subtract(u(index), number(0.5)))
    const [x0, x1, x2] = [x(0), x(1), x(2)]
    const f = add([
      sine(x0),
      multiply(number(7), multiply(sine(x1), sine(x1))),
      product([number(0.1), power(multiply(x2, x2), 2), sine(x0)]),
    ])
    const shares = varianceShares([{ name: 'f', node: f, drawn: ['draw.u0', 'draw.u1', 'draw.u2'] }], [], {}, options).get('f')!
    // Known values (Saltelli and others 2008, Global Sensitivity Analysis).
    for (const [index, first, total] of [
      [0, 0.3139, 0.5576],
      [1, 0.4424, 0.4424],
      [2, 0, 0.2437],
    ] as const) {
      expect(Math.abs(shares[index]!.first - first)).toBeLessThan(0.01)
      expect(Math.abs(shares[index]!.total - total)).toBeLessThan(0.01)
      expect(Math.abs(shares[index]!.total - total)).toBeLessThan(8 * shares[index]!.totalError)
    }
  })

  it('of Sobol’s g-function', () => {
    const a = [0, 1, 4.5, 9, 99, 99, 99, 99]
    const distance = (node: Node) => maximum([subtract(node, number(0.5)), subtract(number(0.5), node)])
    const f = product(
      a.map((value, index) => divide(add([multiply(number(4), distance(u(index))), number(value)]), number(1 + value))) as [
        Node,
        ...Node[],
      ],
    )
    const shares = varianceShares([{ name: 'f', node: f, drawn: a.map((_, index) => `draw.u${index}`) }], [], {}, options).get('f')!
    const parts = a.map((value) => 1 / 3 / (1 + value) ** 2)
    const variance = parts.reduce((all, part) => all * (1 + part), 1) - 1
    for (const [index, part] of parts.entries()) {
      expect(Math.abs(shares[index]!.first - part / variance)).toBeLessThan(0.01)
      expect(Math.abs(shares[index]!.total - (part * (1 + variance)) / (1 + part) / variance)).toBeLessThan(0.01)
    }
  })

  it('of a sum of nodes, each run again only where it moves', () => {
    const nodes: readonly IndexedNode[] = [
      { name: 'a', node: add([u(0), u(1)]), drawn: ['draw.u0', 'draw.u1'] },
      { name: 'b', node: multiply(number(2), add([u(0), u(2)])), drawn: ['draw.u0', 'draw.u2'] },
      { name: 'c', node: number(5), drawn: [] },
    ]
    // a + b = 3 u0 + u1 + 2 u2: 9, 1 and 4 of 14 parts.
    const all = varianceShares(nodes, [{ name: 'sum', weights: [1, 1, 1] }], {}, options)
    expect(all.get('sum')!.map(({ id, first, total }) => [id, first, total])).toEqual([
      ['draw.u0', expect.closeTo(9 / 14, 2), expect.closeTo(9 / 14, 2)],
      ['draw.u1', expect.closeTo(1 / 14, 2), expect.closeTo(1 / 14, 2)],
      ['draw.u2', expect.closeTo(4 / 14, 2), expect.closeTo(4 / 14, 2)],
    ])
    expect(all.get('a')!.map(({ id }) => id)).toEqual(['draw.u0', 'draw.u1'])
    expect(all.get('c')).toEqual([])
  })
})
