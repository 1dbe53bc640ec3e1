// A number with where it comes from: a fact, an assumption of the view, a derivation from facts, or the calendar.
import type { KeptFact, Selection } from '../../facts/index.ts'

export type Origin =
  /** `rivals`: facts that contradict it; `rule`: why it was chosen. */
  | { readonly kind: 'fact'; readonly fact: KeptFact; readonly rule: string; readonly rivals: readonly KeptFact[] }
  | {
      readonly kind: 'assumption'
      readonly view: string
      readonly name: string
      readonly source: string
      readonly judgement: boolean
      readonly low?: number
      readonly high?: number
    }
  | { readonly kind: 'derived'; readonly words: string; readonly from: readonly KeptFact[]; readonly rivals?: readonly KeptFact[] }
  | { readonly kind: 'calendar'; readonly words: string }

export interface Sourced {
  readonly value: number
  readonly unit: string
  readonly origin: Origin
}

/** Inputs of a graph by id. */
export type Inputs = Readonly<Record<string, Sourced>>

/** Plain numbers for a reading. */
export function bindingsOf(inputs: Inputs): Record<string, number> {
  return Object.fromEntries(Object.entries(inputs).map(([id, sourced]) => [id, sourced.value]))
}

/** The facts that a number rests on, directly. */
export function factsOf(origin: Origin): readonly KeptFact[] {
  return origin.kind === 'fact' ? [origin.fact] : origin.kind === 'derived' ? origin.from : []
}

/** The facts that contradict a number or a part of it. */
export function rivalsOf(origin: Origin): readonly KeptFact[] {
  return origin.kind === 'fact' || origin.kind === 'derived' ? (origin.rivals ?? []) : []
}

export function factOrigin(selection: Selection): Origin {
  return { kind: 'fact', fact: selection.chosen, rule: selection.rule, rivals: selection.rivals }
}
