// The day of knowledge that the page shows: the address's, else the ledger's newest.
import { useAddress } from '../address/use-address.ts'
import { dayBefore, useSnapshot } from './snapshot.ts'

/** Undefined only while nothing is known yet. */
export function useAsOf(): string | undefined {
  const { address } = useAddress()
  const { snapshot } = useSnapshot()
  return address.asOf ?? snapshot?.newest
}

/** The earlier day that changes are counted from: the address's, else the day before on which something became known. */
export function useSince(): string | undefined {
  const { address } = useAddress()
  const { snapshot } = useSnapshot()
  const asOf = useAsOf()
  return address.since ?? (snapshot && asOf !== undefined ? dayBefore(snapshot.days, asOf) : undefined)
}
