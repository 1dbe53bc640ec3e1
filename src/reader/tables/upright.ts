// Finds tables whose cells an export has put under one another, a line each, and figures that stand apart from their labels; makes cells of them.
import type { Block } from '../../documents/index.ts'
import { normalise } from '../normalise.ts'

type Form = 'number' | 'words' | 'other'

const number =
  /^[~≈>]?\s*(?:US)?\$?\s?\d[\d.,]*\s?(?:[kKmMbB]n?|million|billion|Mio\.?|Mrd\.?)?\s?\+?\s?(?:%|MW|GW|EH\/s|J\/TH|GPUs?|BTC|bitcoin|years?|Jahre|US-Dollar|USD|Dollar|x)?\s?\+?$/i

function formOf(text: string): Form {
  if (text.length > 64 || text.includes('\n')) return 'other'
  if (number.test(text)) return 'number'
  return /[.!?;]$/.test(text) || text.length < 2 ? 'other' : 'words'
}

interface Line {
  readonly index: number
  readonly form: Form
  readonly text: string
  readonly heading: boolean
}

/** Width of a table that begins at `from`: as many header lines as every row has cells, figures always in the same place. */
function tableAt(lines: readonly Line[], from: number): { readonly width: number; readonly rows: number } | undefined {
  for (let width = 2; width <= 5; width++) {
    const heads = lines.slice(from, from + width)
    if (!heads.every((line) => line.form === 'words') || (heads[0]?.heading === true && heads.some((line) => !line.heading))) continue
    const pattern = lines.slice(from + width, from + 2 * width).map((line) => line.form)
    if (pattern.length < width || pattern[0] !== 'words' || !pattern.includes('number')) continue
    let rows = 1
    while (
      lines
        .slice(from + width * (rows + 1), from + width * (rows + 2))
        .map((line) => line.form)
        .join() === pattern.join()
    )
      rows++
    if (rows >= 2) return { width, rows }
  }
  return undefined
}

/** Pairs of figure and label, or label and figure, that begin at `from`. */
function pairsAt(lines: readonly Line[], from: number): { readonly pairs: number; readonly labelFirst: boolean } | undefined {
  const first = lines[from]?.form
  if (first !== 'number' && first !== 'words') return undefined
  const other = first === 'number' ? 'words' : 'number'
  let pairs = 0
  while (lines[from + 2 * pairs]?.form === first && lines[from + 2 * pairs + 1]?.form === other) pairs++
  const unit = /[a-z%$]/i.test(lines[from + (first === 'number' ? 0 : 1)]?.text ?? '')
  // "Helios at a glance" above figures that each carry their label behind them is a heading, no label.
  if (first === 'words') {
    let behind = 0
    while (lines[from + 1 + 2 * behind]?.form === 'number' && lines[from + 2 + 2 * behind]?.form === 'words') behind++
    if (behind >= pairs && (lines[from]?.heading === true || lines[from + 1 + 2 * behind]?.form !== 'number')) return undefined
  }
  return pairs >= 2 || (pairs === 1 && first === 'number' && unit) ? { pairs, labelFirst: first === 'words' } : undefined
}

const cell = (block: Block, table: number, row: number, column: number, header: boolean): Block => ({
  kind: 'cell',
  start: block.start,
  end: block.end,
  cell: { table, row, column, header, ...(header ? { heads: row === 0 && column > 0 ? ('column' as const) : ('row' as const) } : {}) },
})

/** The blocks with upright tables and lone figures as cells; every other block as it was. */
export function uprightTables(text: string, blocks: readonly Block[], damaged: boolean): readonly Block[] {
  const result: Block[] = []
  let table = blocks.reduce((most, block) => Math.max(most, block.cell?.table ?? -1), -1) + 1
  let at = 0
  while (at < blocks.length) {
    const run: Line[] = []
    for (let index = at; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block || (block.kind !== 'paragraph' && block.kind !== 'heading') || block.end - block.start > 90) break
      const words = normalise(text.slice(block.start, block.end), damaged).text.trim()
      const form = formOf(words)
      if (form === 'other') break
      run.push({ index, form, text: words, heading: block.kind === 'heading' })
    }
    let used = 0
    while (used < run.length) {
      const grid = tableAt(run, used)
      const pairs = grid ? undefined : pairsAt(run, used)
      if (grid) {
        for (let offset = 0; offset < grid.width * (grid.rows + 1); offset++) {
          const block = blocks[run[used + offset]?.index ?? -1]
          const row = Math.floor(offset / grid.width)
          const column = offset % grid.width
          if (block) result.push(cell(block, table, row, column, row === 0 || column === 0))
        }
        used += grid.width * (grid.rows + 1)
        table++
      } else if (pairs) {
        for (let pair = 0; pair < pairs.pairs; pair++) {
          const one = blocks[run[used + 2 * pair]?.index ?? -1]
          const two = blocks[run[used + 2 * pair + 1]?.index ?? -1]
          if (one) result.push(cell(one, table, pair, pairs.labelFirst ? 0 : 1, pairs.labelFirst))
          if (two) result.push(cell(two, table, pair, pairs.labelFirst ? 1 : 0, !pairs.labelFirst))
        }
        used += 2 * pairs.pairs
        table++
      } else {
        const block = blocks[run[used]?.index ?? -1]
        if (block) result.push(block)
        used++
      }
    }
    at += run.length
    const block = blocks[at]
    if (run.length === 0 && block) {
      result.push(block)
      at++
    }
  }
  return result
}
