// Text in the typesetter's language is a string, whatever it says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typstString } from './print-typst.ts'

test('quotes and backslashes stay inside, marks of direction go, long words may break', () => {
  expect(typstString('#let x = "a\\b" $1$ *bold* <label> @ref')).toBe('"#let x = \\"a\\\\b\\" $1$ *bold* <label> @ref"')
  expect(typstString('a\u202Eb\u200Fc\nd')).toBe('"abc d"')
  expect(typstString('W'.repeat(50))).toBe(`"${'W'.repeat(20)}\u200B${'W'.repeat(20)}\u200B${'W'.repeat(10)}"`)
})

test('no text ends the string early', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '\n', 'a', '#', '\u0000', 'W'), maxLength: 60 }), (text) => {
      expect(typstString(text)).toMatch(/^"(?:[^"\\]|\\["\\])*"$/)
    }),
    { seed: 11 },
  )
})
