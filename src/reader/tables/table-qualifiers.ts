// Qualifiers of a table's cell: place, tenant, period, broker, stage and basis from the labels around it.
import type { AttributeName, Kind, Qualifiers } from '../../facts/index.ts'
import type { Context } from '../discourse.ts'
import { columnText, hasFigures, textOf, type Cell, type Grid } from './grid.ts'
import { labelIn, previousLabel, totalLabel, type Label } from '../lexicon/labels.ts'
import { cellAmount } from './table-amount.ts'
import { dueLabel, whenIn } from './table-dates.ts'
import { placeIn } from './table-places.ts'
import { basisIn, capacityQualifiers, kindIn, saysTenure } from './table-power.ts'

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
      // "Colocation leases in force" over the table.
      const kind =
        attribute === 'backstop_value'
          ? undefined
          : kindIn([textOf(row), textOf(column), band, ...grid.titles.map((title) => title.text)].join(' '))
      return {
        ...(kind === undefined || kind === 'mining' ? {} : { kind }),
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
      const named = textOf(row.some((other) => other.column === 0) ? row.filter((other) => other.column === 0) : row)
      const ownLabel =
        labelIn(named)?.attribute === 'debt' &&
        !dueLabel.test(named) &&
        !/total|summe/i.test(named) &&
        // "2030 notes" under "Convertible notes"
        !/^\W*(?:20\d\d|\d[\d.,]* ?%)?\W*(?:(?:senior )?notes|series|anleihen?)\W*(?:20\d\d|(?:of|von) 20\d\d)?\W*$/i.test(named)
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
    case 'shares_outstanding':
      return { ...on, ...(/diluted|verwässert/i.test(`${textOf(row)} ${textOf(column)}`) ? { kind: 'diluted' as Kind } : {}) }
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
