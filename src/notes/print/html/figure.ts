// A figure in HTML: a link to where it comes from, with the way down in its tooltip.
import type { KeptFact } from '../../../facts/index.ts'
import { chainOf, type Chain } from '../../figures/chain.ts'
import type { PlacedFigure } from '../../figures/figure.ts'
import { isWordForm } from '../../figures/form.ts'
import { groupDigits } from '../../figures/print-figure.ts'
import { isWebAddress } from '../../document/clean-text.ts'
import { languages } from '../../languages/languages.ts'
import type { NoteData } from '../../note-data.ts'
import { isForeign } from '../../sources.ts'
import { chainWords } from '../../words/chain-words.ts'
import { sourceWords } from '../../words/source-words.ts'
import { anchor, escapeHtml } from './escape.ts'

const quoteLength = 160
const factsShown = 2

export class HtmlFigures {
  readonly #data: NoteData
  readonly #code: 'en' | 'de'
  /** Numbers of the sources by fact. */
  readonly #numbers: ReadonlyMap<string, number>
  /** Companies of which a figure was computed. */
  readonly computedOf = new Set<string>()

  constructor(data: NoteData, code: 'en' | 'de', figures: readonly PlacedFigure[]) {
    this.#data = data
    this.#code = code
    this.#numbers = new Map(figures.filter(({ form }) => form === 'mark').map(({ facts, value }) => [facts[0]!.id, value as number]))
  }

  numberOf(factId: string): number | undefined {
    return this.#numbers.get(factId)
  }

  /** `isPlace`: the mark in the list of sources to which the others lead. */
  print(figure: PlacedFigure, isPlace: boolean): string {
    const { form, text, address, value } = figure
    const shown = escapeHtml(text)
    const name = `data-figure="${escapeHtml(address)}"`
    if (form === 'mark') {
      return isPlace
        ? `<span class="mark" id="source-${value}" ${name}>${shown}</span>`
        : `<a class="mark" href="#source-${value}" aria-label="${chainWords[this.#code].source} ${value}" ${name}>${shown}</a>`
    }
    if (form === 'address')
      return isWebAddress(text) ? `<a href="${shown}" rel="noreferrer" ${name}>${shown}</a>` : `<span ${name}>${shown}</span>`
    const chain = isWordForm(form) && address.startsWith('fact/') ? undefined : chainOf(figure, this.#data)
    if (!chain) return form === 'text' ? `<bdi ${name}>${shown}</bdi>` : `<span ${name}>${shown}</span>`
    const href = this.#placeOf(chain)
    const title = escapeHtml(this.#tooltip(figure, chain))
    return href === undefined
      ? `<span title="${title}" ${name}>${shown}</span>`
      : `<a class="${isWordForm(form) || text.length > 24 ? 'figure' : 'figure number'}" href="#${href}" title="${title}" ${name}>${shown}</a>`
  }

  #placeOf({ facts, computedOf, input }: Chain): string | undefined {
    const number = facts.length === 1 ? this.#numbers.get(facts[0]!.id) : undefined
    if (number !== undefined) return `source-${number}`
    if (computedOf !== undefined && this.#hasInputs(computedOf)) {
      this.computedOf.add(computedOf)
      return input?.startsWith(`${computedOf}.`) !== true ? `inputs-${computedOf}` : `input-${anchor(input)}`
    }
    const first = facts.map(({ id }) => this.#numbers.get(id)).find((one) => one !== undefined)
    return first === undefined ? undefined : `source-${first}`
  }

  #hasInputs(ticker: string): boolean {
    return this.#data.companies.some((company) => company.ticker === ticker)
  }

  #tooltip({ address, value }: PlacedFigure, { step, facts }: Chain): string {
    const words = chainWords[this.#code]
    const sign = typeof value === 'number' && value < 0 ? '−' : ''
    const exact = typeof value === 'number' ? ` = ${sign}${groupDigits(value, exactPlaces(value), languages[this.#code])}` : ''
    const told = facts.slice(0, factsShown).map((kept) => factWords(kept, this.#code))
    const more = facts.length > factsShown ? [words.more(facts.length - factsShown)] : []
    return [`${address}${exact}`, words.how[step], ...told, ...more].join('; ')
  }
}

function exactPlaces(value: number): number {
  return Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 4 : 2
}

/** Its words, who published them, from when they are known, and the document's hash. */
export function factWords({ fact, document, known }: KeptFact, code: 'en' | 'de'): string {
  const quote = fact.quote.length > quoteLength ? `${fact.quote.slice(0, quoteLength)}…` : fact.quote
  const said = chainWords[code].fact(quote, document.publisher, languages[code].shortDay(known), document.hash.slice(0, 12))
  return isForeign(document, code) ? sourceWords[code].original(said) : said
}
