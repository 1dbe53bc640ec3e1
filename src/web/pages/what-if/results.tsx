// What a what-if does: targets, ratings and megawatts of every company against the view, and the scenarios kept beside it.
import { Link } from '@tanstack/react-router'
import { useQueries } from '@tanstack/react-query'
import { readKept, writeKept, type KeptScenario } from '../../address/changes.ts'
import { useAddress } from '../../address/use-address.ts'
import { askDesk, openDesk } from '../../live/ask-desk.ts'
import type { WhatIfRow } from '../../live/readings/what-if.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { whatIfWords } from '../../words/what-if-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { ratingChange, tone } from '../sector/columns.tsx'

export interface ResultsProps {
  readonly base: readonly WhatIfRow[]
  readonly now: readonly WhatIfRow[]
  readonly isChanged: boolean
  readonly snapshot: Snapshot
  readonly asOf: string
  readonly company: string | undefined
}

export function Results({ base, now, isChanged, snapshot, asOf, company }: ResultsProps) {
  const words = useWords(whatIfWords)
  const numbers = useNumbers()
  const { address, change } = useAddress()
  const kept = readKept(address.beside)
  const others = useQueries({
    queries: kept.map(({ scenario, set }) => ({
      queryKey: ['reading', snapshot.head, snapshot.view.name, 'whatIf', { asOf, scenario, set }],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => {
        openDesk(snapshot)
        return askDesk('whatIf', { asOf, scenario, set }, signal)
      },
      staleTime: Infinity,
    })),
  })
  const remove = (one: KeptScenario) =>
    change({ beside: writeKept(kept.filter((other) => other !== one)) }, { says: words.remove(one.name) })
  const rows = base.filter((row) => row.missing.length === 0)
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={words.results}>
      <table className="lines results">
        <caption className="unseen">{words.results}</caption>
        <thead>
          <tr>
            <th scope="col">{words.company}</th>
            <th scope="col" className="right">
              {words.price}
            </th>
            <th scope="col" className="right">
              {words.value}, {words.base}
            </th>
            <th scope="col" className="right">
              {words.now}
            </th>
            <th scope="col" className="right">
              {words.target}
            </th>
            <th scope="col" className="right">
              {words.upside}
            </th>
            <th scope="col">{words.rating}</th>
            <th scope="col" className="right">
              {words.megawatts}
            </th>
            {kept.map((one) => (
              <th key={one.name} scope="col" className="right">
                <Link to="/what-if" search={{ ...address, set: one.set, scenario: one.scenario }}>
                  {one.name}
                </Link>{' '}
                <button type="button" className="plain" aria-label={words.remove(one.name)} onClick={() => remove(one)}>
                  ×
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const moved = now.find((one) => one.ticker === row.ticker)
            const shift = moved?.perShare === undefined || row.perShare === undefined ? 0 : moved.perShare - row.perShare
            const mw = (one: WhatIfRow | undefined) => (one?.expectedMw === undefined ? undefined : one.expectedMw + (one.laterMw ?? 0))
            return (
              <tr key={row.ticker} data-ticker={row.ticker} className={row.ticker === company ? 'chosen' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain link"
                    aria-pressed={row.ticker === company}
                    onClick={() => change({ company: row.ticker }, { replace: true })}
                  >
                    {row.ticker}
                  </button>
                </th>
                <td className="right">{numbers.dollars(row.price, 2)}</td>
                <td className="right soft" data-column="base">
                  {numbers.dollars(row.perShare, 2)}
                </td>
                <td className={`right ${isChanged ? tone(Math.abs(shift) < 0.005 ? 0 : shift) : ''}`} data-column="now">
                  {moved?.perShare === undefined ? words.missing : numbers.dollars(moved.perShare, 2)}
                </td>
                <td className="right strong" data-column="target">
                  {row.target !== moved?.target && <span className="soft">{numbers.dollars(row.target)} → </span>}
                  {numbers.dollars(moved?.target)}
                </td>
                <td className={`right ${tone(moved?.upside)}`}>{numbers.signedPercent(moved?.upside)}</td>
                <td>{ratingChange(row.rating, moved?.rating, true)}</td>
                <td className="right">
                  {mw(row) !== mw(moved) && <span className="soft">{numbers.plain(mw(row))} → </span>}
                  {numbers.plain(mw(moved))}
                </td>
                {kept.map((one, index) => {
                  const other = others[index]?.data?.find((found) => found.ticker === row.ticker)
                  return (
                    <td key={one.name} className="right">
                      {numbers.dollars(other?.target)}{' '}
                      <span className={`small ${tone(other?.upside)}`}>{numbers.signedPercent(other?.upside)}</span>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
