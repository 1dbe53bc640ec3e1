import { describe, expect, it } from 'vitest'
import { describeError, ModelError } from '../base/index.ts'
import {
  add,
  constant,
  divide,
  exponential,
  input,
  inOrder,
  inputsOf,
  interpolate,
  labelled,
  logarithm,
  maximum,
  minimum,
  multiply,
  nameOf,
  normalQuantile,
  operandsOf,
  pathOf,
  power,
  print,
  product,
  step,
  subtract,
} from './index.ts'

const gross = input('site.gross', 'MW[gross]', 'site, utility load')
const critical = input('site.critical', 'MW[critical_it]', 'site, IT load')
const x = input('x', '1')

function messageOf(make: () => unknown): string {
  try {
    make()
  } catch (error) {
    if (error instanceof ModelError) return describeError(error)
    throw error
  }
  return 'no error'
}

describe('builders', () => {
  it('carry units through products and quotients', () => {
    expect(divide(gross, critical).unit).toBe('MW[gross]/MW[critical_it]')
    expect(multiply(critical, divide(gross, critical)).unit).toBe('MW[gross]')
    expect(product([critical, input('v', 'USD/MW[critical_it]'), x], 'value').unit).toBe('USD')
    expect(product([critical, x], 'value').label).toBe('value')
  })

  it.each([
    ['add', () => add([gross, critical], 'power')],
    ['subtract', () => subtract(gross, critical, 'power')],
    ['minimum', () => minimum([gross, critical], 'power')],
    ['maximum', () => maximum([gross, critical], 'power')],
  ])('%s refuses megawatts of unlike basis and names both', (operation, make) => {
    expect(messageOf(make)).toBe(
      `cannot ${operation} megawatts of unlike basis: gross and critical_it (MW[gross] and MW[critical_it]) ` +
        '(power: "site, utility load" and "site, IT load") — convert one of them by a ratio that is itself a number with a source',
    )
  })

  it('refuse what has no meaning', () => {
    expect(messageOf(() => add([], 'nothing'))).toContain('add of nothing (nothing)')
    expect(messageOf(() => constant(NaN, 'USD', 'a source'))).toContain('a constant of NaN (a source)')
    expect(messageOf(() => power(gross, 2))).toContain('power of MW[gross] (site, utility load)')
    expect(messageOf(() => exponential(gross))).toContain('exponential of MW[gross]')
    expect(messageOf(() => logarithm(gross))).toContain('logarithm of MW[gross]')
    expect(messageOf(() => power(x, Infinity))).toContain('an exponent of Infinity')
    expect(messageOf(() => normalQuantile(gross))).toContain('normal-quantile of MW[gross] (site, utility load)')
    expect(messageOf(() => step(x, NaN))).toContain('a threshold of NaN')
    expect(messageOf(() => interpolate(gross, [0, 1], [1, 2]))).toContain('interpolate of MW[gross]')
    expect(messageOf(() => interpolate(x, [0], [1]))).toContain('a table of 1 places and 1 values')
    expect(messageOf(() => interpolate(x, [0, 1], [1]))).toContain('a table of 2 places and 1 values')
    expect(messageOf(() => interpolate(x, [0, 1, 1], [1, 2, 3], { label: 'curve' }))).toContain('a table with 1 after 1 (curve)')
    expect(messageOf(() => interpolate(x, [0, 1], [1, Infinity]))).toContain('a table with Infinity at 1')
    expect(messageOf(() => interpolate(x, [0, 1e-320], [0, 1e300]))).toContain('rises without limit')
    expect(messageOf(() => input('y', 'EUR'))).toContain('unknown unit "EUR"')
  })

  it('make nodes that nobody changes afterwards', () => {
    const operands = [x, x]
    const sum = add(operands)
    operands.push(x)
    expect(sum.operands).toHaveLength(2)
    expect(Object.isFrozen(sum) && Object.isFrozen(sum.operands)).toBe(true)
    expect(labelled(sum, 'twice x')).toMatchObject({ label: 'twice x', operation: 'add' })
    expect(sum.label).toBeUndefined()
  })
})

describe('order and words', () => {
  const rate = divide(subtract(x, constant(1, '1', 'whole')), x)
  const root = multiply(rate, exponential(rate), 'answer')

  it('puts operands before users, each once, however deep', () => {
    const order = inOrder([root])
    expect(new Set(order).size).toBe(order.length)
    expect(order[order.length - 1]).toBe(root)
    for (const [place, node] of order.entries()) for (const operand of operandsOf(node)) expect(order.indexOf(operand)).toBeLessThan(place)
    let deep = add([x, x])
    for (let depth = 0; depth < 50_000; depth += 1) deep = add([deep, x])
    expect(inOrder([deep])).toHaveLength(50_002)
  })

  it('names a node and its place', () => {
    expect(nameOf(rate)).toBe('quotient of difference and x')
    expect(nameOf(add([x, gross, critical, x].slice(0, 1)))).toBe('sum of x')
    expect(nameOf(maximum([x, x, x, x, x]))).toBe('maximum of x, x and 3 more')
    expect(pathOf([root], rate)).toBe('answer › quotient of difference and x')
    expect(pathOf([root], root)).toBe('answer')
  })

  it('prints an expression line by line', () => {
    expect(print(root)).toBe(
      ['#1 1 = subtract(x: 1, 1 1)', '#2 1 = divide(#1, x: 1)', '#3 1 = exponential(#2)', '#4 "answer" 1 = multiply(#2, #3)'].join('\n'),
    )
    expect(print(x)).toBe('x: 1')
  })

  it('lists inputs by id and refuses one id in two units', () => {
    expect([...inputsOf([root]).keys()]).toEqual(['x'])
    expect(messageOf(() => inputsOf([multiply(x, input('x', 'USD', 'x in dollars'))]))).toBe(
      'the input "x" is used in 1 and in USD ("x" and "x in dollars") — give the two quantities ids of their own',
    )
  })
})
