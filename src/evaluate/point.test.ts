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
  normalQuantile,
  power,
  subtract,
  type Node,
} from '../graph/index.ts'
import { evaluate, prepare } from './index.ts'

const mw = input('CIFR.mw', 'MW[critical_it]', 'Cipher critical IT')
const each = input('CIFR.value-per-mw', 'USD/MW[critical_it]', 'value per MW')
const shares = input('CIFR.shares', 'share')
const x = input('x', '1')
const y = input('y', '1', 'the other')

function messageOf(root: Node, bindings: Record<string, number>): string {
  try {
    return `no error but ${evaluate(root, bindings)}`
  } catch (error) {
    return describeError(error)
  }
}

describe('evaluate', () => {
  it('values 480 MW at $14m a piece over 400 million shares at $16.80', () => {
    const perShare = divide(multiply(mw, each, 'HPC'), shares, 'HPC per share')
    expect(perShare.unit).toBe('USD/share')
    expect(evaluate(perShare, { 'CIFR.mw': 480, 'CIFR.value-per-mw': 14e6, 'CIFR.shares': 400e6 })).toBe(16.8)
  })

  it.each<[string, Node, number]>([
    ['constant', constant(24, 'hour/day', 'a day'), 24],
    ['input', x, 3],
    ['add', add([x, y, x]), 10],
    ['subtract', subtract(x, y), -1],
    ['multiply', multiply(x, y), 12],
    ['divide', divide(x, y), 0.75],
    ['minimum', minimum([y, x]), 3],
    ['maximum', maximum([x, y, x]), 4],
    ['power', power(y, -0.5), 0.5],
    ['exponential', exponential(subtract(x, x)), 1],
    ['logarithm', logarithm(divide(x, x)), 0],
  ])('knows %s', (_, node, expected) => {
    expect(evaluate(node, { x: 3, y: 4 })).toBe(expected)
  })

  it('values named nodes together and a prepared program again and again', () => {
    const roots = { total: add([x, y]), product: multiply(x, y) }
    expect(evaluate(roots, { x: 2, y: 5 })).toEqual({ total: 7, product: 10 })
    const program = prepare(roots)
    expect(evaluate(program, { x: 2, y: 5 })).toEqual({ total: 7, product: 10 })
    expect(evaluate(program, { x: -1, y: 5 })).toEqual({ total: 4, product: -5 })
  })

  it('reads two input nodes of one id as one input', () => {
    expect(evaluate(add([input('x', '1'), input('x', '1', 'again')]), { x: 4 })).toBe(8)
    expect(() => evaluate(multiply(input('x', '1'), input('x', 'USD')), { x: 4 })).toThrow('the input "x" is used in 1 and in USD')
  })

  it('is not deceived by names that every record inherits', () => {
    expect(messageOf(input('constructor', '1'), {})).toContain('no value for the input "constructor"')
  })

  it('names the input that has no finite value, with its label', () => {
    expect(messageOf(mw, {})).toBe('no value for the input "CIFR.mw" (Cipher critical IT) (bindings) — bind "CIFR.mw" to a finite number')
    expect(messageOf(x, { x: NaN })).toBe('the input "x" is NaN (bindings) — bind "x" to a finite number')
    expect(messageOf(x, { x: -Infinity })).toBe('the input "x" is -Infinity (bindings) — bind "x" to a finite number')
  })

  it.each<[string, Node, Record<string, number>, string]>([
    [
      'division by zero',
      add([multiply(x, divide(x, y)), x], 'sum of the parts'),
      { x: 1, y: 0 },
      'division by zero: the other = 0 (sum of the parts › quotient of x and the other) — give the divisor a value other than 0',
    ],
    [
      'logarithm of zero',
      logarithm(x, 'log growth'),
      { x: 0 },
      'the logarithm of a number not above 0: x = 0 (log growth) — give a number above 0',
    ],
    [
      'logarithm below zero',
      logarithm(x),
      { x: -2 },
      'the logarithm of a number not above 0: x = -2 (logarithm of x) — give a number above 0',
    ],
    [
      'normal quantile of no probability',
      normalQuantile(x, 'score'),
      { x: 1.25 },
      'the normal quantile of a number not between 0 and 1: x = 1.25 (score) — give a probability above 0 and below 1',
    ],
    [
      'overflow of a product',
      multiply(x, y),
      { x: 1e200, y: 1e200 },
      'multiplying x = 1e+200 and the other = 1e+200 exceeds the range of numbers',
    ],
    ['overflow of an exponential', exponential(x), { x: 1000 }, 'the exponential of x = 1000 exceeds the range of numbers'],
    ['overflow of a sum', add([x, x]), { x: 1.7e308 }, 'adding x = 1.7e+308 and x = 1.7e+308 exceeds'],
    ['overflow of a quotient', divide(x, y), { x: 1e300, y: 1e-300 }, 'dividing x = 1e+300 and the other = 1e-300 exceeds'],
    [
      'root of a negative number',
      power(x, 0.5),
      { x: -4 },
      'a negative base to the power 0.5: x = -4 (power of x) — give a base of at least 0',
    ],
    ['zero to a negative power', power(x, -1), { x: 0 }, 'zero to the negative power -1: x = 0'],
    [
      'units in the words',
      divide(mw, subtract(shares, shares)),
      { 'CIFR.mw': 480, 'CIFR.shares': 5 },
      'division by zero: difference of CIFR.shares and CIFR.shares = 0 share',
    ],
  ])('says why there is no number: %s', (_, node, bindings, message) => {
    expect(messageOf(node, bindings)).toContain(message)
  })
})
