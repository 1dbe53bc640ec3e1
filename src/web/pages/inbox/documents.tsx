// The ledger's documents, the newest first, those with something that waits marked; hundreds of them are one short list.
import { useMemo, useRef, useState } from 'react'
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
  const frame = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => {
    const sorted = documents.toSorted(
      (a, b) => Number(b.undecided > 0) - Number(a.undecided > 0) || Number(b.length !== undefined) - Number(a.length !== undefined),
    )
    return find.trim() === '' ? sorted : matches(sorted, find, (one) => `${one.title} ${one.publisher} ${one.published ?? ''} ${one.hash}`)
  }, [documents, find])
  const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => frame.current, estimateSize: () => rowHeight, overscan: 6 })
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
      <div className="document-list" ref={frame} tabIndex={-1}>
        <ul style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const one = shown[index]!
            return (
              <li
                key={one.hash}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                style={{ position: 'absolute', top: start, height: size, left: 0, right: 0 }}
              >
                <button
                  type="button"
                  className="plain"
                  aria-current={one.hash === open || undefined}
                  onClick={() => choose(one.hash)}
                  title={one.title}
                >
                  <span className="document-title">{one.title}</span>
                  <span className="small soft">
                    {one.publisher}, {one.published === undefined ? '' : numbers.shortDay(one.published)}
                    {one.undecided > 0 && <strong> · {words.waiting(one.undecided)}</strong>}
                    {one.length !== undefined && one.undecided === 0 && ` · ${words.withText}`}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
