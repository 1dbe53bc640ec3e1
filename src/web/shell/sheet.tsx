// A sheet over the page: titled, closed by Escape, its button or a click beside it; focus stays inside and returns.
import type { ReactNode } from 'react'
import { Modal } from '@mantine/core'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'

export function Sheet({ title, close, children }: { readonly title: string; readonly close: () => void; readonly children: ReactNode }) {
  const words = useWords(shellWords)
  return (
    <Modal.Root opened onClose={close} size="lg" yOffset="10vh" lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className="sheet-head">
            <Modal.Title>{title}</Modal.Title>
            <Modal.CloseButton aria-label={words.close} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
