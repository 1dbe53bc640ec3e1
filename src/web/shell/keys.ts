// Keyboard shortcuts: single keys, `g` and a letter, and Ctrl or Cmd with K. They never act while somebody types, and single keys can be turned off.
import { useEffect, useRef } from 'react'

/** A key as it is written in the help sheet: `?`, `g s`, `[`. */
export type Keys = string

export interface KeyAction {
  readonly keys: Keys
  readonly says: string
  readonly act: () => void
}

const held = 'uprate.keys'

export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(held) !== 'off'
  } catch {
    return true
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(held, on ? 'on' : 'off')
  } catch {
    // Holds until the page is closed elsewhere; nothing to do.
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** Listens on the document for as long as the caller is shown. A page adds its own; later ones go first. */
export function useKeys(actions: readonly KeyAction[]): void {
  const current = useRef(actions)
  useEffect(() => {
    current.current = actions
  })
  useEffect(() => {
    let first: string | undefined
    let since = 0
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return
      const range = event.target instanceof HTMLInputElement && event.target.type === 'range'
      if ((isTyping(event.target) && !range) || document.querySelector('dialog[open]')) return
      const follows = first !== undefined && event.timeStamp - since < 1200 ? `${first} ${event.key}` : undefined
      const found = current.current.find((action) => action.keys === follows) ?? current.current.find((action) => action.keys === event.key)
      first = event.key
      since = event.timeStamp
      if (!found) return
      first = undefined
      event.preventDefault()
      found.act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
