// Short messages at the foot of the page, read aloud by a screen reader: what was undone, copied, kept.
import { useSyncExternalStore } from 'react'

let said: string | undefined
let gone: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

export function say(text: string): void {
  said = text
  clearTimeout(gone)
  gone = setTimeout(() => {
    said = undefined
    for (const listener of listeners) listener()
  }, 4000)
  for (const listener of listeners) listener()
}

export function useSaid(): string | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => said,
  )
}
