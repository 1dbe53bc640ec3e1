// The lines of a page, from the pieces of text that a PDF places by coordinates.
import { largest } from '../extremes.ts'

/** As pdf.js delivers it: `transform` is the text matrix, `width` and `height` are in points. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A stretch of a line without a gap as wide as a column's. */
export interface Segment {
  readonly left: number
  readonly right: number
  readonly words: string
}

export interface PageLine {
  /** Points from the top of the page to the baseline. */
  readonly top: number
  readonly size: number
  readonly segments: readonly Segment[]
}

interface Placed {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  readonly words: string
}

/** `height`: of the page in points. Text that is turned on its side is left out: watermarks and margins of journals. */
export function pageLines(items: readonly TextItem[], height: number): PageLine[] {
  const placed = items.flatMap((item) => place(item, height))
  placed.sort((a, b) => a.top - b.top || a.left - b.left)
  const lines: Placed[][] = []
  let current: Placed[] = []
  let base = Number.NEGATIVE_INFINITY
  let size = 0
  for (const piece of placed) {
    if (current.length > 0 && piece.top - base > Math.max(2, Math.min(size, piece.size) * 0.45)) {
      lines.push(current)
      current = []
    }
    if (current.length === 0) {
      base = piece.top
      size = piece.size
    }
    current.push(piece)
  }
  if (current.length > 0) lines.push(current)
  return lines.map(lineOf).filter((line) => line.segments.length > 0)
}

function place(item: TextItem, height: number): Placed[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform
  if (item.str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.1) return []
  const size = Math.abs(d) || item.height || 10
  return [{ left: x, right: x + item.width, top: height - y, size, words: item.str }]
}

function lineOf(pieces: readonly Placed[]): PageLine {
  const sorted = pieces.toSorted((a, b) => a.left - b.left)
  const size = largest(sorted.map((piece) => piece.size))
  const segments: Segment[] = []
  let words = ''
  let left = 0
  let right = 0
  const flush = (): void => {
    const trimmed = words.replace(/\s+/g, ' ').trim()
    if (trimmed !== '') segments.push({ left, right, words: trimmed })
  }
  for (const piece of sorted) {
    const gap = piece.left - right
    if (words === '' || gap > size * 1.2) {
      if (words !== '') flush()
      words = piece.words
      left = piece.left
    } else words += (gap > size * 0.12 && !/\s$/.test(words) && !/^\s/.test(piece.words) ? ' ' : '') + piece.words
    right = Math.max(piece.right, words === piece.words ? 0 : right)
  }
  flush()
  const top = largest(sorted.filter((piece) => piece.size === size).map((piece) => piece.top))
  return { top, size, segments }
}
