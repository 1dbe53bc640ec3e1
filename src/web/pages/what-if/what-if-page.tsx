// Sliders and typed values on every assumption; what they do is computed in the page by the code that the server uses.
import { useState } from 'react'
import { scenarios } from '../../live/shipped-scenarios.ts'
import { writeChanges } from '../../address/changes.ts'
import { useAddress } from '../../address/use-address.ts'
import { useAsOf } from '../../live/as-of.ts'
import { useReading } from '../../live/ask-desk.ts'
import type { MovableInput } from '../../live/readings/inputs.ts'
import { useSnapshot } from '../../live/snapshot.ts'
import { matches } from '../../shell/matches.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { whatIfWords } from '../../words/what-if-words.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { Assumption } from './assumption.tsx'
import { Pictures } from './pictures.tsx'
import { Results } from './results.tsx'
import { Keep, SaveView } from './save.tsx'
import { useWhatIf } from './use-what-if.ts'
import './what-if.css'

const mining = /bitcoin_premium|network|fee_share|mining|fleet|power_cost/

export function WhatIfPage() {
  const words = useWords(whatIfWords)
  const language = useLanguage()
  const { address, change } = useAddress()
  const { snapshot, error, refetch } = useSnapshot()
  const asOf = useAsOf()
  const { changes, set, unset, reset } = useWhatIf(words.title)
  const [find, setFind] = useState('')
  const whatIf = { scenario: address.scenario, set: writeChanges(changes) }
  const isChanged = whatIf.set !== undefined || whatIf.scenario !== undefined
  const base = useReading('whatIf', asOf === undefined ? undefined : { asOf })
  const now = useReading('whatIf', asOf === undefined ? undefined : { asOf, ...whatIf })
  const valued = (base.data ?? []).filter((row) => row.missing.length === 0)
  const company =
    valued.find((row) => row.ticker === address.company)?.ticker ?? valued.find((row) => row.ticker === 'CIFR')?.ticker ?? valued[0]?.ticker
  const inputs = useReading('inputs', asOf === undefined || company === undefined ? undefined : { asOf, ticker: company })
  if (error ?? base.error ?? now.error) return <Problem error={error ?? base.error ?? now.error} retry={() => void refetch()} />
  if (!snapshot || !base.data || !now.data || asOf === undefined) return <Opening />
  const row = now.data.find((one) => one.ticker === company)
  const shown = (list: readonly MovableInput[]) => matches(list, find, (input) => `${input.label[language]} ${input.id}`)
  const shared = inputs.data?.shared ?? []
  const market = shared.filter((input) => /bitcoin_price|bitcoin_growth|gpu_hour|gpu_revenue|cap_rate/.test(input.id))
  const mine = shared.filter((input) => !market.includes(input) && mining.test(input.id))
  const groups: readonly (readonly [string, readonly MovableInput[]])[] = [
    [words.market, market],
    [words.hpc, shared.filter((input) => !market.includes(input) && !mine.includes(input))],
    [words.mining, mine],
    ...(company === undefined ? [] : [[words.own(company), inputs.data?.own ?? []] as const]),
  ]
  return (
    <div className="what-if">
      <header className="what-if-head">
        <h1>{words.title}</h1>
        <label>
          {words.scenario}{' '}
          <select
            className="quiet"
            value={address.scenario ?? ''}
            onChange={(event) => change({ scenario: event.target.value || undefined }, { says: words.scenario })}
          >
            <option value="">{words.none}</option>
            {scenarios.map((name) => (
              <option key={name} value={name}>
                {words.named[name] ?? name}
              </option>
            ))}
          </select>
        </label>
        <span className="soft" role="status">
          {Object.keys(changes).length === 0 ? words.unchanged : words.changes(Object.keys(changes).length)}
        </span>
        <button type="button" className="quiet" disabled={!isChanged} onClick={reset}>
          {words.reset}
        </button>
        <Keep changes={changes} />
        <p className="soft small wrap">{words.intro}</p>
      </header>
      <div className="controls" role="group" aria-label={words.full}>
        <input
          type="search"
          className="quiet"
          data-find
          aria-label={words.find}
          placeholder={`${words.find}  /`}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
        {groups.map(([title, list]) => {
          const visible = shown(list)
          return (
            visible.length > 0 && (
              <fieldset key={title}>
                <legend>{title}</legend>
                {visible.map((input) => (
                  <Assumption key={input.id} input={input} set={changes[input.id]} onSet={set} onUnset={unset} ticker={company ?? ''} />
                ))}
              </fieldset>
            )
          )
        })}
      </div>
      <div className="outcome">
        <Results base={base.data} now={now.data} isChanged={isChanged} snapshot={snapshot} asOf={asOf} company={company} />
        {row && <Pictures row={row} asOf={asOf} whatIf={whatIf} />}
        <SaveView changes={changes} snapshot={snapshot} />
      </div>
    </div>
  )
}
