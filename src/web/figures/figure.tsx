// A figure on a page: its text is a link to where it comes from. A missing figure is a dash and links nowhere.
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
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
  if (from === undefined || children === dash) return <span className={className}>{children}</span>
  return (
    <Link to="/evidence/$" params={{ _splat: evidencePath(from) }} preload={false} className={`figure ${className ?? ''}`} title={title}>
      {children}
    </Link>
  )
}
