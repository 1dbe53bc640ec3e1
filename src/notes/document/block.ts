// What a note consists of before it is printed: blocks of runs, the same for Markdown, HTML and PDF. Drafts hold text with marks of figures, finished blocks hold runs.
import type { ChartId } from '../charts/chart-id.ts'

/** `text` is never markup; `outside`: nobody of the house wrote it. `figure`: index into the figures of the note. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly outside?: true }
  | { readonly kind: 'figure'; readonly index: number }
  | { readonly kind: 'strong' | 'code'; readonly runs: readonly Run[] }

export type Runs = readonly Run[]

export interface TableColumn<Text> {
  readonly label: Text
  /** Default `left`; figures stand right. */
  readonly align?: 'left' | 'right'
}

export interface LabelledValue<Text> {
  readonly label: Text
  readonly value: Text
}

/** `Text` is a string with marks while a section is written, runs when the note stands. */
export type BlockOf<Text> =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Text }
  /** `dateline` stands under the title, `lead` sums up, `small` explains a table, `source` names a document. */
  | { readonly kind: 'paragraph'; readonly text: Text; readonly role?: 'dateline' | 'lead' | 'small' | 'source' }
  /** In a list of `sources` the first mark of each item is the place that other marks lead to. */
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly role?: 'sources' | 'disclosures' }
  /** `total`: how many rows at the end are sums. */
  | {
      readonly kind: 'table'
      readonly columns: readonly TableColumn<Text>[]
      readonly rows: readonly (readonly Text[])[]
      readonly total?: number
    }
  /** The rating box: name and rating on top, then one value a line. */
  | { readonly kind: 'box'; readonly title: Text; readonly rating: Text; readonly rows: readonly LabelledValue<Text>[] }
  /** Drawn in HTML and PDF; Markdown has the tables beside it. */
  | { readonly kind: 'chart'; readonly id: ChartId }

export type Block = BlockOf<Runs>
export type Draft = BlockOf<string>

export function heading(level: 1 | 2 | 3, text: string): Draft {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string, role?: 'dateline' | 'lead' | 'small' | 'source'): Draft {
  return { kind: 'paragraph', text, ...(role && { role }) }
}

/** Those that say something. */
export function paragraphs(texts: readonly (string | undefined)[]): readonly Draft[] {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [paragraph(text)]))
}

export function list(items: readonly string[], role?: 'sources' | 'disclosures'): Draft {
  return { kind: 'list', items, ...(role && { role }) }
}

export function left(label: string): TableColumn<string> {
  return { label }
}

export function right(label: string): TableColumn<string> {
  return { label, align: 'right' }
}

export function table(columns: readonly TableColumn<string>[], rows: readonly (readonly string[])[], total?: number): Draft {
  return { kind: 'table', columns, rows, ...(total !== undefined && { total }) }
}

/** Those of the wanted charts for which there is something to draw. */
export function charts(wanted: readonly ChartId[], drawable: ReadonlySet<ChartId>): readonly Draft[] {
  return wanted.filter((id) => drawable.has(id)).map((id) => ({ kind: 'chart', id }))
}

/** Every text of a block in the order in which it is read, turned into another; in the same block. */
export function mapBlock<From, To>(block: BlockOf<From>, turn: (text: From) => To): BlockOf<To> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: turn(block.text) }
    case 'list':
      return { ...block, items: block.items.map(turn) }
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, label: turn(column.label) })),
        rows: block.rows.map((row) => row.map(turn)),
      }
    case 'box':
      return {
        ...block,
        title: turn(block.title),
        rating: turn(block.rating),
        rows: block.rows.map(({ label, value }) => ({ label: turn(label), value: turn(value) })),
      }
    case 'chart':
      return block
  }
}
