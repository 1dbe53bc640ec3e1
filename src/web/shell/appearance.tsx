// Dark or light: the system's choice until a person makes one. The attribute on the root is set before the first paint by appearance.js.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'

type Scheme = 'light' | 'dark'

interface Appearance {
  readonly scheme: Scheme
  readonly toggle: () => void
}

const key = 'uprate.appearance'
const AppearanceContext = createContext<Appearance>({ scheme: 'light', toggle: () => {} })

export function useAppearance(): Appearance {
  return useContext(AppearanceContext)
}

function held(): Scheme {
  return document.documentElement.getAttribute('data-theme') === 'dark' ? 'dark' : 'light'
}

export function AppearanceProvider({ children }: { readonly children: ReactNode }) {
  const [scheme, setScheme] = useState<Scheme>(held)
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => {
      if (localStorage.getItem(key) === null) setScheme(system.matches ? 'dark' : 'light')
    }
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  useEffect(() => document.documentElement.setAttribute('data-theme', scheme), [scheme])
  const appearance = useMemo<Appearance>(
    () => ({
      scheme,
      toggle: () => {
        const next = scheme === 'dark' ? 'light' : 'dark'
        try {
          localStorage.setItem(key, next)
        } catch {
          // Not kept, but shown.
        }
        setScheme(next)
      },
    }),
    [scheme],
  )
  return <AppearanceContext value={appearance}>{children}</AppearanceContext>
}
