// From rows of cells, however they were found, to blocks with their place: empty columns left out, headers recognised.
import type { Block } from './document.ts'

export interface RawCell {
  readonly start: number
  readonly end: number
  /** First grid column, from 0, and how many columns and rows it covers. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  /** What it says, or the beginning of it. */
  readonly words: string
  /** Marked as a header by the page. */
  readonly header?: boolean
}

/**
 * `headed`: how many rows are known to head the columns; 0 when the rows must tell. Rows and columns in which nothing
 * stands are left out and the others numbered from 0; cells without words give no block.
 */
export function placeCells(rows: readonly (readonly RawCell[])[], table: number, headed: number): Block[] {
  const filled = rows.map((row) => row.filter((cell) => cell.end > cell.start))
  const kept = filled.filter((row) => row.length > 0)
  const columns = usedColumns(kept)
  const heads = headed > 0 ? filled.slice(0, headed).filter((row) => row.length > 0).length : headRows(kept, columns)
  const blocks: Block[] = []
  kept.forEach((row, index) => {
    const headless = index >= heads && row.length < 2
    for (const cell of row) {
      const column = columns.get(cell.column) ?? 0
      const covered = span(columns, cell)
      const role = roleOf(cell, column, index < heads, headless)
      blocks.push({
        kind: 'cell',
        start: cell.start,
        end: cell.end,
        cell: {
          table,
          row: index,
          column,
          header: role !== undefined,
          ...(role !== undefined && { heads: role }),
          ...(covered > 1 && { columns: covered }),
          ...(cell.rows > 1 && { rows: cell.rows }),
        },
      })
    }
  })
  return blocks
}

function roleOf(cell: RawCell, column: number, headRow: boolean, headless: boolean): 'row' | 'column' | undefined {
  if (headRow) return 'column'
  if (cell.header === true) return 'row'
  if (column === 0 && !headless && (!isFigure(cell.words) || letters(cell.words) > 4)) return 'row'
  return undefined
}

/** Grid column → column as printed. A column counts when a cell that covers it alone begins in it, or none covers it otherwise. */
function usedColumns(rows: readonly (readonly RawCell[])[]): ReadonlyMap<number, number> {
  const used = new Set<number>()
  for (const row of rows) for (const cell of row) used.add(cell.column)
  const order = [...used].toSorted((a, b) => a - b)
  return new Map(order.map((column, index) => [column, index]))
}

function span(columns: ReadonlyMap<number, number>, cell: RawCell): number {
  let count = 0
  for (let column = cell.column; column < cell.column + cell.columns; column++) if (columns.has(column)) count++
  return count
}

/** Leading rows that carry no figures: names of columns, periods, units. Never all rows, and none where the first has figures. */
function headRows(rows: readonly (readonly RawCell[])[], columns: ReadonlyMap<number, number>): number {
  const figures = rows.map((row) => row.some((cell) => (columns.get(cell.column) ?? 0) > 0 && isFigure(cell.words)))
  const first = figures.indexOf(true)
  if (first < 0) return columns.size > 2 && rows.length > 2 ? 1 : 0
  let heads = 0
  while (heads < first && headsColumns(rows[heads] ?? [], columns)) heads++
  return heads
}

function headsColumns(row: readonly RawCell[], columns: ReadonlyMap<number, number>): boolean {
  return row.some((cell) => (columns.get(cell.column) ?? 0) > 0)
}

const month = /\b(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zä]*\.?/gi
const periodWord =
  /\b(?:q[1-4]|[1-4]q|h[12]|fy|fiscal|year|quarter|months?|ended|three|six|nine|twelve|as|of|on|at|quartal|halbjahr|jahr|monate|zum|per|stand|end|ende|der|the|[1-4]\.)\b\.?/gi

/** A number with or without currency and unit; not a date, a year or another period. */
export function isFigure(words: string): boolean {
  if (!/\d/.test(words)) return /^[–—−-]+$/.test(words)
  const bare = words.replace(month, '').replace(periodWord, '')
  if (
    /^(?:\s|\b(?:19|20)\d\d(?:e|\b)|\b\d\d?[.,]?(?=\s|$)|\d\d?[./]\d\d?[./](?:19|20)?\d\d|[-–/,()'’.*])+$/i.test(bare) &&
    /(?:19|20)\d\d|\d[./]\d|'\d\d/.test(words)
  ) {
    return false
  }
  const digits = (words.match(/\d/g) ?? []).length
  return (
    /^[^\p{L}\d]*(?:(?:US|C|A|CA|CAD|USD|EUR|CHF|Fr|about|approximately|approx|rund|etwa|ca|circa|over|up to|bis zu|mehr als|more than)\b\.?)?[^\p{L}\d]*\d/iu.test(
      words,
    ) && letters(words) <= digits + 24
  )
}

function letters(words: string): number {
  return (words.match(/\p{L}/gu) ?? []).length
}
