import * as fc from 'fast-check'
import { cases } from '../how-many.ts'
import { describe, expect, it } from 'vitest'
import { describeError } from '../../src/base/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import { add, inOrder, input, operations } from '../../src/graph/index.ts'
import { compare } from './agreement.ts'
import { expressions } from './expressions.ts'
import { randomCase } from './random-graph.ts'

describe('the table of expressions', () => {
  it.each(expressions)('$name: every reading agrees', ({ root, state, other, value }) => {
    expect(evaluate(root, state)).toBeCloseTo(value, 12)
    expect(compare(root, state, other)).toMatchObject({ valued: true, attributed: true })
  })

  it('has every operation', () => {
    const used = new Set(inOrder(expressions.map(({ root }) => root)).map((node) => node.operation))
    expect([...used].toSorted()).toEqual([...operations].toSorted())
  })
})

describe('random well-typed graphs', () => {
  const total = { graphs: 0, valued: 0, slopes: 0, slopesLeftOut: 0, solved: 0, attributed: 0 }
  const used = new Set<string>()

  it(`${cases(10_500, 8)} of them: every reading agrees`, () => {
    const check = () =>
      fc.assert(
        fc.property(randomCase, ({ root, state, other }) => {
          for (const node of inOrder([root])) used.add(node.operation)
          const compared = compare(root, state, other)
          total.graphs += 1
          total.valued += Number(compared.valued)
          total.slopes += compared.slopes
          total.slopesLeftOut += compared.slopesLeftOut
          total.solved += Number(compared.solved)
          total.attributed += Number(compared.attributed)
        }),
        { seed: 20251124, numRuns: cases(10_500, 8) },
      )
    expect(check).not.toThrow()
    expect(total.graphs).toBe(cases(10_500, 8))
  })

  it('and the comparisons were really made', () => {
    expect(used.size).toBe(operations.length)
    expect(total.valued).toBeGreaterThanOrEqual(cases(7500, 8))
    expect(total.slopes / (total.slopes + total.slopesLeftOut)).toBeGreaterThan(0.9)
    expect(total.solved).toBeGreaterThan(cases(7000, 8))
    expect(total.attributed).toBeGreaterThan(cases(6000, 8))
  })
})

describe('units', () => {
  it('megawatts of unlike basis do not add, and the words name both', () => {
    const act = () =>
      add([input('approved', 'MW[approved]', 'approved power'), input('leased', 'MW[critical_it]', 'leased IT')], 'capacity')
    let words = ''
    try {
      act()
    } catch (error) {
      words = describeError(error)
    }
    expect(words).toContain('megawatts of unlike basis: approved and critical_it')
    expect(words).toContain('capacity: "approved power" and "leased IT"')
  })
})
