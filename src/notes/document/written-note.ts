// A note as it stands: blocks, the figures in them in the order of the text, and its Markdown.
import type { PlacedFigure } from '../figures/figure.ts'
import type { Block } from './block.ts'

export interface WrittenNote {
  readonly language: 'en' | 'de'
  readonly blocks: readonly Block[]
  /** In the order of the text; the same in every format. */
  readonly figures: readonly PlacedFigure[]
  readonly markdown: string
  /** Where each figure begins in the Markdown. */
  readonly offsets: readonly number[]
}
