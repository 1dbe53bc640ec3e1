// The contract timeline: when each lease was signed, when it is delivered, and how long it runs.
import { barX, dot, link, ruleX, text } from '@observablehq/plot'
import { dayNumber, isDay, isPartialDate, InputError, sortedBy } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, smallSize } from './draw.ts'
import { megawatts, money, shortDate, years } from './format.ts'
import { rowsOf } from './rows.ts'
import { plainText, textWidth, wrapText } from './text.ts'
import { middleOf, timeAxis } from './time-axis.ts'

export interface TimelineContract {
  /** Tenant and site. */
  readonly label: string
  /** Day of signing. */
  readonly signed: string
  /** Cut to the precision stated: `2026-10`. */
  readonly delivery?: string
  /** The delivery is an assumption of the view, not a statement. */
  readonly assumedDelivery?: boolean
  /** Of the initial term. */
  readonly termYears?: number
  readonly mw?: number
  /** Of `mw`; default critical IT. */
  readonly basis?: 'critical_it' | 'gross'
  /** USD over the initial term. */
  readonly value?: number
}

export interface ContractsChartData {
  readonly name: string
  /** The day on which this is known. */
  readonly asOf: string
  readonly contracts: readonly TimelineContract[]
}

interface Words {
  title(name: string): string
  columns: readonly string[]
  key: string
  today: string
  assumed(date: string): string
  unknown: string
  gross(mw: string): string
  seen(name: string, count: number, first: string): string
  nothing(name: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: contracts from signing to the end of the term`,
    columns: ['Contract', 'Signed', 'Delivery', 'Initial term', 'MW', 'Value'],
    key: 'Dot: signed. Bar: initial term from delivery; hatched where the delivery is assumed. Diamond: delivery without a stated term.',
    today: 'as of',
    assumed: (date) => `${date} (assumed)`,
    unknown: 'not stated',
    gross: (mw) => `${mw} gross`,
    seen: (name, count, first) => `${name} has ${count === 1 ? 'one contract' : `${count} contracts`} on file. ${first}.`,
    nothing: (name) => `No contract of ${name} is on file on this day.`,
  },
  de: {
    title: (name) => `${name}: Verträge von der Unterschrift bis zum Laufzeitende`,
    columns: ['Vertrag', 'Unterzeichnet', 'Lieferung', 'Erstlaufzeit', 'MW', 'Wert'],
    key: 'Punkt: unterzeichnet. Balken: Erstlaufzeit ab Lieferung, schraffiert bei angenommener Lieferung. Raute: Lieferung ohne genannte Laufzeit.',
    today: 'Stand',
    assumed: (date) => `${date} (angenommen)`,
    unknown: 'nicht genannt',
    gross: (mw) => `${mw} brutto`,
    seen: (name, count, first) => `Von ${name} ${count === 1 ? 'ist ein Vertrag' : `sind ${count} Verträge`} bekannt. ${first}.`,
    nothing: (name) => `Von ${name} ist an diesem Tag kein Vertrag bekannt.`,
  },
}

function check({ contracts, asOf, name }: ContractsChartData): void {
  const where = `contracts of ${name}`
  if (!isDay(asOf)) throw new InputError(`"${asOf}" is not a day`, { where, remedy: 'write a day as YYYY-MM-DD' })
  for (const { label, signed, delivery, termYears } of contracts) {
    if (!isDay(signed) || (delivery !== undefined && !isPartialDate(delivery)))
      throw new InputError(`a contract signed ${signed}, delivered ${delivery ?? '–'}`, {
        where: `${where}, ${label}`,
        remedy: 'write dates as YYYY-MM-DD, YYYY-MM or YYYY',
      })
    if (termYears !== undefined && !(termYears > 0 && termYears < 100))
      throw new InputError(`a term of ${termYears} years`, { where: `${where}, ${label}`, remedy: 'give years above 0' })
  }
}

export function contractsChart(data: ContractsChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'contracts')
  const { language } = surface
  const say = words[language]
  const name = plainText(data.name)
  check(data)
  if (data.contracts.length === 0) return drawNothing(own, say.title(name), say.nothing(name))

  const contracts = sortedBy(
    data.contracts,
    (contract) => contract.signed,
    (contract) => contract.label,
  )
  const power = ({ mw = 0, basis }: TimelineContract) => (basis === 'gross' ? say.gross(megawatts(mw, language)) : megawatts(mw, language))
  const laid = rowsOf(own, contracts, 34)
  const drawn = contracts.map((contract, index) => {
    const from = contract.delivery === undefined ? undefined : middleOf(contract.delivery)
    const size = [
      ...(contract.mw === undefined ? [] : [power(contract)]),
      ...(contract.value === undefined ? [] : [money(contract.value, language)]),
    ].join(' · ')
    return {
      index,
      signed: dayNumber(contract.signed),
      from,
      to: from !== undefined && contract.termYears !== undefined ? from + contract.termYears * 365.25 : undefined,
      assumed: contract.assumedDelivery === true,
      words: size,
    }
  })
  const key = wrapText(say.key, own.width - 20, smallSize, 3)
  const foot = 34 + 13 * key.length
  const today = dayNumber(data.asOf)
  const days = [today, ...drawn.flatMap(({ signed, from, to }) => [signed, from ?? signed, to ?? signed])]
  const [first, last] = [Math.min(...days) - 40, Math.max(...days) + 40]
  const room = 16
  const plotted = own.width - laid.left - room
  // Words stand above the bar, from its start, or end where the picture ends.
  const placed = drawn.map((row) => {
    const at = row.from ?? row.signed
    const start = ((at - first) / (last - first)) * plotted
    return { ...row, at, over: start + textWidth(row.words, smallSize) > plotted + room }
  })
  const withTerm = placed.filter((row) => row.to !== undefined)
  const term = (assumed: boolean) =>
    barX(
      withTerm.filter((row) => row.assumed === assumed),
      {
        x1: 'from',
        x2: 'to',
        y: 'index',
        insetTop: 14,
        fill: assumed ? own.hatch('blue') : own.ink('blue'),
        stroke: own.ink('blue'),
      },
    )
  const size = (over: boolean) =>
    text(
      placed.filter((row) => row.over === over),
      {
        x: over ? () => last : 'at',
        y: 'index',
        dy: -9,
        text: 'words',
        textAnchor: over ? 'end' : 'start',
        fontSize: smallSize,
        fill: own.ink('ink'),
        stroke: own.ink('paper'),
        strokeWidth: 3,
      },
    )
  const date = (contract: TimelineContract) => {
    if (contract.delivery === undefined) return say.unknown
    const shown = shortDate(contract.delivery, language)
    return contract.assumedDelivery ? say.assumed(shown) : shown
  }
  const table = contracts.map((contract) => [
    plainText(contract.label),
    shortDate(contract.signed, language),
    date(contract),
    contract.termYears === undefined ? say.unknown : years(contract.termYears, language),
    contract.mw === undefined ? say.unknown : power(contract),
    contract.value === undefined ? say.unknown : money(contract.value, language),
  ])
  const told = (row: readonly string[]) =>
    `${row[0]}: ${row
      .slice(1)
      .map((cell, index) => (cell === say.unknown ? '' : `${say.columns[index + 1]} ${cell}`))
      .filter(Boolean)
      .join(', ')}`
  return draw(
    own,
    {
      title: say.title(name),
      description: say.seen(name, contracts.length, table.map(told).join('; ')),
      table: { columns: say.columns, rows: table },
    },
    {
      height: laid.height + 26 + foot,
      margin: { top: 26, right: room, bottom: foot, left: laid.left },
      x: { domain: [first, last] },
      y: { ...laid.y, padding: 0.12 },
      marks: [
        timeAxis(own, first, last, plotted),
        link(
          placed.filter((row) => row.from !== undefined && row.from > row.signed),
          { x1: 'signed', x2: 'from', y: 'index', dy: 7, stroke: own.ink('soft'), strokeDasharray: '2 3' },
        ),
        term(false),
        term(true),
        dot(
          placed.filter((row) => row.from !== undefined && row.to === undefined),
          { x: 'from', y: 'index', dy: 7, symbol: 'diamond', r: 6, fill: own.ink('blue') },
        ),
        ruleX([today], { stroke: own.ink('ink'), strokeDasharray: '4 3' }),
        dot(placed, { x: 'signed', y: 'index', dy: 7, r: 4, fill: own.ink('ink') }),
        size(false),
        size(true),
        text([`${say.today} ${shortDate(data.asOf, language)}`], {
          x: [today],
          frameAnchor: 'top',
          dy: -14,
          textAnchor: (today - first) / (last - first) > 0.8 ? 'end' : (today - first) / (last - first) < 0.15 ? 'start' : 'middle',
          fontSize: smallSize,
          fill: own.ink('ink'),
        }),
        text([key.join('\n')], {
          frameAnchor: 'bottom-left',
          dx: -laid.left + 10,
          dy: 30,
          textAnchor: 'start',
          fontSize: smallSize,
          lineAnchor: 'top',
          fill: own.ink('soft'),
        }),
        laid.labels(),
      ],
    },
  )
}
