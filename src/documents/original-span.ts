// From words in a document's text to the same words in what was given.
import type { Document } from './document.ts'
import { throughMap } from './offset-map.ts'

/**
 * Offsets in UTF-16 code units into the decoded original: for a web page its source, for plain text the text itself.
 * A PDF has no text of its own to point into: the span is returned unchanged, the page is on the blocks.
 */
export function originalSpan(document: Document, span: readonly [start: number, end: number]): readonly [start: number, end: number] {
  return document.origin === undefined ? span : throughMap(document.origin, span[0], span[1])
}
