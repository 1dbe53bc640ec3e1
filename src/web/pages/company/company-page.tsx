// One company: from the rating down to the words of each fact.
import { useEffect } from 'react'
import { useParams } from '@tanstack/react-router'
import { useAddress } from '../../address/use-address.ts'
import { useAsOf, useSince } from '../../live/as-of.ts'
import { useReading } from '../../live/ask-desk.ts'
import { useSnapshot } from '../../live/snapshot.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { companyParts, companyWords } from '../../words/company-words.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { Bridge } from './bridge.tsx'
import { Calls } from './calls.tsx'
import { Capital } from './capital.tsx'
import { Distribution } from './distribution.tsx'
import { Facts } from './facts.tsx'
import { Implied } from './implied.tsx'
import { Contracts, Ladder } from './megawatts.tsx'
import { Parts } from './parts.tsx'
import { RatingBox } from './rating-box.tsx'
import { Tornado } from './tornado.tsx'
import './company.css'

export function CompanyPage() {
  const words = useWords(companyWords)
  const language = useLanguage()
  const ticker = useParams({ from: '/company/$ticker' }).ticker.toUpperCase()
  const { address } = useAddress()
  const { snapshot, error, refetch } = useSnapshot()
  const asOf = useAsOf()
  const since = useSince()
  const input = asOf === undefined ? undefined : { ticker, asOf }
  const asked = useReading('company', input)
  const inverse = useReading('inverse', input)
  const tornado = useReading('tornado', input)
  const reading = asked.data
  const isThere = reading !== undefined
  useEffect(() => {
    if (isThere && address.part !== undefined) document.getElementById(address.part)?.scrollIntoView()
  }, [isThere, address.part])
  if (error ?? asked.error) return <Problem error={error ?? asked.error} retry={() => void refetch()} />
  if (!reading || !snapshot || asOf === undefined) return <Opening />
  const view = snapshot.views.find((one) => one.name === snapshot.view.name)?.title[language] ?? snapshot.view.name
  const { name, valued } = reading
  return (
    <article aria-busy={asked.isPlaceholderData}>
      <header className="title-line">
        <h1>
          {name} <span className="soft">{ticker}</span>
        </h1>
        <nav aria-label={words.contents} className="contents small">
          {companyParts
            .filter((part) => valued !== undefined || ['contracts', 'calls', 'facts'].includes(part))
            .map((part) => (
              <a key={part} href={`#${part}`}>
                {words.sections[part]}
              </a>
            ))}
        </nav>
      </header>
      <RatingBox reading={reading} inverse={inverse.data} snapshot={snapshot} broker={snapshot.view.voice ?? 'JPMorgan'} />
      {reading.missing.length > 0 && (
        <div className="notice">
          <p>{words.noValue}</p>
          <ul lang="en">
            {reading.missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p>{words.noValueNext}</p>
        </div>
      )}
      {reading.gaps.length > 0 && (
        <p className="small soft gaps">
          {words.gaps}: <span lang="en">{reading.gaps.join('; ')}</span>.
        </p>
      )}
      <Parts reading={reading} />
      {valued && <Distribution ticker={ticker} name={name} asOf={asOf} price={reading.price?.value} target={valued.priceTarget} />}
      {valued && <Bridge ticker={ticker} name={name} since={since} asOf={asOf} snapshot={snapshot} />}
      <Ladder reading={reading} />
      <Contracts ticker={ticker} name={name} asOf={asOf} view={address.view} />
      <Capital reading={reading} />
      {inverse.data !== undefined && valued && <Implied ticker={ticker} name={name} view={view} inverse={inverse.data} />}
      {valued && tornado.data && tornado.data.length > 0 && <Tornado name={name} perShare={valued.perShare} rows={tornado.data} />}
      <Calls ticker={ticker} name={name} asOf={asOf} view={address.view} />
      <Facts ticker={ticker} asOf={asOf} snapshot={snapshot} />
    </article>
  )
}
