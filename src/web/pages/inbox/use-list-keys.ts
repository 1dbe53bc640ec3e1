// Keys of the inbox. They go before the shell's where both want one, never act while somebody types, and can be turned off with the others.
import { useEffect, useRef } from 'react'
import { singleKeysOn } from '../../shell/keys.ts'

export type ListKeys = Readonly<Record<string, () => void>>

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** `keep`: Ctrl or Cmd with Enter, also while typing a reason. */
export function useListKeys(keys: ListKeys, keep: () => void): void {
  const current = useRef({ keys, keep })
  useEffect(() => {
    current.current = { keys, keep }
  })
  useEffect(() => {
    let first: string | undefined
    const listen = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
        event.preventDefault()
        current.current.keep()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn() || isTyping(event.target)) return
      // The second key of `g s` belongs to the shell.
      const follows = first === 'g'
      first = event.key
      const act = follows ? undefined : current.current.keys[event.key]
      // Arrows and the like belong to what has the focus: text scrolls by them, other lists move.
      const own = event.key.length > 1 && !(event.target instanceof Element && event.target.closest('[data-rows]'))
      if (!act || own) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act()
    }
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])
}
