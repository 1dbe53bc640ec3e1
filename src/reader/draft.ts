// A fact in the making: found in a sentence or a table, not yet compared with the rest of the document.
import type { AttributeName, Qualifiers } from '../facts/index.ts'
import type { Slice } from './sentences.ts'

export interface Draft {
  readonly subject: string
  readonly attribute: AttributeName
  readonly value: number | string
  readonly qualifiers: Qualifiers
  /** Offsets into the reading copy of the passage. */
  readonly span: Slice
  readonly passage: number
  readonly origin: 'heading' | 'sentence' | 'table'
  readonly confidence: number
  readonly reasons: readonly string[]
  /** How many sentences or cells of the document tell it. */
  readonly told?: number
}
