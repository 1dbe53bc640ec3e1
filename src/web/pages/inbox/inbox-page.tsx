// The page "Inbox": what came in and what waits, and the place where a person says what is so.
import './inbox.css'
import { useCallback, useEffect, useMemo } from 'react'
import { useAddress } from '../../address/use-address.ts'
import { useCommand } from '../../api/questions.ts'
import { useReading } from '../../live/ask-desk.ts'
import { useAsOf } from '../../live/as-of.ts'
import { useSnapshot, type Snapshot } from '../../live/snapshot.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { inboxWords } from '../../words/inbox-words.ts'
import { useWords } from '../../words/use-words.ts'
import { BringIn, DraftDetails, useBringIn, useDrop } from './bring-in.tsx'
import { Contradictions } from './contradictions.tsx'
import { Documents } from './documents.tsx'
import { useDraft, type Draft } from './draft.ts'
import { Review } from './review.tsx'
import { documentRows, draftRows, waitingRows, type Row } from './rows.ts'

export function InboxPage() {
  const words = useWords(inboxWords)
  const { address, change } = useAddress()
  const asOf = useAsOf()
  const { snapshot, error, refetch } = useSnapshot()
  const draft = useDraft()
  const documents = useCommand('documents', {})
  const openDocument = useCallback((hash: string | undefined) => change({ open: hash }), [change])
  const bring = useBringIn(() => openDocument('draft'))
  const over = useDrop(bring.takeFile)
  const view = address.view ?? 'house'
  const isDraft = address.open === 'draft' && draft !== undefined
  const hash = address.open === 'draft' ? undefined : address.open
  return (
    <div className="inbox" data-over={over || undefined}>
      <h1>{words.title}</h1>
      <div className="inbox-side">
        <BringIn bring={bring} over={over} />
        <p className="inbox-places">
          <button type="button" className="quiet" aria-pressed={address.open === undefined} onClick={() => openDocument(undefined)}>
            {words.waitingAll}
          </button>{' '}
          {draft && (
            <button type="button" className="quiet" aria-pressed={isDraft} onClick={() => openDocument('draft')}>
              {words.notKept}: {draft.said.title ?? draft.read?.metadata.title ?? draft.name}
            </button>
          )}
        </p>
        {documents.error ? <Problem error={documents.error} retry={() => void documents.refetch()} /> : null}
        {documents.data && <Documents documents={documents.data.result.documents} open={hash} choose={openDocument} />}
      </div>
      <div className="inbox-main">
        {error && !snapshot ? <Problem error={error} retry={() => void refetch()} /> : null}
        {!snapshot || asOf === undefined ? (
          error ? null : (
            <Opening />
          )
        ) : isDraft ? (
          <DraftReview key={draft.read?.hash} draft={draft} bring={bring} snapshot={snapshot} asOf={asOf} kept={openDocument} />
        ) : hash !== undefined ? (
          <DocumentReview key={hash} hash={hash} view={view} snapshot={snapshot} asOf={asOf} />
        ) : (
          <WaitingReview view={view} snapshot={snapshot} asOf={asOf} />
        )}
      </div>
    </div>
  )
}

interface Around {
  readonly snapshot: Snapshot
  readonly asOf: string
}

function DraftReview({
  draft,
  bring,
  kept,
  ...around
}: Around & { readonly draft: Draft; readonly bring: ReturnType<typeof useBringIn>; readonly kept: (hash: string) => void }) {
  const words = useWords(inboxWords)
  const { read, words: text } = draft
  const published = draft.said.published ?? read?.metadata.published
  const proposed = useMemo(() => read?.facts.map(({ confidence, ...fact }) => ({ fact, confidence })), [read])
  const judged = useReading('judge', read && proposed && published ? { document: read.hash, published, proposed } : undefined)
  const rows = useMemo(() => draftRows(draft, judged.data ?? undefined), [draft, judged.data])
  // The next step has the focus: the day that is asked for, else the first proposed fact.
  useEffect(() => {
    document
      .querySelector<HTMLElement>(published === undefined ? '.details input[type=date]' : '[data-rows]')
      ?.focus({ preventScroll: true })
  }, [read?.hash, published])
  return (
    <>
      <DraftDetails key={read?.hash} draft={draft} bring={bring} />
      {read && read.problems.length > 0 && (
        <details className="small">
          <summary>{words.problems(read.problems.length)}</summary>
          <ul className="reasons">
            {read.problems.map(({ code, what, remedy }, index) => (
              <li key={`${code} ${index}`}>
                {what}
                {remedy === undefined ? '' : `: ${remedy}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {judged.error ? <Problem error={judged.error} /> : null}
      {rows.length === 0 && <p className="notice">{words.noFacts}</p>}
      <Review rows={rows} useText={() => text} draft={draft} kept={kept} {...around} />
    </>
  )
}

function DocumentReview({ hash, view, ...around }: Around & { readonly hash: string; readonly view: string }) {
  const words = useWords(inboxWords)
  const asked = useCommand('document', { document: hash })
  const waiting = useCommand('proposals', { document: hash, view, decided: true })
  const kept = asked.data?.result
  const result = waiting.data?.result
  const rows = useMemo(() => (kept ? documentRows(kept, result?.proposals ?? []) : []), [kept, result])
  if (asked.error) return <Problem error={asked.error} retry={() => void asked.refetch()} />
  if (!kept) return <Opening />
  return (
    <>
      <h2 className="document-head">
        {kept.document.title}{' '}
        <span className="small soft">
          {kept.document.publisher}, {kept.document.published}
        </span>
      </h2>
      {rows.length === 0 && <p className="notice">{words.noFacts}</p>}
      <Review rows={rows} useText={() => kept.text ?? null} kept={() => {}} {...around} />
      {result && <Contradictions contradictions={result.contradictions} />}
    </>
  )
}

function WaitingReview({ view, ...around }: Around & { readonly view: string }) {
  const words = useWords(inboxWords)
  const asked = useCommand('proposals', { view })
  const result = asked.data?.result
  const rows = useMemo(() => (result ? waitingRows(result.proposals) : []), [result])
  if (asked.error && !result) return <Problem error={asked.error} retry={() => void asked.refetch()} />
  if (!result) return <Opening />
  return (
    <>
      <h2 className="document-head">{rows.length === 0 ? words.nothingWaits : words.waiting(rows.length)}</h2>
      {rows.length === 0 ? <p className="soft wrap">{words.nothingWaitsNext}</p> : <WaitingRows rows={rows} {...around} />}
      <Contradictions contradictions={result.contradictions} />
    </>
  )
}

function WaitingRows({ rows, ...around }: Around & { readonly rows: readonly Row[] }) {
  return <Review rows={rows} useText={useTextOfDocument} kept={() => {}} {...around} />
}

/** Of one document after the other, as rows are walked through. */
function useTextOfDocument(row: Row | undefined): string | null | undefined {
  const hash = row?.document.hash
  const asked = useCommand('document', { document: hash ?? '' }, { enabled: hash !== undefined })
  const found = asked.data?.result
  return found === undefined || found.document.hash !== hash ? undefined : (found.text ?? null)
}
