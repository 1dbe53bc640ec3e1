// Tables in plain text: columns set apart by pipes, tabs or runs of spaces.
import type { Block } from '../document.ts'
import { placeCells, type RawCell } from '../place-cells.ts'
import { gutterRows } from './gutters.ts'
import type { Line } from './lines.ts'

export interface FoundTable {
  readonly blocks: readonly Block[]
  /** Index of the first line after the table. */
  readonly next: number
}

type Row = readonly RawCell[]
const separator = /^[|+]?[-=:|+ ]{3,}$/

/** The table that begins at line `at`, or nothing. `table` numbers it. */
export function tableAt(text: string, lines: readonly Line[], at: number, table: number): FoundTable | undefined {
  return markedTable(text, lines, at, table, '|') ?? markedTable(text, lines, at, table, '\t') ?? spacedTable(text, lines, at, table)
}

function markedTable(text: string, lines: readonly Line[], at: number, table: number, mark: string): FoundTable | undefined {
  const rows: Row[] = []
  let next = at
  let headed = 0
  for (; next < lines.length; next++) {
    const line = lines[next] as Line
    const words = text.slice(line.start, line.end)
    if (separator.test(words) && words.includes('-') && next > at) {
      if (headed === 0) headed = rows.length
      continue
    }
    if (!text.slice(line.from, line.end).includes(mark)) break
    rows.push(split(text, line, mark))
  }
  const widths = new Set(rows.map((row) => row.length))
  if (rows.length < 2 || Math.max(...widths) < 2 || (headed === 0 && mark === '|' && widths.size > 2)) return undefined
  return { blocks: placeCells(rows, table, headed), next }
}

/** A pipe at the beginning or end of a line frames it; other marks each open a column. */
function split(text: string, line: Line, mark: string): Row {
  const cells: RawCell[] = []
  let start = mark === '\t' ? line.from : line.start
  let end = line.end
  if (mark === '|' && text[start] === '|') start++
  if (mark === '|' && text[end - 1] === '|') end--
  let column = 0
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== mark) continue
    cells.push({ ...inner(text, from, at), column, columns: 1, rows: 1 })
    from = at + 1
    column++
  }
  return cells
}

function inner(text: string, from: number, to: number): { start: number; end: number; words: string } {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end, words: text.slice(start, end) }
}

/** A run of two and more spaces inside a line that is no gap after a sentence. */
const gap = /[^\s.!?:](?:[ \u00a0]{2,}|[ \u00a0]{3,})\S|[.!?:] {3,}\S/

function spacedTable(text: string, lines: readonly Line[], at: number, table: number): FoundTable | undefined {
  const has = (index: number): boolean => {
    const line = lines[index]
    return line !== undefined && line.end - line.start <= 400 && gap.test(text.slice(line.start, line.end))
  }
  const first = lines[at]
  if (first === undefined) return undefined
  const indented = first.indent >= 12 && has(at + 1)
  if (!has(at) && !indented) return undefined
  let last = at
  let filled = 1
  for (let next = at + 1; next < lines.length && next <= last + 3; next++) {
    const line = lines[next] as Line
    if (has(next) || (line.indent >= 12 && line.start < line.end && next === last + 1)) {
      last = next
      filled++
    } else if (line.end - line.start > 60) break
  }
  if (filled < 2) return undefined
  const rows = gutterRows(text, lines.slice(at, last + 1))
  return rows === undefined ? undefined : { blocks: placeCells(rows, table, 0), next: last + 1 }
}
