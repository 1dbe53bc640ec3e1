// Capacities of a company as the rules over megawatts need them: from the document and from the ledger, with names of sites that may mean one place.
import type { Fact, KeptFact } from '../fact.ts'
import { cited, type Case } from './case.ts'

export interface Megawatts {
  readonly fact: Fact
  readonly value: number
  /** Present when it is on file and not in the document itself. */
  readonly kept?: KeptFact
}

/** All capacities of the subject that the document or the ledger states. */
export function megawatts({ beside, kept, fact }: Case): Megawatts[] {
  const all = [...beside.map((one) => ({ fact: one })), ...kept.map((one) => ({ fact: one.fact, kept: one }))]
  return all.flatMap((one) =>
    one.fact.attribute === 'capacity' && one.fact.subject === fact.subject && typeof one.fact.value === 'number'
      ? [{ ...one, value: one.fact.value }]
      : [],
  )
}

export function where(one: Megawatts): string {
  return one.kept ? cited(one.kept) : 'the same document'
}

/** What a site has in all: what the utility gives it, not what of it runs so far, is let or hoped for. */
export function isWholeSite({ basis, stage }: Fact): boolean {
  if (basis === 'critical_it') return false
  return basis === 'approved' || stage === undefined || stage === 'pipeline'
}

/** Megawatts are rounded in documents. */
export const rounding = 1.03
