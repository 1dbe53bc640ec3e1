// The ledger's facts in the page: asked once for a view, then every day and every what-if is computed here by the code that the server uses.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Company, KeptFact } from '../../facts/index.ts'
import type { View } from '../../research/index.ts'
import type { Language } from '../address/address.ts'
import { question } from '../api/questions.ts'
import { useAddress } from '../address/use-address.ts'

/** What the page values companies with. Facts of all days: readings cut them to the as-of date. */
export interface Snapshot {
  readonly view: View
  /** Views to choose from. */
  readonly views: readonly { readonly name: string; readonly title: Readonly<Record<Language, string>> }[]
  readonly companies: readonly Company[]
  readonly facts: readonly KeptFact[]
  /** Hash of the ledger's newest row: names what was read. */
  readonly head: string
  /** Newest day on which something became known. */
  readonly newest: string
  /** Days on which something became known, ascending. */
  readonly days: readonly string[]
}

/** The snapshot for the address's view, or undefined while it is on its way. */
export function useSnapshot() {
  const { address } = useAddress()
  const asked = useQuery({ ...question('snapshot', { view: address.view ?? 'house' }), placeholderData: (before) => before })
  const result = asked.data?.result
  const snapshot = useMemo<Snapshot | undefined>(() => {
    if (!result) return undefined
    const { view, views, companies, facts, head } = result as unknown as Omit<Snapshot, 'days' | 'newest'>
    const days = daysOf(facts)
    return { view, views, companies, facts, head, days, newest: days.at(-1) ?? '' }
  }, [result])
  return { snapshot, error: asked.error, refetch: asked.refetch }
}

export function daysOf(facts: readonly KeptFact[]): readonly string[] {
  return [...new Set(facts.map((kept) => kept.known))].toSorted()
}

/** The newest day on which something became known before another. */
export function dayBefore(days: readonly string[], day: string): string | undefined {
  return days.findLast((known) => known < day)
}
