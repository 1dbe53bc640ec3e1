// A seed is a promise: the same seed gives the same bits, today and after any refactoring. These hashes change never, or with a release note.
import { describe, expect, it } from 'vitest'
import { hashBytes, hashText } from '../src/base/index.ts'
import { Draws, type DrawMethod } from '../src/evaluate/index.ts'
import { summaryOfSeed } from './simulation/seeded-sample.ts'

function hashOfDraws(method: DrawMethod, seed: number): string {
  const dimensions = 300
  const draws = new Draws({ method, seed, dimensions })
  const bytes = new Uint8Array(dimensions * 512 * 2 * 8)
  let offset = 0
  for (const [replicate, first] of [
    [0, 0],
    [5, 123_456],
  ] as const) {
    const into = Array.from({ length: dimensions }, () => new Float64Array(512))
    draws.fill(replicate, first, 512, into)
    for (const column of into) {
      bytes.set(new Uint8Array(column.buffer), offset)
      offset += column.byteLength
    }
  }
  return hashBytes(bytes)
}

describe('draws of a seed', () => {
  it.each([
    ['sobol', 1, '20c36682ded8a45d43e96ef74a71cfbe3c0f130302f6ef856bc441071894626f'],
    ['sobol', 20251124, '278e04c50a30537d179d2ab87eb4c3590cd817fb7ca728a293bcb444bbde2edb'],
    ['philox', 1, '0c73503429ddaf69f1cc0b12948e05e2dc54be5ba91ca456b19c4c93e796370b'],
    ['philox', 9007199254740991, '83ba89261232affabc85325cf98670c412bd33c256d42f901c5aef34bfe23df5'],
  ] as const)('by %s with seed %d', (method, seed, hash) => {
    expect(hashOfDraws(method, seed)).toBe(hash)
  })
})

describe('a sample of a seed', () => {
  // Every distribution, a copula, a common factor; moments, quantiles, shares of variance.
  it.each([
    ['sobol', 1, '3a9a08c3228d04a3c53d5148cf504b1d68d9f580b3f8f7351b7f652dc154a9f9'],
    ['philox', 20251124, '47053f4551fa2269b2e57d968bb4ca932033bb167e51aab01dcc29241d73031f'],
  ] as const)('by %s with seed %d', (method, seed, hash) => {
    expect(hashText(JSON.stringify(summaryOfSeed(method, seed)))).toBe(hash)
  })
})
