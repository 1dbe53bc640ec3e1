// What happened in the ledger between two days: facts that became known, those that were left out, and what persons changed.
import type { KeptFact } from '../../../facts/index.ts'

export interface Between {
  /** Became known after `since` and by `asOf`, and still stands on `asOf`; the newest first. */
  readonly known: readonly KeptFact[]
  /** Stood on `since` and does not on `asOf`. */
  readonly withdrawn: readonly KeptFact[]
  /** Let in, corrected or added by a person within the days. */
  readonly decided: readonly KeptFact[]
}

export function between(facts: readonly KeptFact[], since: string, asOf: string, subject?: string): Between {
  const own = facts.filter((kept) => subject === undefined || kept.fact.subject === subject)
  const stands = (kept: KeptFact, day: string) => kept.known <= day && (kept.withdrawn === undefined || kept.withdrawn > day)
  const newest = (a: KeptFact, b: KeptFact) => (a.known === b.known ? b.sequence - a.sequence : a.known < b.known ? 1 : -1)
  const fresh = own.filter((kept) => kept.known > since && stands(kept, asOf)).toSorted(newest)
  return {
    known: fresh.filter((kept) => kept.decided === undefined),
    decided: fresh.filter((kept) => kept.decided !== undefined),
    withdrawn: own.filter((kept) => stands(kept, since) && !stands(kept, asOf)).toSorted(newest),
  }
}
