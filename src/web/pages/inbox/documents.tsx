// The ledger's documents, the newest first, those with something that waits marked; hundreds of them are one short list.
import { useId, useMemo, useRef, useState } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { Results } from '../../../desk/index.ts'
import { inboxWords } from '../../words/inbox-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { matches } from '../../shell/matches.ts'

type Listed = Results['documents']['documents'][number]

const rowHeight = 44

export function Documents({
  documents,
  open,
  choose,
}: {
  readonly documents: readonly Listed[]
  readonly open: string | undefined
  readonly choose: (hash: string) => void
}) {
  const words = useWords(inboxWords)
  const numbers = useNumbers()
  const [find, setFind] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => {
    const sorted = documents.toSorted(
      (a, b) => Number(b.undecided > 0) - Number(a.undecided > 0) || Number(b.length !== undefined) - Number(a.length !== undefined),
    )
    return find.trim() === '' ? sorted : matches(sorted, find, (one) => `${one.title} ${one.publisher} ${one.published ?? ''} ${one.hash}`)
  }, [documents, find])
  const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => frame.current, estimateSize: () => rowHeight, overscan: 6 })
  const items = virtual.getVirtualItems()
  return (
    <section className="documents" aria-labelledby="documents-head">
      <h2 id="documents-head">
        {words.documents} <span className="small soft">{numbers.plain(documents.length)}</span>
      </h2>
      <input
        className="quiet"
        type="search"
        data-find
        aria-label={words.find}
        placeholder={words.find}
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      <div
        className="document-list"
        ref={frame}
        role="listbox"
        tabIndex={0}
        aria-label={words.documents}
        aria-activedescendant={items.some((item) => item.index === active) ? `${id}-${active}` : undefined}
        onKeyDown={(event) => {
          const to = {
            ArrowDown: active + 1,
            ArrowUp: active - 1,
            Home: 0,
            End: shown.length - 1,
            PageDown: active + 8,
            PageUp: active - 8,
          }[event.key]
          if (to !== undefined) {
            event.preventDefault()
            const next = Math.max(0, Math.min(shown.length - 1, to))
            setActive(next)
            virtual.scrollToIndex(next, { align: 'auto' })
          } else if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault()
            if (shown[active]) choose(shown[active].hash)
          }
        }}
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start, size }) => {
            const one = shown[index]!
            return (
              <div
                key={one.hash}
                id={`${id}-${index}`}
                role="option"
                aria-selected={one.hash === open}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                data-active={index === active || undefined}
                style={{ position: 'absolute', top: start, height: size, left: 0, right: 0 }}
                title={one.title}
                onClick={() => {
                  setActive(index)
                  choose(one.hash)
                }}
              >
                <span className="document-title">{one.title}</span>
                <span className="small soft">
                  {one.publisher}, {one.published === undefined ? '' : numbers.shortDay(one.published)}
                  {one.undecided > 0 && <strong> · {words.waiting(one.undecided)}</strong>}
                  {one.length !== undefined && one.undecided === 0 && ` · ${words.withText}`}
                </span>
              </div>
            )
          })}
        </div>
      </div>
    </section>
  )
}
