// The tornado: the value per share at both ends of each input's range, widest swing first.
import { barX, ruleX, text } from '@observablehq/plot'
import { InputError } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, fontSize, smallSize } from './draw.ts'
import { decimalsOf, digits, dollars, list } from './format.ts'
import { axisRoom, numberAxis, rowsOf } from './rows.ts'
import { cutText, plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'

export interface TornadoRow {
  readonly label: string
  /** The ends of the input, written in the language. */
  readonly low: string
  readonly high: string
  /** Value per share at them, USD. */
  readonly atLow: number
  readonly atHigh: number
  /** Whether the ends are the documented range, or a tenth either way. */
  readonly documented: boolean
}

export interface TornadoChartData {
  readonly name: string
  /** Value per share at the base, USD. */
  readonly base: number
  readonly rows: readonly TornadoRow[]
  /** Rows drawn at most, widest first. Default 10. */
  readonly most?: number
}

interface Words {
  title(name: string): string
  axis: string
  columns: readonly string[]
  base(value: string): string
  documented: string
  tenth: string
  seen(name: string, base: string, widest: string): string
  nothing(name: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: what matters most`,
    axis: 'US dollars a share at the upper (solid) and the lower end (hatched) of each input',
    columns: ['Input', 'Lower end', 'Value there, US dollars a share', 'Upper end', 'Value there, US dollars a share', 'Range'],
    base: (value) => `Base ${value}`,
    documented: 'documented',
    tenth: 'a tenth either way',
    seen: (name, base, widest) => `From its base of ${base} the value per share of ${name} swings most with ${widest}.`,
    nothing: (name) => `${name} has no value on this day, or no input moves it.`,
  },
  de: {
    title: (name) => `${name}: worauf es am meisten ankommt`,
    axis: 'US-Dollar je Aktie am oberen (voll) und unteren Ende (schraffiert) jeder Eingabe',
    columns: ['Eingabe', 'Unteres Ende', 'Wert dort, US-Dollar je Aktie', 'Oberes Ende', 'Wert dort, US-Dollar je Aktie', 'Spanne'],
    base: (value) => `Basis ${value}`,
    documented: 'belegt',
    tenth: 'ein Zehntel nach beiden Seiten',
    seen: (name, base, widest) => `Von der Basis ${base} aus bewegt sich der Wert je Aktie von ${name} am stärksten mit: ${widest}.`,
    nothing: (name) => `${name} hat an diesem Tag keinen Wert, oder keine Eingabe bewegt ihn.`,
  },
}

export function tornadoChart({ name: given, base, rows: all, most = 10 }: TornadoChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'tornado')
  const { language } = surface
  const say = words[language]
  const name = plainText(given)
  const swing = (row: TornadoRow) => Math.abs(row.atHigh - row.atLow)
  const rows = all.toSorted((a, b) => swing(b) - swing(a)).slice(0, most)
  if (rows.length === 0) return drawNothing(own, say.title(name), say.nothing(name))
  const values = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])
  if (![base, ...values].every(Number.isFinite))
    throw new InputError('a value per share that is no number', { where: `tornado of ${name}`, remedy: 'leave the input out' })

  const laid = rowsOf(own, rows, 32)
  const bars = rows.flatMap((row, index) => [
    { index, side: 'low', at: row.atLow, words: plainText(row.low), other: row.atHigh },
    { index, side: 'high', at: row.atHigh, words: plainText(row.high), other: row.atLow },
  ])
  // On a small screen the bars need the room; the table has the ends.
  const mostLabel = own.width < 480 ? 0 : own.width * 0.17
  const ends = bars.map((bar) => {
    // An end on the side of the other one stands inside of its bar: it is told at the foot of the base.
    const right = bar.at > base || (bar.at === base && bar.other < base)
    return { ...bar, right, words: mostLabel === 0 ? '' : cutText(bar.words, mostLabel, smallSize) }
  })
  const room = (right: boolean) =>
    Math.ceil(Math.max(0, ...ends.filter((end) => end.right === right).map((end) => textWidth(end.words, smallSize)))) + 12
  const plotted = own.width - laid.left - room(true) - room(false)
  const ticks = roundTicks(Math.min(base, ...values), Math.max(base, ...values), Math.max(2, Math.min(7, Math.floor(plotted / 60))))
  const cents = (value: number) => digits(value, 2, language)
  const label = (right: boolean) =>
    text(
      ends.filter((end) => end.right === right),
      {
        x: 'at',
        y: 'index',
        text: 'words',
        textAnchor: right ? 'start' : 'end',
        dx: right ? 5 : -5,
        fontSize: smallSize,
        fill: own.ink('soft'),
        stroke: own.ink('paper'),
        strokeWidth: 3,
      },
    )
  const bar = (side: string, fill: string, stroke: string) =>
    barX(
      bars.filter((item) => item.side === side),
      { x1: () => base, x2: 'at', y: 'index', fill, stroke },
    )
  const margin = { top: 26, right: room(true), bottom: axisRoom(own, say.axis), left: laid.left + room(false) }
  return draw(
    own,
    {
      title: say.title(name),
      description: say.seen(
        name,
        dollars(base, language),
        list(
          rows
            .slice(0, 3)
            .map((row) => `${plainText(row.label)} (${cents(Math.min(row.atLow, row.atHigh))}–${cents(Math.max(row.atLow, row.atHigh))})`),
          language,
        ),
      ),
      table: {
        columns: say.columns,
        rows: rows.map((row) => [
          row.label,
          row.low,
          cents(row.atLow),
          row.high,
          cents(row.atHigh),
          row.documented ? say.documented : say.tenth,
        ]),
      },
    },
    {
      height: laid.height + 26 + margin.bottom,
      margin,
      x: { domain: [ticks.low, ticks.high] },
      y: laid.y,
      marks: [
        numberAxis(own, ticks, (value) => digits(value, decimalsOf(ticks.step), language), say.axis, margin),
        bar('low', own.hatch('vermilion'), own.ink('vermilion')),
        bar('high', own.ink('blue'), own.ink('blue')),
        ruleX([base], { stroke: own.ink('ink'), strokeWidth: 1.5 }),
        text([say.base(dollars(base, language))], { x: [base], frameAnchor: 'top', dy: -14, fontSize, fill: own.ink('ink') }),
        label(true),
        label(false),
        laid.labels(room(false)),
      ],
    },
  )
}
