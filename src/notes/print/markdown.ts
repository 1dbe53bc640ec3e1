// Markdown of a finished note: the few forms it needs, with text from documents made harmless.
import type { Block, Runs } from '../document/block.ts'
import { cleanText, isWebAddress } from '../document/clean-text.ts'
import type { PlacedFigure } from '../figures/figure.ts'

/** Text kept from being markup: a fact may say anything. */
export function plain(text: string): string {
  return cleanText(text)
    .replaceAll(/[\\`*_[\]<>|#~&$@]/g, (sign) => `\\${sign}`)
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, (word) => `${word.slice(0, 3)}\\.`)
}

/** An address of the web as a link; anything else as text. */
export function linked(address: string): string {
  return isWebAddress(address) ? `<${address}>` : plain(address)
}

/** A figure as it stands in Markdown. */
export function figureInMarkdown({ form, text }: PlacedFigure): string {
  return form === 'text' ? plain(text) : form === 'address' ? linked(text) : text
}

export interface PrintedMarkdown {
  readonly markdown: string
  /** Where each figure begins, in the order of the text. */
  readonly offsets: readonly number[]
}

/** Two private-use characters that no text from outside keeps stand around each figure until its place is known. */
const [open, close] = ['\uE000', '\uE001']

export function printMarkdown(blocks: readonly Block[], figures: readonly PlacedFigure[]): PrintedMarkdown {
  const inline = (runs: Runs): string =>
    runs
      .map((run) => {
        switch (run.kind) {
          case 'text':
            return run.outside ? plain(run.text) : run.text
          case 'figure':
            return `${open}${figureInMarkdown(figures[run.index]!)}${close}`
          case 'strong':
            return `**${inline(run.runs)}**`
          case 'code':
            return `\`${inline(run.runs)}\``
        }
      })
      .join('')
  const marked = `${blocks.flatMap((block) => print(block, inline)).join('\n\n')}\n`
  const offsets = [...marked.matchAll(new RegExp(open, 'g'))].map(({ index }, before) => index - 2 * before)
  return { markdown: marked.replaceAll(new RegExp(`[${open}${close}]`, 'g'), ''), offsets }
}

function print(block: Block, inline: (runs: Runs) => string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.text)}`]
    case 'paragraph':
      return [inline(block.text)]
    case 'list':
      return [block.items.map((item) => `- ${inline(item)}`).join('\n')]
    case 'table':
      return [
        tableLines(
          block.columns.map(({ label }) => inline(label)),
          block.columns,
          block.rows.map((row) => row.map(inline)),
        ),
      ]
    case 'box': {
      const rows = block.rows.map(({ label, value }) => [inline(label), inline(value)])
      return [tableLines([`**${inline(block.title)}**`, `**${inline(block.rating)}**`], [{}, { align: 'right' }], rows)]
    }
    case 'chart':
      return []
  }
}

function tableLines(
  labels: readonly string[],
  columns: readonly { readonly align?: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(labels), line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))), ...rows.map(line)].join('\n')
}
