// What changed since an earlier day: targets and broker's calls that moved, with their causes, and how many facts came in.
import { Link } from '@tanstack/react-router'
import { useAddress } from '../../address/use-address.ts'
import { Figure } from '../../figures/figure.tsx'
import type { Move } from '../../live/readings/moves.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { sectorWords } from '../../words/sector-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { tone } from './columns.tsx'
import type { SectorLine } from './sector-line.ts'

export function Changes({
  asOf,
  since,
  lines,
  moves,
  snapshot,
}: {
  readonly asOf: string
  readonly since: string
  readonly lines: readonly SectorLine[]
  readonly moves: readonly Move[]
  readonly snapshot: Snapshot
}) {
  const words = useWords(sectorWords)
  const numbers = useNumbers()
  const { change } = useAddress()
  const fresh = snapshot.facts.filter((kept) => kept.known > since && kept.known <= asOf).length
  const moved = moves.filter(
    (move) =>
      move.start !== move.end || move.causes.some((cause) => !cause.id.startsWith('rounding.') && Math.abs(cause.contribution) >= 0.05),
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
      {moved.length === 0 ? (
        <p className="soft">{words.nothingChanged}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-labelledby="changes">
          <table className="lines">
            <caption className="unseen">{words.changed(since, asOf)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.column.company[0]}</th>
                <th scope="col" className="right">
                  {words.column.target[0]} {words.before}
                </th>
                <th scope="col" className="right">
                  {words.after}
                </th>
                <th scope="col">
                  {words.cause}, {words.effect}
                </th>
              </tr>
            </thead>
            <tbody>
              {moved.map((move) => (
                <tr key={move.ticker}>
                  <th scope="row">
                    <Link to="/company/$ticker" params={{ ticker: move.ticker }} search={{ part: 'bridge' } as never}>
                      {move.ticker}
                    </Link>{' '}
                    <span className="soft small">{lines.find((line) => line.row.ticker === move.ticker)?.row.name}</span>
                  </th>
                  <td className="right">{numbers.dollars(move.start)}</td>
                  <td className={`right strong ${tone(move.end - move.start)}`}>{numbers.dollars(move.end)}</td>
                  <td className="words">
                    {move.causes
                      .filter((cause) => Math.abs(cause.contribution) >= 0.05)
                      .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
                      .slice(0, 6)
                      .map((cause, index) => (
                        <span key={cause.id} className="chip">
                          {index > 0 && ' · '}
                          <Figure
                            from={
                              cause.facts[0] !== undefined
                                ? { kind: 'fact', id: cause.facts[0] }
                                : cause.id.includes('rounding') || cause.id === 'structure'
                                  ? undefined
                                  : { kind: 'input', ticker: move.ticker, id: cause.id }
                            }
                          >
                            <span className={tone(cause.contribution)}>{numbers.signed(cause.contribution, 2)}</span> {cause.label}
                          </Figure>
                        </span>
                      ))}
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
