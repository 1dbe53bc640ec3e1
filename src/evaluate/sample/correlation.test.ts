import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCorrelation, isSemiDefinite, nearestCorrelation, triangularRoot } from './correlation.ts'
import { eigenOf, fromEigen } from './eigen.ts'

describe('eigenvalues', () => {
  it('of a matrix by hand', () => {
    const { values } = eigenOf([
      [2, 1],
      [1, 2],
    ])
    expect(values.toSorted((a, b) => a - b)).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)])
  })

  it('give the matrix back', () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 21, maxLength: 21 }), (entries) => {
        const matrix = Array.from({ length: 6 }, (_, i) =>
          Array.from({ length: 6 }, (__, j) => entries[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)]!),
        )
        const { values, vectors } = eigenOf(matrix)
        const back = fromEigen(values, vectors)
        for (const [i, row] of matrix.entries()) for (const [j, value] of row.entries()) expect(back[i]![j]!).toBeCloseTo(value, 10)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the nearest correlation matrix', () => {
  it('is the published one', () => {
    // Higham 2002, section 4: off-diagonals 0.7607 and 0.1573, distance 0.5278.
    const nearest = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ])
    expect(nearest[0]![1]).toBeCloseTo(0.7607, 4)
    expect(nearest[0]![2]).toBeCloseTo(0.1573, 4)
    expect(nearest[1]![2]).toBeCloseTo(0.7607, 4)
  })

  it('is offered in a form that passes', () => {
    const names = ['bitcoin_price', 'cap_rate', 'lease_demand']
    const wrong = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]
    let message = ''
    try {
      checkCorrelation(names, wrong, 'view.json, uncertainty.correlation')
    } catch (error) {
      message = `${(error as Error).message} ${(error as { remedy: string }).remedy}`
    }
    expect(message).toContain('some combination of bitcoin_price, cap_rate, lease_demand would have a negative variance')
    const offered = JSON.parse(message.slice(message.indexOf('[['))) as number[][]
    expect(() => checkCorrelation(names, offered, 'the offer')).not.toThrow()
    expect(offered[0]![1]).toBeCloseTo(0.5, 1)
  })
})

describe('checks', () => {
  it.each([
    [['a', 'b'], [[1, 0.5]], /2 names have a matrix/],
    [
      ['a', 'b'],
      [
        [1, 1.5],
        [1.5, 1],
      ],
      /the correlation of a and b is 1.5/,
    ],
    [
      ['a', 'b'],
      [
        [1, 0.5],
        [0.4, 1],
      ],
      /one way and 0.4 the other/,
    ],
    [
      ['a', 'b'],
      [
        [0.9, 0],
        [0, 1],
      ],
      /with itself is 0.9/,
    ],
    [
      ['a', 'a'],
      [
        [1, 0],
        [0, 1],
      ],
      /twice/,
    ],
  ] as const)('%j %j', (names, matrix, words) => {
    expect(() => checkCorrelation(names, matrix, 'here')).toThrow(words)
  })
})

describe('the triangular root', () => {
  it('gives the matrix back, also where one variable follows from others', () => {
    const matrix = [
      [1, 0.6, 1],
      [0.6, 1, 0.6],
      [1, 0.6, 1],
    ]
    expect(isSemiDefinite(matrix)).toBe(true)
    const root = triangularRoot(matrix)
    expect(root[2]![2]).toBe(0)
    for (const [i, row] of matrix.entries())
      for (const [j, value] of row.entries()) expect(root[i]!.reduce((sum, x, k) => sum + x * root[j]![k]!, 0)).toBeCloseTo(value, 12)
  })
})
