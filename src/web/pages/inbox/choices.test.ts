import { expect, test } from 'vitest'
import { choose, keptChoices, unchoose, undoChoice } from './choices.ts'
import { decisionLines } from './decision-lines.ts'

test('choices are taken back in their order, and what was kept stays kept', () => {
  choose(['a', 'b'], { action: 'accept', reason: 'checked' })
  choose(['a'], { action: 'reject', reason: 'no' })
  unchoose(['b'])
  expect([undoChoice(), undoChoice()]).toEqual([true, true])
  keptChoices(['a'])
  expect(undoChoice()).toBe(false)
})

test('a line for the server says what was decided, on what, and which decision it replaces', () => {
  const lines = decisionLines([
    { id: 'abc123', choice: { action: 'accept', reason: 'checked' } },
    { id: 'def456', choice: { action: 'correct', reason: 'slip', set: { value: '48' }, quote: '48 MW', seen: '0a1b2c' } },
  ])
  expect(lines.split('\n').map((line) => JSON.parse(line))).toEqual([
    { what: 'abc123', action: 'accept', reason: 'checked' },
    { what: 'def456', action: 'correct', reason: 'slip', set: { value: '48' }, quote: '48 MW', again: true, seen: '0a1b2c' },
  ])
})
