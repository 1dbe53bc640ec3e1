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
  const groups = new Set<number>()
  for (const column of columns) if (column >= cell.column && column < cell.column + cell.columns) groups.add(groupOf.get(column) ?? 0)
  return Math.max(1, groups.size)
}
