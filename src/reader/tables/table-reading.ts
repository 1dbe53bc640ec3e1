// Which attribute a table's cell is of: its row says it, or its column, or what stands over them, always in a unit that fits.
import { type Cell, type Grid } from './grid.ts'
import { labelIn, statusLabel, type Label } from '../lexicon/labels.ts'
import { measureOfUnit, statedMeasure, type Measure } from '../lexicon/measures.ts'
import { unitFits } from './table-amount.ts'

export interface Reading {
  readonly label: Label
  /** Where the label stood; a title decides last and is trusted least. */
  readonly from: 'row' | 'column' | 'title'
}

const leaseRevenue: Label = { pattern: /revenue/i, attribute: 'contract_value' }

/** What a unit adds to the words of a label: "Cost of construction" of "$9.4 million per MW" is the cost per MW. */
const completed: Partial<Record<Measure, string>> = { 'money per MW': ' per MW', 'money per kWh': ' per kWh' }

const measuresOf = new Map<string, Measure | undefined>()
const mostMeasures = 2000

/** The measure that a label states: the same label heads many cells. */
function statedIn(text: string): Measure | undefined {
  const before = measuresOf.get(text)
  if (before !== undefined || measuresOf.has(text)) return before
  const found = statedMeasure(text)
  if (measuresOf.size >= mostMeasures) measuresOf.clear()
  measuresOf.set(text, found)
  return found
}

/** The attribute that a label stands for, told in `measure` where the cell or the label says so. */
function labelled(text: string, measure: Measure | undefined): Label | undefined {
  const words = measure === undefined ? text : `${text}${completed[measure] ?? ''}`
  return labelIn(words, measure) ?? (measure === undefined || measure === 'power' ? statusLabel(text) : undefined)
}

/** Dollars per megawatt under a bare unit: what is said around them tells whether they are of building or of worth. */
function perMegawatt(grid: Grid, around: string): Reading | undefined {
  const words = [around, ...grid.titles.map((sentence) => sentence.text), ...grid.columnHeads.map((head) => head.text)].join(' ')
  const building = /(?:\bcosts?\b|\bbuild|construct|cap(?:ital )?ex|baukosten|\bbau\b|kosten|kostet|investition)/i.test(words)
  const worth =
    /(?:\bvalu|\bworth\b|sum[- ]of[- ]the[- ]parts|\bSOTP\b|\bNAV\b|target|multiple|\bwert|bewert|kursziel|summe der teile)/i.test(words)
  if (building === worth) return undefined
  return { label: { pattern: /^/, attribute: building ? 'capex_per_mw' : 'value_per_mw' }, from: 'column' }
}

const dayMove =
  /^(?:% ?(?:chg|change|move)\.?|(?:chg|change|move|± ?|\+\/-|veränd(?:erung)?|änderung|tages±|diff)\.? ?(?:\(?(?:in )?(?:%|pct|percent|prozent)\)?)?|(?:in )?%|pct)$/i
const longer = /\b(?:week|month|year|ytd|1m|3m|12m|52|woche|monat|jahr|quarter|quartal|since|seit)\b/i

/** "% chg" beside the last price of shares is the move of the day. */
function isDayMove(grid: Grid, cell: Cell, column: string): boolean {
  if (!dayMove.test(column.trim()) || !(cell.quantities.some(({ unit }) => unit === 'ratio') || /%|pct|percent|prozent/i.test(column)))
    return false
  const heads = grid.columnHeads.map((head) => head.text)
  return (
    heads.some((text) => labelIn(text)?.attribute === 'share_price') &&
    !heads.some((text) => labelIn(text)?.attribute === 'bitcoin_production') &&
    !grid.titles.some((sentence) => longer.test(sentence.text))
  )
}

/** The attribute of a cell: its row says it, or its column, or the title. */
export function readingOf(grid: Grid, cell: Cell, row: string, column: string, band: string): Reading | undefined {
  // A cell with a unit of its own goes with the label of that unit.
  const own = cell.quantities.find((quantity) => quantity.unit !== '')?.unit
  const measure = own === undefined ? undefined : measureOfUnit(own)
  if (isDayMove(grid, cell, column)) return { label: { pattern: dayMove, attribute: 'price_move' }, from: 'column' }
  const above = labelled(column, measure ?? statedIn(column))
  if (above?.attribute === 'none') return { label: above, from: 'column' }
  const left = labelled(row, measure ?? statedIn(row) ?? statedIn(column))
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
  if ((measure ?? statedIn(column) ?? statedIn(row)) === 'money per MW') return perMegawatt(grid, `${row} ${column} ${band}`)
  // In a list of leases "total revenue" is what each of them brings.
  if (
    /(?:revenue|umsatz|erlöse)/i.test(`${column} ${row}`) &&
    !/(?:annual|jahr|quarter|quartal|per MW)/i.test(`${column} ${row}`) &&
    grid.cells.filter((other) => other.names.some((name) => name.kind === 'tenant')).length >= 2
  )
    return { label: leaseRevenue, from: 'column' }
  const banded = labelled(band, measure)
  if (banded && banded.attribute !== 'none') return { label: banded, from: 'title' }
  // Of a title that names several things, the one that no column of its own stands for.
  const { columns, parts } = titlesOf(grid)
  const told =
    measure ??
    statedIn(row) ??
    statedIn(column) ??
    grid.titles.map((sentence) => statedIn(sentence.text)).findLast((stated) => stated !== undefined)
  if (told === 'money per MW') return perMegawatt(grid, `${row} ${column} ${band}`)
  for (const part of parts) {
    const found = labelIn(part, told)
    if (found !== undefined && found.attribute !== 'none' && !columns.has(found.attribute)) return { label: found, from: 'title' }
  }
  return undefined
}

interface Titles {
  /** What columns of their own stand for. */
  readonly columns: ReadonlySet<Label['attribute'] | undefined>
  /** What the titles name, the nearest first. */
  readonly parts: readonly string[]
}

const titles = new WeakMap<Grid, Titles>()

/** Of all cells of a table alike, found once. */
function titlesOf(grid: Grid): Titles {
  const known = titles.get(grid)
  if (known) return known
  const columns = new Set(grid.cells.filter((other) => other.header && other.column > 0).map((other) => labelIn(other.text)?.attribute))
  // A sentence that tells a figure of its own is no title.
  const parts = grid.titles
    .filter((sentence) => !sentence.quantities.some(({ unit }) => unit !== ''))
    .toReversed()
    .flatMap((sentence) => sentence.text.split(/[;,.:]\s|\sand\s|\sund\s/))
  const found = { columns, parts }
  titles.set(grid, found)
  return found
}
