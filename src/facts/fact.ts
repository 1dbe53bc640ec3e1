// A fact: the smallest thing that a document can assert and that the ledger keeps.
import type { Day, PartialDate } from '../base/index.ts'
import type { AttributeName } from './attributes.ts'

/** Of megawatts: `gross` utility load, `approved` by the grid or contracted with the utility, `critical_it` delivered to the tenant. */
export type Basis = 'gross' | 'approved' | 'critical_it'

/** Of megawatts: how far they have come. `expected` is a forecast for `on`; `potential` could be converted. */
export type Stage = 'operating' | 'construction' | 'contracted' | 'potential' | 'expected' | 'pipeline'

/** Business line of the megawatts, revenue or value; `convertible` and `project` qualify debt, `diluted` qualifies shares. */
export type Kind = 'colocation' | 'cloud' | 'mining' | 'convertible' | 'project' | 'diluted'

export type Bound = 'about' | 'at_least' | 'at_most'

/** `[start, end)` in UTF-16 code units of the document's text. */
export type Span = readonly [start: number, end: number]

/** Everything a fact says beside its value; absent where the document does not say it. */
export interface Qualifiers {
  /** The value that this one replaces, same unit. */
  readonly previous?: number | string
  /** Who asserts it, where the document attributes it: a broker or a company's ticker. */
  readonly by?: string
  /** What date the value is about, cut to the precision stated. */
  readonly on?: PartialDate
  /** Start of the period over which the value accumulated. */
  readonly since?: PartialDate
  readonly basis?: Basis
  readonly stage?: Stage
  readonly kind?: Kind
  /** The tenant; several separated by `; ` in the order of the text. */
  readonly counterparty?: string
  /** The party that guarantees the tenant. */
  readonly backstop?: string
  readonly site?: string
  /** The security that a term belongs to, as its holders call it ("0% convertible notes 2031"). Ledger attributes only. */
  readonly instrument?: string
  readonly bound?: Bound
}

export interface Fact extends Qualifiers {
  /** A ticker, `SECTOR` or `NETWORK`. */
  readonly subject: string
  readonly attribute: AttributeName
  /** A number in `unit`; a text for ratings and rating actions. */
  readonly value: number | string
  /** The attribute's unit; empty for texts. */
  readonly unit: string
  readonly span: Span
  /** The words that carry the value: `text.slice(span[0], span[1])`. */
  readonly quote: string
}

/** Names of the qualifiers in the order in which they are written out. */
export const qualifierNames = [
  'previous',
  'by',
  'on',
  'since',
  'basis',
  'stage',
  'kind',
  'counterparty',
  'backstop',
  'site',
  'instrument',
  'bound',
] as const satisfies readonly (keyof Qualifiers)[]

/** What kind of voice a document is; decides whom a view believes first. */
export type DocumentType = 'filing' | 'release' | 'broker' | 'press' | 'data'

export const documentTypes = ['filing', 'release', 'broker', 'press', 'data'] as const satisfies readonly DocumentType[]

/** Where a kept fact's words are found. */
export interface DocumentReference {
  /** SHA-256 of the document's bytes. */
  readonly hash: string
  readonly title: string
  readonly publisher: string
  readonly url?: string
  /** The day it was published, where known. */
  readonly published?: Day
  readonly type: DocumentType
  readonly language?: 'en' | 'de'
}

/** A fact as the ledger gives it back: with its place in the ledger, its document and the day it became known. */
export interface KeptFact {
  /** Hash of the ledger row: names this fact for good. */
  readonly id: string
  /** Position in the ledger, from 1; later rows were kept later. */
  readonly sequence: number
  readonly fact: Fact
  /** The day from which anybody could know it. */
  readonly known: Day
  readonly document: DocumentReference
  /** From 0 to 1; see `confidenceOf`. */
  readonly confidence: number
  /** The day from which a person's decision leaves it out; on days before it stands. */
  readonly withdrawn?: Day
  /** The person's decision that let it in as it is: its words may not carry it, the reason does. */
  readonly decided?: { readonly id: string; readonly action: 'accept' | 'correct' | 'add'; readonly by: string; readonly reason: string }
}

/** The words curators use for confidence, as numbers. Derived figures and single weak sources are `low`. */
export const confidenceOf = { high: 0.95, medium: 0.75, low: 0.4 } as const
