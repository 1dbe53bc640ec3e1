// A table as a grid: which labels stand at the left of a cell and above it, and what stands before the table.
import { arranged } from './arranged.ts'
import type { Cell } from './table-cell.ts'
import { besideLabel } from '../lexicon/labels.ts'
import type { Outline, Passage } from '../outline.ts'
import type { Sentence } from '../sentence.ts'

export type { Cell }

export interface Grid {
  readonly cells: readonly Cell[]
  /** Caption, heading and introduction of the table, nearest last. */
  readonly titles: readonly Sentence[]
  /** Cells by every row that they cover. */
  readonly byRow: ReadonlyMap<number, readonly Cell[]>
  /** Header cells that head columns. */
  readonly columnHeads: readonly Cell[]
  /** Column labels found before: those of a cell are asked for by every cell of its row. */
  readonly labelled: Map<Cell, ColumnLabels>
}

interface ColumnLabels {
  readonly cells: readonly Cell[]
  readonly text: string
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

const ofDay =
  /(?:deliver|energi[sz]|handover|ready|signed|signing|maturit|due|commence|completion|start|expir|lieferung|übergabe|inbetriebnahme|fertig|unterzeichn|fällig|beginn|laufzeitende)/i

/** A row of dates inside a table heads the rows under it. */
function isDateRow(inRow: readonly Cell[], row: number): boolean {
  const figures = inRow.filter((cell) => cell.column > 0)
  // "Delivery | June 2026 | March 2027" tells of the columns, and heads nothing.
  if (inRow.some((cell) => cell.column === 0 && ofDay.test(cell.text))) return false
  return figures.length > 0 && row > 0 && figures.every((cell) => cell.dates.length > 0 && cell.text.length < 24)
}

interface Places {
  readonly cells: ReadonlyMap<number, readonly number[]>
  readonly captions: ReadonlyMap<number, readonly number[]>
}

const placesOf = new WeakMap<Outline, Places>()

/** Passages of every table, found once for a document. */
function places(outline: Outline): Places {
  const known = placesOf.get(outline)
  if (known) return known
  const cells = new Map<number, number[]>()
  const captions = new Map<number, number[]>()
  const add = (map: Map<number, number[]>, table: number, number: number) => {
    const list = map.get(table)
    if (list) list.push(number)
    else map.set(table, [number])
  }
  for (const [number, passage] of outline.passages.entries()) {
    if (passage.cell) add(cells, passage.cell.table, number)
    else if (passage.kind === 'caption' && passage.table !== undefined) add(captions, passage.table, number)
  }
  const found = { cells, captions }
  placesOf.set(outline, found)
  return found
}

function rowsOf(cells: readonly Cell[]): ReadonlyMap<number, readonly Cell[]> {
  const byRow = new Map<number, Cell[]>()
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + Math.min(cell.rows, 200); row++) {
      const list = byRow.get(row)
      if (list) list.push(cell)
      else byRow.set(row, [cell])
    }
  }
  return byRow
}

/** Cells of the largest table that is read; beyond it the figures of a table are data, not statements. */
export const largestTable = 4000

/** The grid of table number `table`; titles are the caption and up to three short passages before it. */
export function gridOf(outline: Outline, table: number): Grid {
  const found = places(outline)
  const numbers = found.cells.get(table) ?? []
  const first = numbers[0] ?? 0
  const printed = numbers.slice(0, largestTable + 1).flatMap((number) => {
    const passage = outline.passages[number]
    const cell = passage && cellOf(passage, number)
    return cell && cell.text !== '' ? [cell] : []
  })
  const cells = arranged(printed)
  const plain = rowsOf(cells)
  const dated = cells.map((cell) =>
    !cell.header &&
    isDateRow(
      (plain.get(cell.row) ?? []).filter((other) => other.row === cell.row),
      cell.row,
    )
      ? { ...cell, header: true }
      : cell,
  )
  const byRow = rowsOf(dated)
  const titles: Sentence[] = []
  for (let number = first - 1; number >= Math.max(0, first - 3); number--) {
    const passage = outline.passages[number]
    if (!passage || passage.cell) break
    if (passage.kind === 'paragraph' && (passage.sentences.at(-1)?.text.length ?? 0) > 260) break
    titles.unshift(...(passage.kind === 'paragraph' ? passage.sentences.slice(-1) : passage.sentences))
    if (passage.kind === 'heading' && titles.length > 0) break
  }
  for (const number of found.captions.get(table) ?? []) titles.push(...(outline.passages[number]?.sentences ?? []))
  return { cells: dated, titles, byRow, columnHeads: dated.filter((cell) => isColumnHeader(byRow, cell)), labelled: new Map() }
}

/** Cells at the left of a cell that label its row: headers and texts without a figure of their own. */
export function rowLabels(grid: Grid, cell: Cell): readonly Cell[] {
  return rowCells(grid, cell).filter((other) => other !== cell && other.column < cell.column && !isColumnHeader(grid.byRow, other))
}

function labelled(grid: Grid, cell: Cell): ColumnLabels {
  const known = grid.labelled.get(cell)
  if (known) return known
  const cells = findColumnLabels(grid, cell)
  const found = { cells, text: textOf(cells) }
  grid.labelled.set(cell, found)
  return found
}

/** Header cells above a cell, from the top: the block of header rows nearest above it. */
export function columnLabels(grid: Grid, cell: Cell): readonly Cell[] {
  return labelled(grid, cell).cells
}

/** What they say, one behind the other. */
export function columnText(grid: Grid, cell: Cell): string {
  return labelled(grid, cell).text
}

function findColumnLabels(grid: Grid, cell: Cell): readonly Cell[] {
  const above = grid.columnHeads.filter(
    (other) => other.row < cell.row && other.column < cell.column + cell.columns && other.column + other.columns > cell.column,
  )
  const last = above.at(-1)
  if (!last) return above
  for (let row = last.row - 1; row >= 0; row--) {
    if (grid.byRow.get(row)?.some((other) => other.row === row && !other.header && other.column > 0))
      return above.filter((other) => other.row > row)
  }
  return above
}

/** All header cells of the rows that head a cell's part of the table: scales stand there once for every column. */
export function headerBlock(grid: Grid, cell: Cell): readonly Cell[] {
  const rows = new Set(columnLabels(grid, cell).map((other) => other.row))
  const first = Math.min(...rows, cell.row)
  return grid.columnHeads.filter((other) => rows.has(other.row) || (other.row < cell.row && other.row >= first))
}

function isColumnHeader(byRow: Grid['byRow'], cell: Cell): boolean {
  if (!cell.header) return false
  if (cell.column > 0) return true
  // In the first column a header heads the column only in the rows of headers at the top.
  return !(byRow.get(cell.row) ?? []).some((other) => other.row === cell.row && !other.header)
}

/** The row that stands alone above a cell and heads the rows under it: "ASSETS", "Bitcoin". */
export function bandAbove(grid: Grid, cell: Cell): Cell | undefined {
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - 60); row--) {
    const inRow = (grid.byRow.get(row) ?? []).filter((other) => other.row === row)
    const [only] = inRow
    if (inRow.length === 1 && only && !/\d{3}/.test(only.text) && only.column === 0) return only
  }
  return undefined
}

/** All cells of a cell's row, itself included. */
export function rowCells(grid: Grid, cell: Cell): readonly Cell[] {
  return grid.byRow.get(cell.row) ?? []
}

/** A cell beside the label of its row. */
export interface Peer {
  readonly label: string
  readonly peer: Cell
}

const peersOf = new WeakMap<Grid, ReadonlyMap<number, readonly Peer[]>>()

/** Cells without figures of a cell's column, with the labels of their rows: what is told of a thing where things stand side by side. */
export function columnPeers(grid: Grid, cell: Cell): readonly Peer[] {
  let peers = peersOf.get(grid)
  if (!peers) {
    const found = new Map<number, Peer[]>()
    for (const peer of grid.cells) {
      if (peer.column === 0 || peer.header || (peer.quantities.length > 0 && peer.dates.length === 0)) continue
      const label = rowCells(grid, peer).find((other) => other.column === 0 && other.quantities.length === 0)?.text
      if (label === undefined || !besideLabel(label)) continue
      const list = found.get(peer.column)
      if (list) list.push({ label, peer })
      else found.set(peer.column, [{ label, peer }])
    }
    peers = found
    peersOf.set(grid, found)
  }
  return cell.column === 0 ? [] : (peers.get(cell.column) ?? []).filter(({ peer }) => peer !== cell)
}

export function textOf(cells: readonly Cell[]): string {
  const [only] = cells
  if (only === undefined || cells.length === 1) return only?.text ?? ''
  return cells.map((cell) => cell.text).join(' ')
}

/** A label with numbers in its row heads that row, not the table. */
export function hasFigures(grid: Grid, label: Cell): boolean {
  return grid.cells.some((other) => other.row === label.row && other !== label && !other.header && other.quantities.length > 0)
}
