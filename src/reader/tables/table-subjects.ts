// Of which company a table's cell is: the one in its row or over its column; nobody, in a row of somebody whom no list knows.
import type { Context } from '../discourse.ts'
import { rowCells, type Cell, type Grid } from './grid.ts'
import { totalLabel } from '../lexicon/labels.ts'
import type { NameMention } from '../names.ts'

const companyOf = (cell: Cell): NameMention | undefined => cell.names.find((name) => name.kind === 'company')

interface Axes {
  /** Column whose cells name companies, a company a row. */
  readonly column?: number
  /** Row of headers that name companies, a company a column. */
  readonly row?: number
}

const axesOf = new WeakMap<Grid, Axes>()

/** The place with the most different companies, where there are at least two. */
function fullest(cells: readonly Cell[], place: (cell: Cell) => number): number | undefined {
  const ids = new Map<number, Set<string>>()
  for (const cell of cells) {
    const id = companyOf(cell)?.id
    if (id !== undefined) ids.set(place(cell), (ids.get(place(cell)) ?? new Set<string>()).add(id))
  }
  const [first] = [...ids].toSorted((a, b) => b[1].size - a[1].size || a[0] - b[0])
  return first && first[1].size >= 2 ? first[0] : undefined
}

/** Where a table has its companies: one to a row, or one to a column. */
function axes(grid: Grid): Axes {
  const known = axesOf.get(grid)
  if (known) return known
  const heads = new Set(grid.columnHeads)
  const column = fullest(
    grid.cells.filter((cell) => !heads.has(cell)),
    (cell) => cell.column,
  )
  const row = fullest(
    grid.columnHeads.filter((cell) => cell.column > 0),
    (cell) => cell.row,
  )
  const found = { ...(column === undefined ? {} : { column }), ...(row === undefined ? {} : { row }) }
  axesOf.set(grid, found)
  return found
}

/** The cell of a row's company; an empty place goes on with the company of the row above. */
function companyCell(grid: Grid, row: number, column: number): Cell | undefined {
  for (let at = row; at >= 0; at--) {
    const cells = grid.byRow.get(at) ?? []
    const cell = cells.find((other) => other.column <= column && column < other.column + other.columns)
    if (cell !== undefined) return at === row || companyOf(cell) ? cell : undefined
    if (cells.length < 2 || cells.some((other) => totalLabel.test(other.text))) return undefined
  }
  return undefined
}

export function subjectIn(context: Context, grid: Grid, cell: Cell, column: readonly Cell[]): string | undefined {
  const across = axes(grid)
  if (across.column !== undefined && across.column !== cell.column) {
    const own = companyCell(grid, cell.row, across.column)
    // Of a row headed by somebody whom no list knows nothing is booked, nor of totals over companies.
    return own === undefined ? undefined : companyOf(own)?.id
  }
  if (across.row !== undefined) {
    const own = column.find((other) => other.row === across.row)
    if (own !== undefined) return companyOf(own)?.id
  }
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
