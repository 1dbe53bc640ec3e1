// A little state that outlives the page and a reload of the tab: what somebody has typed or decided must not get lost with the server.

export interface Stored<Value> {
  readonly get: () => Value
  readonly set: (next: Value) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Held under `key` for this tab; a value that does not fit into the browser's storage is held in memory alone. */
export function stored<Value>(key: string, initial: Value): Stored<Value> {
  let value = initial
  try {
    const held = sessionStorage.getItem(key)
    if (held !== null) value = JSON.parse(held) as Value
  } catch {
    // Storage may be forbidden or hold something older: start anew.
  }
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      value = next
      try {
        sessionStorage.setItem(key, JSON.stringify(next))
      } catch {
        try {
          sessionStorage.removeItem(key)
        } catch {
          // As above.
        }
      }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
