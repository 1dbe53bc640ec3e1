// Whether the server answers, for the banner that says so. Told by every request; while it is lost, a light question is asked every few seconds.

type State = 'answering' | 'lost'

let state: State = 'answering'
const listeners = new Set<() => void>()
let asking: ReturnType<typeof setTimeout> | undefined
const pause = 2000

export function connectionState(): State {
  return state
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function tellConnection(next: State): void {
  if (next === 'lost' && asking === undefined) asking = setTimeout(() => void ask(), pause)
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}

async function ask(): Promise<void> {
  asking = undefined
  try {
    await fetch('/openapi.json', { method: 'HEAD', cache: 'no-store' })
    tellConnection('answering')
  } catch {
    tellConnection('lost')
  }
}
