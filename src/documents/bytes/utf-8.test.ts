import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { examineUtf8 } from './utf-8.ts'

test('agrees with the strict decoder on whether bytes are UTF-8', () => {
  assert(
    property(uint8Array({ maxLength: 12 }), (bytes) => {
      let good = true
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      } catch {
        good = false
      }
      expect(examineUtf8(bytes).firstBad < 0).toBe(good)
    }),
    { numRuns: 3000, seed: 11 },
  )
})

test('counts sequences and strays', () => {
  expect(examineUtf8(Uint8Array.from([0x41, 0xc3, 0xbc, 0xe2, 0x82, 0xac, 0xff, 0xed, 0xa0, 0x80]))).toEqual({
    firstBad: 6,
    bad: 4,
    multibyte: 2,
  })
})
