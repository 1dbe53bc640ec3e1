// The figures of one note while it is written: each leaves a mark in the text, and when the text stands, the marks become figures in the order of the text.
import { mapBlock, type Draft, type Run, type Runs } from '../document/block.ts'
import { cleanText } from '../document/clean-text.ts'
import type { WrittenNote } from '../document/written-note.ts'
import type { Language } from '../languages/language.ts'
import { printMarkdown } from '../print/markdown.ts'
import type { Figure, PlacedFigure } from './figure.ts'
import { printFigure } from './print-figure.ts'

/** Two private-use characters that no text from outside keeps (see `cleanText`). */
const [open, close] = ['\uE000', '\uE001']
const pieces = new RegExp(`${open}(\\d+)${close}|(\\*\\*)|(\`)`, 'g')

export class FigureSheet {
  readonly #written: (Figure | string)[] = []

  /** The mark that stands for the figure, or for text from outside, until the note is finished. */
  write(figure: Figure | string): string {
    return `${open}${this.#written.push(figure) - 1}${close}`
  }

  finish(drafts: readonly Draft[], language: Language): WrittenNote {
    const figures: PlacedFigure[] = []
    const place = (figure: Figure): Run => {
      const text = printFigure(figure.value, figure.form, language, figure.bare)
      return { kind: 'figure', index: figures.push({ ...figure, text }) - 1 }
    }
    const runOf = (mark: string): Run => {
      const written = this.#written[Number(mark)]!
      return typeof written === 'string' ? { kind: 'text', text: cleanText(written), outside: true } : place(written)
    }
    const blocks = drafts.map((draft) => mapBlock(draft, (text) => runsOf(text, runOf)))
    return { language: language.code, blocks, figures, ...printMarkdown(blocks, figures) }
  }
}

/** `**` and a backtick open and close strong words and code; they come from the words of the note alone. */
function runsOf(text: string, runOf: (mark: string) => Run): Runs {
  interface Level {
    readonly kind: 'strong' | 'code' | undefined
    readonly runs: Run[]
  }
  const levels: Level[] = [{ kind: undefined, runs: [] }]
  const put = (run: Run) => levels.at(-1)!.runs.push(run)
  const toggle = (kind: 'strong' | 'code') => {
    const top = levels.at(-1)!
    if (top.kind !== kind) return levels.push({ kind, runs: [] })
    levels.pop()
    return put({ kind, runs: top.runs })
  }
  let cursor = 0
  for (const { index, 0: all, 1: mark, 2: strong } of text.matchAll(pieces)) {
    if (index > cursor) put({ kind: 'text', text: text.slice(cursor, index) })
    if (mark === undefined) toggle(strong === undefined ? 'code' : 'strong')
    else put(runOf(mark))
    cursor = index + all.length
  }
  if (cursor < text.length) put({ kind: 'text', text: text.slice(cursor) })
  return levels.flatMap(({ runs }) => runs)
}
