// A text cut at the ends of its marks, so that marks which overlap can all be shown.

export interface Mark {
  readonly id: string
  readonly span: readonly [start: number, end: number]
}

export interface Segment<One extends Mark> {
  readonly text: string
  /** Those that cover it, the shortest first: it is the one that a click means. */
  readonly marks: readonly One[]
}

/** The segments make up the text again; marks outside of it are left out. */
export function segmentsOf<One extends Mark>(text: string, marks: readonly One[]): readonly Segment<One>[] {
  const inside = marks.filter(({ span: [start, end] }) => start >= 0 && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => mark.span)])].toSorted((a, b) => a - b)
  const sorted = inside.toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))
  const starts = inside.toSorted((a, b) => a.span[0] - b.span[0])
  const open: One[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!
    while (next < starts.length && starts[next]!.span[0] <= start) open.push(starts[next++]!)
    for (let at = open.length - 1; at >= 0; at -= 1) if (open[at]!.span[1] <= start) open.splice(at, 1)
    const covering = open.length < 2 ? [...open] : sorted.filter((mark) => open.includes(mark))
    return { text: text.slice(start, end), marks: covering }
  })
}

/** What stands around a span: up to `reach` characters on either side, cut between words. */
export function around(text: string, [start, end]: readonly [number, number], reach: number): readonly [from: number, to: number] {
  const from = start <= reach ? 0 : start - reach + Math.max(text.slice(start - reach, start).search(/\s/), 0)
  const tail = text.slice(end, end + reach)
  const cut = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'))
  return [from, end + reach >= text.length ? text.length : end + (cut < 0 ? tail.length : cut)]
}
