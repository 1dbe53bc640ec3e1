// The sector scatter: what each price pays per contracted megawatt against the share of approved power that is expected of it.
import { dot, text } from '@observablehq/plot'
import { InputError, sortedBy } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, fontSize, smallSize } from './draw.ts'
import { decimalsOf, digits, list, money, percent } from './format.ts'
import { placeLabels } from './place-labels.ts'
import { axisRoom, numberAxis } from './rows.ts'
import { plainText } from './text.ts'
import { roundTicks } from './ticks.ts'
import { valueAxis, valueRoom } from './value-axis.ts'

export interface ScatterChartData {
  /** Companies with both numbers are drawn, the others are named. */
  readonly points: readonly {
    readonly label: string
    /** Critical IT by the target date ÷ approved power: 0.35. */
    readonly shareOfApproved: number | undefined
    /** What the price pays per contracted MW once everything but HPC is taken off; USD/MW. */
    readonly pricePerMw: number | undefined
  }[]
}

interface Words {
  title: string
  x: string
  y: string
  columns: readonly [string, string, string]
  none: string
  seen(count: number, cheapest: string, dearest: string): string
  one(label: string, amount: string, share: string): string
  left(names: string): string
  nothing: string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: 'What the price pays per contracted megawatt',
    x: 'Share of approved power expected as critical IT, %',
    y: 'Price per contracted MW, million US dollars',
    columns: ['Company', 'Price per contracted MW, million US dollars', 'Share of approved power, %'],
    none: 'none',
    seen: (count, cheapest, dearest) => `${count} companies: ${cheapest} pays least, ${dearest} most.`,
    one: (label, amount, share) => `${label} pays ${amount} per contracted MW at ${share} of approved power.`,
    left: (names) => ` Not drawn for want of a contract, a price or approved power: ${names}.`,
    nothing: 'No company has a price, a contract and approved power on this day.',
  },
  de: {
    title: 'Was der Kurs je unterzeichnetem Megawatt bezahlt',
    x: 'Als kritische IT-Last erwarteter Anteil der genehmigten Anschlussleistung, %',
    y: 'Kurs je unterzeichnetem MW, Mio. US-Dollar',
    columns: ['Unternehmen', 'Kurs je unterzeichnetem MW, Mio. US-Dollar', 'Anteil der genehmigten Anschlussleistung, %'],
    none: 'keine Angabe',
    seen: (count, cheapest, dearest) => `${count} Unternehmen: ${cheapest} bezahlt am wenigsten, ${dearest} am meisten.`,
    one: (label, amount, share) => `${label} bezahlt ${amount} je unterzeichnetem MW bei ${share} der genehmigten Anschlussleistung.`,
    left: (names) => ` Mangels Vertrag, Kurs oder genehmigter Anschlussleistung nicht gezeichnet: ${names}.`,
    nothing: 'Kein Unternehmen hat an diesem Tag Kurs, Vertrag und genehmigte Anschlussleistung.',
  },
}

const symbols = ['circle', 'square', 'triangle', 'diamond'] as const

export function scatterChart(data: ScatterChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'scatter')
  const { language } = surface
  const say = words[language]
  const all = data.points.map((point) => ({ ...point, label: plainText(point.label) }))
  const wrong = all.find((point) =>
    [point.shareOfApproved, point.pricePerMw].some((value) => value !== undefined && !Number.isFinite(value)),
  )
  if (wrong) throw new InputError(`${wrong.label} has a number that is none`, { where: 'scatter', remedy: 'leave it undefined' })
  const points = sortedBy(
    all.flatMap(({ label, shareOfApproved, pricePerMw }) =>
      shareOfApproved === undefined || pricePerMw === undefined ? [] : [{ label, share: shareOfApproved * 100, paid: pricePerMw / 1e6 }],
    ),
    (point) => point.paid,
    (point) => point.label,
  )
  const leftOut = all.filter((point) => point.shareOfApproved === undefined || point.pricePerMw === undefined).map((point) => point.label)
  const missing = leftOut.length > 0 ? say.left(list(leftOut, language)) : ''
  if (points.length === 0) return drawNothing(own, say.title, `${say.nothing}${missing}`)

  const y = roundTicks(Math.min(0, ...points.map((point) => point.paid)), Math.max(0, ...points.map((point) => point.paid)), 6)
  const yFormat = (value: number) => digits(value, decimalsOf(y.step), language)
  const margin = { top: 32, right: 24, bottom: axisRoom(own, say.x), left: valueRoom(y, yFormat) }
  const [plotted, height] = [own.width - margin.left - margin.right, 296 + margin.bottom]
  const x = roundTicks(0, Math.max(0, ...points.map((point) => point.share)), Math.max(3, Math.floor(plotted / 90)))
  const placed = placeLabels(
    points.map((point) => ({
      ...point,
      x: margin.left + ((point.share - x.low) / (x.high - x.low)) * plotted,
      y: height - margin.bottom - ((point.paid - y.low) / (y.high - y.low)) * (height - margin.top - margin.bottom),
      words: point.label.length > 12 ? `${point.label.slice(0, 11)}…` : point.label,
    })),
    fontSize,
    { left: margin.left, right: own.width, top: margin.top - 8, bottom: height - margin.bottom },
  )
  const [cheapest, dearest] = [points[0]!, points.at(-1)!]
  const named = ({ label, paid }: (typeof points)[number]) => `${label} (${money(paid * 1e6, language)})`
  const tenth = (value: number) => digits(value, 1, language)
  return draw(
    own,
    {
      title: say.title,
      description: `${
        points.length === 1
          ? say.one(cheapest.label, money(cheapest.paid * 1e6, language), percent(cheapest.share / 100, language))
          : say.seen(points.length, named(cheapest), named(dearest))
      }${missing}`,
      table: {
        columns: say.columns,
        rows: all.map(({ label, pricePerMw, shareOfApproved }) => [
          label,
          pricePerMw === undefined ? say.none : tenth(pricePerMw / 1e6),
          shareOfApproved === undefined ? say.none : tenth(shareOfApproved * 100),
        ]),
      },
    },
    {
      height,
      margin,
      x: { domain: [x.low, x.high] },
      y: { domain: [y.low, y.high] },
      marks: [
        valueAxis(own, y, yFormat, say.y),
        numberAxis(own, x, (value) => digits(value, decimalsOf(x.step), language), say.x, margin),
        ...points.map((point, index) =>
          dot([point], {
            x: 'share',
            y: 'paid',
            r: 5,
            symbol: symbols[index % symbols.length]!,
            fill: own.ink('blue'),
            stroke: own.ink('paper'),
          }),
        ),
        ...points.map((point, index) =>
          text([placed[index]!.words], {
            x: [point.share],
            y: [point.paid],
            dx: placed[index]!.dx,
            dy: placed[index]!.dy,
            textAnchor: placed[index]!.anchor,
            fontSize: own.width < 480 ? smallSize : fontSize,
            fill: own.ink('ink'),
            stroke: own.ink('paper'),
            strokeWidth: 3,
          }),
        ),
      ],
    },
  )
}
