// One proposed fact with everything that it is judged against, and what a rule over it is.
import type { Day } from '../../base/index.ts'
import type { Company } from '../companies.ts'
import type { Fact, KeptFact } from '../fact.ts'
import type { Reason } from './reason.ts'

export interface Proposed {
  readonly fact: Fact
  /** The reader's, from 0 to 1. */
  readonly confidence: number
}

export interface CheckContext {
  /** The day on which the document was published; kept facts that became known later do not judge it. */
  readonly published: Day
  /** The document's hash: facts kept from it before do not judge it. */
  readonly document?: string
  /** Companies that the desk covers; absent: any ticker is taken. */
  readonly companies?: readonly Company[]
  /** Confidence below which a fact stays a proposal. Default 0.6. */
  readonly threshold?: number
}

export interface Case extends Proposed {
  /** The other proposed facts of the document. */
  readonly beside: readonly Fact[]
  /** Facts of the same subject from other documents, known by the day of publication and fit to judge by (confidence at least the threshold), oldest knowledge first. */
  readonly kept: readonly KeptFact[]
  /** Those of them that say the same: about the same matter and close in value. */
  readonly confirming: readonly KeptFact[]
  readonly context: Required<Pick<CheckContext, 'published' | 'threshold'>> & CheckContext
}

/** Looks at a case and gives the reasons that it finds for keeping the fact back; none when it has nothing to say. */
export type Rule = (theCase: Case) => readonly Reason[]

/** A number as a person writes it in a reason: up to four digits, thousands parted. */
export function written(value: number | string): string {
  if (typeof value === 'string') return `"${value}"`
  if (Math.abs(value) >= 1e9) return `${Number((value / 1e9).toPrecision(4))} billion`
  if (Math.abs(value) >= 1e6) return `${Number((value / 1e6).toPrecision(4))} million`
  return String(Number(value.toPrecision(6)))
}

/** Value and unit. */
export function stated(fact: Fact): string {
  return fact.unit === '' ? written(fact.value) : `${written(fact.value)} ${fact.unit}`
}

/** Where a kept fact comes from. */
export function cited(kept: KeptFact): string {
  return `${kept.document.publisher}, known ${kept.known}`
}
