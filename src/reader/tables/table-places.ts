// Whose a table's cell is: site, tenant, guarantor and house, from its row, over its column, or from rows of their own.
import { guarantorOf, sitesOf } from '../deals/deal.ts'
import type { Context } from '../discourse.ts'
import { columnLabels, columnPeers, columnText, rowCells, type Cell, type Grid } from './grid.ts'
import { regionLabel, siteLabel, supportLabel, tenantLabel, totalLabel, type Label } from '../lexicon/labels.ts'
import type { NameMention } from '../names.ts'

export interface Where {
  readonly backstop?: string
  readonly site?: string
  readonly counterparty?: string
}

/** Names over a cell, unless its column is of those who answer for a tenant. */
function columnNames(grid: Grid, cell: Cell): readonly NameMention[] {
  const over = columnLabels(grid, cell)
  return supportLabel.test(columnText(grid, cell)) ? [] : over.flatMap((other) => other.names)
}

/** Site, tenant and guarantor of a cell. */
export function placeIn(grid: Grid, cell: Cell, context: Context, label: Label): Where {
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
  const covered = cell.rows > 1 ? grid.cells.filter((other) => other.row >= cell.row && other.row < cell.row + cell.rows) : []
  let site: string | undefined
  // A column of sites goes before one of states, whatever their order.
  const headOf = (other: Cell) => columnText(grid, other).trim()
  // "Location" beside "Country" is the site.
  const narrower = (head: string) =>
    /^(?:location|lage|city|town|ort|where|wo)\b/i.test(head) &&
    grid.columnHeads.some((other) => /^(?:state|region|country|province|bundesstaat|land|staat|provinz)\b/i.test(other.text.trim()))
  const order = (other: Cell) => (narrower(headOf(other)) ? 0 : regionLabel.test(headOf(other)) ? 2 : siteLabel.test(headOf(other)) ? 0 : 1)
  const ordered = row.map((other) => ({ other, rank: order(other) })).toSorted((a, b) => a.rank - b.rank || b.other.column - a.other.column)
  for (const { other } of ordered) {
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
  // A table that has its leases side by side says of each in a row of its own who rents, who answers and where.
  const beside = columnPeers(grid, cell)
  const peerNames = (pattern: RegExp) =>
    beside
      .filter(({ label: words }) => pattern.test(words))
      .flatMap(({ peer }) => peer.names.filter((name) => name.kind === 'tenant').map((name) => name.id))
  const answering = guarantor ?? peerNames(supportLabel)[0]
  site ??= beside
    .filter(({ label: words }) => siteLabel.test(words) && !regionLabel.test(words))
    .flatMap(({ peer }) => peer.sentences.flatMap((sentence) => sitesOf(sentence)))
    .find((found) => found.rank >= 2)?.name
  // A column for every site, or for every tenant.
  const over = columnLabels(grid, cell)
  site ??= over.flatMap((other) => other.sentences.flatMap((sentence) => sitesOf(sentence))).find((found) => found.rank >= 2)?.name
  const contracted =
    label.attribute === 'contract_value' ||
    label.attribute === 'contract_term' ||
    (label.attribute === 'capacity' && label.basis !== 'approved')
  const leasing = peerNames(tenantLabel)
  const counterparty =
    tenants.length > 0
      ? tenants.join('; ')
      : inside.length > 0
        ? inside.join('; ')
        : leasing.length > 0
          ? leasing.join('; ')
          : contracted && deal && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4
            ? deal.counterparty
            : undefined
  const nearSite = context.outline.voice === 'own' ? context.focus.site?.name : undefined
  const fallback =
    contracted && deal && deal.passage >= (grid.cells[0]?.passage ?? 0) - 4 && grid.titles.length >= 0
      ? (deal.site ?? nearSite)
      : context.focus.section?.site
  return {
    ...(answering === undefined ? {} : { backstop: answering }),
    ...(site === undefined
      ? fallback === undefined || row.some((other) => other.names.some((name) => name.kind === 'company'))
        ? {}
        : { site: fallback }
      : { site }),
    ...(counterparty === undefined ? {} : { counterparty }),
  }
}

/** The house that a cell is of. */
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
