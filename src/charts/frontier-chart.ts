// The implied frontier: every pair of megawatts and value per megawatt that gives the price, and where a view stands to it.
import { areaY, dot, line, ruleX, text } from '@observablehq/plot'
import { InputError, sortedBy } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, fontSize, smallSize } from './draw.ts'
import { decimalsOf, digits, dollars, megawatts, money } from './format.ts'
import { placeLabels } from './place-labels.ts'
import { axisRoom, numberAxis } from './rows.ts'
import { cutText, plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'
import { valueAxis, valueRoom } from './value-axis.ts'

export interface FrontierChartData {
  readonly name: string
  /** The price that the curve explains, USD/share. */
  readonly price: number
  /** MW of critical IT and the USD/MW at which they give the price; absent where none does. */
  readonly curve: readonly { readonly mw: number; readonly valuePerMw: number | undefined }[]
  /** Where views, brokers or contracts stand: named points. */
  readonly points: readonly { readonly label: string; readonly mw: number; readonly valuePerMw: number }[]
  /** MW of critical IT that are signed. */
  readonly contractedMw?: number
}

interface Words {
  title(name: string): string
  x: string
  y: string
  columns: readonly [string, string, string]
  curve(price: string): string
  onCurve: string
  signed(mw: string): string
  none: string
  seen(name: string, price: string, few: string, fewValue: string, many: string, manyValue: string): string
  stands(label: string, mw: string, value: string): string
  nothing(name: string, price: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: what the price implies`,
    x: 'MW of critical IT by the target date, counted in full',
    y: 'Value per MW, million US dollars',
    columns: ['Point', 'MW of critical IT', 'Value per MW, million US dollars'],
    curve: (price) => `gives the price of ${price}`,
    onCurve: 'On the curve',
    signed: (mw) => `signed ${mw}`,
    none: 'none',
    seen: (name, price, few, fewValue, many, manyValue) =>
      `The price of ${name}, ${price}, is met by ${few} at ${fewValue} a megawatt as well as by ${many} at ${manyValue}.`,
    stands: (label, mw, value) => ` ${label}: ${mw} at ${value}.`,
    nothing: (name, price) =>
      `No value per megawatt gives the price of ${name}, ${price}: what is outside of HPC already does, or nothing can.`,
  },
  de: {
    title: (name) => `${name}: was der Kurs unterstellt`,
    x: 'MW kritische IT-Last bis zum Zieltermin, voll gezählt',
    y: 'Wert je MW, Mio. US-Dollar',
    columns: ['Punkt', 'MW kritische IT-Last', 'Wert je MW, Mio. US-Dollar'],
    curve: (price) => `ergibt den Kurs von ${price}`,
    onCurve: 'Auf der Kurve',
    signed: (mw) => `unterzeichnet ${mw}`,
    none: 'keiner',
    seen: (name, price, few, fewValue, many, manyValue) =>
      `Den Kurs von ${name}, ${price}, erklären ${few} zu ${fewValue} je Megawatt ebenso wie ${many} zu ${manyValue}.`,
    stands: (label, mw, value) => ` ${label}: ${mw} zu ${value}.`,
    nothing: (name, price) =>
      `Kein Wert je Megawatt ergibt den Kurs von ${name}, ${price}: Schon der Rest des Unternehmens trägt ihn, oder nichts kann es.`,
  },
}

export function frontierChart(data: FrontierChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'frontier')
  const { language } = surface
  const say = words[language]
  const name = plainText(data.name)
  const price = dollars(data.price, language)
  const numbers = [
    data.price,
    data.contractedMw ?? 0,
    ...[...data.curve, ...data.points].flatMap(({ mw, valuePerMw }) => [mw, valuePerMw ?? 0]),
  ]
  if (!numbers.every(Number.isFinite))
    throw new InputError('a number that is none', { where: `frontier of ${name}`, remedy: 'leave the point out' })
  const curve = sortedBy(
    data.curve.flatMap(({ mw, valuePerMw }) => (valuePerMw === undefined ? [] : [{ mw, value: valuePerMw / 1e6 }])),
    (point) => point.mw,
  )
  if (curve.length === 0) return drawNothing(own, say.title(name), say.nothing(name, price))

  const points = data.points.map((point) => ({ label: plainText(point.label), mw: point.mw, value: point.valuePerMw / 1e6 }))
  const contracted = data.contractedMw !== undefined && data.contractedMw > 0 ? data.contractedMw : undefined
  // A curve that climbs out of sight at few megawatts would flatten everything else.
  const middle = curve[Math.floor(curve.length / 2)]!.value
  const top = Math.max(...points.map((point) => point.value), Math.min(curve[0]!.value, middle * 4, 60), middle * 1.5)
  const y = roundTicks(0, top, 6)
  const yFormat = (value: number) => digits(value, decimalsOf(y.step), language)
  const margin = { top: 34, right: 24, bottom: axisRoom(own, say.x), left: valueRoom(y, yFormat) }
  const [plotted, height] = [own.width - margin.left - margin.right, 296 + margin.bottom]
  const x = roundTicks(0, Math.max(...[...curve, ...points].map((point) => point.mw)), Math.max(3, Math.floor(plotted / 90)))
  const pixelX = (mw: number) => margin.left + (mw / x.high) * plotted
  const pixelY = (value: number) => height - margin.bottom - (value / y.high) * (height - margin.top - margin.bottom)
  const seen = within(curve, y.high)
  const labels = placeLabels(
    points.map((point) => ({
      ...point,
      x: pixelX(point.mw),
      y: pixelY(point.value),
      words: cutText(point.label, plotted * 0.4, fontSize),
    })),
    fontSize,
    { left: margin.left, right: own.width, top: margin.top, bottom: height - margin.bottom },
    pixelsOf(seen, pixelX, pixelY),
  )
  const [few, many] = [curve[0]!, curve.at(-1)!]
  const tenth = (value: number) => digits(value, 1, language)
  const curveWords = say.curve(price)
  const fits = seen.filter((point) => pixelX(point.mw) + textWidth(curveWords, fontSize) + 6 < own.width - 8)
  const named = fits[Math.min(fits.length, Math.floor(seen.length * 0.7)) - 1]
  return draw(
    own,
    {
      title: say.title(name),
      description: `${say.seen(name, price, megawatts(few.mw, language), money(few.value * 1e6, language), megawatts(many.mw, language), money(many.value * 1e6, language))}${points
        .map((point) => say.stands(point.label, megawatts(point.mw, language), money(point.value * 1e6, language)))
        .join('')}`,
      table: {
        columns: say.columns,
        rows: [
          ...data.curve.map(({ mw, valuePerMw }) => [
            say.onCurve,
            digits(mw, 0, language),
            valuePerMw === undefined ? say.none : tenth(valuePerMw / 1e6),
          ]),
          ...points.map((point) => [point.label, digits(point.mw, 0, language), tenth(point.value)]),
        ],
      },
    },
    {
      height,
      margin,
      x: { domain: [0, x.high] },
      y: { domain: [0, y.high] },
      marks: [
        valueAxis(own, y, yFormat, say.y),
        numberAxis(own, x, (value) => digits(value, 0, language), say.x, margin),
        areaY(seen, { x: 'mw', y1: () => 0, y2: 'value', fill: own.ink('blue'), fillOpacity: 0.1 }),
        line(seen, { x: 'mw', y: 'value', stroke: own.ink('blue'), strokeWidth: 2.5 }),
        ...(contracted === undefined
          ? []
          : [
              ruleX([contracted], { stroke: own.ink('soft'), strokeDasharray: '4 3' }),
              text([say.signed(megawatts(contracted, language))], {
                x: [contracted],
                frameAnchor: 'bottom',
                dx: 5,
                dy: -8,
                textAnchor: 'start',
                fontSize: smallSize,
                fill: own.ink('soft'),
                stroke: own.ink('paper'),
                strokeWidth: 3,
              }),
            ]),
        text([curveWords], {
          ...(named === undefined
            ? { frameAnchor: 'top-right' as const, textAnchor: 'end' as const, dx: -4, dy: 6 }
            : { x: [named.mw], y: [named.value], textAnchor: 'start' as const, dx: 6, dy: -12 }),
          fill: own.ink('blue'),
          stroke: own.ink('paper'),
          strokeWidth: 3,
        }),
        dot(points, { x: 'mw', y: 'value', r: 5.5, fill: own.ink('vermilion'), stroke: own.ink('paper') }),
        ...labels.map((label) =>
          text([label.words], {
            x: [label.mw],
            y: [label.value],
            dx: label.dx,
            dy: label.dy,
            textAnchor: label.anchor,
            fontWeight: 600,
            fill: own.ink('ink'),
            stroke: own.ink('paper'),
            strokeWidth: 3,
          }),
        ),
      ],
    },
  )
}

/** The curve as far as it is not above `high`, cut there between its points. */
function within(
  curve: readonly { readonly mw: number; readonly value: number }[],
  high: number,
): readonly { readonly mw: number; readonly value: number }[] {
  return curve.flatMap((point, index) => {
    if (point.value <= high) return [point]
    const next = curve[index + 1]
    if (next === undefined || next.value > high) return []
    const part = (point.value - high) / (point.value - next.value)
    return [{ mw: point.mw + (next.mw - point.mw) * part, value: high }]
  })
}

/** The line through the points, a pixel every few. */
function pixelsOf(
  curve: readonly { readonly mw: number; readonly value: number }[],
  x: (mw: number) => number,
  y: (value: number) => number,
): readonly { readonly x: number; readonly y: number }[] {
  return curve.slice(1).flatMap((point, index) => {
    const before = curve[index]!
    const steps = Math.max(1, Math.ceil(Math.abs(x(point.mw) - x(before.mw)) / 4))
    return Array.from({ length: steps }, (_, step) => ({
      x: x(before.mw + ((point.mw - before.mw) * step) / steps),
      y: y(before.value + ((point.value - before.value) * step) / steps),
    }))
  })
}
