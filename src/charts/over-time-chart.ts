// Expected, contracted and delivered megawatts of critical IT as they were known from day to day.
import { dot, line, text } from '@observablehq/plot'
import { dayNumber, InputError, isDay, sortedBy } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, fontSize } from './draw.ts'
import { decimalsOf, digits, power, shortDate } from './format.ts'
import { spread } from './place-labels.ts'
import { plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'
import { timeAxis } from './time-axis.ts'
import { valueAxis, valueRoom } from './value-axis.ts'

export interface OverTimeChartData {
  /** The sector or a company. */
  readonly name: string
  /** MW of critical IT; each stands until the next day given. Absent: not known on that day, which is not 0. */
  readonly days: readonly { readonly day: string; readonly expected?: number; readonly contracted: number; readonly delivered?: number }[]
}

type Series = 'expected' | 'contracted' | 'delivered'

interface Words {
  title(name: string): string
  y: string
  day: string
  series: Readonly<Record<Series, string>>
  none: string
  seen(name: string, first: string, last: string, list: string): string
  from(series: string, before: string, after: string): string
  nothing(name: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: expected and contracted megawatts`,
    y: 'MW of critical IT, as known on the day',
    day: 'Day',
    series: { expected: 'expected', contracted: 'contracted', delivered: 'delivered' },
    none: 'none',
    seen: (name, first, last, list) => `${name} from ${first} to ${last}: ${list}.`,
    from: (series, before, after) => `${series} from ${before} to ${after}`,
    nothing: (name) => `No day on which megawatts of ${name} were known.`,
  },
  de: {
    title: (name) => `${name}: erwartete und unterzeichnete Megawatt`,
    y: 'MW kritische IT-Last nach dem Kenntnisstand des Tages',
    day: 'Tag',
    series: { expected: 'erwartet', contracted: 'unterzeichnet', delivered: 'geliefert' },
    none: 'keine Angabe',
    seen: (name, first, last, list) => `${name} vom ${first} bis zum ${last}: ${list}.`,
    from: (series, before, after) => `${series} von ${before} auf ${after}`,
    nothing: (name) => `An keinem Tag waren Megawatt bekannt: ${name}.`,
  },
}

const look = {
  expected: { colour: 'vermilion', dash: '6 3' },
  contracted: { colour: 'blue', dash: undefined },
  delivered: { colour: 'green', dash: '1.5 3' },
} as const

export function overTimeChart(data: OverTimeChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'over-time')
  const { language } = surface
  const say = words[language]
  const name = plainText(data.name)
  for (const { day, expected = 0, contracted, delivered = 0 } of data.days) {
    if (!isDay(day) || ![expected, contracted, delivered].every((mw) => Number.isFinite(mw) && mw >= 0))
      throw new InputError(`${day} with ${expected}, ${contracted} and ${delivered} MW`, {
        where: `megawatts over time, ${name}`,
        remedy: 'give days as YYYY-MM-DD and megawatts from 0',
      })
  }
  if (data.days.length === 0) return drawNothing(own, say.title(name), say.nothing(name))

  const days = sortedBy(data.days, ({ day }) => day)
  const shown = (['expected', 'contracted', 'delivered'] as const).filter((series) => days.some((day) => day[series] !== undefined))
  const points = (series: Series) => days.flatMap((day) => (day[series] === undefined ? [] : [{ at: dayNumber(day.day), mw: day[series] }]))
  const y = roundTicks(0, Math.max(1, ...shown.flatMap((series) => points(series).map(({ mw }) => mw))), 6)
  const yFormat = (value: number) => digits(value, decimalsOf(y.step), language)
  const ends = shown
    .map((series) => ({ series, last: points(series).at(-1)! }))
    .map((end) => ({ ...end, words: [say.series[end.series], power(end.last.mw, language)] }))
  // On a small screen the name stands above its number.
  const small = own.width < 480
  const told = (end: (typeof ends)[number]) => (small ? end.words : [end.words.join(' ')])
  const margin = {
    top: 32,
    right: Math.ceil(Math.max(...ends.flatMap(told).map((written) => textWidth(written, fontSize, true)))) + 14,
    bottom: 30,
    left: valueRoom(y, yFormat),
  }
  const [plotted, height] = [own.width - margin.left - margin.right, 300]
  const [first, last] = [dayNumber(days[0]!.day), dayNumber(days.at(-1)!.day)]
  const [from, to] = first === last ? [first - 15, last + 15] : [first, last]
  const inner = height - margin.top - margin.bottom
  const pixel = (mw: number) => margin.top + inner * (1 - mw / y.high)
  const heights = spread(
    ends.map((end) => pixel(end.last.mw)),
    small ? 30 : 15,
    margin.top,
    height - margin.bottom,
  )
  const whole = (mw: number | undefined) => (mw === undefined ? say.none : digits(mw, 0, language))
  return draw(
    own,
    {
      title: say.title(name),
      description: say.seen(
        name,
        shortDate(days[0]!.day, language),
        shortDate(days.at(-1)!.day, language),
        ends
          .map(({ series, last: end }) => say.from(say.series[series], power(points(series)[0]!.mw, language), power(end.mw, language)))
          .join('; '),
      ),
      table: {
        columns: [say.day, ...shown.map((series) => `${say.series[series]}, MW`)],
        rows: days.map((day) => [shortDate(day.day, language), ...shown.map((series) => whole(day[series]))]),
      },
    },
    {
      height,
      margin,
      x: { domain: [from, to] },
      y: { domain: [0, y.high] },
      marks: [
        valueAxis(own, y, yFormat, say.y),
        timeAxis(own, from, to, plotted),
        ...shown.flatMap((series) => {
          const { colour, dash } = look[series]
          return [
            line(points(series), {
              x: 'at',
              y: 'mw',
              curve: 'step-after',
              stroke: own.ink(colour),
              strokeWidth: 2.5,
              ...(dash !== undefined && { strokeDasharray: dash }),
            }),
            dot(points(series).slice(-1), { x: 'at', y: 'mw', r: 4, fill: own.ink(colour), stroke: own.ink('paper') }),
          ]
        }),
        ...ends.map((end, index) =>
          text([told(end).join('\n')], {
            x: [end.last.at],
            y: [end.last.mw],
            dx: 9,
            dy: heights[index]! - pixel(end.last.mw),
            textAnchor: 'start',
            fontWeight: 600,
            fill: own.ink(look[end.series].colour),
          }),
        ),
      ],
    },
  )
}
