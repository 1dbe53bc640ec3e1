// A figure on a page: its text is a link to where it comes from, opened beside the page; in a new tab, a page of its own. A missing figure is a dash and links nowhere.
import type { MouseEvent, ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useAddress } from '../address/use-address.ts'
import { dash } from '../words/numbers.ts'
import { evidencePath, type EvidenceAddress } from './evidence-address.ts'

export interface FigureProps {
  readonly from: EvidenceAddress | undefined
  /** The number as it is printed. */
  readonly children: ReactNode
  readonly className?: string
  readonly title?: string
}

export function Figure({ from, children, className, title }: FigureProps) {
  const { change } = useAddress()
  if (from === undefined || children === dash) return <span className={className}>{children}</span>
  const path = evidencePath(from)
  const beside = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!isPlain || location.pathname.startsWith('/evidence/')) return
    event.preventDefault()
    change({ evidence: path })
  }
  return (
    <Link to="/evidence/$" params={{ _splat: path }} preload={false} className={`figure ${className ?? ''}`} title={title} onClick={beside}>
      {children}
    </Link>
  )
}
