import fc from 'fast-check'
import { expect, test } from 'vitest'
import { around, segmentsOf } from './segments.ts'

test('overlapping marks are all shown, the shortest first', () => {
  const text = 'von „Neutral“ auf „Overweight“ hoch'
  const long = { id: 'action', span: [0, 35] as const }
  const short = { id: 'rating', span: [4, 30] as const }
  expect(segmentsOf(text, [long, short]).map((one) => [one.text, one.marks.map((mark) => mark.id)])).toEqual([
    ['von ', ['action']],
    ['„Neutral“ auf „Overweight“', ['rating', 'action']],
    [' hoch', ['action']],
  ])
})

test('segments make up the text again, whatever the marks', () => {
  const mark = fc.record({ id: fc.string(), span: fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
      const segments = segmentsOf(text, marks)
      expect(segments.map((one) => one.text).join('')).toBe(text)
      for (const one of marks) {
        const [start, end] = one.span
        if (start < 0 || start >= end || end > text.length) continue
        const shown = segments.filter((segment) => segment.marks.includes(one)).map((segment) => segment.text)
        expect(shown.join('')).toBe(text.slice(start, end))
      }
    }),
  )
})

test('what stands around a quote is cut between words and holds the quote', () => {
  const text = 'The analysts pointed to 410 megawatts of contracts signed of late.'
  const [from, to] = around(text, [24, 37], 12)
  expect(text.slice(from, to)).toBe(' pointed to 410 megawatts of')
  expect(around('short', [1, 2], 100)).toEqual([0, 5])
})
