// Moves of ratings and targets, and their order.
import { expect, test } from 'vitest'
import { byImportance, callMove, moveOf, ratingMove, targetMove } from './moves.ts'

test('ratings of any known scale move up and down; a start and an end are neither', () => {
  expect(ratingMove('Neutral', 'Overweight')).toBe('upgrade')
  expect(ratingMove('Buy', 'Hold')).toBe('downgrade')
  expect(ratingMove('Not rated', 'Neutral')).toBe('initiated')
  expect(ratingMove(undefined, 'Neutral')).toBe('initiated')
  expect(ratingMove('Neutral', 'Not rated')).toBe('ended')
  expect(ratingMove(undefined, 'Not rated')).toBe('none')
  expect(ratingMove('Neutral', 'Neutral')).toBe('none')
})

test('targets are raised, cut, set and withdrawn', () => {
  expect([targetMove(12, 18), targetMove(20, 13), targetMove(undefined, 5), targetMove(5, undefined), targetMove(14, 14)]).toEqual([
    'raised',
    'cut',
    'set',
    'withdrawn',
    'none',
  ])
})

test('upgrades come before starts, starts before targets, larger moves before smaller', () => {
  const moves = [
    moveOf('A', { rating: 'Neutral', target: 10 }, { rating: 'Neutral', target: 11 }),
    moveOf('B', { rating: undefined, target: undefined }, { rating: 'Neutral', target: 11 }),
    moveOf('C', { rating: 'Neutral', target: 12 }, { rating: 'Overweight', target: 18 }),
    moveOf('D', { rating: 'Neutral', target: 10 }, { rating: 'Neutral', target: 5 }),
  ]
  expect(byImportance(moves).map(({ ticker }) => ticker)).toEqual(['C', 'B', 'D', 'A'])
})

test("a call is news only when it became known after the earlier day, and its own words for the past go before the ledger's", () => {
  const call = {
    by: 'JPMorgan',
    rating: 'Overweight',
    previousRating: 'Neutral',
    target: 18,
    previousTarget: 12,
    known: '2025-11-24',
    facts: [],
  }
  const stood = { ...call, rating: 'Overweight', target: 15 }
  expect(callMove('CIFR', call, stood, '2025-11-23')).toEqual({ ticker: 'CIFR', rating: 'upgrade', target: 'raised', size: 0.5 })
  expect(callMove('CIFR', call, stood, '2025-11-24')).toBeUndefined()
  expect(callMove('CIFR', undefined, stood, '2025-11-23')).toBeUndefined()
})
