// Qualifiers of a table's cell: place, tenant, period, broker, stage and basis from the labels around it.
import type { AttributeName, Basis, Kind, Qualifiers, Stage } from '../facts/index.ts'
import { guarantorOf, sitesOf } from './deal.ts'
import type { Context } from './discourse.ts'
import { columnLabels, columnText, hasFigures, rowCells, textOf, type Cell, type Grid } from './grid.ts'
import {
  labelIn,
  previousLabel,
  regionLabel,
  siteLabel,
  stageLabels,
  supportLabel,
  tenantLabel,
  tenureLabel,
  totalLabel,
  type Label,
} from './lexicon/labels.ts'
import type { NameMention } from './names.ts'
import { cellAmount } from './table-amount.ts'
import { deliveryIn, dueLabel, whenIn, type When } from './table-dates.ts'

interface Where {
  readonly backstop?: string
  readonly site?: string
  readonly counterparty?: string
}

/** Names over a cell, unless its column is of those who answer for a tenant. */
function columnNames(grid: Grid, cell: Cell): readonly NameMention[] {
  const over = columnLabels(grid, cell)
  return supportLabel.test(textOf(over)) ? [] : over.flatMap((other) => other.names)
}

function placeIn(grid: Grid, cell: Cell, context: Context, label: Label): Where {
  const all = rowCells(grid, cell)
  const row = all.filter((other) => other.column < cell.column || (other.row === cell.row && other.quantities.length === 0))
  // A column of its own says who stands behind the tenant, and sometimes for how much: "Google, $1.3 billion".
  const supporting = all.filter((other) => !tenantLabel.test(columnText(grid, other)) && supportLabel.test(columnText(grid, other)))
  const guarantor =
    supporting.flatMap((other) => other.names).find((name) => name.kind === 'tenant')?.id ??
    row.flatMap((other) => other.sentences.map((sentence) => guarantorOf(sentence))).find((name) => name !== undefined)?.id
  const tenants = [
    ...new Set(
      row.flatMap((other) =>
        (supporting.includes(other) ? [] : other.names)
          .filter((name) => name.kind === 'tenant' && name.id !== guarantor)
          .map((name) => name.id),
      ),
    ),
  ]
  const inside = [...(supporting.includes(cell) ? [] : cell.names), ...columnNames(grid, cell)]
    .filter((name) => name.kind === 'tenant')
    .map((name) => name.id)
  const deal = context.focus.deal
  const covered = grid.cells.filter((other) => cell.rows > 1 && other.row >= cell.row && other.row < cell.row + cell.rows)
  let site: string | undefined
  // A column of sites goes before one of states, whatever their order.
  const headOf = (other: Cell) => columnText(grid, other).trim()
  const order = (other: Cell) => (regionLabel.test(headOf(other)) ? 2 : siteLabel.test(headOf(other)) ? 0 : 1)
  for (const other of [...row].toSorted((a, b) => order(a) - order(b) || b.column - a.column)) {
    const [found] = other.sentences.flatMap((sentence) => [...sitesOf(sentence)]).toSorted((a, b) => b.rank - a.rank)
    // "Polaris Forge 1, Gebäude 1" beside "Polaris Forge 1, Gebäude 2": the parts of a site are told apart.
    const parts =
      found !== undefined &&
      siteLabel.test(columnText(grid, other).trim()) &&
      other.text.startsWith(`${found.name}, `) &&
      other.text.length < 48 &&
      grid.cells.some((peer) => peer.column === other.column && peer.row !== other.row && peer.text.startsWith(`${found.name}, `))
    if (parts) {
      site = other.text
      break
    }
    if (found && found.rank >= 1) {
      const more = covered
        .filter((peer) => peer.column === other.column && peer.row > other.row)
        .flatMap((peer) => peer.sentences.flatMap((sentence) => sitesOf(sentence).map((place) => place.name)))
      site = [found.name, ...more].join('; ')
      break
    }
    if (
      siteLabel.test(columnText(grid, other).trim()) &&
      /^[A-ZÀ-Þ]/u.test(other.text) &&
      !totalLabel.test(other.text) &&
      other.quantities.length === 0
    ) {
      site = other.text
      break
    }
  }
  // A column for every site, or for every tenant.
  const over = columnLabels(grid, cell)
  site ??= over.flatMap((other) => other.sentences.flatMap((sentence) => sitesOf(sentence))).find((found) => found.rank >= 2)?.name
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
    contracted && deal && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4 && grid.titles.length >= 0
      ? (deal.site ?? nearSite)
      : context.focus.section?.site
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

export function brokerIn(context: Context, grid: Grid, cell: Cell): string | undefined {
  // A column of its own for every house, or a house in the row.
  const own = [...columnLabels(grid, cell), cell, ...rowCells(grid, cell)]
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
    const above = columnText(grid, other)
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
    ...grid.columnHeads.filter((other) => other.row === 0 && other.column === 0).map((other) => other.text),
  ]
  const basis = basisIn(label, [cell.text, row, column, band, ...titles])
  const estimated = /20\d\d ?E\b/.test(column)
  const forecast =
    estimated ||
    titles.some((text) => /forecast|prognose|expected|erwartet|schätzung|estimates?\b/i.test(text)) ||
    (brokerIn(context, grid, cell) !== undefined &&
      context.outline.voice !== 'own' &&
      when.on !== undefined &&
      when.on > (context.outline.document.metadata.published ?? '9999').slice(0, when.on.length))
  const rowTexts = rowCells(grid, cell)
    .filter((other) => other !== cell && other.quantities.length === 0 && !saysTenure(grid, other))
    .map((other) => other.text)
  const staged = label.stage ?? stageIn([column, row, ...rowTexts, band]) ?? (forecast ? 'expected' : undefined)
  const deal = context.focus.deal
  const near = deal !== undefined && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4
  // What is leased is so today, whoever counts it; "leased 2027E" is a forecast.
  const leasedNow =
    !estimated &&
    (when.on === undefined || when.on <= (context.outline.document.metadata.published ?? '9999').slice(0, when.on.length)) &&
    /(?<![\p{L}])(?:leased|contracted(?! power)|signed|vermietet\w*)(?![\p{L}])/iu.test(column) &&
    !/forecast|expected|prognose|erwartet/iu.test(column)
  const stage = leasedNow
    ? 'contracted'
    : forecast
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
  const kind = kindIn(`${cell.text} ${row} ${column} ${titles.join(' ')}`)
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
    ...(where.site === undefined || (total && (where.site !== context.focus.deal?.site || hasSites(grid))) ? {} : { site: where.site }),
  }
}

/** "Ground lease" under "Title" says whose the ground is, not what is let. */
function saysTenure(grid: Grid, cell: Cell): boolean {
  return tenureLabel.test(`${textOf(columnLabels(grid, cell))} ${cell.text}`)
}

/** A table whose rows are sites: its total is of none of them. */
function hasSites(grid: Grid): boolean {
  const sites = grid.cells
    .filter((other) => other.quantities.length === 0)
    .flatMap((other) => other.names.filter((name) => name.kind === 'site'))
  return new Set(sites.map((name) => name.id)).size >= 2
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
      return capacityQualifiers(
        context,
        grid,
        cell,
        label,
        textOf(row.filter((other) => !saysTenure(grid, other))),
        textOf(column),
        band,
        where,
        when,
      )
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
    case 'capex_per_mw':
    case 'value_per_mw': {
      const words = `${cell.text} ${textOf(row)} ${textOf(column)}`
      const basis = basisIn(label, [words, band, ...grid.titles.map((title) => title.text)])
      const kind = attribute === 'value_per_mw' ? kindIn(words) : undefined
      return { ...(basis === undefined ? {} : { basis }), ...(kind === undefined ? {} : { kind }) }
    }
    case 'noi_margin':
    case 'rating':
      return {}
    default:
      return on
  }
}
