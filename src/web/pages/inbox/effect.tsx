// What would move if the choices were kept: targets and ratings of the view, computed in the page before anything is kept.
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useReading } from '../../live/ask-desk.ts'
import { Problem } from '../../shell/states.tsx'
import { inboxWords } from '../../words/inbox-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines } from '../company/section.tsx'
import { factName } from '../../figures/fact-said.ts'
import type { Choices } from './choices.ts'
import { effectOfChoices, waits, type Row } from './rows.ts'

export function Effect({
  rows,
  choices,
  chosen,
  asOf,
}: {
  readonly rows: readonly Row[]
  readonly choices: Choices
  readonly chosen: Row | undefined
  readonly asOf: string
}) {
  const words = useWords(inboxWords)
  const numbers = useNumbers()
  const wanted = useMemo(() => effectOfChoices(rows, choices, chosen), [rows, choices, chosen])
  const nothing = wanted.added.length === 0 && wanted.removed.length === 0
  const day = wanted.asOf > asOf ? wanted.asOf : asOf
  const asked = useReading('effect', nothing ? undefined : { asOf: day, added: wanted.added, removed: wanted.removed })
  if (nothing) return null
  const one =
    chosen !== undefined && waits(chosen) && rows.every((row) => choices[row.key] === undefined && waits(row)) ? chosen : undefined
  return (
    <section className="effect" aria-labelledby="effect-head" aria-busy={asked.isFetching}>
      <h3 id="effect-head">
        {words.effect}{' '}
        <span className="small soft">{one ? words.effectOf(`${one.fact.subject} ${factName(one.fact, numbers)}`) : words.effectAll}</span>
      </h3>
      {asked.error ? <Problem error={asked.error} /> : null}
      {asked.data && asked.data.length === 0 && <p>{words.effectNone}</p>}
      {asked.data && asked.data.length > 0 && (
        <Lines label={words.effect} head={[[words.company], [words.now, 'right'], [words.after, 'right'], [words.rating], [words.because]]}>
          {asked.data.map((row) => (
            <tr key={row.ticker}>
              <th scope="row">
                <Link to="/company/$ticker" params={{ ticker: row.ticker }}>
                  {row.ticker}
                </Link>
              </th>
              <td className="right">
                {numbers.dollars(row.before)} <span className="small soft">{numbers.dollars(row.perShareBefore, 2)}</span>
              </td>
              <td className="right">
                <strong>{numbers.dollars(row.after)}</strong> <span className="small soft">{numbers.dollars(row.perShareAfter, 2)}</span>
              </td>
              <td>{row.ratingBefore === row.ratingAfter ? row.ratingAfter : `${row.ratingBefore} → ${row.ratingAfter}`}</td>
              <td className="words small">
                {row.causes.map((cause) => `${cause.label[numbers.language]} ${numbers.signed(cause.contribution, 2)}`).join('; ')}
              </td>
            </tr>
          ))}
        </Lines>
      )}
    </section>
  )
}
