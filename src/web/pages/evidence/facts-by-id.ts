// The snapshot's facts by their id, made once for a snapshot.
import type { KeptFact } from '../../../facts/index.ts'
import type { Snapshot } from '../../live/snapshot.ts'

const made = new WeakMap<Snapshot, ReadonlyMap<string, KeptFact>>()

export function factsById(snapshot: Snapshot): ReadonlyMap<string, KeptFact> {
  const found = made.get(snapshot) ?? new Map(snapshot.facts.map((kept) => [kept.id, kept]))
  made.set(snapshot, found)
  return found
}

/** By its id or the start of it, as a person may have copied it. */
export function factNamed(snapshot: Snapshot, id: string): KeptFact | undefined {
  return factsById(snapshot).get(id) ?? (id.length >= 6 ? snapshot.facts.find((kept) => kept.id.startsWith(id)) : undefined)
}
