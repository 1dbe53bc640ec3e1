// What changed since an earlier day: targets and broker's calls that moved, with their causes, and how many facts came in.
import { Link } from '@tanstack/react-router'
import { useAddress } from '../../address/use-address.ts'
import { evidenceOfCause } from '../../figures/cause.ts'
import { Figure } from '../../figures/figure.tsx'
import type { Move } from '../../live/readings/moves.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { sectorWords } from '../../words/sector-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { ratingChange, tone } from './columns.tsx'
import type { SectorLine } from './sector-line.ts'

export function Changes({
  asOf,
  since,
  lines,
  moves,
  snapshot,
  broker,
}: {
  readonly asOf: string
  readonly since: string
  readonly lines: readonly SectorLine[]
  readonly moves: readonly Move[]
  readonly snapshot: Snapshot
  readonly broker: string
}) {
  const words = useWords(sectorWords)
  const numbers = useNumbers()
  const { change } = useAddress()
  const fresh = snapshot.facts.filter((kept) => kept.known > since && kept.known <= asOf).length
  const byTicker = new Map(moves.map((move) => [move.ticker, move]))
  const caused = (move: Move | undefined) => (move?.causes ?? []).filter((cause) => Math.abs(cause.contribution) >= 0.05)
  /** Where the target stands, its roundings on the two days cancel and say nothing. */
  const told = ({ row, before }: SectorLine) =>
    caused(byTicker.get(row.ticker)).filter((cause) => before?.target !== row.target || !cause.id.startsWith('rounding.'))
  const changed = lines.filter(
    ({ row, before, isNewCall }) =>
      (before !== undefined && (before.rating !== row.rating || before.target !== row.target)) ||
      isNewCall ||
      caused(byTicker.get(row.ticker)).some((cause) => !cause.id.startsWith('rounding.')),
  )
  const earlier = snapshot.days.filter((day) => day < asOf)
  return (
    <section className="section" aria-labelledby="changes">
      <header>
        <h2 id="changes">{words.changed(numbers.shortDay(since), numbers.shortDay(asOf))}</h2>
        <span className="soft small">{words.newFacts(fresh)}</span>
        <label className="small tools">
          {words.sinceLabel}{' '}
          <select className="quiet" value={since} onChange={(event) => change({ since: event.target.value }, { says: words.sinceLabel })}>
            {[...new Set([since, ...earlier])]
              .toSorted()
              .toReversed()
              .map((day) => (
                <option key={day} value={day}>
                  {numbers.shortDay(day)}
                </option>
              ))}
          </select>
        </label>
      </header>
      {changed.length === 0 ? (
        <p className="soft">{words.nothingChanged}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-labelledby="changes">
          <table className="lines">
            <caption className="unseen">{words.changed(since, asOf)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.column.company[0]}</th>
                <th scope="col">{words.column.rating[0]}</th>
                <th scope="col" className="right">
                  {words.column.target[0]}
                </th>
                <th scope="col">{broker}</th>
                <th scope="col">
                  {words.cause}, {words.effect}
                </th>
              </tr>
            </thead>
            <tbody>
              {changed.map((line) => (
                <tr key={line.row.ticker}>
                  <th scope="row">
                    <Link to="/company/$ticker" params={{ ticker: line.row.ticker }} search={{ part: 'bridge' }}>
                      {line.row.ticker}
                    </Link>
                  </th>
                  <td>{ratingChange(line.before?.rating, line.row.rating, true)}</td>
                  <td className="right">
                    {line.before?.target !== line.row.target && <span className="soft">{numbers.dollars(line.before?.target)} → </span>}
                    {numbers.dollars(line.row.target)}
                  </td>
                  <td>
                    {line.isNewCall ? (
                      <>
                        {ratingChange(line.row.call?.previousRating, line.row.call?.rating, true)}{' '}
                        <span className="soft">{numbers.dollars(line.row.call?.previousTarget)} →</span>{' '}
                        {numbers.dollars(line.row.call?.target)}
                      </>
                    ) : (
                      <span className="soft">{words.unchanged}</span>
                    )}
                  </td>
                  <td className="words">
                    <Causes ticker={line.row.ticker} causes={told(line)} />
                    {line.before?.target === undefined && line.row.target !== undefined && <span className="soft">{words.firstRated}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Causes({ ticker, causes }: { readonly ticker: string; readonly causes: Move['causes'] }) {
  const numbers = useNumbers()
  return causes
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, 6)
    .map((cause, index) => (
      <span key={cause.id} className="chip">
        {index > 0 && ' · '}
        <Figure from={evidenceOfCause(ticker, cause)}>
          <span className={tone(cause.contribution)}>{numbers.signed(cause.contribution, 2)}</span> {cause.label[numbers.language]}
        </Figure>
      </span>
    ))
}
