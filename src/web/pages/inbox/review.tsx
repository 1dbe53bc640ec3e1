// Side by side: the text with its marks, the proposed facts beside it, what the chosen one rests on, and what keeping would do.
import { useEffect, useMemo, useRef, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { MarkedText } from '../../figures/marked-text.tsx'
import { factName, factValue } from '../../figures/fact-said.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { say } from '../../shell/say.ts'
import { Problem } from '../../shell/states.tsx'
import { Legend } from '../evidence/legend.tsx'
import { inboxWords } from '../../words/inbox-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { choose, unchoose, undoChoice, useChoices, type Choice } from './choices.ts'
import { conflictOf } from './conflict.ts'
import { CorrectForm } from './correct-form.tsx'
import type { Draft } from './draft.ts'
import { Effect } from './effect.tsx'
import { RowDetail } from './row-detail.tsx'
import { RowList } from './row-list.tsx'
import type { Row } from './rows.ts'
import { useKeep } from './use-keep.ts'
import { useListKeys } from './use-list-keys.ts'
import { useWho } from './who.ts'

export interface ReviewProps {
  readonly rows: readonly Row[]
  /** A hook for the text of the chosen row's document; undefined while it is awaited, null where none is kept. The same hook for as long as this is shown. */
  readonly useText: (row: Row | undefined) => string | null | undefined
  readonly draft?: Draft | undefined
  readonly snapshot: Snapshot
  readonly asOf: string
  /** Called with the document's hash once a draft is kept. */
  readonly kept: (hash: string) => void
}

export function Review({ rows, useText, draft, snapshot, asOf, kept }: ReviewProps) {
  const words = useWords(inboxWords)
  const numbers = useNumbers()
  const choices = useChoices()
  const [index, setIndex] = useState(0)
  const [correcting, setCorrecting] = useState(false)
  const [who, setWho] = useWho()
  const [whoMissing, setWhoMissing] = useState(false)
  const whoField = useRef<HTMLInputElement>(null)
  const keeping = useKeep()
  const at = Math.min(index, rows.length - 1)
  const row = rows[at]
  const text = useText(row)
  const decided = rows.filter((one) => choices[one.key] !== undefined)
  const conflicts = decided.filter((one) => conflictOf(one, choices[one.key]) !== undefined)
  const needsDay = draft !== undefined && draft.said.published === undefined && draft.read?.metadata.published === undefined
  const phrase = (one: Row) => `${one.fact.subject} ${factName(one.fact, numbers)} ${factValue(one.fact, numbers)}`

  const decide = (action: 'accept' | 'reject', one: Row | undefined = row) => {
    if (!one) return
    const seen = one.decision?.id
    choose([one.key], { action, reason: words.reasons[action], ...(seen !== undefined && { seen }) })
    say(`${words.chosen[action]}: ${phrase(one)}`)
    if (at < rows.length - 1) setIndex(at + 1)
  }
  const undo = () => say(undoChoice() ? words.takenBack : words.nothingToUndo)
  const keep = async () => {
    if (keeping.busy || needsDay || (decided.length === 0 && !draft)) return
    if (who.trim() === '' && decided.length > 0) {
      setWhoMissing(true)
      whoField.current?.focus()
      return
    }
    setWhoMissing(false)
    const hash = await keeping.keep({ rows, choices, draft, by: who.trim() })
    if (hash !== undefined) kept(hash)
  }
  const move = (by: number) => setIndex(Math.max(0, Math.min(rows.length - 1, at + by)))
  useListKeys(
    correcting
      ? {}
      : {
          j: () => move(1),
          ArrowDown: () => move(1),
          k: () => move(-1),
          ArrowUp: () => move(-1),
          Home: () => setIndex(0),
          End: () => setIndex(rows.length - 1),
          PageDown: () => move(10),
          PageUp: () => move(-10),
          a: () => decide('accept'),
          r: () => decide('reject'),
          c: () => row && setCorrecting(true),
          u: undo,
          A: () => acceptAll(),
        },
    () => void keep(),
  )
  function acceptAll() {
    const open = rows.filter((one) => choices[one.key] === undefined && one.decision === undefined)
    choose(
      open.map((one) => one.key),
      { action: 'accept', reason: words.reasons.accept },
    )
    say(`${words.acceptAll}: ${open.length}`)
  }
  useEffect(() => {
    const failed = rows.findIndex((one) => one.key === keeping.at)
    if (failed >= 0) setIndex(failed)
  }, [keeping.at, rows])

  const marks = useMemo(
    () =>
      rows
        .filter((one) => one.document.hash === row?.document.hash)
        .map(({ key, fact }) => ({ id: key, span: fact.span, attribute: fact.attribute, out: choices[key]?.action === 'reject' })),
    [rows, row?.document.hash, choices],
  )
  const choice = row && choices[row.key]
  const list = useRef<HTMLDivElement>(null)
  const close = () => {
    setCorrecting(false)
    list.current?.querySelector<HTMLElement>('[data-rows]')?.focus()
  }
  return (
    <div className="review">
      <div className="review-text">
        <Legend attributes={marks.map((mark) => mark.attribute)} />
        {text === null ? (
          <p className="soft">{words.noText}</p>
        ) : (
          <MarkedText
            text={text ?? ''}
            marks={marks}
            chosen={row?.key}
            choose={(key) => setIndex(rows.findIndex((one) => one.key === key))}
            label={words.text}
          />
        )}
      </div>
      <div className="review-rows" ref={list}>
        <p className="keys small soft" aria-label={words.keys}>
          {words.keyList.map(([key, does]) => (
            <span key={key}>
              <kbd>{key}</kbd> {does}
            </span>
          ))}
        </p>
        <RowList rows={rows} choices={choices} chosen={at} choose={setIndex} />
        {row &&
          (correcting ? (
            <CorrectForm
              key={row.key}
              fact={row.fact}
              choice={choice}
              cancel={close}
              apply={(correction) => {
                const seen = row.decision?.id
                choose([row.key], { action: 'correct', ...correction, ...(seen !== undefined && { seen }) })
                say(`${words.chosen.correct}: ${phrase(row)}`)
                close()
              }}
            />
          ) : (
            <RowDetail
              row={row}
              choice={choice}
              snapshot={snapshot}
              doing={{
                accept: () => decide('accept'),
                reject: () => decide('reject'),
                correct: () => setCorrecting(true),
                undo,
                keepTheirs: () => unchoose([row.key]),
                replaceTheirs: () => row.decision && choose([row.key], { ...(choice as Choice), seen: row.decision.id }),
                say: (reason) => choose([row.key], { ...(choice as Choice), reason }),
              }}
            />
          ))}
      </div>
      <div className="review-keep">
        <Effect rows={rows} choices={choices} chosen={row} asOf={asOf} />
        {conflicts.length > 0 && (
          <p className="notice" role="alert">
            {words.changedMeanwhile}
          </p>
        )}
        {keeping.error ? <Problem error={keeping.error} retry={() => void keep()} /> : null}
        {keeping.note !== undefined && <p className="notice">{keeping.note}</p>}
        {needsDay && <p className="notice">{words.needsDay}</p>}
        <p className="keep-line">
          <label>
            {words.who}{' '}
            <input
              ref={whoField}
              className="quiet"
              type="text"
              autoComplete="name"
              value={who}
              aria-invalid={whoMissing}
              aria-describedby={whoMissing ? 'who-missing' : undefined}
              onChange={(event) => setWho(event.target.value)}
            />
          </label>
          {decided.length < rows.length && (
            <button type="button" className="quiet" onClick={acceptAll}>
              {words.acceptAll} <kbd>A</kbd>
            </button>
          )}
          <button
            type="button"
            className="quiet primary"
            disabled={keeping.busy || needsDay || (decided.length === 0 && !draft)}
            onClick={() => void keep()}
          >
            {keeping.busy ? words.keeping : draft ? words.keepDocument(decided.length) : words.keepDecisions(decided.length)}
          </button>
          {!draft && row && decided.length === 0 && !['SECTOR', 'NETWORK'].includes(row.fact.subject) && (
            <Link to="/company/$ticker" params={{ ticker: row.fact.subject }} search={{ asOf: row.known, part: 'bridge' }}>
              {words.seeEffect}: {row.fact.subject}
            </Link>
          )}
        </p>
        {whoMissing && (
          <p id="who-missing" className="down" role="alert">
            {words.whoMissing}
          </p>
        )}
      </div>
    </div>
  )
}
