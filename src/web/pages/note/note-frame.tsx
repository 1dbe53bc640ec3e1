// A note as it is: in a frame that runs no script, with its figures leading to their evidence.
import { useEffect, useRef } from 'react'
import type { EvidenceAddress } from '../../figures/evidence-address.ts'
import { safeAddress } from '../evidence/safe-address.ts'
import { followedFigure } from './followed-figure.ts'

/**
 * The frame's sandbox allows no script, form or window of its own. It shares the page's origin only so that the page can hear
 * which figure was clicked; nothing in the note can reach the page.
 */
export function NoteFrame({
  html,
  title,
  follow,
}: {
  readonly html: string
  readonly title: string
  readonly follow: (to: EvidenceAddress, before: boolean) => void
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const latest = useRef(follow)
  useEffect(() => {
    latest.current = follow
  })
  const listen = () => {
    const inside = frame.current?.contentDocument
    if (!inside) return
    inside.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('a')
      if (!link) return
      const href = link.getAttribute('href') ?? ''
      if (!href.startsWith('#')) {
        event.preventDefault()
        const address = safeAddress(href)
        if (address !== undefined) open(address, '_blank', 'noopener,noreferrer')
        return
      }
      const figure = link.dataset['figure']
      const source = href.startsWith('#source-') ? inside.getElementById(href.slice(1))?.dataset['figure'] : undefined
      const found = figure === undefined && source === undefined ? undefined : followedFigure(figure ?? '', source)
      if (!found) return
      event.preventDefault()
      latest.current(found.to, found.before)
    })
  }
  // A click of the keyboard is a click: links in the note are reached with Tab and followed with Enter.
  return <iframe ref={frame} className="note-frame" title={title} sandbox="allow-same-origin" srcDoc={html} onLoad={listen} />
}
