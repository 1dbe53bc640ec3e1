// The page's address as state: read anywhere, changed with a step that can be undone.
import { useCallback } from 'react'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { pushUndo } from '../shell/undo.ts'
import type { Address } from './address.ts'

export type Change = { readonly [Key in keyof Address]?: Address[Key] | undefined }

export interface AddressState {
  readonly address: Address
  /** Changes keys of the address on the same page; `undefined` takes a key away. `replace` makes no step back, for what moves while a hand moves it. */
  readonly change: (changes: Change, options?: { readonly replace?: boolean; readonly says?: string }) => void
}

export function useAddress(): AddressState {
  const router = useRouter()
  const address = useRouterState({ select: (state) => state.location.search as Address, structuralSharing: true })
  const change = useCallback<AddressState['change']>(
    (changes, { replace = false, says } = {}) => {
      const before = router.state.location
      // A key that is taken away stays as `undefined`, so that it is not carried along from before.
      const next = { ...before.search, ...changes }
      void router.navigate({ to: before.pathname, search: next as never, replace, resetScroll: false })
      if (!replace && says !== undefined) {
        const back = before.href
        pushUndo({ says, undo: () => void router.navigate({ href: back, resetScroll: false }) })
      }
    },
    [router],
  )
  return { address, change }
}
