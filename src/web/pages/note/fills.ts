// What was filled into the disclosures, remembered by this browser: most of it is the same every morning.
import { useSyncExternalStore } from 'react'
import type { Language } from '../../address/address.ts'
import { places, type Place } from '../../words/note-words.ts'

export type Fill = string | Readonly<Record<Language, string>>
export type Fills = Readonly<Partial<Record<Place, Fill>>>

const key = 'uprate.disclosures'

function held(): Fills {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof data === 'object' && data !== null ? (data as Fills) : {}
  } catch {
    return {}
  }
}

let fills: Fills | undefined
const listeners = new Set<() => void>()

function current(): Fills {
  return (fills ??= held())
}

export function useFills(): Fills {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
}

export function setFill(place: Place, fill: Fill): void {
  fills = { ...current(), [place]: fill }
  try {
    localStorage.setItem(key, JSON.stringify(fills))
  } catch {
    // Holds while the page is open.
  }
  for (const listener of listeners) listener()
}

/** Both languages have a text. */
export function isFilled(fill: Fill | undefined): boolean {
  if (fill === undefined) return false
  return typeof fill === 'string' ? fill.trim() !== '' : fill.en.trim() !== '' && fill.de.trim() !== ''
}

/** The file that the server takes: only places that are filled; undefined where none is. */
export function fillsFile(from: Fills): { readonly name: string; readonly text: string } | undefined {
  const filled = places.filter((place) => isFilled(from[place])).map((place) => [place, from[place]] as const)
  return filled.length === 0 ? undefined : { name: 'disclosures.json', text: JSON.stringify(Object.fromEntries(filled)) }
}
