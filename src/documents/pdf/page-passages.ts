// What the lines of a page make up: headings, paragraphs, items and tables.
import { largest } from '../extremes.ts'
import type { Block } from '../document.ts'
import { placeCells } from '../place-cells.ts'
import { alignedRows, type Piece } from '../text/gutters.ts'
import type { PageLine } from './page-lines.ts'

export interface PageText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tables: number
}

const bullet = /^(?:[-•●▪◦‣·■□–]|\uf0b7)\s+/

/** `table`: number of the first table. `body`: the usual size of type. Lines of one passage are apart by LF, passages by a blank line. */
export function pagePassages(lines: readonly PageLine[], body: number, table: number): PageText {
  const blocks: Block[] = []
  let text = ''
  let tables = 0
  const widest = largest(lines.map((line) => line.segments[line.segments.length - 1]?.right ?? 0))
  let at = 0
  while (at < lines.length) {
    if (text !== '') text += '\n\n'
    const rows = tableEnd(lines, at)
    if (rows > at) {
      const found = writeTable(lines.slice(at, rows), text.length, table + tables)
      if (found !== undefined) {
        text += found.text
        for (const block of found.blocks) blocks.push(block)
        tables++
        at = rows
        continue
      }
    }
    const next = passageEnd(lines, at, widest)
    const start = text.length
    text += lines.slice(at, next).map(wordsOf).join('\n')
    const mark = bullet.exec(text.slice(start, start + 8))
    const first = lines[at] as PageLine
    const heading = first.size > body * 1.12 && text.length - start <= 200
    blocks.push({
      kind: mark === null ? (heading ? 'heading' : 'paragraph') : 'item',
      start: start + (mark?.[0].length ?? 0),
      end: text.length,
    })
    at = next
  }
  return { text, blocks, tables }
}

function wordsOf(line: PageLine): string {
  return line.segments.map((segment) => segment.words).join(' ')
}

/** Index after the lines that form a table from `at` on; `at` when none begins there. */
function tableEnd(lines: readonly PageLine[], at: number): number {
  if (!isRow(lines[at])) return at
  let last = at
  let rows = 1
  for (let next = at + 1; next < lines.length && next <= last + 2; next++) {
    const line = lines[next] as PageLine
    if (line.top < (lines[next - 1] as PageLine).top || line.top - (lines[next - 1] as PageLine).top > line.size * 4) break
    if (isRow(line)) {
      last = next
      rows++
    } else if (wordsOf(line).length > 60) break
  }
  return rows < 2 ? at : last + 1
}

function isRow(line: PageLine | undefined): boolean {
  return line !== undefined && line.segments.length > 1 && !bullet.test(wordsOf(line))
}

function writeTable(lines: readonly PageLine[], offset: number, table: number): { text: string; blocks: readonly Block[] } | undefined {
  let text = ''
  const rows = lines.map((line, index) => {
    if (index > 0) text += '\n'
    return line.segments.map((segment, column): Piece => {
      if (column > 0) text += '\t'
      const start = offset + text.length
      text += segment.words
      return { start, end: offset + text.length, words: segment.words, left: onPaper(segment.left), right: onPaper(segment.right + 1) }
    })
  })
  const cells = alignedRows(rows)
  return cells === undefined ? undefined : { text, blocks: placeCells(cells, table, 0) }
}

/** Index after the lines that read on from `at`: same size, usual distance, the line before was full or its sentence goes on. */
function passageEnd(lines: readonly PageLine[], at: number, widest: number): number {
  let next = at + 1
  for (; next < lines.length; next++) {
    const before = lines[next - 1] as PageLine
    const line = lines[next] as PageLine
    const step = line.top - before.top
    if (step <= 0 || step > before.size * 1.75 || Math.abs(line.size - before.size) > before.size * 0.12) break
    if (bullet.test(wordsOf(line)) || tableEnd(lines, next) > next) break
    const right = before.segments[before.segments.length - 1]?.right ?? 0
    const word = ((line.segments[0]?.words.split(' ')[0] ?? '').length + 1) * before.size * 0.5
    const goesOn = /^[\p{Ll}(]/u.test(wordsOf(line)) || !/[.!?:]["”“)]?$/.test(wordsOf(before))
    if (!goesOn && right + word < widest - before.size) break
    if (goesOn && right < widest * 0.55 && !/^\p{Ll}/u.test(wordsOf(line))) break
  }
  return next
}

/** Whole points; a page is at most 200 inches wide (PDF 1.7, annex C). */
function onPaper(points: number): number {
  return Math.min(Math.max(Math.floor(points), 0), 14_400)
}
