// Draws a presentation as text for a terminal or a pipe: the same bytes for the same data, whatever the terminal's width.
import Table from 'cli-table3'
import stringWidth from 'string-width'
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

/** Rows drawn at once: the library's layout takes time with the square of them. */
const atOnce = 24

function drawTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell, index) => broken(cell, columns[index]?.width)))
  const widths = columns.map((column, index) =>
    widthOf(
      column.label,
      cells.map((row) => row[index] ?? ''),
    ),
  )
  const head = [columns.map((column) => column.label), widths.map((width) => '─'.repeat(width))]
  const all = [...head, ...cells]
  const pieces = Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) => {
    const drawn = new Table({
      chars: plain,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
      colAligns: columns.map((column) => column.align ?? 'left'),
      colWidths: [...widths],
    })
    drawn.push(...all.slice(index * atOnce, (index + 1) * atOnce))
    return drawn.toString()
  })
  return pieces
    .join('\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

function widthOf(label: string, cells: readonly string[]): number {
  let widest = stringWidth(label)
  for (const cell of cells) for (const line of cell.split('\n')) widest = Math.max(widest, stringWidth(line))
  return widest
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
