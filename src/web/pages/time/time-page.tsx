// The page "Time": two days side by side, what became known between them, and what that did.
import { useMemo, useState } from 'react'
import type { KeptFact } from '../../../facts/index.ts'
import { useAddress } from '../../address/use-address.ts'
import { factName, factQualifiers, factValue } from '../../figures/fact-said.ts'
import { Figure } from '../../figures/figure.tsx'
import { useAsOf, useSince } from '../../live/as-of.ts'
import { useSnapshot } from '../../live/snapshot.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { companyWords } from '../../words/company-words.ts'
import { evidenceWords } from '../../words/evidence-words.ts'
import { timeWords } from '../../words/time-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines } from '../company/section.tsx'
import { between } from './between.ts'
import { CompanyThenNow } from './company-then-now.tsx'
import { SectorThenNow } from './sector-then-now.tsx'

export function TimePage() {
  const words = useWords(timeWords)
  const numbers = useNumbers()
  const { address, change } = useAddress()
  const asOf = useAsOf()
  const since = useSince()
  const { snapshot, error, refetch } = useSnapshot()
  const ticker = snapshot?.companies.find((company) => company.ticker === address.company)?.ticker
  const happened = useMemo(
    () => (snapshot && since !== undefined && asOf !== undefined ? between(snapshot.facts, since, asOf, ticker) : undefined),
    [snapshot, since, asOf, ticker],
  )
  if (error && !snapshot) return <Problem error={error} retry={() => void refetch()} />
  if (!snapshot || asOf === undefined) return <Opening />
  const days = snapshot.days.filter((day) => day < asOf)
  const only = address.filter === 'moved'
  return (
    <>
      <h1>{words.title}</h1>
      {since === undefined ? (
        <p className="notice">{words.earlier}</p>
      ) : (
        <>
          <p className="wrap">{words.lead(numbers.day(since), numbers.day(asOf))}</p>
          <p className="time-tools">
            <label>
              {words.from}{' '}
              <select
                className="quiet"
                value={since}
                onChange={(event) => change({ since: event.target.value }, { says: `${words.from} ${event.target.value}` })}
              >
                {[...new Set([since, ...days])]
                  .toSorted()
                  .toReversed()
                  .map((day) => (
                    <option key={day} value={day}>
                      {numbers.shortDay(day)}
                    </option>
                  ))}
              </select>
            </label>{' '}
            <span>
              {words.to} <strong>{numbers.shortDay(asOf)}</strong>
            </span>{' '}
            <label>
              {words.company}{' '}
              <select className="quiet" value={ticker ?? ''} onChange={(event) => change({ company: event.target.value || undefined })}>
                <option value="">{words.wholeSector}</option>
                {snapshot.companies
                  .filter((company) => snapshot.view.universe.includes(company.ticker))
                  .map((company) => (
                    <option key={company.ticker} value={company.ticker}>
                      {company.ticker} {company.name}
                    </option>
                  ))}
              </select>
            </label>{' '}
            {ticker === undefined && (
              <label>
                <input
                  type="checkbox"
                  checked={only}
                  onChange={(event) => change({ filter: event.target.checked ? 'moved' : undefined })}
                />{' '}
                {words.onlyMoved}
              </label>
            )}
            <span className="small soft"> {words.swap}</span>
          </p>
          {ticker === undefined ? (
            <section className="section" aria-labelledby="sector-head">
              <header>
                <h2 id="sector-head">{words.sector}</h2>
              </header>
              <SectorThenNow since={since} asOf={asOf} only={only} />
            </section>
          ) : (
            <section className="section" aria-labelledby="company-head">
              <header>
                <h2 id="company-head">{words.figures}</h2>
              </header>
              <CompanyThenNow ticker={ticker} since={since} asOf={asOf} snapshot={snapshot} />
            </section>
          )}
          {happened && happened.known.length + happened.decided.length + happened.withdrawn.length === 0 && (
            <p className="soft section">
              {words.none} {words.noneNext}
            </p>
          )}
          {happened && <FactSection head={words.withdrawn} facts={happened.withdrawn} />}
          {happened && <FactSection head={words.corrected} facts={happened.decided} />}
          {happened && <FactSection head={words.known} facts={happened.known} />}
        </>
      )}
    </>
  )
}

const most = 50

function FactSection({ head, facts }: { readonly head: string; readonly facts: readonly KeptFact[] }) {
  const words = useWords(timeWords)
  const said = useWords(companyWords)
  const { actions, decided, known } = useWords(evidenceWords)
  const numbers = useNumbers()
  const [shown, setShown] = useState(most)
  if (facts.length === 0) return null
  return (
    <section className="section" aria-label={head}>
      <header>
        <h2>{head}</h2>
        <span className="soft">{words.became(facts.length)}</span>
      </header>
      <Lines label={head} head={[[words.name], [words.fact], [words.value, 'right'], [known], [words.words], [words.document]]}>
        {facts.slice(0, shown).map((kept) => (
          <tr key={kept.id}>
            <th scope="row">{kept.fact.subject}</th>
            <td className="words">
              {factName(kept.fact, numbers)} <span className="small soft">{factQualifiers(kept.fact, numbers, said)}</span>
            </td>
            <td className="right">
              <Figure from={{ kind: 'fact', id: kept.id }}>{factValue(kept.fact, numbers)}</Figure>
            </td>
            <td>{numbers.shortDay(kept.known)}</td>
            <td className="words small">
              {kept.fact.quote}
              {kept.decided && <span className="soft"> {decided(actions[kept.decided.action], kept.decided.by, kept.decided.reason)}</span>}
            </td>
            <td className="words small soft">{kept.document.publisher}</td>
          </tr>
        ))}
      </Lines>
      {facts.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + 4 * most)}>
          {words.more(facts.length - shown)}
        </button>
      )}
    </section>
  )
}
