// A document's text as text, with the words of its facts marked in the colour of their attribute. Never shown as the document's own HTML.
import './marked-text.css'
import { useEffect, useMemo, useRef } from 'react'
import type { Fact } from '../../facts/index.ts'
import { attributes } from '../../facts/index.ts'
import { useLanguage } from '../words/use-words.ts'
import { attributeFamily } from './attribute-family.ts'
import { segmentsOf, type Mark } from './segments.ts'

export interface FactMark extends Mark {
  readonly attribute: Fact['attribute']
  /** Not held to be true: struck through. */
  readonly out?: boolean
}

export function MarkedText({
  text,
  marks,
  chosen,
  choose,
  label,
}: {
  readonly text: string
  readonly marks: readonly FactMark[]
  readonly chosen?: string | undefined
  readonly choose?: (id: string) => void
  readonly label: string
}) {
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const segments = useMemo(() => segmentsOf(text, marks), [text, marks])
  useEffect(() => {
    const frame = box.current
    const mark = frame?.querySelector<HTMLElement>('mark[data-chosen]')
    if (!frame || !mark) return
    // The text alone scrolls, not the page with it.
    const [outer, inner] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()]
    if (inner.top < outer.top + 40 || inner.bottom > outer.bottom - 40) frame.scrollTop += inner.top - outer.top - outer.height / 3
  }, [chosen, segments])
  return (
    <div className="marked-text" ref={box} tabIndex={0} role="group" aria-label={label}>
      {segments.map(({ text: words, marks: over }, index) => {
        if (over.length === 0) return words
        const first = over.find((mark) => mark.id === chosen) ?? over[0]!
        return (
          <mark
            // The order of segments is their identity.
            key={index}
            className={`mark-${attributeFamily(first.attribute)}${first.out === true ? ' out' : ''}`}
            data-chosen={over.some((mark) => mark.id === chosen) || undefined}
            title={over.map((mark) => attributes[mark.attribute].label[language]).join(', ')}
            onClick={choose && (() => choose(first.id))}
          >
            {words}
          </mark>
        )
      })}
    </div>
  )
}
