// The lines of a text with their places.

export interface Line {
  /** Offsets of the line without its break and without white space at both ends. `start === end` for a blank line. */
  readonly start: number
  readonly end: number
  /** Columns of white space before `start`. */
  readonly indent: number
  /** Offset at which the line begins, indent included. */
  readonly from: number
}

/** Splits at LF, CR LF and CR; a form feed counts as white space. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (from <= text.length) {
    let to = from
    while (to < text.length && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to++
    lines.push(trimmed(text, from, to))
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return lines
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end, from, indent: start - from }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 11 || code === 0xa0 || code === 0xfeff
}
