// What a result looks like to a person, as data: headings, paragraphs and tables that each door draws in its own way.

export interface Column {
  readonly label: string
  /** Default `left`. */
  readonly align?: 'left' | 'right'
  /** Characters after which a cell breaks into further lines; default: never. */
  readonly width?: number
}

export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Printed as it is, line breaks included: a note in Markdown. */
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }

export function heading(text: string): Part {
  return { kind: 'heading', text }
}

export function paragraph(text: string): Part {
  return { kind: 'paragraph', text }
}

export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Part {
  return { kind: 'table', columns, rows }
}
