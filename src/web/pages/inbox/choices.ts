// What somebody has decided in the inbox and not kept yet: by row, with the way back.
import { useSyncExternalStore } from 'react'
import { stored } from './stored.ts'

export interface Choice {
  readonly action: 'accept' | 'reject' | 'correct'
  /** Of a correction: fields as they should be, as the server takes them; an empty text takes one away. */
  readonly set?: Readonly<Record<string, string>>
  /** Of a correction: other words that carry the value. */
  readonly quote?: string
  readonly reason: string
  /** The decision of somebody else that this one replaces. */
  readonly seen?: string
}

export type Choices = Readonly<Record<string, Choice>>

const store = stored<Choices>('uprate.inbox.choices', {})
const past: Choices[] = []
const most = 200

export function useChoices(): Choices {
  return useSyncExternalStore(store.subscribe, store.get)
}

export function choose(rows: readonly string[], choice: Choice): void {
  remember()
  store.set({ ...store.get(), ...Object.fromEntries(rows.map((row) => [row, choice])) })
}

export function unchoose(rows: readonly string[]): void {
  remember()
  store.set(Object.fromEntries(Object.entries(store.get()).filter(([row]) => !rows.includes(row))))
}

function remember(): void {
  past.push(store.get())
  if (past.length > most) past.shift()
}

/** One step back; false where there is none. */
export function undoChoice(): boolean {
  const before = past.pop()
  if (before === undefined) return false
  store.set(before)
  return true
}

/** What was kept is no choice any more, and cannot be taken back here. */
export function keptChoices(rows: readonly string[]): void {
  past.length = 0
  store.set(Object.fromEntries(Object.entries(store.get()).filter(([row]) => !rows.includes(row))))
}
