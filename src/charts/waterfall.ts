// A waterfall of rows in US dollars a share: sums from nought, steps from where the one before ended.
import { barX, link, ruleX, text } from '@observablehq/plot'
import type { Chart, ChartWords } from './chart.ts'
import { draw, fontSize, smallSize, type Easel } from './draw.ts'
import { decimalsOf, digits } from './format.ts'
import { axisRoom, numberAxis, rowsOf } from './rows.ts'
import { cutText, plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'

export interface Step {
  readonly label: string
  /** Absent for a sum. */
  readonly change?: number
  readonly from: number
  readonly to: number
}

/** A value to compare with: drawn as a line through the rows, named at its top. */
export interface Reference {
  readonly label: string
  readonly value: number
}

/** Steps one after another from `start`. */
export function stepsFrom(start: number, changes: readonly { readonly label: string; readonly change: number }[]): readonly Step[] {
  let reached = start
  return changes.map(({ label, change }) => {
    const from = reached
    reached += change
    return { label: plainText(label), change, from, to: reached }
  })
}

export function stepRows(steps: readonly Step[], own: Easel): readonly (readonly string[])[] {
  const cents = (value: number, signed = false) => digits(value, 2, own.surface.language, signed)
  return steps.map((step) => [step.label, step.change === undefined ? '' : cents(step.change, true), cents(step.to)])
}

export function drawWaterfall(own: Easel, words: ChartWords, steps: readonly Step[], axis: string, reference?: Reference): Chart {
  const { language } = own.surface
  const cents = (value: number, signed = false) => digits(value, 2, language, signed)
  const rows = rowsOf(
    own,
    steps.map((step) => ({ label: step.label, strong: step.change === undefined })),
  )
  const told = steps.map((step, index) => ({
    ...step,
    index,
    falling: (step.change ?? 0) < 0,
    words: step.change === undefined ? cents(step.to) : cents(step.change, true),
  }))
  const room = Math.ceil(Math.max(...told.map((step) => textWidth(step.words, fontSize)))) + 12
  const ends = [...steps.flatMap(({ from, to }) => [from, to]), ...(reference ? [reference.value] : [])]
  const plotted = own.width - rows.left - room
  const ticks = roundTicks(Math.min(0, ...ends), Math.max(...ends), Math.max(2, Math.min(7, Math.floor(plotted / 60))))
  // A falling step is labelled at its left: where that is the axis, the label needs room of its own.
  const scale = plotted / (ticks.high - ticks.low)
  const over = Math.max(
    0,
    ...told.filter(({ falling }) => falling).map(({ to, words: label }) => textWidth(label, fontSize) + 8 - (to - ticks.low) * scale),
  )
  const bar = (kind: 'sum' | 'rise' | 'fall', fill: string, stroke: string) =>
    barX(
      told.filter(({ change, falling }) => (change === undefined ? 'sum' : falling ? 'fall' : 'rise') === kind),
      { x1: 'from', x2: 'to', y: 'index', fill, stroke },
    )
  const labels = (falling: boolean) =>
    text(
      told.filter((step) => step.falling === falling),
      {
        x: (step: Step) => (falling ? Math.min(step.from, step.to) : Math.max(step.from, step.to)),
        y: 'index',
        text: 'words',
        textAnchor: falling ? 'end' : 'start',
        dx: falling ? -5 : 5,
        fill: own.ink('ink'),
        stroke: own.ink('paper'),
        strokeWidth: 3,
        fontVariant: 'tabular-nums',
      },
    )
  const rightHalf = reference !== undefined && (reference.value - ticks.low) * scale > plotted / 2
  const top = reference === undefined ? 8 : 26
  const spot = reference === undefined ? 0 : rows.left + over + (reference.value - ticks.low) * scale
  const margin = { top, right: room, bottom: axisRoom(own, axis), left: rows.left + Math.ceil(over) }
  return draw(own, words, {
    height: rows.height + top + margin.bottom,
    margin,
    x: { domain: [ticks.low, ticks.high] },
    y: rows.y,
    marks: [
      numberAxis(own, ticks, (value) => digits(value, decimalsOf(ticks.step), language), axis, margin),
      ...(reference === undefined
        ? []
        : [
            ruleX([reference.value], { stroke: own.ink('ink'), strokeWidth: 1.5, strokeDasharray: '5 3' }),
            text([cutText(plainText(reference.label), rightHalf ? spot - 4 : own.width - spot - 4, smallSize)], {
              x: [reference.value],
              frameAnchor: 'top',
              dy: -14,
              dx: rightHalf ? 4 : -4,
              textAnchor: rightHalf ? 'end' : 'start',
              fontSize: smallSize,
              fill: own.ink('ink'),
            }),
          ]),
      link(told.slice(0, -1), {
        x: 'to',
        y1: 'index',
        y2: (step: { readonly index: number }) => step.index + 1,
        stroke: own.ink('soft'),
        strokeDasharray: '2 2',
      }),
      bar('sum', own.ink('grey'), 'none'),
      bar('rise', own.ink('blue'), 'none'),
      bar('fall', own.hatch('vermilion'), own.ink('vermilion')),
      ruleX([0], { stroke: own.ink('soft') }),
      labels(false),
      labels(true),
      rows.labels(Math.ceil(over)),
    ],
  })
}
