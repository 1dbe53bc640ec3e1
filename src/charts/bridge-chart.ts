// The target bridge: from one target to the next, each cause a step, as a waterfall of rows.
import { InputError } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { drawNothing, easel } from './draw.ts'
import { dollars, longDate } from './format.ts'
import { plainText } from './text.ts'
import { drawWaterfall, stepRows, stepsFrom, type Step } from './waterfall.ts'

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
  const changes = folded(bars, most, own).map(({ label, contribution }) => ({ label, change: contribution }))
  return [
    { label: own.target(longDate(start.day, language)), from: 0, to: start.value },
    ...stepsFrom(start.value, changes),
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

  const largest = steps.filter((step) => step.change !== undefined).toSorted((a, b) => Math.abs(b.change!) - Math.abs(a.change!))[0]!
  const description = say.seen(
    name,
    dollars(data.start.value, language),
    dollars(data.end.value, language),
    say.largest(largest.label, dollars(largest.change!, language, true)),
  )
  return drawWaterfall(
    own,
    { title: say.title(name), description, table: { columns: say.columns, rows: stepRows(steps, own) } },
    steps,
    say.axis,
  )
}
