// What every section of a note writes with: figures by address, marks of sources, texts from outside, and the words of the language.
import type { KeptFact } from '../facts/index.ts'
import type { Draft } from './document/block.ts'
import type { WrittenNote } from './document/written-note.ts'
import { forms, type Form, type NumberForm } from './figures/form.ts'
import { FigureBook } from './figures/figure-book.ts'
import { FigureSheet } from './figures/figure-sheet.ts'
import type { Language } from './languages/language.ts'
import { languages } from './languages/languages.ts'
import type { NoteData, NotedCompany } from './note-data.ts'
import { Sources } from './sources.ts'

/** What stands where there is no value. */
export const dash = '–'

export class Pen {
  readonly data: NoteData
  readonly code: 'en' | 'de'
  readonly language: Language
  readonly sources = new Sources()
  readonly #book: FigureBook
  readonly #sheet = new FigureSheet()

  constructor(data: NoteData, code: 'en' | 'de') {
    this.data = data
    this.code = code
    this.language = languages[code]
    this.#book = new FigureBook(data, code)
  }

  /** The figure at an address. Throws a model error when there is none. */
  figure(address: string, form: Form): string {
    return this.#sheet.write({ address, form, ...this.#book.look(address) })
  }

  /** `1.35 to $5.00 a GPU-hour`: both ends of a range, the unit once where both have the same. */
  range(low: string, high: string, form: NumberForm, words: (low: string, high: string) => string): string {
    const scale = forms[form].scale as (value: number) => number
    const [from, to] = [this.#book.look(low), this.#book.look(high)]
    // English writes the million at the number: "$1.2m to $2.3m".
    const apart = form === 'money' && this.code === 'en'
    const alike = !apart && scale(Number(from.value)) === scale(Number(to.value))
    const first = this.#sheet.write({ address: low, form, ...(alike && { bare: true as const }), ...from })
    return words(first, this.figure(high, form))
  }

  has(address: string): boolean {
    return this.#book.find(address) !== undefined
  }

  /** The figure, or a dash where there is none. */
  orDash(address: string, form: Form): string {
    return this.has(address) ? this.figure(address, form) : dash
  }

  /** The figure, or a dash where there is none or it is nothing at the form's rounding. */
  unlessZero(address: string, form: Form, least: number): string {
    const found = this.#book.find(address)
    return found === undefined || Math.abs(Number(found.value)) < least ? dash : this.figure(address, form)
  }

  value(address: string): number | undefined {
    const found = this.#book.find(address)?.value
    return typeof found === 'number' ? found : undefined
  }

  /** `[3][4]`, with a space before it; nothing without facts. */
  marks(facts: readonly KeptFact[]): string {
    if (facts.length === 0) return ''
    const numbers = [...new Set(facts.map((kept) => kept.id))].map((id) => {
      const kept = facts.find((fact) => fact.id === id)!
      return this.#sheet.write({ address: `source/${id}`, value: this.sources.numberOf(kept), form: 'mark', facts: [kept] })
    })
    return ` ${numbers.join('')}`
  }

  /** Fixed words of the note that hold digits ("52-week high"); they must stand in `words/`. */
  words(text: string): string {
    return /\d/.test(text) ? this.#sheet.write({ address: 'words', value: text, form: 'words', facts: [] }) : text
  }

  name({ ticker }: NotedCompany): string {
    return this.figure(`${ticker}/name`, 'text')
  }

  /** `Cipher Mining (CIFR)`; once where the name is the ticker. */
  nameAndTicker(company: NotedCompany): string {
    return company.name === company.ticker ? this.name(company) : `${this.name(company)} (${company.ticker})`
  }

  company(ticker: string): NotedCompany {
    return [...this.data.companies, ...this.data.withoutValue].find((company) => company.ticker === ticker)!
  }

  /** Words that somebody else wrote and that are no figure: a label of the model. A digit in them is refused by the check. */
  text(words: string): string {
    return this.#sheet.write(words)
  }

  finish(drafts: readonly Draft[]): WrittenNote {
    return this.#sheet.finish(drafts, this.language)
  }
}
