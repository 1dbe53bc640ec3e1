import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ofBins, ofColumns, ofQuantiles, quantileOf, shareAbove } from './histogram.ts'
import { placeLabels, spread } from './place-labels.ts'
import { roundTicks } from './ticks.ts'
import { monthTicks } from './time-axis.ts'
import { dayNumber } from '../base/index.ts'

test('round ticks enclose the values, in few round steps', () => {
  expect(roundTicks(0, 18, 5)).toEqual({ step: 5, values: [0, 5, 10, 15, 20], low: 0, high: 20 })
  expect(roundTicks(-1.2, 7, 4).values).toEqual([-2.5, 0, 2.5, 5, 7.5])
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
      fc.integer({ min: 2, max: 9 }),
      (low, span, count) => {
        const ticks = roundTicks(low, low + span, count)
        expect(ticks.low).toBeLessThanOrEqual(low + ticks.step * 1e-6)
        expect(ticks.high).toBeGreaterThanOrEqual(low + span - ticks.step * 1e-6)
        expect(ticks.values.length).toBeLessThanOrEqual(count + 3)
      },
    ),
  )
})

test('one value alone has an axis from nought', () => {
  expect(roundTicks(12, 12, 3).low).toBe(0)
  expect(roundTicks(0, 0, 3)).toMatchObject({ low: 0, high: 1 })
})

test('months are marked at their first day, as many as there is room for', () => {
  const marked = (from: string, to: string, most: number) => monthTicks(dayNumber(from), dayNumber(to), most).map(({ month }) => month)
  expect(marked('2024-11-24', '2025-11-24', 6)).toEqual(['2025-01', '2025-03', '2025-05', '2025-07', '2025-09', '2025-11'])
  expect(marked('2025-01-01', '2041-06-01', 6)).toEqual([
    '2026-01',
    '2028-01',
    '2030-01',
    '2032-01',
    '2034-01',
    '2036-01',
    '2038-01',
    '2040-01',
  ])
})

test('quantiles and shares of a distribution, by hand', () => {
  const bins = [
    { low: 0, high: 10, share: 0.25 },
    { low: 10, high: 20, share: 0.5 },
    { low: 20, high: 40, share: 0.25 },
  ]
  const all = ofBins(bins)
  expect(quantileOf(all, 0.5)).toBeCloseTo(15, 12)
  expect(quantileOf(all, 0.05)).toBeCloseTo(2, 12)
  expect(shareAbove(all, 25)).toBeCloseTo(0.1875, 12)
  expect(shareAbove(all, -1)).toBe(1)
  expect(() => ofBins(bins.slice(1))).toThrow(/add up to 0\.75/)
  expect(() => ofBins([bins[1]!, bins[0]!, bins[2]!])).toThrow(/begins before/)
})

test('a list of quantiles that leaves out the tails keeps its ranks', () => {
  const list = ofQuantiles([
    { at: 0.01, value: 1 },
    { at: 0.05, value: 5 },
    { at: 0.5, value: 10 },
    { at: 0.6, value: 10 },
    { at: 0.95, value: 17 },
  ])
  expect([0.05, 0.5, 0.55, 0.6, 0.95].map((rank) => quantileOf(list, rank))).toEqual([5, 10, 10, 10, 17])
  expect(quantileOf(list, 0.775)).toBeCloseTo(13.5, 12)
  expect(shareAbove(list, 10)).toBeCloseTo(0.4, 12)
  expect(shareAbove(list, 17)).toBeCloseTo(0.05, 12)
  expect(() =>
    ofQuantiles([
      { at: 0.5, value: 2 },
      { at: 0.6, value: 1 },
    ]),
  ).toThrow(/does not follow/)
})

test('names of points that stand together do not meet', () => {
  const points = ['CIFR', 'IREN', 'WULF'].map((words, index) => ({ words, x: 100 + index * 6, y: 100 }))
  const placed = placeLabels(points, 12, { left: 0, right: 400, top: 0, bottom: 300 })
  const boxes = placed.map(({ x, y, dx, dy, anchor }) => [anchor, x + dx, y + dy].join())
  expect(new Set(boxes).size).toBe(3)
  expect(placed[0]!.anchor).toBe('end')
})

test('heights are moved apart and stay inside', () => {
  expect(spread([50, 52, 10], 15, 0, 100)).toEqual([50, 65, 10])
  expect(spread([98, 97], 15, 0, 100)).toEqual([100, 85])
})

test('equal columns are bins', () => {
  expect(ofColumns({ from: 0, to: 4, shares: [0.25, 0.75] })).toEqual({
    bins: [
      { low: 0, high: 2, share: 0.25 },
      { low: 2, high: 4, share: 0.75 },
    ],
    below: 0,
  })
  expect(ofColumns({ from: 3, to: 3, shares: [1] }).bins).toEqual([])
})
