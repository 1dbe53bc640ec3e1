// The megawatts in the price: per company what is signed, what its price assumes beyond, and what a broker expects.
import { barX, dot, ruleX, text, tickX } from '@observablehq/plot'
import { InputError, sortedBy } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, fontSize, smallSize } from './draw.ts'
import { digits, dollars, longDate, megawatts } from './format.ts'
import { axisRoom, numberAxis, rowsOf } from './rows.ts'
import { cutText, plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'

export interface PricedInChartData {
  /** Day of knowledge. */
  readonly asOf: string
  /** End of the target year, `2026-12`. */
  readonly horizon: string
  /** MW of critical IT. Drawn widest gap first. */
  readonly rows: readonly {
    readonly label: string
    readonly price: number
    readonly signed: number
    readonly assumed: number
    readonly expected?: number
  }[]
  /** Whose `expected` is: `JPMorgan`. */
  readonly expectedBy?: string
}

interface Words {
  title: string
  axis(horizon: string, day: string): string
  columns: readonly string[]
  signed: string
  unsigned: string
  expected(by: string): string
  none: string
  seen(label: string, price: string, assumed: string, signed: string): string
  nothing: string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: 'The megawatts in the price',
    axis: (horizon, day) => `MW of critical IT by ${horizon}, as known on ${day}`,
    columns: ['Company', 'Price, US dollars', 'Signed, MW', 'Assumed by the price, MW', 'Expected, MW'],
    signed: 'signed',
    unsigned: 'assumed by the price, not signed',
    expected: (by) => `expected by ${by}`,
    none: 'none',
    seen: (label, price, assumed, signed) => `The widest gap: ${label} at ${price} pays for ${assumed}, of which ${signed} are signed.`,
    nothing: 'No company has a price and HPC megawatts, so no price can be read backwards.',
  },
  de: {
    title: 'Die Megawatt im Kurs',
    axis: (horizon, day) => `MW kritische IT-Last bis ${horizon}, Kenntnisstand ${day}`,
    columns: ['Unternehmen', 'Kurs, US-Dollar', 'Unterzeichnet, MW', 'Vom Kurs unterstellt, MW', 'Erwartet, MW'],
    signed: 'unterzeichnet',
    unsigned: 'vom Kurs unterstellt, ohne Vertrag',
    expected: (by) => `erwartet von ${by}`,
    none: 'keine',
    seen: (label, price, assumed, signed) =>
      `Die größte Lücke: ${label} bezahlt bei ${price} schon ${assumed}, unterzeichnet sind ${signed}.`,
    nothing: 'Kein Unternehmen hat Kurs und HPC-Megawatt, also lässt sich kein Kurs rückwärts lesen.',
  },
}

export function pricedInChart(data: PricedInChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'priced-in')
  const { language } = surface
  const say = words[language]
  const rows = sortedBy(
    data.rows.map((row) => ({ ...row, label: plainText(row.label) })),
    (row) => row.signed - row.assumed,
    (row) => row.label,
  )
  const wrong = rows.find(
    ({ price, signed, assumed, expected = 0 }) =>
      ![price, signed, assumed, expected].every((value) => Number.isFinite(value) && value >= 0),
  )
  if (wrong)
    throw new InputError('a number below nought, or none', {
      where: `megawatts in the price of ${wrong.label}`,
      remedy: 'leave the company out',
    })
  const [widest] = rows
  if (widest === undefined) return drawNothing(own, say.title, say.nothing)

  const laid = rowsOf(
    own,
    rows.map((row) => ({ label: `${row.label}  ${dollars(row.price, language)}`, strong: true })),
    34,
  )
  const drawn = rows.map((row, index) => ({
    ...row,
    index,
    most: Math.max(row.signed, row.assumed, row.expected ?? 0),
    words: megawatts(row.assumed, language),
  }))
  const room = Math.ceil(Math.max(...drawn.map((row) => textWidth(row.words, fontSize)))) + 14
  const plotted = own.width - laid.left - room
  const ticks = roundTicks(0, Math.max(...drawn.map((row) => row.most)), Math.max(2, Math.min(7, Math.floor(plotted / 70))))
  const keys = legend(own, [
    { words: say.signed, fill: own.ink('blue'), stroke: own.ink('blue') },
    { words: say.unsigned, fill: own.hatch('blue'), stroke: own.ink('blue') },
    ...(rows.some((row) => row.expected !== undefined)
      ? [{ words: say.expected(plainText(data.expectedBy ?? '–')), fill: own.ink('vermilion'), stroke: own.ink('vermilion') }]
      : []),
  ])
  const whole = (mw: number) => digits(mw, 0, language)
  const axis = say.axis(longDate(data.horizon, language), longDate(data.asOf, language))
  const margin = { top: keys.height + 8, right: room, bottom: axisRoom(own, axis), left: laid.left }
  return draw(
    own,
    {
      title: say.title,
      description: say.seen(
        widest.label,
        dollars(widest.price, language),
        megawatts(widest.assumed, language),
        megawatts(widest.signed, language),
      ),
      table: {
        columns: say.columns,
        rows: rows.map((row) => [
          row.label,
          digits(row.price, 2, language),
          whole(row.signed),
          whole(row.assumed),
          row.expected === undefined ? say.none : whole(row.expected),
        ]),
      },
    },
    {
      height: laid.height + keys.height + 8 + margin.bottom,
      margin,
      x: { domain: [0, ticks.high] },
      y: laid.y,
      marks: [
        numberAxis(own, ticks, whole, axis, margin),
        barX(
          drawn.filter((row) => row.signed > 0),
          { x1: () => 0, x2: 'signed', y: 'index', fill: own.ink('blue'), stroke: own.ink('blue') },
        ),
        barX(
          drawn.filter((row) => row.assumed > row.signed),
          { x1: 'signed', x2: 'assumed', y: 'index', fill: own.hatch('blue'), stroke: own.ink('blue') },
        ),
        tickX(
          drawn.filter((row) => row.expected !== undefined),
          { x: 'expected', y: 'index', stroke: own.ink('paper'), strokeWidth: 7, insetTop: -3, insetBottom: -3 },
        ),
        tickX(
          drawn.filter((row) => row.expected !== undefined),
          { x: 'expected', y: 'index', stroke: own.ink('vermilion'), strokeWidth: 3.5, insetTop: -4, insetBottom: -4 },
        ),
        ruleX([0], { stroke: own.ink('soft') }),
        text(drawn, {
          x: 'most',
          y: 'index',
          text: 'words',
          textAnchor: 'start',
          dx: 8,
          fill: own.ink('ink'),
          stroke: own.ink('paper'),
          strokeWidth: 3,
        }),
        keys.marks(laid.left),
        laid.labels(),
      ],
    },
  )
}

interface Key {
  readonly words: string
  readonly fill: string
  readonly stroke: string
}

/** A line of keys above the rows, in as many lines as the width asks for. */
function legend(own: ReturnType<typeof easel>, keys: readonly Key[]) {
  let [x, y] = [10, 12]
  const placed = keys.map((whole) => {
    const key = { ...whole, words: cutText(whole.words, own.width - 46, smallSize) }
    const wide = 26 + textWidth(key.words, smallSize) + 16
    if (x > 10 && x + wide > own.width) [x, y] = [10, y + 18]
    const at = { ...key, x, y }
    x += wide
    return at
  })
  return {
    height: y + 10,
    marks: (left: number) =>
      placed.flatMap((key) => [
        dot([key], {
          frameAnchor: 'top-left',
          dx: key.x + 6 - left,
          dy: key.y - (y + 18),
          symbol: 'square',
          r: 6,
          fill: key.fill,
          stroke: key.stroke,
        }),
        text([key.words], {
          frameAnchor: 'top-left',
          lineAnchor: 'middle',
          dx: key.x - left + 18,
          dy: key.y - (y + 18),
          textAnchor: 'start',
          fontSize: smallSize,
          fill: own.ink('soft'),
        }),
      ]),
  }
}
