// Character references (`&nbsp;`, `&#8217;`) with their length in the source.
import { decodeHTML } from 'entities'

export interface Reference {
  readonly text: string
  /** Length in the source. */
  readonly length: number
}

const known = new Map<string, Reference>()
const mostKnown = 5000

/** Reads the reference at the beginning of `candidate`, which matches `&[#A-Za-z0-9]{1,40};?`. */
export function readReference(candidate: string): Reference {
  const cached = known.get(candidate)
  if (cached !== undefined) return cached
  const decoded = decodeHTML(candidate)
  let tail = 0
  // What follows a reference without a semicolon was copied: "&copy2025" is "©2025".
  if (decoded !== candidate && !candidate.endsWith(';')) {
    while (
      tail < decoded.length - 1 &&
      tail < candidate.length - 2 &&
      decoded[decoded.length - 1 - tail] === candidate[candidate.length - 1 - tail]
    )
      tail++
  }
  const reference =
    decoded === candidate ? { text: '&', length: 1 } : { text: decoded.slice(0, decoded.length - tail), length: candidate.length - tail }
  if (known.size < mostKnown) known.set(candidate, reference)
  return reference
}

export function decodeReferences(source: string): string {
  return source.includes('&') ? decodeHTML(source) : source
}
