// The state of a what-if: follows the hand at once, goes into the address when the hand rests, and comes back from it on undo or back.
import { useCallback, useEffect, useRef, useState } from 'react'
import { readChanges, writeChanges } from '../../address/changes.ts'
import { useAddress } from '../../address/use-address.ts'

export type Changes = Readonly<Record<string, number>>

/** Milliseconds that a hand must rest. */
const rest = 250

export function useWhatIf(says: string) {
  const { address, change } = useAddress()
  const [changes, setChanges] = useState<Changes>(() => readChanges(address.set))
  const written = useRef(address.set)
  const later = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Undo, back and pasted links change the address from outside.
  useEffect(() => {
    if (address.set === written.current) return
    written.current = address.set
    clearTimeout(later.current)
    setChanges(readChanges(address.set))
  }, [address.set])
  useEffect(() => () => clearTimeout(later.current), [])

  const keep = useCallback(
    (next: Changes, wait: number) => {
      setChanges(next)
      clearTimeout(later.current)
      later.current = setTimeout(() => {
        written.current = writeChanges(next)
        change({ set: written.current }, { says })
      }, wait)
    },
    [change, says],
  )
  // Handed to every assumption: the same functions always, so that only the one that moves is drawn again.
  const now = useRef({ changes, keep })
  useEffect(() => {
    now.current = { changes, keep }
  })
  const set = useCallback((id: string, value: number) => now.current.keep({ ...now.current.changes, [id]: value }, rest), [])
  const unset = useCallback((id: string) => {
    const { [id]: _, ...others } = now.current.changes
    now.current.keep(others, 0)
  }, [])
  const reset = useCallback(() => {
    clearTimeout(later.current)
    setChanges({})
    written.current = undefined
    change({ set: undefined, scenario: undefined }, { says })
  }, [change, says])
  return { changes, set, unset, reset }
}
