// A cell of a table with what was found in it and where it stands.
import type { DateMention } from '../dates/index.ts'
import type { NameMention } from '../names.ts'
import type { Quantity } from '../quantities/index.ts'
import type { Sentence } from '../sentence.ts'

export interface Cell {
  readonly passage: number
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly header: boolean
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameMention[]
}
