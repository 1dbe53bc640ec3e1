// A finished note in the typesetter's language. Every text goes in as a string, never as markup.
import type { Chart } from '../../../charts/index.ts'
import type { ChartId } from '../../charts/chart-id.ts'
import { forPrint } from '../../charts/draw-charts.ts'
import type { Block, Runs, TableColumn } from '../../document/block.ts'
import { cleanText, isWebAddress } from '../../document/clean-text.ts'
import type { WrittenNote } from '../../document/written-note.ts'
import type { PlacedFigure } from '../../figures/figure.ts'
import { isWordForm } from '../../figures/form.ts'
import { languages } from '../../languages/languages.ts'
import type { NoteData } from '../../note-data.ts'
import { disclosureNames, frameWords } from '../../words/frame-words.ts'
import { preamble } from './preamble.ts'

const pageWord = { en: 'Page', de: 'Seite' } as const

/** Words longer than this may break anywhere, so that none leaves the page. */
const longest = 40

/** A figure as long as this stays on one line in running text. */
const unbroken = 24

/** A string of the typesetter's language. */
export function typstString(text: string): string {
  const broken = cleanText(text).replaceAll(new RegExp(`[^\\s\\u2013\\u2014-]{${longest + 1},}`, 'gu'), (word) =>
    word.replaceAll(new RegExp(`.{${longest / 2}}`, 'gu'), (piece) => `${piece}\u200B`),
  )
  return rawString(broken)
}

function rawString(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** `drawn`: the charts of the note. */
export function printTypst(note: WrittenNote, data: NoteData, drawn: ReadonlyMap<ChartId, Chart>): string {
  const printer = new Printer(note, drawn)
  const language = languages[note.language]
  const title = note.blocks.find((block) => block.kind === 'heading')
  const text = title ? printer.plainText(title.text) : ''
  const head = preamble({
    language: note.language,
    title: rawString(cleanText(text)),
    date: [data.asOf.slice(0, 4), data.asOf.slice(5, 7), data.asOf.slice(8, 10)],
    head: typstString(text),
    day: typstString(language.day(data.asOf)),
    page: typstString(pageWord[note.language]),
    foot: typstString(['Uprate', ...(hasOpenPlaces(data) ? [frameWords[note.language].draft] : [])].join(' · ')),
  })
  return `${head}\n${printer.blocks(note.blocks)}\n`
}

function hasOpenPlaces({ fills = {} }: NoteData): boolean {
  return disclosureNames.some((name) => fills[name] === undefined)
}

class Printer {
  readonly #figures: readonly PlacedFigure[]
  /** Numbers of sources that have a place to lead to. */
  readonly #places: ReadonlySet<number>
  #inTable = false

  readonly #drawn: ReadonlyMap<ChartId, Chart>

  constructor({ blocks, figures }: WrittenNote, drawn: ReadonlyMap<ChartId, Chart>) {
    this.#drawn = drawn
    this.#figures = figures
    const first = (runs: Runs) =>
      runs.flatMap((run) => (run.kind === 'figure' ? [figures[run.index]!] : [])).find(({ form }) => form === 'mark')
    const places = blocks.flatMap((block) => (block.kind === 'list' && block.role === 'sources' ? block.items.map(first) : []))
    this.#places = new Set(places.flatMap((figure) => (figure ? [figure.value as number] : [])))
  }

  plainText(runs: Runs): string {
    return runs
      .map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? this.#figures[run.index]!.text : this.plainText(run.runs)))
      .join('')
  }

  /** The rating box stands beside the paragraphs that lead. */
  blocks(blocks: readonly Block[]): string {
    const lines: string[] = []
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index]!
      if (block.kind === 'chart') {
        const row = [this.#block(block)]
        for (; blocks[index + 1]?.kind === 'chart'; index += 1) row.push(this.#block(blocks[index + 1]!))
        lines.push(`#charts(${row.join(', ')})`)
        continue
      }
      if (block.kind !== 'box') {
        lines.push(`#${this.#block(block)}`)
        continue
      }
      const beside: string[] = []
      for (let next = blocks[index + 1]; next?.kind === 'paragraph' && next.role === 'lead'; next = blocks[index + 1]) {
        beside.push(this.#block(next))
        index += 1
      }
      const box = this.#block(block)
      lines.push(beside.length === 0 ? `#${box}` : `#grid(columns: (1fr, 76mm), column-gutter: 14pt, {${beside.join(';')}}, ${box})`)
    }
    return lines.join('\n')
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return `heading(level: ${block.level}, ${this.#inline(block.text)})`
      case 'paragraph':
        return `${block.role ?? 'prose'}(${this.#inline(block.text)})`
      case 'list':
        return this.#list(block.items, block.role)
      case 'table': {
        this.#inTable = true
        const set = this.#table(block.columns, block.rows, block.total ?? 0)
        this.#inTable = false
        return set
      }
      case 'box': {
        const rows = block.rows.flatMap(({ label, value }) => [this.#inline(label), this.#inline(value)])
        return `rating-box(${[this.#inline(block.title), this.#inline(block.rating), ...rows].join(', ')})`
      }
      case 'chart': {
        const { title, description, svg } = this.#drawn.get(block.id)!
        return `chart(${typstString(title)}, ${typstString(description)}, ${rawString(cleanText(`${title}. ${description}`))}, ${rawString(forPrint(svg).replaceAll('\n', ' '))})`
      }
    }
  }

  #list(items: readonly Runs[], role: 'sources' | 'disclosures' | undefined): string {
    const inside = items.map((item) => this.#inline(item, role))
    const body = `list(tight: true, ${inside.join(', ')})`
    return role === 'sources' ? `block({ set text(size: 7.5pt); set par(justify: false); ${body} })` : body
  }

  #table(columns: readonly TableColumn<Runs>[], rows: readonly (readonly Runs[])[], total: number): string {
    const widths = columns.map(({ label, align }, index) => {
      const word = Math.max(
        0,
        ...this.plainText(label)
          .split(/[ \u00AD-]/)
          .map((part) => part.length),
      )
      const cell = Math.max(0, ...rows.map((row) => this.plainText(row[index] ?? []).length))
      return `${Math.max(word * 1.15, Math.min(cell, align === 'right' ? 24 : 44)) + 2}fr`
    })
    const size = columns.length > 9 ? '6.6pt' : columns.length > 6 ? '7.2pt' : '8pt'
    const aligns = columns.map(({ align }) => align ?? 'left')
    const list = (texts: readonly string[]) => `(${texts.map((text) => `${text},`).join(' ')})`
    const cells = rows.flatMap((row) => row.map((cell) => this.#inline(cell)))
    const head = list(columns.map(({ label }) => this.#inline(label)))
    return `grid-table(${[size, list(widths), list(aligns), String(total), head, ...cells].join(', ')})`
  }

  #inline(runs: Runs, role?: 'sources' | 'disclosures'): string {
    let isPlace = role === 'sources'
    const pieces = runs.map((run) => {
      switch (run.kind) {
        case 'text':
          return typstString(run.text)
        case 'strong':
          return `${role === 'disclosures' ? 'open' : 'strong'}(${this.#inline(run.runs)})`
        case 'code':
          return `raw(${rawString(this.plainText(run.runs))})`
        case 'figure': {
          const figure = this.#figures[run.index]!
          const here = isPlace && figure.form === 'mark'
          if (here) isPlace = false
          return this.#figure(figure, here)
        }
      }
    })
    return pieces.length === 0 ? '""' : pieces.length === 1 ? pieces[0]! : `{${pieces.join('; ')}}`
  }

  #figure({ form, text, value }: PlacedFigure, isPlace: boolean): string {
    if (form === 'mark') {
      if (isPlace) return `[#box(${typstString(text)})#label("source-${value}")]`
      return this.#places.has(value as number) ? `link(label("source-${value}"), ${typstString(text)})` : typstString(text)
    }
    if (form === 'address' && isWebAddress(text)) {
      return `link(${rawString(text)}, ${rawString(text.replaceAll(/[/?&=._-]/g, (sign) => `${sign}\u200B`))})`
    }
    return isWordForm(form) || text.length > unbroken || this.#inTable ? typstString(text) : `box(${typstString(text)})`
  }
}
