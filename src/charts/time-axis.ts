// A ruled axis of days: marks at the first of months or years, as many as there is room for.
import { axisX, ruleX, type Markish } from '@observablehq/plot'
import { dayNumber, endOf, startOf } from '../base/index.ts'
import { smallSize, type Easel } from './draw.ts'
import { shortDate } from './format.ts'

/** Days since 1970 of the middle of a date cut to its precision. */
export function middleOf(date: string): number {
  return (dayNumber(startOf(date)) + dayNumber(endOf(date))) / 2
}

const month = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
const monthIndex = (dayCount: number) => {
  const date = new Date(dayCount * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** First days of months between two days (since 1970), at most `most` of them, half as many again where years alone name them. */
export function monthTicks(
  from: number,
  to: number,
  most: number,
): readonly { readonly at: number; readonly month: string; readonly yearly: boolean }[] {
  const [first, last] = [monthIndex(from), monthIndex(to)]
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((candidate) => (last - first) / candidate <= (candidate >= 12 ? most * 1.5 : most)) ?? 240
  const start = Math.ceil(first / step) * step
  const ticks = Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, index) => month(start + index * step))
  return ticks.map((name) => ({ at: dayNumber(`${name}-01`), month: name, yearly: step >= 12 })).filter(({ at }) => at >= from && at <= to)
}

export function timeAxis(own: Easel, from: number, to: number, plotted: number): Markish {
  const ticks = monthTicks(from, to, Math.max(2, Math.floor(plotted / 74)))
  const names = new Map(ticks.map((tick) => [tick.at, tick.yearly ? tick.month.slice(0, 4) : shortDate(tick.month, own.surface.language)]))
  return [
    ruleX([...names.keys()], { stroke: own.ink('rule') }),
    axisX([...names.keys()], {
      tickSize: 0,
      tickPadding: 6,
      tickFormat: (day: number) => names.get(day) ?? '',
      fontSize: smallSize,
      fontVariant: 'normal',
      fill: own.ink('soft'),
      label: null,
    }),
  ]
}
