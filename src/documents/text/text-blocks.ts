// The passages of a plain text: headings, paragraphs (hard-wrapped ones are one), list items and the cells of text tables.
import type { Block } from '../document.ts'
import { linesOf, type Line } from './lines.ts'
import { TextTables } from './text-tables.ts'
import { joinedWithNext, usualWidth } from './wrapping.ts'

const bullet = /^(?:[-*+•▪◦‣·●○■□–—]|o(?= {2,}))[ \t\u00a0]+(?=\S)/
const numbered = /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|\d{1,2}\.(?=[ \t]+[A-ZÄÖÜ"„“]))[ \t]+(?=\S)/
const rule = /^[-=_*~#.·•—–+|: ]{3,}$/

/** In order, not overlapping, none empty. Lines that only draw a rule belong to no block. */
export function textBlocks(text: string): Block[] {
  const lines = linesOf(text)
  const width = usualWidth(text, lines)
  const found = new TextTables(text, lines)
  const blocks: Block[] = []
  let tables = 0
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.start === line.end || rule.test(text.slice(line.start, line.end))) {
      at++
      continue
    }
    const table = found.take(at, tables)
    if (table !== undefined) {
      for (const block of table.blocks) blocks.push(block)
      tables++
      at = table.next
      continue
    }
    const next = passageEnd(text, lines, at, width, found)
    blocks.push(passage(text, lines, at, next, blocks.length === 0))
    at = next
  }
  return blocks
}

/** Index of the first line after the passage that begins at `at`. */
function passageEnd(text: string, lines: readonly Line[], at: number, width: number, found: TextTables): number {
  let next = at + 1
  while (next < lines.length && joinedWithNext(text, lines, next - 1, width)) {
    const line = lines[next] as Line
    const words = text.slice(line.start, line.end)
    if (bullet.test(words) || numbered.test(words) || rule.test(words) || found.begins(next)) break
    next++
  }
  return next
}

function passage(text: string, lines: readonly Line[], at: number, next: number, first: boolean): Block {
  const line = lines[at] as Line
  const end = (lines[next - 1] as Line).end
  const words = text.slice(line.start, line.end)
  const mark = bullet.exec(words)
  if (mark !== null) return { kind: 'item', start: line.start + mark[0].length, end }
  if (numbered.test(words)) return { kind: 'item', start: line.start, end }
  const hashes = /^#{1,6}[ \t]+(?=\S)/.exec(words)
  if (hashes !== null) return { kind: 'heading', start: line.start + hashes[0].length, end }
  const alone = next - at === 1 && isHeading(words, first, before(lines, at), leads(text, lines[next], words.length))
  return { kind: alone ? 'heading' : 'paragraph', start: line.start, end }
}

function before(lines: readonly Line[], at: number): boolean {
  const line = lines[at - 1]
  return line === undefined || line.start === line.end
}

/** Whether what follows a line is what a heading leads to: nothing on the next line, an item, or a longer line. */
function leads(text: string, next: Line | undefined, length: number): boolean {
  if (next === undefined || next.start === next.end) return true
  return next.end - next.start > length * 1.5 || bullet.test(text.slice(next.start, next.start + 12))
}

/** A line without a sentence's end that stands apart; the first of a text may be long. */
function isHeading(words: string, first: boolean, blankBefore: boolean, leading: boolean): boolean {
  if (/[.;,:]$/.test(words) && !/\b(?:Inc|Corp|Ltd|Co|plc|AG|SE)\.$/.test(words)) return false
  if (first) return words.length <= 200
  if (words.length > 120 || words.split(/\s+/).length > 16) return false
  if (/^[\p{Lu}\d\s&/().,–—-]+$/u.test(words) && /\p{Lu}{3}/u.test(words)) return true
  if (!/\p{L}{2}/u.test(words)) return false
  return blankBefore && leading
}
