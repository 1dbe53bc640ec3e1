// Evidence beside the page that it was opened from: a drawer that keeps the place, closed by Escape, its button, a click beside it, or the way back.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { Link } from '@tanstack/react-router'
import { evidenceWords } from '../../words/evidence-words.ts'
import { useWords } from '../../words/use-words.ts'
import { Evidence } from './evidence.tsx'

export function EvidenceDrawer({ path, close }: { readonly path: string; readonly close: () => void }) {
  const words = useWords(evidenceWords)
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it is taken away, so that focus goes back to the figure.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  // Another figure in the drawer starts at its top.
  useEffect(() => {
    dialog.current?.scrollTo(0, 0)
    dialog.current?.querySelector<HTMLElement>('#evidence-head')?.focus()
  }, [path])
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="evidence-head"
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div className="drawer-body">
        <p className="drawer-head">
          <Link to="/evidence/$" params={{ _splat: path }}>
            {words.openPage}
          </Link>
          <button type="button" className="quiet" onClick={close}>
            {words.close}
          </button>
        </p>
        <Evidence path={path} level={2} />
      </div>
    </dialog>
  )
}
