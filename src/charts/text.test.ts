import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText, plainText, textWidth, wrapText } from './text.ts'

test('plain text holds no control, no direction mark, no half of a pair', () => {
  expect(plainText('a\u202Eb\u0000c\n d\uD800')).toBe('ab c d\uFFFD')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainText(text)
      expect(plain.isWellFormed()).toBe(true)
      // oxlint-disable-next-line no-control-regex -- the signs that must not be there
      expect(plain).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/)
      expect(plainText(plain)).toBe(plain)
    }),
  )
})

test('a cut or wrapped text keeps to its width and loses nothing where there is room', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 4 }), (given, width, lines) => {
      const text = plainText(given)
      expect(textWidth(cutText(text, width, 12), 12)).toBeLessThanOrEqual(width)
      const wrapped = wrapText(text, width, 12, lines)
      expect(wrapped.length).toBeLessThanOrEqual(lines)
      for (const line of wrapped) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
      if (!wrapped.some((line) => line.endsWith('…'))) expect(wrapped.join(' ')).toBe(text)
    }),
  )
  expect(wrapText('Critical IT expected by the target date', 140, 12, 2)).toEqual(['Critical IT expected', 'by the target date'])
  expect(wrapText('Critical IT expected by the target date', 90, 12, 2)).toEqual(['Critical IT', 'expected by…'])
})
