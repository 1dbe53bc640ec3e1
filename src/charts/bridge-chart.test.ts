import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { bridgeChart, type BridgeChartData, type ChartSurface } from './index.ts'

const surface: ChartSurface = { document: parseHTML('<html></html>').document, language: 'en', theme: 'print' }
const data: BridgeChartData = {
  name: 'CIFR',
  start: { day: '2025-10-24', value: 12 },
  end: { day: '2025-11-24', value: 18 },
  bars: [
    { label: 'New contract', contribution: 8.25 },
    { label: 'Bitcoin price', contribution: -1.75 },
    { label: 'Rounding', contribution: -0.5 },
  ],
}

test('each step starts where the one before ended', () => {
  const { table, description } = bridgeChart(data, surface)
  expect(table.rows).toEqual([
    ['Target, 24 October 2025', '', '12.00'],
    ['New contract', '+8.25', '20.25'],
    ['Bitcoin price', '−1.75', '18.50'],
    ['Rounding', '−0.50', '18.00'],
    ['Target, 24 November 2025', '', '18.00'],
  ])
  expect(description).toBe('The target for CIFR goes from $12 to $18. The largest step is New contract (+$8.25).')
})

test('in German with German figures', () => {
  const { table, description } = bridgeChart(data, { ...surface, language: 'de' })
  expect(table.rows[2]).toEqual(['Bitcoin price', '−1,75', '18,50'])
  expect(description).toContain('von 12 US-Dollar auf 18 US-Dollar')
})

test('steps that do not lead to the target are refused', () => {
  expect(() => bridgeChart({ ...data, bars: data.bars.slice(1) }, surface)).toThrow(/lead to 9\.75, not to the target 18/)
  expect(() => bridgeChart({ ...data, bars: [{ label: 'x', contribution: Number.NaN }] }, surface)).toThrow(/lead to NaN/)
})

test('the smallest steps beyond the number asked for are one', () => {
  const { table } = bridgeChart({ ...data, most: 2 }, surface)
  expect(table.rows.map(([label, change]) => [label, change]).slice(1, -1)).toEqual([
    ['New contract', '+8.25'],
    ['2 smaller causes', '−2.25'],
  ])
})

test('no step: said in words', () => {
  const { svg, description } = bridgeChart({ ...data, end: { day: '2025-11-24', value: 12 }, bars: [] }, surface)
  expect(description).toBe('Nothing moved the target for CIFR: it stands at $12 on both days.')
  expect(svg).toContain('stands at $12 on both days.</text>')
})
