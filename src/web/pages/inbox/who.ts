// Who works here: the name that stands beside decisions and publications, remembered by this browser.
import { useState } from 'react'

const key = 'uprate.who'

export function useWho(): readonly [who: string, setWho: (name: string) => void] {
  const [who, setWho] = useState(() => {
    try {
      return localStorage.getItem(key) ?? ''
    } catch {
      return ''
    }
  })
  return [
    who,
    (name) => {
      setWho(name)
      try {
        localStorage.setItem(key, name)
      } catch {
        // Asked again next time.
      }
    },
  ]
}
