// The rows as one list box: only those in sight are drawn, so that thousands are as quick as ten.
import { useEffect, useId, useRef } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { attributeFamily } from '../../figures/attribute-family.ts'
import { factName, factQualifiers, factValue } from '../../figures/fact-said.ts'
import { companyWords } from '../../words/company-words.ts'
import { inboxWords } from '../../words/inbox-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import type { Choices } from './choices.ts'
import { conflictOf } from './conflict.ts'
import type { Row } from './rows.ts'

const rowHeight = 46

export function RowList({
  rows,
  choices,
  chosen,
  choose,
}: {
  readonly rows: readonly Row[]
  readonly choices: Choices
  readonly chosen: number
  readonly choose: (index: number) => void
}) {
  const words = useWords(inboxWords)
  const said = useWords(companyWords)
  const numbers = useNumbers()
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  useEffect(() => {
    if (chosen >= 0 && chosen < rows.length) virtual.scrollToIndex(chosen, { align: 'auto' })
  }, [chosen, rows.length, virtual])
  const items = virtual.getVirtualItems()
  return (
    <div
      className="rows"
      ref={frame}
      role="listbox"
      tabIndex={0}
      aria-label={words.rows}
      aria-activedescendant={items.some((item) => item.index === chosen) ? `${id}-${chosen}` : undefined}
      data-rows
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start, size }) => {
          const row = rows[index]!
          const choice = choices[row.key]
          const conflict = conflictOf(row, choice)
          const state = choice
            ? words.chosen[choice.action]
            : row.decision
              ? (words.actions[row.decision.action as keyof typeof words.actions] ?? row.decision.action)
              : words.states[row.state]
          return (
            <div
              key={row.key}
              id={`${id}-${index}`}
              className="row"
              role="option"
              aria-selected={index === chosen}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-choice={choice?.action}
              data-conflict={conflict !== undefined || undefined}
              style={{ position: 'absolute', top: start, height: size }}
              onClick={() => choose(index)}
            >
              <span className={`dot mark-${attributeFamily(row.fact.attribute)}`} aria-hidden="true" />
              <span className="row-words">
                <strong>{row.fact.subject}</strong> {factName(row.fact, numbers)} <strong>{factValue(row.fact, numbers)}</strong>
                <span className="small soft row-more"> {factQualifiers(row.fact, numbers, said)}</span>
              </span>
              <span className="row-state small" data-state={choice?.action ?? (row.decision ? 'decided' : row.state)}>
                {state}
              </span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
