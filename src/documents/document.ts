// What the house reads: text with metadata and the way back from every offset to the original.
import type { Day } from '../base/index.ts'
import type { OffsetMap } from './offset-map.ts'

export type Language = 'en' | 'de'

/** From the sidecar `NAME.meta.json`, or read off the document itself. */
export interface Metadata {
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly published?: Day
  readonly language?: Language
  /** `filing`, `release`, `broker`, `press` or `data`. */
  readonly type?: string
}

/** Where a cell stands. Rows and columns count from 0 over the table as printed, empty columns left out. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  /** Whether it heads its row or column. */
  readonly header: boolean
  /** Of a header: what it heads. */
  readonly heads?: 'row' | 'column'
  /** How many columns and rows it covers, where more than one. */
  readonly columns?: number
  readonly rows?: number
}

/** A passage of the text that reads as one: a paragraph, a heading, a list item or a table cell. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'caption'
  readonly start: number
  readonly end: number
  readonly cell?: CellPlace
  /** Of a caption: the table it belongs to. */
  readonly table?: number
  /** Of a PDF: the page, from 1. */
  readonly page?: number
}

/** Something about a document that a person should know; reading goes on. */
export interface Problem {
  /** Short name for scripts: `no-date`, `not-utf-8`, `garbled-sentence`. */
  readonly code: string
  readonly what: string
  /** Offsets into the text, where it has a place. */
  readonly span?: readonly [start: number, end: number]
  readonly remedy?: string
}

export interface Document {
  /** SHA-256 of the bytes as given. */
  readonly hash: string
  /** File name or address it was given under. */
  readonly name: string
  readonly format: 'text' | 'html' | 'pdf'
  /** What is read. Facts' spans are offsets into this text. For plain text it is the file's own text, unchanged. */
  readonly text: string
  /** In order of the text, not overlapping. */
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
  readonly problems: readonly Problem[]
  /** Of a web page: the way back from the text to the page's source. Absent where the text is the source. */
  readonly origin?: OffsetMap
}
