// Price, target and rating of a company over time: the price as a line, the target as steps, the rating as a band below.
import { dot, line, rect, text } from '@observablehq/plot'
import { dayNumber, InputError, isDay, sortedBy } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, fontSize, smallSize } from './draw.ts'
import { decimalsOf, digits, dollars, shortDate } from './format.ts'
import { spread } from './place-labels.ts'
import { cutText, plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'
import { timeAxis } from './time-axis.ts'
import { valueAxis, valueRoom } from './value-axis.ts'

export interface HistoryChartData {
  readonly name: string
  /** Days drawn; the last target and rating before `from` hold at its beginning. */
  readonly from: string
  readonly to: string
  /** USD/share. */
  readonly prices: readonly { readonly day: string; readonly value: number }[]
  readonly targets: readonly { readonly day: string; readonly value: number }[]
  /** As the scale has it (`Overweight`), from the day given on; stays in English. */
  readonly ratings: readonly { readonly day: string; readonly rating: string }[]
}

interface Words {
  title(name: string): string
  y: string
  columns: readonly [string, string, string]
  price: string
  target: string
  rating: string
  seen(name: string, from: string, to: string): string
  last(what: string, value: string, day: string): string
  nothing(name: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: price, target and rating`,
    y: 'US dollars a share; below: rating',
    columns: ['Day', 'What', 'Value'],
    price: 'price',
    target: 'target',
    rating: 'rating',
    seen: (name, from, to) => `${name} from ${from} to ${to}.`,
    last: (what, value, day) => ` Last ${what} ${value} (${day}).`,
    nothing: (name) => `Neither a price nor a target nor a rating of ${name} is on file for this time.`,
  },
  de: {
    title: (name) => `${name}: Kurs, Kursziel und Rating`,
    y: 'US-Dollar je Aktie; darunter: Rating',
    columns: ['Tag', 'Was', 'Wert'],
    price: 'Kurs',
    target: 'Kursziel',
    rating: 'Rating',
    seen: (name, from, to) => `${name} vom ${from} bis zum ${to}.`,
    last: (what, value, day) => ` Zuletzt ${what} ${value} (${day}).`,
    nothing: (name) => `Von ${name} ist für diese Zeit weder Kurs noch Kursziel noch Rating bekannt.`,
  },
}

interface Dated {
  readonly day: string
}

/** Entries of the time, with the last one before it moved to its beginning where it still holds. */
function during<T extends Dated>(entries: readonly T[], from: string, to: string, holds: boolean): readonly T[] {
  const ordered = sortedBy(entries, ({ day }) => day)
  const before = holds ? ordered.findLast(({ day }) => day < from) : undefined
  const inside = ordered.filter(({ day }) => day >= from && day <= to)
  return before === undefined || inside[0]?.day === from ? inside : [{ ...before, day: from }, ...inside]
}

export function historyChart(data: HistoryChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'history')
  const { language } = surface
  const say = words[language]
  const name = plainText(data.name)
  const where = `history of ${name}`
  const { from, to } = data
  const days = [from, to, ...[...data.prices, ...data.targets, ...data.ratings].map(({ day }) => day)]
  const wrong = days.find((day) => !isDay(day))
  if (wrong !== undefined || from >= to)
    throw new InputError(wrong === undefined ? `no time from ${from} to ${to}` : `"${wrong}" is not a day`, {
      where,
      remedy: 'write days as YYYY-MM-DD, the earlier one first',
    })
  if (![...data.prices, ...data.targets].every(({ value }) => Number.isFinite(value)))
    throw new InputError('a price or target that is no number', { where, remedy: 'leave it out' })
  const prices = during(data.prices, from, to, false)
  const targets = during(data.targets, from, to, true)
  const told = during(data.ratings, from, to, true)
  // A rating told again goes on.
  const ratings = told.filter(({ rating }, index) => rating !== told[index - 1]?.rating)
  const values = [...prices, ...targets].map(({ value }) => value)
  if (values.length + ratings.length === 0) return drawNothing(own, say.title(name), say.nothing(name))

  const [first, last] = [dayNumber(from), dayNumber(to)]
  const y = roundTicks(0, Math.max(1, ...values), 5)
  const yFormat = (value: number) => digits(value, decimalsOf(y.step), language)
  const ends = [
    ...(prices.length > 0 ? [{ what: say.price, value: prices.at(-1)!.value, colour: 'blue' as const }] : []),
    ...(targets.length > 0 ? [{ what: say.target, value: targets.at(-1)!.value, colour: 'vermilion' as const }] : []),
  ].map((end) => ({ ...end, words: `${end.what} ${digits(end.value, 2, language)}` }))
  const strip = 26
  const margin = {
    top: 32,
    right: Math.ceil(Math.max(12, ...ends.map((end) => textWidth(end.words, fontSize, true) + 16))),
    bottom: 30,
    left: valueRoom(y, yFormat),
  }
  const height = 320
  const plotted = own.width - margin.left - margin.right
  const inner = height - margin.top - margin.bottom
  // The band of ratings stands below nought on the same scale.
  const perPixel = y.high / (inner - strip - 8)
  const floor = -(strip + 8) * perPixel
  const pixel = (value: number) => margin.top + (y.high - value) / perPixel
  const heights = spread(
    ends.map((end) => pixel(end.value)),
    15,
    margin.top,
    pixel(0),
  )
  const spans = ratings.map(({ day, rating }, index) => {
    const [start, end] = [dayNumber(day), index + 1 < ratings.length ? dayNumber(ratings[index + 1]!.day) : last]
    const wide = ((end - start) / (last - first)) * plotted
    return {
      start,
      end,
      y1: floor,
      y2: floor + strip * perPixel,
      rating: plainText(rating),
      words: wide < 30 ? '' : cutText(plainText(rating), wide - 6, smallSize),
      odd: index % 2,
    }
  })
  const target = [
    ...targets.map(({ day, value }) => ({ at: dayNumber(day), value })),
    ...targets.slice(-1).map(({ value }) => ({ at: last, value })),
  ]
  const lastTold = [
    ...prices.slice(-1).map(({ value, day }) => say.last(say.price, dollars(value, language), shortDate(day, language))),
    ...targets.slice(-1).map(({ value, day }) => say.last(say.target, dollars(value, language), shortDate(day, language))),
    ...ratings.slice(-1).map(({ rating, day }) => say.last(say.rating, plainText(rating), shortDate(day, language))),
  ]
  const rows = sortedBy(
    [
      ...prices.map(({ day, value }) => [day, say.price, digits(value, 2, language)] as const),
      ...targets.map(({ day, value }) => [day, say.target, digits(value, 2, language)] as const),
      ...ratings.map(({ day, rating }) => [day, say.rating, rating] as const),
    ],
    ([day]) => day,
  ).map(([day, what, value]) => [shortDate(day, language), what, value])
  return draw(
    own,
    {
      title: say.title(name),
      description: `${say.seen(name, shortDate(from, language), shortDate(to, language))}${lastTold.join('')}`,
      table: { columns: say.columns, rows },
    },
    {
      height,
      margin,
      x: { domain: [first, last] },
      y: { domain: [floor, y.high] },
      marks: [
        valueAxis(own, y, yFormat, say.y),
        timeAxis(own, first, last, plotted),
        rect(spans, {
          x1: 'start',
          x2: 'end',
          y1: 'y1',
          y2: 'y2',
          fill: own.ink('grey'),
          fillOpacity: (span: { readonly odd: number }) => (span.odd === 1 ? 0.42 : 0.2),
          stroke: own.ink('paper'),
        }),
        text(spans, {
          x: (span) => (span.start + span.end) / 2,
          y: (span) => (span.y1 + span.y2) / 2,
          text: 'words',
          fontSize: smallSize,
          fill: own.ink('ink'),
        }),
        line(target, { x: 'at', y: 'value', curve: 'step-after', stroke: own.ink('vermilion'), strokeWidth: 2, strokeDasharray: '6 3' }),
        line(prices, { x: (price: Dated) => dayNumber(price.day), y: 'value', stroke: own.ink('blue'), strokeWidth: 2 }),
        ...(prices.length <= 40
          ? [dot(prices, { x: (price: Dated) => dayNumber(price.day), y: 'value', r: 3, fill: own.ink('blue') })]
          : []),
        ...ends.map((end, index) =>
          text([end.words], {
            x: [last],
            y: [end.value],
            dx: 8,
            dy: heights[index]! - pixel(end.value),
            textAnchor: 'start',
            fontWeight: 600,
            fill: own.ink(end.colour),
          }),
        ),
      ],
    },
  )
}
