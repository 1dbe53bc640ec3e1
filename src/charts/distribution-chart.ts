// The distribution of the value per share, with price and target.
import { rect, ruleX, ruleY, text } from '@observablehq/plot'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, smallSize } from './draw.ts'
import { decimalsOf, digits, dollars, percent } from './format.ts'
import { ofBins, ofColumns, ofQuantiles, quantileOf, shareAbove, type Bin, type EqualColumns, type Quantile } from './histogram.ts'
import { axisRoom, numberAxis } from './rows.ts'
import { plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'

export interface DistributionChartData {
  readonly name: string
  /**
   * USD/share. Bins whose shares add up to 1; or equal columns from one end to the other, with the quantiles that are known better; or quantiles alone, in
   * ascending order, at least from the 5th percentile to the 95th (the more, the smoother).
   */
  readonly of:
    | { readonly bins: readonly Bin[] }
    | { readonly histogram: EqualColumns; readonly quantiles?: readonly { readonly share: number; readonly value: number }[] }
    | { readonly quantiles: readonly Quantile[] }
  /** Share of draws above the price, where it is known better than from the columns. */
  readonly abovePrice?: number
  /** USD/share. */
  readonly price?: number
  readonly target?: number
}

interface Words {
  title(name: string): string
  axis: string
  columns: readonly [string, string]
  price(value: string): string
  target(value: string): string
  quantile(at: string): string
  median: string
  above: Readonly<Record<'price' | 'target', string>>
  seen(name: string, low: string, median: string, high: string): string
  chance(share: string, price: string): string
  nothing(name: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: distribution of the value per share`,
    axis: 'US dollars a share; the higher, the likelier; strong colour: from the 5th to the 95th percentile',
    columns: ['Measure', 'US dollars a share, or share of draws'],
    price: (value) => `price ${value}`,
    target: (value) => `target ${value}`,
    quantile: (at) => `${at} of draws lie below`,
    median: 'Median: half of the draws lie below',
    above: { price: 'Share of draws above the price', target: 'Share of draws above the target' },
    seen: (name, low, median, high) =>
      `Nine draws in ten put the value per share of ${name} between ${low} and ${high}; half lie below ${median}.`,
    chance: (share, price) => ` ${share} of them lie above the price of ${price}.`,
    nothing: (name) => `No distribution of ${name}: it has no value on this day, or nothing in it is uncertain.`,
  },
  de: {
    title: (name) => `${name}: Verteilung des Werts je Aktie`,
    axis: 'US-Dollar je Aktie; je höher, desto wahrscheinlicher; kräftig: vom 5. bis zum 95. Perzentil',
    columns: ['Maß', 'US-Dollar je Aktie oder Anteil der Ziehungen'],
    price: (value) => `Kurs ${value}`,
    target: (value) => `Kursziel ${value}`,
    quantile: (at) => `${at} der Ziehungen liegen darunter`,
    median: 'Median: Die Hälfte der Ziehungen liegt darunter',
    above: { price: 'Anteil der Ziehungen über dem Kurs', target: 'Anteil der Ziehungen über dem Kursziel' },
    seen: (name, low, median, high) =>
      `Neun von zehn Ziehungen sehen den Wert je Aktie von ${name} zwischen ${low} und ${high}; die Hälfte liegt unter ${median}.`,
    chance: (share, price) => ` ${share} von ihnen liegen über dem Kurs von ${price}.`,
    nothing: (name) => `Keine Verteilung für ${name}: Es gibt an diesem Tag keinen Wert, oder nichts daran ist ungewiss.`,
  },
}

/** A bin cut where the middle nine tenths begin and end. */
function cut(bin: Bin, low: number, high: number): readonly (Bin & { readonly inside: boolean })[] {
  const edges = [bin.low, ...[low, high].filter((edge) => edge > bin.low && edge < bin.high), bin.high]
  return edges.slice(1).map((to, index) => {
    const from = edges[index]!
    return { low: from, high: to, share: (bin.share * (to - from)) / (bin.high - bin.low), inside: from >= low && to <= high }
  })
}

export function distributionChart({ name: given, of, price, target, abovePrice }: DistributionChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'distribution')
  const { language } = surface
  const say = words[language]
  const name = plainText(given)
  const histogram = 'bins' in of ? ofBins(of.bins) : 'histogram' in of ? ofColumns(of.histogram) : ofQuantiles(of.quantiles)
  const known = 'histogram' in of ? of.quantiles : undefined
  const bins = histogram.bins.filter((bin) => bin.high > bin.low)
  if (!bins.some((bin) => bin.share > 0)) return drawNothing(own, say.title(name), say.nothing(name))

  const at = (rank: number) => known?.find(({ share }) => Math.abs(share - rank) < 1e-9)?.value ?? quantileOf(histogram, rank)
  const above = (value: number) => (value === price && abovePrice !== undefined ? abovePrice : shareAbove(histogram, value))
  const [low, median, high] = [at(0.05), at(0.5), at(0.95)]
  const density = bins.flatMap((bin) => cut(bin, low, high)).map((bin) => ({ ...bin, height: bin.share / (bin.high - bin.low) }))
  const marks = [
    ...(price === undefined ? [] : [{ value: price, words: say.price(dollars(price, language)), dash: '5 3' }]),
    ...(target === undefined ? [] : [{ value: target, words: say.target(dollars(target, language)), dash: undefined }]),
  ].toSorted((a, b) => a.value - b.value)
  const plotted = own.width - 40
  const ticks = roundTicks(
    Math.min(bins[0]!.low, ...marks.map((mark) => mark.value)),
    Math.max(bins.at(-1)!.high, ...marks.map((mark) => mark.value)),
    Math.max(3, Math.floor(plotted / 80)),
  )
  const x = (value: number) => ((value - ticks.low) / (ticks.high - ticks.low)) * plotted
  // Two names that would meet part to both sides of their lines; one at an edge turns inwards.
  const placed = marks.map((mark, index) => {
    const other = marks[1 - index]
    const wide = textWidth(mark.words, smallSize)
    const meets = other !== undefined && Math.abs(x(other.value) - x(mark.value)) < (wide + textWidth(other.words, smallSize)) / 2 + 8
    const anchor: 'start' | 'middle' | 'end' = meets
      ? index === 0
        ? 'end'
        : 'start'
      : x(mark.value) < wide / 2
        ? 'start'
        : x(mark.value) > plotted - wide / 2
          ? 'end'
          : 'middle'
    return { ...mark, anchor, shift: anchor === 'end' ? 3 : anchor === 'start' ? -3 : 0 }
  })
  const cents = (value: number) => digits(value, 2, language)
  const margin = { top: 30, right: 20, bottom: axisRoom(own, say.axis), left: 20 }
  return draw(
    own,
    {
      title: say.title(name),
      description: `${say.seen(name, dollars(round(low), language), dollars(round(median), language), dollars(round(high), language))}${
        price === undefined ? '' : say.chance(percent(above(price), language), dollars(price, language))
      }`,
      table: {
        columns: say.columns,
        rows: [
          ...[0.05, 0.25, 0.5, 0.75, 0.95].map((rank) => [
            rank === 0.5 ? say.median : say.quantile(percent(rank, language)),
            cents(at(rank)),
          ]),
          ...(price === undefined ? [] : [[say.above.price, percent(above(price), language)]]),
          ...(target === undefined ? [] : [[say.above.target, percent(shareAbove(histogram, target), language)]]),
        ],
      },
    },
    {
      height: 206 + margin.bottom,
      margin,
      x: { domain: [ticks.low, ticks.high] },
      y: { domain: [0, Math.max(...density.map((bin) => bin.height)) * 1.04] },
      marks: [
        numberAxis(own, ticks, (value) => digits(value, decimalsOf(ticks.step), language), say.axis, margin),
        ...[true, false].map((inside) =>
          rect(
            density.filter((bin) => bin.inside === inside && bin.height > 0),
            { x1: 'low', x2: 'high', y1: () => 0, y2: 'height', fill: own.ink('blue'), fillOpacity: inside ? 0.85 : 0.35, inset: 0 },
          ),
        ),
        ruleY([0], { stroke: own.ink('soft') }),
        ...placed.flatMap((mark) => [
          ruleX([mark.value], { stroke: own.ink('paper'), strokeWidth: 4 }),
          ruleX([mark.value], { stroke: own.ink('ink'), strokeWidth: 2, ...(mark.dash !== undefined && { strokeDasharray: mark.dash }) }),
          text([mark.words], {
            x: [mark.value],
            frameAnchor: 'top',
            dy: -16,
            dx: mark.shift,
            textAnchor: mark.anchor,
            fontSize: smallSize,
            fill: own.ink('ink'),
          }),
        ]),
      ],
    },
  )
}

const round = (value: number) => Math.round(value * 100) / 100
