// Draws together grid columns that are one column to the eye: filings put "$" and its number into cells of their own.
import type { RawCell } from './place-cells.ts'

/** Neighbouring columns become one when no row begins a cell in both. Cells keep order, their columns change. */
export function joinColumns(rows: readonly (readonly RawCell[])[]): RawCell[][] {
  const kept = rows.map((row) => row.filter((cell) => cell.end > cell.start))
  const rowsOf = new Map<number, Set<number>>()
  kept.forEach((row, index) => {
    for (const cell of row) {
      const set = rowsOf.get(cell.column) ?? new Set<number>()
      set.add(index)
      rowsOf.set(cell.column, set)
    }
  })
  const columns = [...rowsOf.keys()].toSorted((a, b) => a - b)
  const groupOf = new Map<number, number>()
  let group = -1
  let taken = new Set<number>()
  for (const column of columns) {
    const own = rowsOf.get(column) ?? new Set<number>()
    if (group < 0 || [...own].some((row) => taken.has(row))) {
      group++
      taken = new Set(own)
    } else for (const row of own) taken.add(row)
    groupOf.set(column, group)
  }
  return kept.map((row) =>
    row.map((cell) => ({ ...cell, column: groupOf.get(cell.column) ?? 0, columns: covered(cell, columns, groupOf) })),
  )
}

function covered(cell: RawCell, columns: readonly number[], groupOf: ReadonlyMap<number, number>): number {
  if (cell.columns < 2) return 1
  const last = columns[lowerBound(columns, cell.column + cell.columns) - 1] ?? cell.column
  return (groupOf.get(last) ?? 0) - (groupOf.get(cell.column) ?? 0) + 1
}

/** Index of the first number in `sorted` that is not below `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
