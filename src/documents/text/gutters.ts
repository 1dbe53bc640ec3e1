// Columns of a table that is set by position alone: where all lines leave room, a column ends.
import { largest } from '../extremes.ts'
import type { RawCell } from '../place-cells.ts'
import type { Line } from './lines.ts'

export interface Piece {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Place on paper, in whole units: characters from the line's beginning, or points. */
  readonly left: number
  readonly right: number
}

/** Rows of cells, or nothing when the pieces of the lines do not line up. Blank lines give no row. */
export function gutterRows(text: string, lines: readonly Line[]): readonly (readonly RawCell[])[] | undefined {
  return alignedRows(lines.filter((line) => line.start < line.end).map((line) => pieces(text, line)))
}

/** The same for pieces whose place is known otherwise. */
export function alignedRows(rows: readonly (readonly Piece[])[]): readonly (readonly RawCell[])[] | undefined {
  const counted = rows.filter((row) => row.length > 1)
  if (counted.length < 2) return undefined
  const columns = bands(counted)
  if (columns.length < 2) return undefined
  if (columns.length === 2 && isProse(counted)) return undefined
  const placed = rows.map((row) => row.map((piece) => cell(piece, columns)))
  const clear = placed.flat().filter((one) => one.columns === 1).length
  return clear >= placed.flat().length * 0.7 ? placed : undefined
}

/** Sentences with something before them, a time or a name: a log or a talk, no table. */
function isProse(rows: readonly (readonly Piece[])[]): boolean {
  const sentences = rows.filter((row) => /.{25}[.!?]["”“)]?$/.test(row[row.length - 1]?.words ?? ''))
  return sentences.length >= rows.length * 0.4
}

/** A line without the dots that lead the eye from a label to its figure; blanks stand in their place. */
export function withoutLeaders(line: string): string {
  return line.includes('...') || line.includes('····') || line.includes('____')
    ? line.replaceAll(/ ?(?:\.{4,}|·{4,}|_{4,})(?= |\d|$)| \.{3} (?=[\d$€(–-])/g, (dots) => ' '.repeat(dots.length))
    : line
}

function pieces(text: string, line: Line): Piece[] {
  const found: Piece[] = []
  const words = withoutLeaders(text.slice(line.from, line.end))
  for (const match of words.matchAll(/\S+(?:[ \u00a0]\S+)*/g)) {
    const left = match.index
    found.push({ start: line.from + left, end: line.from + left + match[0].length, words: match[0], left, right: left + match[0].length })
  }
  return found
}

/** Stretches of paper that any piece of any row covers; pieces that reach over a gap most rows keep free do not close it. */
function bands(rows: readonly (readonly Piece[])[]): (readonly [left: number, right: number])[] {
  const width = largest(rows.flat().map((piece) => piece.right))
  const cover = Array.from({ length: width + 1 }, () => 0)
  for (const row of rows) for (const piece of row) for (let at = piece.left; at < piece.right; at++) cover[at] = (cover[at] ?? 0) + 1
  const most = Math.floor(rows.length * 0.15)
  const found: (readonly [number, number])[] = []
  let from = -1
  for (let at = 0; at <= width; at++) {
    const filled = (cover[at] ?? 0) > most
    if (filled && from < 0) from = at
    if (!filled && from >= 0) {
      found.push([from, at])
      from = -1
    }
  }
  return found
}

function cell(piece: Piece, columns: readonly (readonly [left: number, right: number])[]): RawCell {
  let first = -1
  let last = -1
  columns.forEach(([left, right], column) => {
    if (piece.left < right && piece.right > left) {
      if (first < 0) first = column
      last = column
    }
  })
  if (first < 0) first = last = nearest(piece, columns)
  return { start: piece.start, end: piece.end, words: piece.words, column: first, columns: last - first + 1, rows: 1 }
}

function nearest(piece: Piece, columns: readonly (readonly [left: number, right: number])[]): number {
  let best = 0
  let distance = Infinity
  columns.forEach(([left, right], column) => {
    const away = Math.min(Math.abs(left - piece.right), Math.abs(piece.left - right))
    if (away < distance) {
      distance = away
      best = column
    }
  })
  return best
}
