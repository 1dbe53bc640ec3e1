// Reads tables: row and column labels give subject, attribute, period and the rest of each cell.
import type { Context } from './discourse.ts'
import type { Draft } from './draft.ts'
import { bandAbove, columnLabels, headerBlock, largestTable, gridOf, rowCells, rowLabels, textOf, type Cell, type Grid } from './grid.ts'
import { foreignMoney, labelIn, previousLabel, type Label } from './lexicon/labels.ts'
import { cellAmount, scaleOf, unitFits } from './table-amount.ts'
import { brokerIn, previousIn, qualifiersOf, spoken } from './table-qualifiers.ts'
import { ratingDrafts, unheaded } from './table-ratings.ts'

interface Reading {
  readonly label: Label
  /** Where the label stood; a title decides last and is trusted least. */
  readonly from: 'row' | 'column' | 'title'
}

const leaseRevenue: Label = { pattern: /revenue/i, attribute: 'contract_value' }

/** The attribute of a cell: its row says it, or its column, or the title. */
function readingOf(grid: Grid, cell: Cell, row: string, column: string, band: string): Reading | undefined {
  const above = labelIn(column)
  if (above?.attribute === 'none') return { label: above, from: 'column' }
  const left = labelIn(row)
  // A cell with a unit of its own goes with the label of that unit.
  const own = cell.quantities.find((quantity) => quantity.unit !== '')?.unit
  if (own !== undefined && left && left.attribute !== 'none' && above && left.attribute !== above.attribute) {
    if (unitFits(left.attribute, own) && !unitFits(above.attribute, own)) return { label: left, from: 'row' }
    if (unitFits(above.attribute, own) && !unitFits(left.attribute, own)) return { label: above, from: 'column' }
  }
  const generic = left !== undefined && above !== undefined && above.attribute !== left.attribute
  // „Fluidstack, Lake Mariner“ says nothing; "Bitcoin Produced" does. A column of another measure keeps its own.
  if (left && !(generic && (above?.attribute === 'capacity' || above?.attribute === 'gpu_count') && left.attribute === 'capacity')) {
    if (!generic || left.attribute !== 'capacity') return { label: left, from: 'row' }
  }
  if (above) return { label: above, from: 'column' }
  if (left) return { label: left, from: 'row' }
  // In a list of leases "total revenue" is what each of them brings.
  if (
    /(?:revenue|umsatz|erlöse)/i.test(`${column} ${row}`) &&
    !/(?:annual|jahr|quarter|quartal|per MW)/i.test(`${column} ${row}`) &&
    grid.cells.filter((other) => other.names.some((name) => name.kind === 'tenant')).length >= 2
  )
    return { label: leaseRevenue, from: 'column' }
  const banded = labelIn(band)
  if (banded && banded.attribute !== 'none') return { label: banded, from: 'title' }
  // Of a title that names several things, the one that no column of its own stands for.
  const columns = new Set(grid.cells.filter((other) => other.header && other.column > 0).map((other) => labelIn(other.text)?.attribute))
  // A sentence that tells a figure of its own is no title.
  const parts = grid.titles
    .filter((sentence) => !sentence.quantities.some(({ unit }) => unit !== ''))
    .toReversed()
    .flatMap((sentence) => sentence.text.split(/[;,.:]\s|\sand\s|\sund\s/))
  const found = parts.map(labelIn).find((entry) => entry !== undefined && entry.attribute !== 'none' && !columns.has(entry.attribute))
  return found ? { label: found, from: 'title' } : undefined
}

function subjectIn(context: Context, grid: Grid, cell: Cell, column: readonly Cell[]): string | undefined {
  const own = [...rowCells(grid, cell).filter((other) => !other.header || other.column < cell.column || other.row === cell.row), ...column]
    .flatMap((other) => other.names)
    .find((name) => name.kind === 'company')
  if (own) return own.id
  const { outline, focus } = context
  const titled = grid.titles.flatMap((sentence) => sentence.names).filter((name) => name.kind === 'company')
  if (outline.voice === 'own' && outline.publisher !== undefined) return outline.publisher
  const ids = [...new Set(titled.map((name) => name.id))]
  if (ids.length === 1) return ids[0]
  if (outline.main !== undefined) return outline.main
  // A row headed by somebody whom no list knows, among rows headed by companies, is not of whoever was spoken of before.
  const companies = grid.cells.filter((other) => other.column === 0 && other.names.some((name) => name.kind === 'company')).length
  return companies < 2 && focus.subjects.length === 1 ? focus.subjects[0] : undefined
}

const emptyCell = /^(?:[-–—.]+|n\/?a|n\.a\.|n\/c|new|neu|offen|tba|tbd|open|k\. ?A\.)$/i

function cellDrafts(context: Context, grid: Grid, cell: Cell): readonly Draft[] {
  if (cell.header && cell.quantities.length === 0) return []
  if (emptyCell.test(cell.text)) return []
  const row = rowLabels(grid, cell).filter(
    (other) =>
      other.quantities.length === 0 ||
      other.header ||
      other.dates.length > 0 ||
      (other.column === 0 && /^\p{L}{3,}[ -]\p{L}/u.test(other.text)),
  )
  const column = columnLabels(grid, cell)
  if (row.length === 0 && column.length === 0) return []
  const band = bandAbove(grid, cell)?.text ?? ''
  const first = row.filter((other) => other.column === 0)
  const above = textOf(column)
  const labelled = readingOf(grid, cell, textOf(first.length > 0 ? first : row), above, band)
  const plain = labelled && labelled.label.attribute !== 'none' && labelled.from !== 'title' ? undefined : unheaded(grid, cell, above)
  const reading: Reading | undefined = plain ? { label: { pattern: /^/, attribute: plain }, from: 'column' } : labelled
  if (!reading || reading.label.attribute === 'none') return []
  if (foreignMoney.test(above) || foreignMoney.test(textOf(first)) || foreignMoney.test(cell.text)) return []
  const attribute = reading.label.attribute
  if (previousLabel.test(above) && (attribute === 'price_target' || attribute === 'rating') && !/\(/.test(above)) return []
  const subject = attribute === 'network_hashrate' || attribute === 'bitcoin_price' ? 'NETWORK' : subjectIn(context, grid, cell, column)
  if (subject === undefined) return []
  const words = [cell.text, textOf(first), above, textOf(headerBlock(grid, cell)), band, ...grid.titles.map((sentence) => sentence.text)]
  if (attribute === 'capacity' && !words.some((text) => /\b[MG]W\b|megawatt|gigawatt/i.test(text))) return []
  if (attribute === 'rating') return ratingDrafts(context, grid, cell, subject)
  const titles = grid.titles.map((sentence) => sentence.text)
  const amount = cellAmount(
    cell,
    attribute,
    scaleOf(attribute, [cell.text, textOf(first), above, textOf(headerBlock(grid, cell)), band, ...titles.toReversed()]),
  )
  if (!amount) return []
  const previous = amount.previous ?? (attribute === 'price_target' ? previousIn(grid, cell, attribute) : undefined)
  const qualifiers = qualifiersOf(context, grid, cell, reading.label, first.length > 0 ? row : row, column, band)
  const forecast = qualifiers.stage === 'expected' && context.outline.voice !== 'own'
  const by = context.outline.voice === 'own' ? undefined : spoken.has(attribute) || forecast ? brokerIn(context, grid, cell) : undefined
  if (attribute === 'price_target' && by === undefined && context.outline.voice !== 'own') return []
  const confidence = reading.from === 'title' ? 0.88 : 0.95
  const base = { subject, attribute, span: amount.span, passage: cell.passage, origin: 'table' as const, confidence, reasons: [] }
  return amount.values.map((value) => ({
    ...base,
    value: value.value,
    qualifiers: {
      ...(previous === undefined || previous === value.value || amount.values.length > 1 ? {} : { previous }),
      ...(by === undefined ? {} : { by }),
      ...qualifiers,
      ...(value.bound === undefined ? {} : { bound: value.bound }),
    },
  }))
}

/** Facts of one table, in order of its cells. */
export function tableDrafts(context: Context, table: number): readonly Draft[] {
  const grid = gridOf(context.outline, table)
  if (grid.cells.length < 2 || grid.cells.length > largestTable) return []
  return grid.cells.flatMap((cell) => cellDrafts(context, grid, cell))
}
