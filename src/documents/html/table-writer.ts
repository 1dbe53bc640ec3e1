// Writes a table: one line a row, cells apart by tabs, signs set beside their number joined to it.
import type { Block } from '../document.ts'
import { joinColumns } from '../join-columns.ts'
import { placeCells, type RawCell } from '../place-cells.ts'
import type { PageWriter } from './page-writer.ts'
import type { GridCell, TableGrid } from './table-grid.ts'
import type { ElementNode } from './tree.ts'
import { plainText } from './tree-walk.ts'

export interface TableInk {
  readonly html: string
  readonly writer: PageWriter
  readonly skip: (element: ElementNode) => boolean
  /** Writes what stands in a cell, as part of one passage. */
  readonly inside: (element: ElementNode) => void
}

interface Filled {
  readonly cell: GridCell
  readonly words: string
}

const openingSign = /^(?:(?:US|C|A|CA|HK)?[$€£¥]|CHF|USD|EUR)?\s?\(?$/
const closingSign = /^\)?\s?%?\s?\)?$/
const bullet = /^(?:[•●▪◦·■○–—*-]|o|§|\uf0b7)$/
const mark = /^(?:\(?\d{1,2}[.)]|\(\d{1,2}\)|\d|\([a-zA-Z]{1,4}\)|[a-z]\)|\*{1,3}|†|‡)$/

/** Cells as blocks, in order; a table that only hangs bullets or footnote marks before passages gives items. */
export function writeTable(grid: TableGrid, table: number, ink: TableInk): Block[] {
  const rows = grid.rows.map((row) =>
    row.map((cell): Filled => ({ cell, words: plainText(cell.element, ink.html, 160, ink.skip) })).filter((one) => one.words !== ''),
  )
  if (rows.every((row) => row.length === 0 || isHanging(row))) return writeItems(rows, ink)
  const raw = rows.map((row) => {
    const cells = writeRow(row, ink)
    ink.writer.separate('\n')
    return cells
  })
  return placeCells(joinColumns(raw), table, grid.headed)
}

const section = /^(?:Item|Note|Part|Section|Article)\s+[\dIVX][\dA-Za-z.]*$/i
const box = /^[☐☒☑✓✔□]$/

/** A bullet, box, footnote mark or section number and one passage after it. */
function isHanging(row: readonly Filled[]): boolean {
  const [first, second] = row
  if (row.length !== 2 || first === undefined || second === undefined) return false
  if (section.test(first.words)) return second.words.length < 160
  if (bullet.test(first.words) || box.test(first.words)) return /\p{L}{2}/u.test(second.words)
  return mark.test(first.words) && second.words.length > 25 && /\p{L}{2}/u.test(second.words)
}

function writeItems(rows: readonly (readonly Filled[])[], ink: TableInk): Block[] {
  const blocks: Block[] = []
  for (const row of rows) {
    ink.writer.separate('\n')
    ink.writer.open()
    for (const { cell, words } of row) {
      if (bullet.test(words)) continue
      ink.inside(cell.element)
      ink.writer.separate('\t')
    }
    const passage = ink.writer.close()
    if (passage !== undefined)
      blocks.push({ kind: section.test(row[0]?.words ?? '') ? 'heading' : 'item', start: passage.start, end: passage.end })
  }
  return blocks
}

function writeRow(row: readonly Filled[], ink: TableInk): RawCell[] {
  const cells: RawCell[] = []
  let pending: RawCell | undefined
  for (const { cell, words } of row) {
    const joined =
      pending !== undefined &&
      (openingSign.test(pending.words) ? /^[\d(.,–—-]/.test(words) : closingSign.test(words) && /\d$|\)$/.test(pending.words))
    if (joined) ink.writer.adjoin()
    else ink.writer.separate('\t')
    ink.writer.open()
    ink.inside(cell.element)
    const passage = ink.writer.close()
    if (passage === undefined) continue
    if (joined && pending !== undefined) {
      pending = { ...pending, end: passage.end, words: pending.words + words, columns: cell.column + cell.columns - pending.column }
      cells[cells.length - 1] = pending
    } else {
      pending = {
        start: passage.start,
        end: passage.end,
        words,
        column: cell.column,
        columns: cell.columns,
        rows: cell.rows,
        header: cell.header,
      }
      cells.push(pending)
    }
  }
  return cells
}
