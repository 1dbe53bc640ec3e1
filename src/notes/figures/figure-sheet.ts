// The figures of one note while it is written: each leaves a mark in the text, and when the text stands, the marks become figures in the order of the text.
import type { KeptFact } from '../../facts/index.ts'
import type { Language } from '../languages/language.ts'
import type { Form } from './form.ts'
import { printFigure } from './print-figure.ts'

export interface Figure {
  /** Where the value is found again: `IREN/target`, `fact/…/value`; see `FigureBook`. */
  readonly address: string
  readonly value: number | string
  readonly form: Form
  /** Without the unit after the number: the next figure brings it. */
  readonly bare?: true
  /** The facts that it rests on directly. */
  readonly facts: readonly KeptFact[]
}

export interface PlacedFigure extends Figure {
  /** As it stands in the note. */
  readonly text: string
}

export interface WrittenNote {
  readonly language: 'en' | 'de'
  readonly markdown: string
  /** In the order of the text. */
  readonly figures: readonly PlacedFigure[]
}

/** Two private-use characters that no text from outside keeps (see `plain`). */
const [open, close] = ['\uE000', '\uE001']
const marks = new RegExp(`${open}(\\d+)${close}`, 'g')

export class FigureSheet {
  readonly #figures: Figure[] = []

  /** The mark that stands for the figure until the note is finished. */
  write(figure: Figure): string {
    return `${open}${this.#figures.push(figure) - 1}${close}`
  }

  finish(text: string, language: Language): WrittenNote {
    const figures: PlacedFigure[] = []
    const markdown = text.replaceAll(marks, (_, index: string) => {
      const figure = this.#figures[Number(index)]!
      const written = printFigure(figure.value, figure.form, language, figure.bare)
      figures.push({ ...figure, text: written })
      return written
    })
    return { language: language.code, markdown, figures }
  }
}
