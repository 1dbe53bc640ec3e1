// The ledger's facts in the page: asked once for a view, then every day and every what-if is computed here by the code that the server uses.
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Company, KeptFact } from '../../facts/index.ts'
import type { View } from '../../research/index.ts'
import type { Language } from '../address/address.ts'
import type { Results } from '../../desk/index.ts'
import { afterFirstAnswer, get, type Answer } from '../api/request.ts'
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
  const asked = useQuery({ ...snapshotQuestion(address.view ?? 'house'), placeholderData: (before) => before })
  return { snapshot: asked.data && snapshotOf(asked.data.result), error: asked.error, refetch: asked.refetch }
}

function snapshotQuestion(view: string) {
  return queryOptions({
    queryKey: ['command', 'snapshot', { view }] as const,
    queryFn: async ({ signal }) => {
      await afterFirstAnswer()
      return get('snapshot', { view }, signal)
    },
    // The ledger's head says whether anything is new; nobody compares a thousand facts.
    structuralSharing: (before, after) => {
      const head = (answer: unknown) => (answer as Answer<'snapshot'> | undefined)?.result.head
      return head(before) === head(after) && before !== undefined ? before : after
    },
  })
}

/** One object for one answer, whoever asks: the worker is given it once. */
const made = new WeakMap<object, Snapshot>()

function snapshotOf(result: Results['snapshot']): Snapshot {
  const found = made.get(result)
  if (found) return found
  const { view, views, companies, facts, head } = result as unknown as Omit<Snapshot, 'days' | 'newest'>
  const days = daysOf(facts)
  const snapshot = { view, views, companies, facts, head, days, newest: days.at(-1) ?? '' }
  made.set(result, snapshot)
  return snapshot
}

export function daysOf(facts: readonly KeptFact[]): readonly string[] {
  return [...new Set(facts.map((kept) => kept.known))].toSorted()
}

/** The newest day on which something became known before another. */
export function dayBefore(days: readonly string[], day: string): string | undefined {
  return days.findLast((known) => known < day)
}
