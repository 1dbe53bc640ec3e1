// A sheet over the page: the browser's own modal dialog, which keeps focus inside and gives it back; closed by Escape, its button or a click beside it.
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'

export function Sheet({ title, close, children }: { readonly title: string; readonly close: () => void; readonly children: ReactNode }) {
  const words = useWords(shellWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // What is typed at once goes where it is meant to.
    shown?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => shown?.close()
  }, [])
  return (
    // A click beside the sheet lands on the dialog itself; for the keyboard there is Escape.
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div className="sheet-body">
        <div className="sheet-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="quiet" aria-label={words.close} onClick={close}>
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
