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
  /** `beyond`: pixels between the column of labels and the axis. */
  labels(beyond?: number): Markish
}

/** Lines of what is measured below an axis. */
function axisLines(own: Easel, label: string): readonly string[] {
  return wrapText(label, own.width - 16, smallSize, 3)
}

/** Pixels that an axis takes below the rows: its numbers and what is measured, in as many lines as the width asks for. */
export function axisRoom(own: Easel, label: string): number {
  return 30 + 14 * axisLines(own, label).length
}

/** Room for labels of up to two lines, at most two fifths of the width. */
export function rowsOf(own: Easel, rows: readonly RowLabel[], rowHeight = 30): Rows {
  const most = Math.floor(own.width * 0.4)
  const wrapped = rows.map(({ label, strong = false }) => wrapText(plainText(label), (most - 20) / (strong ? 1.1 : 1), fontSize, 2))
  const widest = Math.max(0, ...wrapped.flatMap((lines, index) => lines.map((line) => textWidth(line, fontSize, rows[index]!.strong))))
  const left = Math.min(most, Math.ceil(widest) + 20)
  const labelled = rows.map((row, index) => ({ index, text: wrapped[index]!.join('\n'), weight: row.strong ? 600 : 400 }))
  const label = (weight: number, beyond: number) =>
    text(
      labelled.filter((row) => row.weight === weight),
      {
        x: null,
        y: 'index',
        frameAnchor: 'left',
        dx: -10 - beyond,
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
    labels: (beyond = 0) => [label(400, beyond), label(600, beyond)],
  }
}

/** The ruled axis below, with what is measured in words: centred on the axis, or as near to that as the picture's edges allow. `margin`: left and right of the axis, pixels. */
export function numberAxis(
  own: Easel,
  ticks: Ticks,
  format: (value: number) => string,
  label: string,
  margin: { readonly left: number; readonly right: number },
): Markish {
  const lines = axisLines(own, label)
  const half = Math.max(...lines.map((line) => textWidth(line, smallSize))) / 2
  const centre = (margin.left + own.width - margin.right) / 2
  const kept = Math.min(Math.max(centre, half + 8), own.width - half - 8)
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
    text([lines.join('\n')], {
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      lineHeight: 1.2,
      dx: kept - centre,
      dy: 28,
      fontSize: smallSize,
      fill: own.ink('soft'),
    }),
  ]
}
