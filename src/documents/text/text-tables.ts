// Tables in plain text: columns set apart by pipes, tabs or runs of spaces.
import type { Block } from '../document.ts'
import { largest } from '../extremes.ts'
import { placeCells, type RawCell } from '../place-cells.ts'
import { gutterRows, withoutLeaders } from './gutters.ts'
import type { Line } from './lines.ts'

interface FoundTable {
  readonly rows: readonly (readonly RawCell[])[]
  readonly headed: number
  /** Index of the first line after the table. */
  readonly next: number
}

const separator = /^[|+]?[-=:|+ ]{3,}$/
/** A line drawn across a table, however long. */
const rule = /^[-=_–—─━ ]{3,}$/u
/** A run of two and more spaces inside a line that is no gap after a sentence. */
const gap = /[^\s.!?:](?:[ \u00a0]{2,}|[ \u00a0]{3,})\S|[.!?:] {3,}\S/

/** Finds tables line by line. What has been looked through in vain is not looked through again, so time stays linear. */
export class TextTables {
  private readonly text: string
  private readonly lines: readonly Line[]
  /** By kind of table: no table begins before this line. */
  private readonly barren = { '|': 0, '\t': 0, ' ': 0 }
  private known: { readonly at: number; readonly table: FoundTable } | undefined

  constructor(text: string, lines: readonly Line[]) {
    this.text = text
    this.lines = lines
  }

  begins(at: number): boolean {
    return this.find(at) !== undefined
  }

  /** The cells of the table that begins at line `at`, numbered `table`. */
  take(at: number, table: number): { readonly blocks: readonly Block[]; readonly next: number } | undefined {
    const found = this.find(at)
    return found === undefined ? undefined : { blocks: placeCells(found.rows, table, found.headed), next: found.next }
  }

  private find(at: number): FoundTable | undefined {
    if (this.known?.at === at) return this.known.table
    const table = this.marked(at, '|') ?? this.marked(at, '\t') ?? this.spaced(at)
    if (table !== undefined) this.known = { at, table }
    return table
  }

  private marked(at: number, mark: '|' | '\t'): FoundTable | undefined {
    if (at < this.barren[mark]) return undefined
    const rows: RawCell[][] = []
    let next = at
    let headed = 0
    for (; next < this.lines.length; next++) {
      const line = this.lines[next] as Line
      if (next > at && line.end - line.start < 1000) {
        const words = this.text.slice(line.start, line.end)
        if (words.includes('-') && separator.test(words)) {
          if (headed === 0) headed = rows.length
          continue
        }
      }
      if (!this.text.slice(line.from, line.end).includes(mark)) break
      rows.push(split(this.text, line, mark))
    }
    const widths = new Set(rows.map((row) => row.length))
    if (rows.length < 2 || largest(widths) < 2 || (headed === 0 && mark === '|' && widths.size > 2)) {
      this.barren[mark] = Math.max(next, at + 1)
      return undefined
    }
    return { rows, headed, next }
  }

  private spaced(at: number): FoundTable | undefined {
    if (at < this.barren[' ']) return undefined
    const first = this.lines[at]
    if (first === undefined || !(this.gapped(at) || (first.indent >= 12 && this.gapped(at + 1)))) return undefined
    let last = at
    let alone = at
    let filled = 1
    for (let next = at + 1; next < this.lines.length && next <= last + 3; next++) {
      const line = this.lines[next] as Line
      if (this.gapped(next) || (line.indent >= 12 && line.start < line.end && next === last + 1)) {
        if (next === last + 1 && alone === last) alone = next
        last = next
        filled++
      } else if (
        line.end - line.start > 60 &&
        !(next === last + 1 && rule.test(this.text.slice(line.start, Math.min(line.end, line.start + 400))))
      )
        break
    }
    const rows = filled < 2 ? undefined : gutterRows(this.text, this.lines.slice(at, last + 1))
    // Where no gutter goes through, lines of as many parts as all others are rows all the same.
    const torn = rows?.some((row) => new Set(row.map((cell) => cell.column)).size < row.length)
    const even = torn === true ? evenRows(this.text, this.lines.slice(at, last + 1)) : undefined
    if (rows !== undefined) return { rows: even ?? rows, headed: 0, next: last + 1 }
    const fewer = alone <= at || alone === last ? undefined : gutterRows(this.text, this.lines.slice(at, alone + 1))
    if (fewer !== undefined) return { rows: fewer, headed: 0, next: alone + 1 }
    this.barren[' '] = alone + 1
    return undefined
  }

  private gapped(index: number): boolean {
    const line = this.lines[index]
    return line !== undefined && line.end - line.start <= 400 && gap.test(withoutLeaders(this.text.slice(line.start, line.end)))
  }
}

/** Lines whose parts, set apart by two or more blanks, are as many in each: three or more. */
function evenRows(text: string, lines: readonly Line[]): RawCell[][] | undefined {
  const rows = lines.flatMap((line) => (line.start < line.end ? [parts(text, line)] : []))
  const width = rows[0]?.length ?? 0
  return width > 2 && rows.every((row) => row.length === width) ? rows : undefined
}

function parts(text: string, line: Line): RawCell[] {
  const cells: RawCell[] = []
  let from = line.start
  for (const blank of text.slice(line.start, line.end).matchAll(/[ \u00a0]{2,}/g)) {
    cells.push({ ...inner(text, from, line.start + blank.index), column: cells.length, columns: 1, rows: 1 })
    from = line.start + blank.index + blank[0].length
  }
  cells.push({ ...inner(text, from, line.end), column: cells.length, columns: 1, rows: 1 })
  return cells
}

/** A pipe at the beginning or end of a line frames it; other marks each open a column. */
function split(text: string, line: Line, mark: '|' | '\t'): RawCell[] {
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
