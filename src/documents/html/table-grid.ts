// The cells of a page's table on their grid, and whether the table holds data or only sets the page.
import type { ElementNode } from './tree.ts'
import { descendants, plainText, type PageNode } from './tree-walk.ts'

export interface GridCell {
  readonly element: ElementNode
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly header: boolean
}

export interface TableGrid {
  readonly caption: ElementNode | undefined
  readonly rows: readonly (readonly GridCell[])[]
  /** Rows in `thead`, or leading rows of `th` alone; 0 when the page does not say. */
  readonly headed: number
  /** What stands in the table outside of its cells; browsers show it before the table. */
  readonly loose: readonly PageNode[]
}

/** The standard lets a cell cover 1000 columns and 65,534 rows; no table that people read does. */
const mostSpan = 200
/** Cells further to the right share the last column. */
const mostColumns = 1000

const parts = new Set(['thead', 'tbody', 'tfoot', 'colgroup', 'tr'])

type Skip = (element: ElementNode) => boolean

export function tableGrid(table: ElementNode, skip: Skip): TableGrid {
  const rows: GridCell[][] = []
  const outside: PageNode[] = []
  /** By column: how many further rows a cell from above still covers. */
  const covered: number[] = []
  let caption: ElementNode | undefined
  let inHead = 0
  const addRow = (cells: readonly ElementNode[]): void => {
    const row: GridCell[] = []
    let column = 0
    for (const element of cells) {
      while (column < mostColumns - 1 && (covered[column] ?? 0) > 0) column++
      const columns = Math.min(spanOf(element, 'colspan'), mostColumns - column)
      const height = spanOf(element, 'rowspan')
      row.push({ element, column, columns, rows: height, header: element.name === 'th' })
      for (let at = column; at < column + columns; at++) covered[at] = height
      column = Math.min(column + columns, mostColumns - 1)
    }
    for (let at = 0; at < covered.length; at++) if ((covered[at] ?? 0) > 0) covered[at] = (covered[at] ?? 0) - 1
    rows.push(row)
  }
  const visit = (element: ElementNode, head: boolean): void => {
    let loose: ElementNode[] = []
    const flush = (): void => {
      if (loose.length > 0) addRow(loose)
      loose = []
    }
    for (const child of element.children) {
      if (child.kind === 'text') outside.push(child)
      if (child.kind === 'text' || skip(child)) continue
      if (child.name === 'td' || child.name === 'th') loose.push(child)
      else {
        flush()
        if (child.name === 'tr') {
          addRow(cellsOf(child, skip))
          for (const one of child.children)
            if (one.kind === 'text' || !(one.name === 'td' || one.name === 'th' || skip(one))) outside.push(one)
          if (head && rows.length === inHead + 1) inHead++
        } else if (child.name === 'caption') caption ??= child
        else if (parts.has(child.name)) visit(child, child.name === 'thead')
        else outside.push(child)
      }
    }
    flush()
  }
  visit(table, false)
  return { caption, rows, loose: outside, headed: inHead > 0 ? inHead : leadingHeads(rows) }
}

function cellsOf(row: ElementNode, skip: Skip): ElementNode[] {
  return row.children.filter(
    (child): child is ElementNode => child.kind === 'element' && (child.name === 'td' || child.name === 'th') && !skip(child),
  )
}

function spanOf(cell: ElementNode, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.attributes.get(name) ?? '1', 10)
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), mostSpan) : 1
}

function leadingHeads(rows: readonly (readonly GridCell[])[]): number {
  const first = rows.findIndex((row) => row.length === 0 || !row.every((cell) => cell.header))
  return first < 0 ? 0 : first
}

/** A table that lays out the page holds other tables, headings or long passages, or has a single column. */
export function isLayout(table: ElementNode, grid: TableGrid, html: string, skip: Skip): boolean {
  const presentation = /^(?:presentation|none)$/.test(table.attributes.get('role') ?? '')
  let passages = 0
  for (const below of descendants(table)) {
    if (skip(below)) continue
    if (below.name === 'table' || /^h[1-3]$/.test(below.name)) return true
    if (below.name === 'p' || below.name === 'li') passages++
  }
  const cells = grid.rows.reduce((sum, row) => sum + row.length, 0)
  if (presentation && passages > 0) return true
  if (passages > cells * 2 && passages > 4) return true
  return grid.rows.every((row) => row.filter((cell) => plainText(cell.element, html, 1, skip) !== '').length < 2)
}

/** A definition list of short pairs is a table of two columns; nothing when it is prose. */
export function definitionGrid(list: ElementNode, skip: Skip): TableGrid | undefined {
  const rows: GridCell[][] = []
  const pair = (parent: ElementNode): boolean => {
    for (const child of parent.children) {
      if (child.kind !== 'element' || skip(child)) continue
      if (child.name === 'div') {
        if (!pair(child)) return false
      } else if (child.name === 'dt') rows.push([{ element: child, column: 0, columns: 1, rows: 1, header: true }])
      else if (child.name === 'dd') {
        const row = rows[rows.length - 1]
        if (row === undefined || row.length > 1 || child.end - child.start > 400) return false
        row.push({ element: child, column: 1, columns: 1, rows: 1, header: false })
      } else return false
    }
    return true
  }
  return pair(list) && rows.length > 0 && rows.every((row) => row.length === 2)
    ? { caption: undefined, rows, loose: [], headed: 0 }
    : undefined
}
