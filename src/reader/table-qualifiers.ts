// Qualifiers of a table's cell: place, tenant, period, broker, stage and basis from the labels around it.
import type { AttributeName, Basis, Kind, Qualifiers, Stage } from '../facts/index.ts'
import { guarantorOf, sitesOf } from './deal.ts'
import { monthly } from './frames/coins.ts'
import type { Context } from './discourse.ts'
import { columnLabels, hasFigures, rowCells, textOf, type Cell, type Grid } from './grid.ts'
import {
  deliveryLabel,
  labelIn,
  previousLabel,
  siteLabel,
  stageLabels,
  supportLabel,
  tenantLabel,
  totalLabel,
  type Label,
} from './lexicon/labels.ts'
import { cellAmount } from './table-amount.ts'

interface Where {
  readonly backstop?: string
  readonly site?: string
  readonly counterparty?: string
}

function placeIn(grid: Grid, cell: Cell, context: Context, label: Label): Where {
  const row = rowCells(grid, cell).filter(
    (other) => other.column < cell.column || (other.row === cell.row && other.quantities.length === 0),
  )
  // A column of its own says who stands behind the tenant.
  const supporting = row.filter(
    (other) => !tenantLabel.test(textOf(columnLabels(grid, other))) && supportLabel.test(textOf(columnLabels(grid, other))),
  )
  const guarantor =
    supporting.flatMap((other) => other.names).find((name) => name.kind === 'tenant')?.id ??
    row.flatMap((other) => other.sentences.map((sentence) => guarantorOf(sentence))).find((name) => name !== undefined)?.id
  const tenants = [
    ...new Set(
      row.flatMap((other) => other.names.filter((name) => name.kind === 'tenant' && name.id !== guarantor).map((name) => name.id)),
    ),
  ]
  const inside = cell.names.filter((name) => name.kind === 'tenant').map((name) => name.id)
  const deal = context.focus.deal
  const covered = grid.cells.filter((other) => cell.rows > 1 && other.row >= cell.row && other.row < cell.row + cell.rows)
  let site: string | undefined
  for (const other of [...row].toSorted((a, b) => b.column - a.column)) {
    const heads = columnLabels(grid, other)
    const [found] = other.sentences.flatMap((sentence) => [...sitesOf(sentence)]).toSorted((a, b) => b.rank - a.rank)
    if (found && found.rank >= 1) {
      const more = covered
        .filter((peer) => peer.column === other.column && peer.row > other.row)
        .flatMap((peer) => peer.sentences.flatMap((sentence) => sitesOf(sentence).map((place) => place.name)))
      site = [found.name, ...more].join('; ')
      break
    }
    if (
      siteLabel.test(textOf(heads).trim()) &&
      /^[A-ZÀ-Þ]/u.test(other.text) &&
      !totalLabel.test(other.text) &&
      other.quantities.length === 0
    ) {
      site = other.text
      break
    }
  }
  const contracted =
    label.attribute === 'contract_value' ||
    label.attribute === 'contract_term' ||
    (label.attribute === 'capacity' && label.basis !== 'approved')
  const counterparty =
    tenants.length > 0
      ? tenants.join('; ')
      : inside.length > 0
        ? inside.join('; ')
        : contracted && deal && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4
          ? deal.counterparty
          : undefined
  const nearSite = context.outline.voice === 'own' ? context.focus.site?.name : undefined
  const fallback =
    contracted && deal && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4 && grid.titles.length >= 0 ? (deal.site ?? nearSite) : undefined
  return {
    ...(guarantor === undefined ? {} : { backstop: guarantor }),
    ...(site === undefined
      ? fallback === undefined || row.some((other) => other.names.some((name) => name.kind === 'company'))
        ? {}
        : { site: fallback }
      : { site }),
    ...(counterparty === undefined ? {} : { counterparty }),
  }
}

interface When {
  readonly on?: string
  readonly since?: string
}

const dueLabel = /^(?:due|fällig|maturing|mit fälligkeit)|\bdue \w* ?20\d\d/i

/** „Kurs am 24.11.“: a day of the year of publication. */
function numericDay(context: Context, text: string): string | undefined {
  const match = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/.exec(text)
  const { published } = context.outline.document.metadata
  if (!match || published === undefined) return undefined
  const day = `${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
  return /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)
    ? `${Number(published.slice(0, 4)) - (day > published.slice(5) ? 1 : 0)}-${day}`
    : undefined
}

function whenIn(context: Context, grid: Grid, cell: Cell, attribute: AttributeName, row: readonly Cell[], column: readonly Cell[]): When {
  const columnDate = dateIn(textJoin(column), column)
  const numbered = numericDay(context, textOf(column))
  const rowDate =
    row.some((other) => dueLabel.test(other.text)) || attribute === 'debt'
      ? undefined
      : dateIn(textJoin(row), columnDate ? row.filter((other) => /\d/.test(other.text)) : row)
  const spelled = splitDate(grid, column)
  const titled = grid.titles.flatMap((sentence) =>
    sentence.dates
      .filter((date) => attribute !== 'capacity' || date.role === 'on' || sentence.has('forecast'))
      .map((date) => ({ date: date.date, period: date.period, prices: /(?:clos|price|kurs|schluss)/i.test(sentence.text) })),
  )
  const wantsDay = attribute === 'share_price' || attribute === 'market_cap' || attribute === 'price_move'
  const title =
    attribute === 'price_target'
      ? titled.findLast((date) => date.date.length <= 7)
      : wantsDay
        ? (titled.find((date) => date.date.length === 10 && date.prices) ?? titled.find((date) => date.date.length === 10))
        : titled.at(-1)
  const headed = grid.cells.some((other) => other.row === 0 && other.column > 0 && other.header)
  const band =
    row.length === 0 || !headed
      ? undefined
      : grid.cells.find((other) => other.row === 0 && other.column === 0 && other.header && other.dates.length > 0)
  const corner = band?.dates.at(-1)
  const ended = attribute === 'bitcoin_production' ? endedPeriod(textJoin(column), column) : undefined
  const chosen =
    ended ??
    (numbered ? { date: numbered } : undefined) ??
    spelled ??
    (attribute === 'gpu_count' ? (columnDate ?? rowDate) : (rowDate ?? columnDate)) ??
    (corner ? { date: corner.date, period: corner.period } : undefined) ??
    title
  if (!chosen) return {}
  if (attribute === 'bitcoin_production' && chosen.period && !/^\d{4}$/.test(chosen.date))
    return { on: chosen.period.on, since: chosen.period.since }
  // A monthly update that heads its columns with the last day means the month's output.
  if (attribute === 'bitcoin_production' && chosen.date.length === 10 && monthly(context) !== undefined)
    return { on: chosen.date.slice(0, 7) }
  return { on: chosen.date }
}

type Found = { readonly date: string; readonly period?: { readonly since: string; readonly on: string } | undefined }

const textJoin = (cells: readonly Cell[]) => textOf(cells)

const spans: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12, quarter: 3 }

/** "Three months ended December 31, 2025", "Year ended September 30, 2025". */
function endedPeriod(text: string, cells: readonly Cell[]): Found | undefined {
  const match = /\b(?:(three|six|nine|twelve) months|(quarter)|(?:fiscal )?(year)) ended\b/i.exec(text)
  const date = cells.flatMap((cell) => cell.dates).at(-1)?.date
  if (!match || date === undefined || date.length < 7) return undefined
  const months = match[3] ? 12 : (spans[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 3)
  if (months === 12 && date.slice(5, 7) === '12') return { date: date.slice(0, 4) }
  const last = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  const first = last - months + 1
  const since = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`
  return { date, period: { since, on: months === 12 ? date : date.slice(0, 7) } }
}

function dateIn(text: string, cells: readonly Cell[]): Found | undefined {
  // "end-2026", "YE2026", „Ende 2026“.
  const year = /(?:\bend[- ]?|\byear[- ]?end[- ]?|\bYE[- ]?|\bEnde |\bJahresende )(20\d\d)\b/i.exec(text)?.[1]
  if (year !== undefined) return { date: `${year}-12` }
  const estimate = /\b(?:FY)?(20\d\d) ?[Ee](?:st\.?)?(?![\w])/.exec(text)?.[1]
  if (estimate !== undefined) return { date: estimate }
  const short = /^\W*(jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*\.?[ -]?['’]?(\d\d)\W*$/i.exec(text)
  if (short && /^2[0-9]$/.test(short[2] ?? '')) return { date: `20${short[2]}-${String(monthOf(short[1] ?? '')).padStart(2, '0')}` }
  const ended = endedPeriod(text, cells)
  if (ended) return ended
  const date = cells.flatMap((cell) => cell.dates).at(-1)
  return date ? { date: date.date, period: date.period } : undefined
}

const monthIndex = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const germanMonths: Readonly<Record<string, string>> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' }

function monthOf(word: string): number {
  const low = word.toLowerCase()
  return monthIndex.indexOf(germanMonths[low] ?? low) + 1
}

/** "September 30," above "2025": a date broken over two header cells. */
function splitDate(_grid: Grid, column: readonly Cell[]): Found | undefined {
  const joined = column.map((cell) => cell.text).join(' ')
  const match = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2}),? +(20\d\d)\b/i.exec(joined)
  if (!match || column.length < 2) return undefined
  const month = monthIndex.indexOf((match[1] ?? '').toLowerCase()) + 1
  return { date: `${match[3]}-${String(month).padStart(2, '0')}-${(match[2] ?? '').padStart(2, '0')}` }
}

/** A column of delivery dates dates the megawatts of its row. */
function deliveryIn(grid: Grid, cell: Cell): string | undefined {
  for (const other of rowCells(grid, cell)) {
    if (other === cell || other.dates.length === 0) continue
    if (deliveryLabel.test(textOf(columnLabels(grid, other))) || deliveryLabel.test(other.text)) return other.dates.at(-1)?.date
  }
  return undefined
}

export function brokerIn(context: Context, grid: Grid, cell: Cell): string | undefined {
  const own = rowCells(grid, cell)
    .flatMap((other) => other.names)
    .find((name) => name.kind === 'broker')
  if (own) return own.id
  const { outline, focus } = context
  if (outline.voice === 'house') return outline.publisher
  return (
    grid.titles.flatMap((sentence) => sentence.names).findLast((name) => name.kind === 'broker')?.id ?? outline.mainBroker ?? focus.broker
  )
}

export const spoken: ReadonlySet<AttributeName> = new Set(['price_target', 'rating', 'value_per_mw', 'capex_per_mw', 'noi_margin'])

/** Of a target, the old value in a column of its own. */
export function previousIn(grid: Grid, cell: Cell, attribute: AttributeName): number | undefined {
  for (const other of grid.cells) {
    if (other.row !== cell.row || other === cell || other.header) continue
    const above = textOf(columnLabels(grid, other))
    if (!previousLabel.test(above)) continue
    const label = labelIn(above)
    if (label?.attribute !== attribute && !(attribute === 'price_target' && label === undefined)) continue
    const old = cellAmount(other, 'USD/share', 1)?.value
    if (old !== undefined) return old
  }
  return undefined
}

function stageIn(texts: readonly string[]): Stage | undefined {
  for (const text of texts) for (const [pattern, stage] of stageLabels) if (pattern.test(text)) return stage
  return undefined
}

function kindIn(text: string): Kind | undefined {
  if (/\bcloud\b/i.test(text)) return 'cloud'
  if (/co-?location|kolokation|hosting/i.test(text)) return 'colocation'
  return /\bmining\b|\bminers\b/i.test(text) ? 'mining' : undefined
}

function basisIn(label: Label, texts: readonly string[]): Basis | undefined {
  if (label.basis) return label.basis
  for (const text of texts) {
    if (/critical[- ]IT|kritische[rn]? IT|IT[- ]load/i.test(text)) return 'critical_it'
    if (/\bgross\b|brutto/i.test(text)) return 'gross'
    if (/approved|contracted (?:power|with)|under contract|grid-connected|genehmigt|power contracted/i.test(text)) return 'approved'
  }
  return undefined
}

function capacityQualifiers(
  context: Context,
  grid: Grid,
  cell: Cell,
  label: Label,
  row: string,
  column: string,
  band: string,
  where: Where,
  when: When,
): Qualifiers {
  const titles = [
    ...grid.titles.map((sentence) => sentence.text),
    ...grid.cells.filter((other) => other.header && other.row === 0 && other.column === 0).map((other) => other.text),
  ]
  const basis = basisIn(label, [row, column, band, ...titles])
  const estimated = /20\d\d ?E\b/.test(column)
  const forecast =
    estimated ||
    titles.some((text) => /forecast|prognose|expected|erwartet|schätzung|estimates?\b/i.test(text)) ||
    (brokerIn(context, grid, cell) !== undefined &&
      context.outline.voice !== 'own' &&
      when.on !== undefined &&
      when.on > (context.outline.document.metadata.published ?? '9999').slice(0, when.on.length))
  const rowTexts = rowCells(grid, cell)
    .filter((other) => other !== cell && other.quantities.length === 0)
    .map((other) => other.text)
  const staged = label.stage ?? stageIn([column, row, ...rowTexts, band]) ?? (forecast ? 'expected' : undefined)
  const deal = context.focus.deal
  const near = deal !== undefined && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4
  const stage = forecast
    ? 'expected'
    : (staged ??
      ((where.counterparty !== undefined || grid.cells.some((other) => other.names.some((name) => name.kind === 'tenant'))) &&
      (basis === 'critical_it' || basis === 'gross')
        ? 'contracted'
        : near && basis !== 'approved' && basis !== undefined
          ? 'contracted'
          : undefined))
  const delivery = deliveryIn(grid, cell)
  const total = rowCells(grid, cell).some((other) => totalLabel.test(other.text))
  const kind = kindIn(`${row} ${column} ${titles.join(' ')}`)
  const on =
    stage === 'operating'
      ? delivery && when.on === delivery
        ? undefined
        : when.on
      : stage === 'contracted' || stage === 'construction'
        ? (delivery ?? (stage === 'construction' ? when.on : undefined))
        : (delivery ?? when.on)
  return {
    ...(on === undefined ? {} : { on }),
    ...(basis === undefined ? {} : { basis }),
    ...(stage === undefined ? {} : { stage }),
    ...(kind === undefined || (stage === 'contracted' && kind === 'mining') ? {} : { kind }),
    ...(where.counterparty === undefined || stage !== 'contracted' ? {} : { counterparty: where.counterparty }),
    ...(where.backstop !== undefined && stage === 'contracted' ? { backstop: where.backstop } : {}),
    ...(near && stage === 'contracted' && deal.backstop !== undefined && deal.counterparty === where.counterparty
      ? { backstop: deal.backstop }
      : {}),
    ...(where.site === undefined || (total && where.site !== context.focus.deal?.site) ? {} : { site: where.site }),
  }
}

export function qualifiersOf(
  context: Context,
  grid: Grid,
  cell: Cell,
  label: Label,
  row: readonly Cell[],
  column: readonly Cell[],
  band: string,
): Qualifiers {
  const attribute = label.attribute as AttributeName
  const when = whenIn(context, grid, cell, attribute, row, column)
  const where = placeIn(grid, cell, context, label)
  const on = when.on === undefined ? {} : { on: when.on }
  const deal = context.focus.deal
  const near = deal !== undefined && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4 && deal.counterparty === where.counterparty
  switch (attribute) {
    case 'capacity':
      return capacityQualifiers(context, grid, cell, label, textOf(row), textOf(column), band, where, when)
    case 'contract_value':
    case 'contract_term':
    case 'backstop_value': {
      const total = row.some((other) => totalLabel.test(other.text))
      return {
        ...(where.counterparty === undefined ? {} : { counterparty: where.counterparty }),
        ...(where.backstop !== undefined
          ? { backstop: where.backstop }
          : near && deal.backstop !== undefined
            ? { backstop: deal.backstop }
            : {}),
        ...(where.site === undefined || total ? {} : { site: where.site }),
      }
    }
    case 'gpu_count':
      return {
        ...on,
        ...(where.counterparty === undefined ? {} : { counterparty: where.counterparty }),
        ...(where.site === undefined || row.some((other) => totalLabel.test(other.text)) ? {} : { site: where.site }),
      }
    case 'debt': {
      const ownLabel = labelIn(textOf(row))?.attribute === 'debt' && !dueLabel.test(textOf(row)) && !/total|summe/i.test(textOf(row))
      const convertible =
        label.kind === 'convertible' ||
        (/convertible|wandel|exchangeable|umtauschbar/i.test(
          [
            textOf(column),
            band,
            ...grid.cells
              .filter((other) => other.header && other.row <= 1 && other.column === 0 && !hasFigures(grid, other))
              .map((other) => other.text),
            ...grid.titles.map((title) => title.text),
          ].join(' '),
        ) &&
          !/exclud|ohne/i.test(textOf(row)) &&
          !ownLabel)
      return { ...on, ...(convertible && !/excluding convertible|ohne wandel/i.test(textOf(row)) ? { kind: 'convertible' as Kind } : {}) }
    }
    case 'annual_revenue': {
      const kind = kindIn(`${textOf(row)} ${textOf(column)}`)
      return { ...on, ...(kind === undefined ? {} : { kind }) }
    }
    case 'bitcoin_production':
      return when
    case 'noi_margin':
    case 'capex_per_mw':
    case 'value_per_mw':
    case 'rating':
      return {}
    default:
      return on
  }
}
