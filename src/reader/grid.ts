// A table as a grid: which labels stand at the left of a cell and above it, and what stands before the table.
import type { DateMention } from './dates/index.ts'
import type { NameMention } from './names.ts'
import type { Outline, Passage } from './outline.ts'
import type { Quantity } from './quantities/index.ts'
import type { Sentence } from './sentence.ts'

export interface Cell {
  readonly passage: number
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly header: boolean
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameMention[]
}

export interface Grid {
  readonly cells: readonly Cell[]
  /** Caption, heading and introduction of the table, nearest last. */
  readonly titles: readonly Sentence[]
}

function cellOf(passage: Passage, number: number): Cell | undefined {
  const place = passage.cell
  if (!place) return undefined
  const { sentences } = passage
  return {
    passage: number,
    text: sentences[0]?.source.trim() ?? '',
    row: place.row,
    column: place.column,
    rows: place.rows ?? 1,
    columns: place.columns ?? 1,
    header: place.header,
    sentences,
    quantities: sentences.flatMap((sentence) => sentence.quantities),
    dates: sentences.flatMap((sentence) => sentence.dates),
    names: sentences.flatMap((sentence) => sentence.names),
  }
}

/** A row of dates inside a table heads the rows under it. */
function isDateRow(cells: readonly Cell[], row: number): boolean {
  const inRow = cells.filter((cell) => cell.row === row && cell.column > 0)
  return inRow.length > 0 && row > 0 && inRow.every((cell) => cell.dates.length > 0 && cell.text.length < 24)
}

/** The grid of table number `table`; titles are the caption and up to three short passages before it. */
export function gridOf(outline: Outline, table: number): Grid {
  const cells: Cell[] = []
  let first = -1
  for (const [number, passage] of outline.passages.entries()) {
    if (passage.cell?.table !== table) continue
    if (first < 0) first = number
    const cell = cellOf(passage, number)
    if (cell && cell.text !== '') cells.push(cell)
  }
  for (const [index, cell] of cells.entries()) if (!cell.header && isDateRow(cells, cell.row)) cells[index] = { ...cell, header: true }
  const titles: Sentence[] = []
  for (let number = first - 1; number >= Math.max(0, first - 3); number--) {
    const passage = outline.passages[number]
    if (!passage || passage.cell) break
    if (passage.kind === 'paragraph' && (passage.sentences.at(-1)?.text.length ?? 0) > 260) break
    titles.unshift(...(passage.kind === 'paragraph' ? passage.sentences.slice(-1) : passage.sentences))
    if (passage.kind === 'heading' && titles.length > 0) break
  }
  for (const passage of outline.passages) if (passage.kind === 'caption' && passage.table === table) titles.push(...passage.sentences)
  return { cells, titles }
}

/** Cells at the left of a cell that label its row: headers and texts without a figure of their own. */
export function rowLabels(grid: Grid, cell: Cell): readonly Cell[] {
  return grid.cells.filter(
    (other) =>
      other !== cell &&
      other.column < cell.column &&
      other.row <= cell.row &&
      other.row + other.rows > cell.row &&
      !isColumnHeader(grid, other),
  )
}

/** Header cells above a cell, from the top: the block of header rows nearest above it. */
export function columnLabels(grid: Grid, cell: Cell): readonly Cell[] {
  const above = grid.cells.filter(
    (other) =>
      other.row < cell.row &&
      other.column < cell.column + cell.columns &&
      other.column + other.columns > cell.column &&
      other.header &&
      isColumnHeader(grid, other),
  )
  const last = above.at(-1)
  if (!last) return above
  const plain = grid.cells.findLast((other) => other.row < last.row && !other.header && other.column > 0)
  return plain ? above.filter((other) => other.row > plain.row) : above
}

/** All header cells of the rows that head a cell's part of the table: scales stand there once for every column. */
export function headerBlock(grid: Grid, cell: Cell): readonly Cell[] {
  const rows = new Set(columnLabels(grid, cell).map((other) => other.row))
  const first = Math.min(...rows, cell.row)
  return grid.cells.filter(
    (other) => other.header && (rows.has(other.row) || (other.row < cell.row && other.row >= first)) && isColumnHeader(grid, other),
  )
}

function isColumnHeader(grid: Grid, cell: Cell): boolean {
  if (!cell.header) return false
  if (cell.column > 0) return true
  // In the first column a header heads the column only in the rows of headers at the top.
  return !grid.cells.some((other) => other.row === cell.row && !other.header)
}

/** The row that stands alone above a cell and heads the rows under it: "ASSETS", "Bitcoin". */
export function bandAbove(grid: Grid, cell: Cell): Cell | undefined {
  for (let row = cell.row - 1; row >= 0; row--) {
    const inRow = grid.cells.filter((other) => other.row === row)
    const [only] = inRow
    if (inRow.length === 1 && only && !/\d{3}/.test(only.text) && only.column === 0) return only
  }
  return undefined
}

/** All cells of a cell's row, itself included. */
export function rowCells(grid: Grid, cell: Cell): readonly Cell[] {
  return grid.cells.filter((other) => other.row <= cell.row && other.row + other.rows > cell.row)
}

export function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join(' ')
}
