// Pages set in two columns of prose are read down the first before the second; tables are not mistaken for them.
import { largest, smallest } from '../extremes.ts'
import type { PageLine, Segment } from './page-lines.ts'

/** Both columns must have this many lines, of this many characters on average. */
const fewestLines = 6
const fewestCharacters = 22

/** Lines in the order in which they are read. */
export function inReadingOrder(lines: readonly PageLine[]): PageLine[] {
  const gutter = findGutter(lines)
  if (gutter === undefined) return [...lines]
  const ordered: PageLine[] = []
  let left: PageLine[] = []
  let right: PageLine[] = []
  const flush = (): void => {
    for (const line of left) ordered.push(line)
    for (const line of right) ordered.push(line)
    left = []
    right = []
  }
  for (const line of lines) {
    if (line.segments.some((segment) => segment.left < gutter - 1 && segment.right > gutter + 1)) {
      flush()
      ordered.push(line)
    } else {
      const before = line.segments.filter((segment) => segment.right <= gutter + 1)
      const after = line.segments.filter((segment) => segment.right > gutter + 1)
      if (before.length > 0) left.push({ ...line, segments: before })
      if (after.length > 0) right.push({ ...line, segments: after })
    }
  }
  flush()
  return ordered
}

function findGutter(lines: readonly PageLine[]): number | undefined {
  const segments = lines.flatMap((line) => line.segments)
  if (segments.length < fewestLines * 2) return undefined
  const from = smallest(segments.map((segment) => segment.left))
  const to = largest(segments.map((segment) => segment.right))
  const starts = new Map<number, number>()
  for (const { left } of segments) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1)
  const candidates = [...starts].filter(
    ([x, count]) => count >= fewestLines && x > from + (to - from) * 0.3 && x < from + (to - from) * 0.75,
  )
  candidates.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  for (const [x] of candidates) if (isGutter(segments, x - 3)) return x - 3
  return undefined
}

function isGutter(segments: readonly Segment[], x: number): boolean {
  const crossing = segments.filter((segment) => segment.left < x - 1 && segment.right > x + 1).length
  if (crossing > segments.length * 0.25) return false
  const left = segments.filter((segment) => segment.right <= x + 1)
  const right = segments.filter((segment) => segment.left >= x - 1)
  return isProse(left) && isProse(right)
}

function isProse(column: readonly Segment[]): boolean {
  const characters = column.reduce((sum, segment) => sum + segment.words.length, 0)
  return column.length >= fewestLines && characters >= column.length * fewestCharacters
}
