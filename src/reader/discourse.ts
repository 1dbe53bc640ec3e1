// What a reader keeps in mind from sentence to sentence: who is spoken of, who speaks, which contract and which day are meant.
import type { PartialDate } from '../base/index.ts'
import type { Basis, Kind, Stage } from '../facts/index.ts'
import type { Draft } from './draft.ts'
import type { DateMention } from './dates/index.ts'
import type { Label } from './lexicon/labels.ts'
import type { Outline } from './outline.ts'
import type { Quantity } from './quantities/index.ts'
import type { Sentence } from './sentence.ts'

/** A lease or order in focus: later sentences speak of its value, term and megawatts without naming it again. */
export interface Deal {
  readonly company?: string
  readonly counterparty?: string
  readonly backstop?: string
  readonly site?: string
  readonly signed?: PartialDate
  readonly delivery?: PartialDate
  readonly kind?: Kind
  readonly passage: number
}

export interface Session {
  readonly subject: string
  readonly passage: number
  readonly day?: PartialDate
  readonly price?: number
  readonly shares?: number
}

/** What headings and list heads say for the passages under them. */
export interface Section {
  readonly companies: readonly string[]
  readonly site?: string
  readonly broker?: string
  readonly passage: number
  /** Opened by the first words of a passage, and closed with it: what held before. */
  readonly opening?: true
  readonly before?: Section
}

export interface Focus {
  /** Tickers, or `SECTOR`; the subject that a sentence without one of its own goes on with. */
  subjects: readonly string[]
  /** Passage in which the subject was last named. */
  subjectPassage: number
  /** Tickers by recency, latest last. */
  recent: string[]
  broker?: string
  brokerPassage: number
  /** The house whose survey all figures come from, where the document says so. */
  source?: string
  /** Who was the grammatical subject of the last sentence. */
  speaker?: { readonly kind: 'broker' | 'company'; readonly id: string; readonly passage: number }
  deal?: Deal
  site?: { readonly name: string; readonly passage: number; readonly company?: string }
  /** What the last megawatts were: parts and rivals of them take it over. */
  power?: { readonly basis?: Basis; readonly stage?: Stage; readonly kind?: Kind; readonly passage: number }
  /** The passage that last told a lease in megawatts of critical IT load. */
  leaseBasis?: number
  /** The month, quarter or year that the heading above names. */
  headed?: DateMention
  /** Since when the share moved that was told last with a start. */
  start?: { readonly since: PartialDate; readonly passage: number }
  /** The last day that the books are of, and the passage that tells them. */
  books?: { readonly day: PartialDate; readonly passage: number }
  /** The month of the output told last, whose and where. */
  output?: { readonly subject: string; readonly passage: number; readonly on: PartialDate }
  /** The last date named, of any precision. */
  date?: PartialDate
  /** The last full day named: "the same date" means it. */
  day?: PartialDate
  /** The latest full day named so far that is not behind publication. */
  newest?: PartialDate
  /** The share spoken of last: on which day, at what price, how many there are, and in which passage. */
  session?: Session
  /** The day that all prices of the document are of, where it says so: "Prices are those of Thursday's close". */
  pricesOf?: PartialDate
  section?: Section
  /** The site that the first heading of a company's own page names alone: all of the page is of it. */
  page?: string
  /** How many headings there have been. */
  headings: number
  /** What the heading above says that the figures under it are. */
  topic?: { readonly label: Label; readonly passage: number }
  /** Word before the colon of the first line of the record in focus. */
  record?: string
  /** What the heading above says that brokers did with the ratings listed under it. */
  act?: 'upgrade' | 'downgrade' | 'reiterate' | 'initiate'
  /** A passage that ends in a colon: items under it inherit. */
  lead?: { readonly sentence: Sentence; readonly passage: number }
  /** Target date that a broker gave for all its targets. */
  readonly targetDates: Map<string, PartialDate>
  previous?: Sentence
  /** The last single figure told: "at the end of June it had been 12" goes on from it. */
  told?: Told
  /** All single figures of the sentence before. */
  toldBefore?: readonly Told[]
  /** Single figures of the sentence that is being read, as far as it has been read. */
  telling?: readonly Told[]
  /** Leases told so far, by company: „River Bend bringt es auf 15“ is of the one told there. */
  readonly leases: Map<string, readonly Lease[]>
}

/** A figure read, with the sentence that tells it. */
export interface Told {
  readonly draft: Draft
  readonly quantity: Quantity
  readonly sentence: Sentence
  readonly passage: number
}

/** Who rents what of a company, and who answers for it. */
export interface Lease {
  readonly counterparty?: string
  readonly backstop?: string
  readonly site?: string
  readonly basis?: Basis
  /** Where it was told last. */
  readonly passage: number
}

export interface Context {
  readonly outline: Outline
  readonly focus: Focus
}

export function openFocus(): Focus {
  return { subjects: [], subjectPassage: -1, recent: [], brokerPassage: -1, headings: 0, targetDates: new Map(), leases: new Map() }
}
