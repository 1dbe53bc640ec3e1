// A ruled vertical axis of numbers with what is measured in words above it, and the horizontal one of a plane.
import { axisY, gridY, text, type Markish } from '@observablehq/plot'
import { smallSize, type Easel } from './draw.ts'
import { textWidth } from './text.ts'
import type { Ticks } from './ticks.ts'

/** Pixels that the numbers of the axis take at the left. */
export function valueRoom(ticks: Ticks, format: (value: number) => string): number {
  return Math.ceil(Math.max(...ticks.values.map((value) => textWidth(format(value), smallSize)))) + 14
}

export function valueAxis(own: Easel, ticks: Ticks, format: (value: number) => string, label: string): Markish {
  return [
    gridY(ticks.values, { stroke: own.ink('rule'), strokeOpacity: 1 }),
    axisY(ticks.values, {
      tickSize: 0,
      tickPadding: 8,
      tickFormat: (value: number) => format(value),
      fontSize: smallSize,
      fontVariant: 'normal',
      fill: own.ink('soft'),
      label: null,
    }),
    // From the left edge of the picture: words in full, not turned.
    text([label], {
      frameAnchor: 'top-left',
      dy: -20,
      dx: -valueRoom(ticks, format) + 6,
      textAnchor: 'start',
      fontSize: smallSize,
      fill: own.ink('soft'),
    }),
  ]
}
