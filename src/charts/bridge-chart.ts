// The target bridge: from one target to the next, each cause a step, as a waterfall of rows.
import { barX, link, ruleX, text } from '@observablehq/plot'
import { InputError } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, fontSize } from './draw.ts'
import { decimalsOf, digits, dollars, longDate } from './format.ts'
import { axisHeight, numberAxis, rowsOf } from './rows.ts'
import { plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'

export interface BridgeChartData {
  /** Company or ticker. */
  readonly name: string
  readonly start: { readonly day: string; readonly value: number }
  readonly end: { readonly day: string; readonly value: number }
  /** In the order of drawing; USD/share. They lead from start to end within half a cent. */
  readonly bars: readonly { readonly label: string; readonly contribution: number }[]
  /** Bars drawn at most; the smallest beyond are one row together. Default 10. */
  readonly most?: number
}

interface Words {
  title(name: string): string
  axis: string
  columns: readonly [string, string, string]
  target(day: string): string
  others(count: number): string
  seen(name: string, from: string, to: string, largest: string): string
  largest(label: string, amount: string): string
  nothing(name: string, value: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: what moved the target`,
    axis: 'US dollars a share',
    columns: ['Step', 'Change, US dollars a share', 'Value after it, US dollars a share'],
    target: (day) => `Target, ${day}`,
    others: (count) => `${count} smaller causes`,
    seen: (name, from, to, largest) => `The target for ${name} goes from ${from} to ${to}.${largest}`,
    largest: (label, amount) => ` The largest step is ${label} (${amount}).`,
    nothing: (name, value) => `Nothing moved the target for ${name}: it stands at ${value} on both days.`,
  },
  de: {
    title: (name) => `${name}: was das Kursziel bewegt hat`,
    axis: 'US-Dollar je Aktie',
    columns: ['Schritt', 'Änderung, US-Dollar je Aktie', 'Wert danach, US-Dollar je Aktie'],
    target: (day) => `Kursziel, ${day}`,
    others: (count) => `${count} kleinere Ursachen`,
    seen: (name, from, to, largest) => `Das Kursziel für ${name} geht von ${from} auf ${to}.${largest}`,
    largest: (label, amount) => ` Der größte Schritt ist: ${label} (${amount}).`,
    nothing: (name, value) => `Nichts hat das Kursziel für ${name} bewegt: Es steht an beiden Tagen bei ${value}.`,
  },
}

interface Step {
  readonly label: string
  /** Absent for the two ends. */
  readonly change?: number
  readonly from: number
  readonly to: number
}

function folded(bars: BridgeChartData['bars'], most: number, own: Words): BridgeChartData['bars'] {
  if (bars.length <= most) return bars
  const kept = new Set(bars.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)).slice(0, most - 1))
  const small = bars.filter((bar) => !kept.has(bar))
  const rest = { label: own.others(small.length), contribution: small.reduce((sum, bar) => sum + bar.contribution, 0) }
  return [...bars.filter((bar) => kept.has(bar)), rest]
}

function stepsOf({ start, end, bars, name, most = 10 }: BridgeChartData, language: ChartLanguage): readonly Step[] {
  const own = words[language]
  const sum = bars.reduce((total, bar) => total + bar.contribution, start.value)
  if (!(Math.abs(sum - end.value) <= 0.005)) {
    throw new InputError(`the steps lead to ${sum}, not to the target ${end.value}`, {
      where: `bridge of ${name}`,
      remedy: 'give every step of the bridge, rounding included',
    })
  }
  let reached = start.value
  const steps = folded(bars, most, own).map(({ label, contribution }): Step => {
    const from = reached
    reached += contribution
    return { label: plainText(label), change: contribution, from, to: reached }
  })
  return [
    { label: own.target(longDate(start.day, language)), from: 0, to: start.value },
    ...steps,
    { label: own.target(longDate(end.day, language)), from: 0, to: end.value },
  ]
}

/** Throws an input error when the bars do not lead from the start to the end. */
export function bridgeChart(data: BridgeChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'bridge')
  const { language } = surface
  const say = words[language]
  const name = plainText(data.name)
  const steps = stepsOf(data, language)
  if (data.bars.length === 0) return drawNothing(own, say.title(name), say.nothing(name, dollars(data.end.value, language)))

  const cents = (value: number, signed = false) => digits(value, 2, language, signed)
  const rows = rowsOf(
    own,
    steps.map((step) => ({ label: step.label, strong: step.change === undefined })),
  )
  const ends = steps.flatMap(({ from, to }) => [from, to])
  const plotted = own.width - rows.left
  const ticks = roundTicks(Math.min(...ends), Math.max(...ends), Math.max(2, Math.min(7, Math.floor(plotted / 70))))
  const told = steps.map((step, index) => ({
    ...step,
    index,
    words: step.change === undefined ? cents(step.to) : cents(step.change, true),
  }))
  const room = Math.ceil(Math.max(...told.map((step) => textWidth(step.words, fontSize)))) + 10
  const fill = { ends: own.ink('grey'), rise: own.ink('blue'), fall: own.hatch('vermilion') }
  const bar = (of: (step: Step) => boolean, paint: string, stroke: string) =>
    barX(told.filter(of), { x1: 'from', x2: 'to', y: 'index', fill: paint, stroke, strokeWidth: 1 })
  const label = (falling: boolean) =>
    text(
      told.filter((step) => (step.change ?? 0) < 0 === falling),
      {
        x: (step: Step) => (falling ? Math.min(step.from, step.to) : Math.max(step.from, step.to)),
        y: 'index',
        text: 'words',
        textAnchor: falling ? 'end' : 'start',
        dx: falling ? -5 : 5,
        fill: own.ink('ink'),
        fontVariant: 'tabular-nums',
      },
    )
  const largest = steps.filter((step) => step.change !== undefined).toSorted((a, b) => Math.abs(b.change!) - Math.abs(a.change!))[0]!
  return draw(
    own,
    {
      title: say.title(name),
      description: say.seen(
        name,
        dollars(data.start.value, language),
        dollars(data.end.value, language),
        say.largest(largest.label, dollars(largest.change!, language, true)),
      ),
      table: {
        columns: say.columns,
        rows: steps.map((step) => [step.label, step.change === undefined ? '' : cents(step.change, true), cents(step.to)]),
      },
    },
    {
      height: rows.height + 8 + axisHeight,
      margin: { top: 8, right: room, bottom: axisHeight, left: rows.left + (steps.some((step) => (step.change ?? 0) < 0) ? 6 : 0) },
      x: { domain: [ticks.low, ticks.high] },
      y: rows.y,
      marks: [
        numberAxis(own, ticks, (value) => digits(value, decimalsOf(ticks.step), language), say.axis),
        link(told.slice(0, -1), {
          x: 'to',
          y1: 'index',
          y2: (step: { readonly index: number }) => step.index + 1,
          stroke: own.ink('soft'),
          strokeDasharray: '2 2',
        }),
        bar((step) => step.change === undefined, fill.ends, 'none'),
        bar((step) => (step.change ?? 0) > 0, fill.rise, 'none'),
        bar((step) => (step.change ?? 0) < 0, fill.fall, own.ink('vermilion')),
        ruleX([0], { stroke: own.ink('soft') }),
        label(false),
        label(true),
        rows.labels,
      ],
    },
  )
}
