// Places the names of points beside them, where they meet neither each other nor another point nor the edge.
import { textWidth } from './text.ts'

export interface Anchored {
  /** Pixels from the left and the top of the picture. */
  readonly x: number
  readonly y: number
  readonly words: string
}

export interface Placed extends Anchored {
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const sides = [
  { dx: 9, dy: 0, anchor: 'start' },
  { dx: -9, dy: 0, anchor: 'end' },
  { dx: 0, dy: -13, anchor: 'middle' },
  { dx: 0, dy: 13, anchor: 'middle' },
  { dx: 8, dy: -11, anchor: 'start' },
  { dx: 8, dy: 11, anchor: 'start' },
  { dx: -8, dy: -11, anchor: 'end' },
  { dx: -8, dy: 11, anchor: 'end' },
] as const

const meet = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** In the order given: the first has the first choice. `within`: pixels of the area that names may cover; `line`: pixels of a line that they should not. */
export function placeLabels<T extends Anchored>(
  points: readonly T[],
  size: number,
  within: Box,
  line: readonly { readonly x: number; readonly y: number }[] = [],
): readonly (T & Placed)[] {
  const dots = points.map(({ x, y }): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  const drawn = line.map(({ x, y }): Box => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }))
  const taken: Box[] = []
  return points.map((point, index) => {
    const wide = textWidth(point.words, size)
    const options = sides.map((side, rank) => {
      const x = point.x + side.dx
      const left = side.anchor === 'start' ? x : side.anchor === 'end' ? x - wide : x - wide / 2
      const box: Box = { left, right: left + wide, top: point.y + side.dy - size * 0.6, bottom: point.y + side.dy + size * 0.6 }
      const outside =
        Math.max(0, within.left - box.left) +
        Math.max(0, box.right - within.right) +
        Math.max(0, within.top - box.top) +
        Math.max(0, box.bottom - within.bottom)
      const covered = [...taken, ...drawn, ...dots.filter((_, other) => other !== index)].reduce((sum, other) => sum + meet(box, other), 0)
      return { side, box, cost: covered + outside * 40 + rank * 0.1 }
    })
    const best = options.reduce((a, b) => (b.cost < a.cost ? b : a))
    taken.push(best.box)
    return { ...point, ...best.side }
  })
}

/** Heights in pixels, in the order given, moved apart to at least `gap` and kept within the area, as near to where they were as that allows. */
export function spread(heights: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = heights.map((height, index) => ({ height, index })).toSorted((a, b) => a.height - b.height || a.index - b.index)
  const placed: number[] = []
  for (const { height } of order) placed.push(Math.max(height, (placed.at(-1) ?? low - gap) + gap))
  for (let index = placed.length - 1, limit = high; index >= 0; index -= 1, limit = placed[index + 1]! - gap)
    placed[index] = Math.min(placed[index]!, limit)
  const result = [...heights]
  for (const [rank, { index }] of order.entries()) result[index] = placed[rank]!
  return result
}
