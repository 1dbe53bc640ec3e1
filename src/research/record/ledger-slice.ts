// What was known by a day, and nothing else: the only thing that a score can be computed from.
import { ModelError, requireDay, sortedBy, type Day } from '../../base/index.ts'
import { knownBy, type KeptFact } from '../../facts/index.ts'

declare const cut: unique symbol

/** Facts known by `asOf`, in the order of the ledger. Made by `sliceKnownBy` alone. */
export interface LedgerSlice {
  readonly asOf: Day
  readonly facts: readonly KeptFact[]
  readonly [cut]: true
}

/** Leaves out every fact that became known after `asOf`. Slicing a slice again at an earlier day goes back in time. */
export function sliceKnownBy(facts: readonly KeptFact[], asOf: Day): LedgerSlice {
  requireDay(asOf, 'the day of the evaluation')
  const known = sortedBy(
    knownBy(facts, asOf),
    (kept) => kept.sequence,
    (kept) => kept.id,
  )
  return Object.freeze({ asOf, facts: Object.freeze(known) }) as LedgerSlice
}

/** @throws ModelError when a slice that was put together by other means holds a later fact. */
export function requireSlice(slice: LedgerSlice): LedgerSlice {
  const later = slice.facts.find((kept) => kept.known > slice.asOf)
  if (later === undefined) return slice
  throw new ModelError(`the fact ${later.id} became known on ${later.known}, after the evaluation of ${slice.asOf}`, {
    where: `${later.fact.subject} ${later.fact.attribute}`,
    remedy: 'cut the ledger with sliceKnownBy before scoring',
  })
}

/** @throws ModelError when an outcome is about a day that does not come after the call. */
export function requireAfter(
  outcome: { readonly from: Day; readonly fact: string },
  call: { readonly day: Day; readonly fact: string },
): void {
  if (outcome.from > call.day) return
  throw new ModelError(`the outcome ${outcome.fact} is about ${outcome.from}, the call ${call.fact} of ${call.day}`, {
    where: 'track record',
    remedy: 'score a call with what happened after its day',
  })
}
