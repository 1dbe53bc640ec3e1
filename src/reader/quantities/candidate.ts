// One number on its way to a quantity: filled in steps by the scanner, then by the relations between neighbours.
import type { Bound, Language } from './quantity.ts'
import type { UnitKind } from './units.ts'

export interface Candidate {
  start: number
  end: number
  numberStart: number
  numberEnd: number
  /** As written, before scale and unit factor. */
  number: number
  /** 1 when no scale word was written. */
  scale: number
  scaled: boolean
  /** Empty when no unit was found. */
  unit: string
  factor: number
  kind: UnitKind | ''
  /** The currency stood before the number. */
  prefixed: boolean
  language: Language
  /** A number word that means something only beside a neighbour with a unit. */
  weak: boolean
  /** A plus sign between number and unit: "600+ MW". */
  plus: boolean
  /** Digits without separators: may be a year, a day, a label. */
  bare: boolean
  lead: number
  compoundOf: string | undefined
  /** A hyphen stands between number and unit. */
  hyphenated: boolean
  /** Set where neighbours are related: the words of bound before it, a range's upper end, a unit lent by a neighbour, the value replaced. */
  boundStart: number
  bound: Bound | undefined
  upper: { readonly number: number; readonly scale: number } | undefined
  shared: boolean
  replaces: Candidate | undefined
  superseded: boolean
}

export interface NumberRead {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly bare: boolean
  readonly lead: number
  readonly words: boolean
  readonly language?: Language | undefined
  /** The value in the other language, where the digits can be read in both. */
  readonly otherwise?: number | undefined
}

/** A number with nothing around it. */
export function bareCandidate(start: number, end: number, number: number, language: Language): Candidate {
  return {
    start,
    end,
    numberStart: start,
    numberEnd: end,
    number,
    scale: 1,
    scaled: false,
    unit: '',
    factor: 1,
    kind: '',
    prefixed: false,
    language,
    weak: false,
    bare: false,
    lead: 0,
    hyphenated: false,
    plus: false,
    compoundOf: undefined,
    boundStart: start,
    bound: undefined,
    upper: undefined,
    shared: false,
    replaces: undefined,
    superseded: false,
  }
}

/** A fraction of one, in words or with a slash. */
export function ratioCandidate(start: number, end: number, ratio: number, language: Language): Candidate {
  const candidate = bareCandidate(start, end, ratio, language)
  candidate.unit = candidate.kind = 'ratio'
  return candidate
}
