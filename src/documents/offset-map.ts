// The way back from a text that was taken out of markup to the markup itself.

/**
 * Runs in order of the text. Run `i` covers the text from `at[i]` to `at[i + 1]` and stands for the source from `from[i]`
 * to `to[i]`. Where both are equally long, each character was copied; else the whole run stands for the whole piece
 * (a character reference, white space drawn together, a break that the layout put in).
 */
export interface OffsetMap {
  readonly at: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Length of the text. */
  readonly length: number
}

/** Collects runs while a text is written. */
export class OffsetRuns {
  private readonly at: number[] = []
  private readonly from: number[] = []
  private readonly to: number[] = []
  private length = 0

  /** `length` characters of text that stand for the source from `from` to `to`. */
  add(length: number, from: number, to: number): void {
    if (length === 0) return
    const last = this.at.length - 1
    const lastFrom = this.from[last] ?? 0
    const lastTo = this.to[last] ?? 0
    const copied = to - from === length && last >= 0 && lastTo === from && lastTo - lastFrom === this.length - (this.at[last] ?? 0)
    if (copied) this.to[last] = to
    else {
      this.at.push(this.length)
      this.from.push(from)
      this.to.push(to)
    }
    this.length += length
  }

  map(): OffsetMap {
    return { at: this.at, from: this.from, to: this.to, length: this.length }
  }
}

/** The source span of `[start, end)` of the text; exact for copied characters, never narrower than what the words came from. */
export function throughMap(map: OffsetMap, start: number, end: number): readonly [start: number, end: number] {
  if (map.length === 0) return [0, 0]
  if (end <= start) {
    const point = start >= map.length ? (place(map, map.length - 1)[1] ?? 0) : place(map, start)[0]
    return [point, point]
  }
  const first = place(map, Math.max(0, start))
  const last = place(map, Math.min(end, map.length) - 1)
  return [first[0], Math.max(first[0], last[1])]
}

function place(map: OffsetMap, offset: number): readonly [number, number] {
  let low = 0
  let high = map.at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map.at[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const at = map.at[low] ?? 0
  const until = map.at[low + 1] ?? map.length
  const from = map.from[low] ?? 0
  const to = map.to[low] ?? 0
  if (to - from !== until - at) return [from, to]
  return [from + offset - at, from + offset - at + 1]
}
