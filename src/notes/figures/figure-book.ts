// Every figure that a note may print, found by its address in what the note is made from. Writing a note and checking one both look here.
import { ModelError } from '../../base/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import type { SectorRow } from '../../research/index.ts'
import type { NoteData } from '../note-data.ts'
import { contractName } from '../contract-name.ts'
import { companyFigures, type BookEntry } from './company-figures.ts'
import { focusFigures } from './focus-figures.ts'

export class FigureBook {
  readonly #entries = new Map<string, BookEntry>()
  readonly #facts: ReadonlyMap<string, KeptFact>

  /** `code`: the language of texts that come in several, as titles of views do. */
  constructor(data: NoteData, code: 'en' | 'de') {
    this.#facts = data.facts
    const under =
      (prefix: string) =>
      (address: string, value: number | string | undefined, facts: readonly KeptFact[] = []): void => {
        if (value !== undefined) this.#entries.set(`${prefix}/${address}`, { value, facts })
      }
    for (const company of [...data.companies, ...data.withoutValue]) companyFigures(company, data.view.ratings, code, under(company.ticker))
    const { focus } = data
    const focused = focus && [...data.companies, ...data.withoutValue].find(({ ticker }) => ticker === focus.ticker)
    if (focused) focusFigures(focus, focused, under(focus.ticker))
    for (const [name, text] of Object.entries(data.fills ?? {})) under('disclosure')(name, typeof text === 'string' ? text : text[code])
    this.#note(data, code, under('note'))
    this.#sector(data, code, under('sector'))
    this.#swings(data, under('sector'))
    this.#policy(data, under('policy'))
  }

  find(address: string): BookEntry | undefined {
    return this.#entries.get(address) ?? this.#ofFact(address)
  }

  /** Throws a model error for an address that leads nowhere: the note would print a figure that nobody can follow. */
  look(address: string): BookEntry {
    const found = this.find(address)
    if (found) return found
    throw new ModelError(`no figure "${address}"`, { where: 'note', remedy: 'add it to the figure book, or leave it out of the note' })
  }

  #note(data: NoteData, code: 'en' | 'de', put: (address: string, value: number | string | undefined) => void): void {
    put('as of', data.asOf)
    put('since', data.since)
    put('target date', data.targetDate)
    put('view', data.view.title[code])
    put('view name', data.view.name)
    put('broker', data.broker)
    put('broker view', data.brokerView?.title[code])
    put('hash', data.hash)
    put('rated', data.distribution.rated)
    put('not rated', data.distribution.notRated)
    for (const { rating, count, share } of data.distribution.shares) {
      put(`distribution/${rating}/count`, count)
      put(`distribution/${rating}/share`, share)
    }
    for (const company of [...data.companies, ...data.withoutValue]) {
      const { ticker } = company
      company.after.valuation.missing.forEach((words, index) => put(`missing/${ticker}/${index}`, words))
      company.before?.valuation.missing.forEach((words, index) => put(`missing before/${ticker}/${index}`, words))
      const { beyondModel, beyondModelGerman } = company.after.valuation.state.company
      put(`beyond/${ticker}`, code === 'de' ? (beyondModelGerman ?? beyondModel) : beyondModel)
    }
  }

  #sector(
    { sums, paid, companies }: NoteData,
    code: 'en' | 'de',
    put: (address: string, value: number | undefined | string, facts?: readonly KeptFact[]) => void,
  ): void {
    put('signed', sums.contractedMw)
    put('expected', sums.expectedMw)
    const signedValued = companies.reduce((total, { after }) => total + after.valuation.valued!.contractedMw, 0)
    put('signed valued', signedValued)
    put('unsigned', sums.expectedMw - signedValued)
    put('signed share', sums.expectedMw > 0 ? signedValued / sums.expectedMw : undefined)
    put('contract value', sums.contractValue)
    put('approved', sums.approvedMw)
    put('share of approved', sums.shareOfApproved)
    put('approved on file', sums.approvedOnFileMw)
    put('delivered', sums.deliveredMw, sums.deliveredFacts)
    put('delivered without basis', sums.deliveredUnstatedMw, sums.deliveredUnstatedFacts)
    put('cloud', sums.cloudMw)
    put('gpus', sums.gpus)
    put('cloud revenue', sums.cloudRevenue)
    for (const row of paid) put(`paid/${row.ticker}`, row.paid)
    for (const { ticker, contract } of sums.contracts) {
      const own = `contract/${ticker}/${contract.key}`
      put(`${own}/label`, contractName(contract.label, code))
      put(`${own}/critical`, contract.critical?.value, contract.critical?.from)
      put(`${own}/gross`, contract.gross?.value, contract.gross?.from)
      put(`${own}/value`, contract.value?.value, contract.value?.from)
      put(`${own}/term`, contract.term && Number(contract.term.fact.value), contract.term && [contract.term])
      put(`${own}/known`, contract.signed)
    }
  }

  /** Among how many companies an input is one of the widest. */
  #swings({ companies }: NoteData, put: (address: string, value: number) => void): void {
    const ids = companies.flatMap(({ swings }) => swings.map(({ id }) => id))
    for (const id of new Set(ids)) put(`swings/${id}`, ids.filter((other) => other === id).length)
  }

  #policy(data: NoteData, put: (address: string, value: number | string | undefined) => void): void {
    const { relative, limits, absolute, margin, minimumRated, version } = data.view.ratings
    put('version', version)
    put('overweight', Math.abs(relative.overweight))
    put('underweight', Math.abs(relative.underweight))
    put('floor', limits.overweightFloor)
    put('ceiling', limits.underweightCeiling)
    put('absolute overweight', absolute.overweight)
    put('absolute underweight', absolute.underweight)
    put('margin', margin)
    put('minimum rated', minimumRated)
    put('benchmark', benchmarkOf(data.companies.map(({ after }) => after)))
    put('benchmark before', benchmarkOf(data.companies.flatMap(({ before }) => before ?? [])))
  }

  /** `fact/ID/quote`, `fact/ID/value`, `fact/ID/document/url` …: straight from the ledger's fact. */
  #ofFact(address: string): BookEntry | undefined {
    const match = /^fact\/([^/]+)\/(?:(document)\/)?(\w+)$/.exec(address)
    const kept = match?.[1] === undefined ? undefined : this.#facts.get(match[1])
    if (!match || !kept) return undefined
    if (match[3] === 'decider' || match[3] === 'reason') {
      const value = match[3] === 'decider' ? kept.decided?.by : kept.decided?.reason
      return value === undefined ? undefined : { value, facts: [kept] }
    }
    const from: object = match[2] ? kept.document : match[3] === 'known' ? kept : kept.fact
    if (match[3] === 'start' || match[3] === 'end') return { value: kept.fact.span[match[3] === 'start' ? 0 : 1], facts: [kept] }
    const value = (from as Readonly<Record<string, unknown>>)[match[3]!]
    return typeof value === 'string' || typeof value === 'number' ? { value, facts: [kept] } : undefined
  }
}

/** What the upsides of a table were compared with: any upside less its distance; nothing where too few are rated. */
function benchmarkOf(rows: readonly SectorRow[]): number | undefined {
  const compared = rows.find(({ rated }) => rated.relative !== undefined && rated.upside !== undefined)
  return compared && compared.rated.upside! - compared.rated.relative!
}
