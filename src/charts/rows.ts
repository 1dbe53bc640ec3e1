// A chart of rows: labels at the left, one band of the vertical scale for each, a ruled axis of numbers below.
import { axisX, gridX, text, type Markish, type ScaleOptions } from '@observablehq/plot'
import { fontSize, smallSize, type Easel } from './draw.ts'
import { plainText, textWidth, wrapText } from './text.ts'
import type { Ticks } from './ticks.ts'

export interface RowLabel {
  readonly label: string
  /** Set off from the others: ends, sums. */
  readonly strong?: boolean
}

export interface Rows {
  readonly left: number
  readonly height: number
  readonly y: ScaleOptions
  readonly labels: Markish
}

export const axisHeight = 44

/** Room for labels of up to two lines, at most two fifths of the width. */
export function rowsOf(own: Easel, rows: readonly RowLabel[], rowHeight = 30): Rows {
  const most = Math.floor(own.width * 0.4)
  const wrapped = rows.map(({ label }) => wrapText(plainText(label), most - 20, fontSize, 2))
  const widest = Math.max(0, ...wrapped.flat().map((line) => textWidth(line, fontSize)))
  const left = Math.min(most, Math.ceil(widest) + 20)
  const labelled = rows.map((row, index) => ({ index, text: wrapped[index]!.join('\n'), weight: row.strong ? 600 : 400 }))
  const label = (weight: number) =>
    text(
      labelled.filter((row) => row.weight === weight),
      {
        x: null,
        y: 'index',
        frameAnchor: 'left',
        dx: -10,
        text: 'text',
        textAnchor: 'end',
        fontWeight: weight,
        lineHeight: 1.05,
        fill: own.ink('ink'),
      },
    )
  return {
    left,
    height: rows.length * rowHeight,
    y: { type: 'band', domain: rows.map((_, index) => index), padding: 0.3 },
    labels: [label(400), label(600)],
  }
}

/** The ruled axis below the rows, with what is measured in words. `most`: of its numbers, fewer where there is little room. */
export function numberAxis(own: Easel, ticks: Ticks, format: (value: number) => string, label: string): Markish {
  return [
    gridX(ticks.values, { stroke: own.ink('rule'), strokeOpacity: 1 }),
    axisX(ticks.values, {
      tickSize: 0,
      tickPadding: 6,
      tickFormat: (value: number) => format(value),
      fontSize: smallSize,
      fontVariant: 'normal',
      fill: own.ink('soft'),
      label: null,
    }),
    text([label], { frameAnchor: 'bottom', dy: 36, fontSize: smallSize, fill: own.ink('soft') }),
  ]
}
