// A finished note as one HTML file: no outside request, every figure linked to where it comes from.
import type { ChartId } from '../../charts/chart-id.ts'
import type { Block, Runs, TableColumn } from '../../document/block.ts'
import type { Chart } from '../../../charts/index.ts'
import type { WrittenNote } from '../../document/written-note.ts'
import type { NoteData } from '../../note-data.ts'
import { chainWords } from '../../words/chain-words.ts'
import { escapeHtml } from './escape.ts'
import { HtmlFigures } from './figure.ts'
import { printInputs } from './inputs.ts'
import { style } from './style.ts'

/** `drawn`: the charts of the note, of the theme `light`. */
export function printHtml(note: WrittenNote, data: NoteData, drawn: ReadonlyMap<ChartId, Chart>): string {
  const printer = new Printer(note, data, drawn)
  const title = printer.plainText(note.blocks.find((block) => block.kind === 'heading')?.text ?? [])
  const body = printer.blocks(note.blocks)
  return `<!doctype html>
<html lang="${note.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Uprate">
<meta name="date" content="${data.asOf}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
${printer.inputs()}
</main>
</body>
</html>
`
}

class Printer {
  readonly #note: WrittenNote
  readonly #data: NoteData
  readonly #figures: HtmlFigures
  readonly #drawn: ReadonlyMap<ChartId, Chart>

  constructor(note: WrittenNote, data: NoteData, drawn: ReadonlyMap<ChartId, Chart>) {
    this.#drawn = drawn
    this.#note = note
    this.#data = data
    this.#figures = new HtmlFigures(data, note.language, note.figures)
  }

  inputs(): string {
    return printInputs(this.#data, this.#note.language, this.#figures)
  }

  plainText(runs: Runs): string {
    return runs
      .map((run) =>
        run.kind === 'text' ? run.text : run.kind === 'figure' ? this.#note.figures[run.index]!.text : this.plainText(run.runs),
      )
      .join('')
  }

  /** Charts that follow each other stand side by side where there is room. */
  blocks(blocks: readonly Block[]): string {
    const lines = blocks.map((block, index) => {
      if (block.kind !== 'chart') return this.#block(block)
      const [first, last] = [blocks[index - 1]?.kind !== 'chart', blocks[index + 1]?.kind !== 'chart']
      return `${first ? '<div class="charts">\n' : ''}${this.#block(block)}${last ? '\n</div>' : ''}`
    })
    return lines.join('\n')
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${this.inline(block.text)}</h${block.level}>`
      case 'paragraph':
        return `<p${block.role ? ` class="${block.role}"` : ''}>${this.inline(block.text)}</p>`
      case 'list': {
        const items = block.items.map((item) => `<li>${this.inline(item, block.role === 'sources')}</li>`)
        return `<ul${block.role ? ` class="${block.role}"` : ''}>\n${items.join('\n')}\n</ul>`
      }
      case 'table':
        return this.#table(block.columns, block.rows, block.total ?? 0)
      case 'box': {
        const rows = block.rows.map(({ label, value }) => `<dt>${this.inline(label)}</dt><dd>${this.inline(value)}</dd>`)
        return `<aside class="box side" aria-label="${escapeHtml(this.plainText(block.title))}"><p class="head"><span>${this.inline(block.title)}</span> <span>${this.inline(block.rating)}</span></p>\n<dl>${rows.join('\n')}</dl></aside>`
      }
      case 'chart':
        return this.#chart(block.id, this.#drawn.get(block.id)!)
    }
  }

  /** `places`: the first mark is the place that other marks lead to. */
  inline(runs: Runs, places = false): string {
    let isPlace = places
    return runs
      .map((run) => {
        switch (run.kind) {
          case 'text':
            return run.outside ? `<bdi>${escapeHtml(run.text)}</bdi>` : escapeHtml(run.text)
          case 'figure': {
            const figure = this.#note.figures[run.index]!
            const here = isPlace && figure.form === 'mark'
            if (here) isPlace = false
            return this.#figures.print(figure, here)
          }
          case 'strong':
            return `<strong>${this.inline(run.runs)}</strong>`
          case 'code':
            return `<code>${this.inline(run.runs)}</code>`
        }
      })
      .join('')
  }

  #table(columns: readonly TableColumn<Runs>[], rows: readonly (readonly Runs[])[], total: number): string {
    const right = (index: number) => (columns[index]?.align === 'right' ? ' class="right"' : '')
    const heads = columns.map(({ label }, index) => `<th scope="col"${right(index)}>${this.inline(label)}</th>`)
    const body = rows.map((row, at) => {
      const cells = row.map((cell, index) =>
        index === 0 ? `<th scope="row"${right(index)}>${this.inline(cell)}</th>` : `<td${right(index)}>${this.inline(cell)}</td>`,
      )
      return `<tr${at >= rows.length - total ? ' class="total"' : ''}>${cells.join('')}</tr>`
    })
    const label = escapeHtml(columns.map((column) => this.plainText(column.label)).join(', '))
    return `<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table><thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table></div>`
  }

  #chart(id: ChartId, { title, description, table, svg }: Chart): string {
    const right = (index: number) => (index > 0 ? ' class="right"' : '')
    const heads = table.columns.map((label, index) => `<th scope="col"${right(index)}>${escapeHtml(label)}</th>`).join('')
    const cell = (text: string, index: number) =>
      index === 0 ? `<th scope="row">${escapeHtml(text)}</th>` : `<td class="right">${escapeHtml(text)}</td>`
    const body = table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
    const words = escapeHtml(chainWords[this.#note.language].data)
    return `<figure class="chart" id="chart-${id}"><figcaption>${escapeHtml(title)}<p>${escapeHtml(description)}</p></figcaption>
${svg}
<details><summary>${words}</summary><div class="scroll" role="region" tabindex="0" aria-label="${words}: ${escapeHtml(title)}"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div></details></figure>`
  }
}
