import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashBytes, InputError } from '../../base/index.ts'
import { Draws, uniformOf } from './draws.ts'
import { philox } from './philox.ts'
import { bits, directions, pointOf, scramble, sobolDimensions } from './sobol.ts'

const columns = (dimensions: number, lanes: number) => Array.from({ length: dimensions }, () => new Float64Array(lanes))

describe('philox', () => {
  // The known answers of the authors' Random123 library.
  it.each([
    [[0, 0, 0, 0, 0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    [[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0], 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ] as const)('gives the known answer for %j', ([a, b, c, d, first, second], expected) => {
    const words = new Uint32Array(4)
    philox(words, a, b, c, d, first, second)
    expect([...words].map((word) => word.toString(16)).join(' ')).toBe(expected)
  })
})

describe('the Sobol sequence', () => {
  it('has the direction numbers of an independent implementation', () => {
    // The first ten of each of 1,024 dimensions, recovered from the points of scipy.stats.qmc.Sobol (SciPy 1.17.1, unscrambled).
    const all = new Uint32Array(sobolDimensions * 10)
    for (let dimension = 0; dimension < sobolDimensions; dimension += 1) all.set(directions(dimension).slice(0, 10), dimension * 10)
    expect(hashBytes(new Uint8Array(all.buffer))).toBe('04eab3c3a23cae081b2ddb30f1f794fd709e6e84e0c59bdfcbf8fc0a76fa3d7e')
  })

  it('puts exactly one scrambled point into each dyadic cell', () => {
    const draws = new Draws({ method: 'sobol', seed: 11, dimensions: sobolDimensions })
    const into = columns(sobolDimensions, 256)
    for (const first of [0, 256, 7 * 256]) {
      draws.fill(2, first, 256, into)
      for (const column of into) expect(new Set(column.map((value) => Math.floor(value * 256))).size).toBe(256)
    }
  })

  it('keeps the net in two dimensions: each of 64 boxes of equal area holds its share', () => {
    const into = columns(2, 256)
    new Draws({ method: 'sobol', seed: 5, dimensions: 2 }).fill(0, 0, 256, into)
    for (const across of [1, 2, 4, 8, 16, 32, 64]) {
      const boxes = new Int32Array(64)
      for (let lane = 0; lane < 256; lane += 1)
        boxes[Math.floor(into[0]![lane]! * across) * (64 / across) + Math.floor((into[1]![lane]! * 64) / across)]! += 1
      expect([...new Set(boxes)]).toEqual([4])
    }
  })

  it('scrambles one digit by those before it alone', () => {
    const { words } = scramble(3, 1, 17)
    const plain = directions(17)
    for (let index = 0; index < bits; index += 1) expect(Math.clz32(words[index]!)).toBe(Math.clz32(plain[index]!))
  })
})

describe('draws', () => {
  it.each(['sobol', 'philox'] as const)('of %s are the same from any place on', (method) => {
    const draws = new Draws({ method, seed: 42, dimensions: 9 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 40 }), fc.integer({ min: 0, max: 30 }), (first, offset) => {
        const whole = columns(9, 32)
        const rest = columns(9, 32 - offset)
        draws.fill(4, first, 32, whole)
        draws.fill(4, first + offset, 32 - offset, rest)
        expect(rest).toEqual(whole.map((column) => column.slice(offset)))
      }),
      { numRuns: 50 },
    )
  })

  it('reach the last index', () => {
    const draws = new Draws({ method: 'sobol', seed: 42, dimensions: 3 })
    const into = columns(3, 2)
    draws.fill(0, 2 ** 32 - 2, 2, into)
    expect(into.map((column) => column[1])).toEqual(draws.scrambled(0).map((scrambled) => uniformOf(pointOf(scrambled, 2 ** 32 - 1))))
  })

  it('lie strictly between 0 and 1', () => {
    expect(uniformOf(0)).toBeGreaterThan(0)
    expect(uniformOf(0xffffffff)).toBeLessThan(1)
  })

  it('differ by seed, replicate and dimension', () => {
    const of = (seed: number, replicate: number) => {
      const into = columns(2, 4)
      new Draws({ method: 'sobol', seed, dimensions: 2 }).fill(replicate, 0, 4, into)
      return into.map(String)
    }
    expect(new Set([...of(1, 0), ...of(1, 1), ...of(2, 0), ...of(2 ** 32 + 1, 0)]).size).toBe(8)
  })

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuse a seed of %s', (seed) => {
    expect(() => new Draws({ method: 'philox', seed, dimensions: 1 })).toThrow(InputError)
  })

  it('refuse more dimensions than the sequence has, with another method as the way out', () => {
    expect(() => new Draws({ method: 'sobol', seed: 1, dimensions: 1025 })).toThrow('1025 uncertain inputs')
    expect(new Draws({ method: 'philox', seed: 1, dimensions: 1025 }).options.dimensions).toBe(1025)
  })
})
