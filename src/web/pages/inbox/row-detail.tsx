// The chosen row in full: words, confidence, checks, what speaks against it and what the view would make of it, and what to do.
import { attributes } from '../../../facts/index.ts'
import { Figure } from '../../figures/figure.tsx'
import { factName, factQualifiers, factValue } from '../../figures/fact-said.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { factsById } from '../evidence/facts-by-id.ts'
import { companyWords } from '../../words/company-words.ts'
import { inboxWords } from '../../words/inbox-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import type { Choice } from './choices.ts'
import { conflictOf } from './conflict.ts'
import { correctedFact, type Row } from './rows.ts'

export interface Doing {
  readonly accept: () => void
  readonly correct: () => void
  readonly reject: () => void
  readonly undo: () => void
  readonly keepTheirs: () => void
  readonly replaceTheirs: () => void
  readonly say: (reason: string) => void
}

export function RowDetail({
  row,
  choice,
  snapshot,
  doing,
}: {
  readonly row: Row
  readonly choice: Choice | undefined
  readonly snapshot: Snapshot
  readonly doing: Doing
}) {
  const words = useWords(inboxWords)
  const said = useWords(companyWords)
  const numbers = useNumbers()
  const conflict = conflictOf(row, choice)
  const action = (name: string) => words.actions[name as keyof typeof words.actions] ?? name
  const fact = choice?.action === 'correct' ? correctedFact(row.fact, choice) : row.fact
  const against = row.reasons.flatMap(({ against: id }) => (id === undefined ? [] : (factsById(snapshot).get(id) ?? [])))
  return (
    <div className="row-detail" aria-live="off">
      <h3>
        {fact.subject} {factName(fact, numbers)} {factValue(fact, numbers)}
      </h3>
      <p className="small soft">{factQualifiers(fact, numbers, said)}</p>
      <blockquote>“{fact.quote}”</blockquote>
      {conflict && (
        <div className="notice" role="alert">
          <p>{words.meanwhile(action(conflict.action), conflict.by, conflict.reason)}</p>
          <p>
            <button type="button" className="quiet" onClick={doing.keepTheirs}>
              {words.keepTheirs}
            </button>{' '}
            <button type="button" className="quiet" onClick={doing.replaceTheirs}>
              {words.replaceTheirs}
            </button>
          </p>
        </div>
      )}
      {!conflict && row.decision && <p>{words.decided(action(row.decision.action), row.decision.by, row.decision.reason)}</p>}
      <p className="small">
        {words.confidence} {numbers.percent(row.confidence)}
        {row.state !== 'fact' && row.reasons.length === 0 && ` · ${words.noChecks}`}
        {row.confirms.length > 0 && ` ${words.confirmedBy(row.confirms.length)}`}
      </p>
      {row.reasons.length > 0 && (
        <>
          <h4>{words.checks}</h4>
          <ul className="reasons small">
            {row.reasons.map(({ code, what }, index) => (
              <li key={`${code} ${index}`}>
                <code>{code}</code> {what}
              </li>
            ))}
          </ul>
        </>
      )}
      {against.length > 0 && (
        <ul className="reasons small">
          {against.map((kept) => (
            <li key={kept.id}>
              {attributes[kept.fact.attribute].label[numbers.language]}{' '}
              <Figure from={{ kind: 'fact', id: kept.id }}>{factValue(kept.fact, numbers)}</Figure> “{kept.fact.quote}”{' '}
              <span className="soft">
                {kept.document.publisher}, {numbers.shortDay(kept.known)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {row.ifAccepted && (
        <p className="small">
          {words.ifAccepted}: {row.ifAccepted.wins ? words.wins : words.loses}. {row.ifAccepted.words}.
        </p>
      )}
      <p className="row-actions">
        <button type="button" className="quiet" aria-pressed={choice?.action === 'accept'} onClick={doing.accept}>
          {words.accept} <kbd>a</kbd>
        </button>{' '}
        <button type="button" className="quiet" aria-pressed={choice?.action === 'correct'} onClick={doing.correct}>
          {words.correct} <kbd>c</kbd>
        </button>{' '}
        <button type="button" className="quiet" aria-pressed={choice?.action === 'reject'} onClick={doing.reject}>
          {words.reject} <kbd>r</kbd>
        </button>{' '}
        <button type="button" className="quiet" onClick={doing.undo}>
          {words.undo} <kbd>u</kbd>
        </button>
      </p>
      {choice && (
        <p>
          <label className="small">
            {words.reason}{' '}
            <input className="quiet wide" type="text" value={choice.reason} onChange={(event) => doing.say(event.target.value)} />
          </label>
        </p>
      )}
    </div>
  )
}
