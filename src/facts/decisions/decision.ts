// A person's decision about a reading, and what it did in a ledger.
import type { Day } from '../../base/index.ts'
import type { Fact } from '../fact.ts'

/** Up to forty characters on each side of a quote, white space made one space. */
export interface Context {
  readonly before: string
  readonly after: string
}

/** `accept`: the fact stands as read. `reject`: it is not so. `correct`: it stands as given. `add`: the reader missed it. */
export type DecisionAction = 'accept' | 'reject' | 'correct' | 'add'

export const decisionActions = ['accept', 'reject', 'correct', 'add'] as const satisfies readonly DecisionAction[]

export interface Decision {
  readonly action: DecisionAction
  /** As decided; of a rejection, as read. */
  readonly fact: Fact
  /** What was decided about: the fact as read, or as a person added it before. Absent of `add`. */
  readonly read?: Fact
  /** The day from which the decision holds: nothing changes in what was known on days before. */
  readonly known: Day
  /** Who decided. */
  readonly by: string
  readonly reason: string
  /** SHA-256 of the document's bytes. */
  readonly document: string
  /** SHA-256 of the text that the spans point into; absent where the ledger keeps no text. */
  readonly text?: string
  /** The words around the quote decided about, by which it is found in a copy of the text. */
  readonly context?: Context
  /** Id of the decision that was applied again to this document. */
  readonly repeats?: string
}

/** A decision with its place in the ledger and what it did there. */
export interface KeptDecision extends Decision {
  /** Hash of the ledger row. */
  readonly id: string
  readonly sequence: number
  /** Id of the row decided about; absent of `add`, and while the ledger does not hold the document. */
  readonly of?: string
  /** Ids of facts that do not stand from `known` on. */
  readonly withdraws: readonly string[]
  /** Id of the fact that stands from `known` on. */
  readonly enters?: string
}
