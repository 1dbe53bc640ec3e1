import { describe, expect, it } from 'vitest'
import { add, constant, input, multiply } from './build.ts'
import { inOrder } from './node.ts'
import { substitute } from './substitute.ts'

const x = input('x', 'USD')
const y = input('y', '1')

describe('substitute', () => {
  it('replaces an input wherever it stands, keeps labels and what is shared, and leaves the rest as it is', () => {
    const shared = multiply(x, y, 'shared')
    const untouched = multiply(constant(2, 'USD', 'test'), y)
    const [first, second] = substitute([add([shared, untouched], 'sum'), shared], new Map([['x', constant(7, 'USD', 'test')]]))
    const nodes = [...inOrder([first!, second!])]
    expect(nodes.filter((node) => node.operation === 'input').map((node) => node.operation === 'input' && node.id)).toEqual(['y'])
    expect(first).toMatchObject({ label: 'sum', operands: [{ label: 'shared' }, untouched] })
    expect('operands' in first! && first.operands[0]).toBe(second)
    expect('operands' in first! && first.operands[1]).toBe(untouched)
    expect(Object.isFrozen(first) && 'operands' in first! && Object.isFrozen(first.operands)).toBe(true)
  })

  it('refuses another unit', () => {
    expect(() => substitute([x], new Map([['x', y]]))).toThrow('"x" is in USD, what is to stand for it in 1')
  })
})
