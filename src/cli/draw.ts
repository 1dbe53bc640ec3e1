// Draws a presentation as text for a terminal or a pipe: the same bytes for the same data, whatever the terminal's width.
import Table from 'cli-table3'
import type { Column, Part } from '../desk/index.ts'
import { accent } from './output.ts'

const plain = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

export function draw(parts: readonly Part[]): string {
  const blocks = parts.map((part) => {
    if (part.kind === 'heading') return accent('bold', part.text)
    if (part.kind === 'table') return drawTable(part.columns, part.rows)
    return part.text.trimEnd()
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function drawTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const drawn = new Table({
    chars: plain,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: columns.map((column) => column.align ?? 'left'),
  })
  drawn.push(columns.map((column) => column.label))
  drawn.push(columns.map((column, index) => '─'.repeat(widthOf(column, index, rows))))
  for (const row of rows) drawn.push(row.map((cell, index) => broken(cell, columns[index]?.width)))
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

function widthOf(column: Column, index: number, rows: readonly (readonly string[])[]): number {
  const lines = rows.flatMap((row) => broken(row[index] ?? '', column.width).split('\n'))
  return Math.max(column.label.length, ...lines.map((line) => [...line].length))
}

/** Breaks at spaces so that no line is longer than `width` where words allow it. */
function broken(cell: string, width: number | undefined): string {
  const text = cell.replaceAll(/\s*\n\s*/g, ' ')
  if (width === undefined || text.length <= width) return text
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
