// Every fact known about a company on the day, newest first, with its words and its document.
import { useMemo } from 'react'
import { attributes } from '../../../facts/index.ts'
import { useAddress } from '../../address/use-address.ts'
import { Figure } from '../../figures/figure.tsx'
import type { Snapshot } from '../../live/snapshot.ts'
import { companyWords } from '../../words/company-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines, Section } from './section.tsx'

const most = 60

export function Facts({ ticker, asOf, snapshot }: { readonly ticker: string; readonly asOf: string; readonly snapshot: Snapshot }) {
  const words = useWords(companyWords)
  const numbers = useNumbers()
  const { address, change } = useAddress()
  const known = useMemo(
    () =>
      snapshot.facts
        .filter((kept) => kept.fact.subject === ticker && kept.known <= asOf && (kept.withdrawn === undefined || kept.withdrawn > asOf))
        .toSorted((a, b) => (a.known === b.known ? b.sequence - a.sequence : a.known < b.known ? 1 : -1)),
    [snapshot, ticker, asOf],
  )
  const names = [...new Set(known.map((kept) => kept.fact.attribute))].toSorted()
  const chosen = names.find((name) => name === address.filter)
  const found = chosen === undefined ? known : known.filter((kept) => kept.fact.attribute === chosen)
  const shown = address.open === 'all' ? found : found.slice(0, most)
  const choose = (
    <label className="small tools">
      {words.attribute}{' '}
      <select
        className="quiet"
        value={chosen ?? ''}
        onChange={(event) => change({ filter: event.target.value || undefined, part: undefined })}
      >
        <option value="">{words.all}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {attributes[name].label[numbers.language]}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <Section part="facts" tools={choose}>
      {known.length === 0 ? (
        <p className="soft">{words.noFacts}</p>
      ) : (
        <Lines
          label={words.sections.facts}
          head={[[words.known], [words.attribute], [words.number, 'right'], [words.about], [words.by], [words.words], [words.document]]}
        >
          {shown.map((kept) => {
            const { fact, document } = kept
            const qualifiers = [
              fact.site,
              fact.counterparty,
              fact.instrument,
              fact.stage && words.stages[fact.stage],
              fact.basis && words.bases[fact.basis],
            ].filter(Boolean)
            return (
              <tr key={kept.id}>
                <td>{numbers.shortDay(kept.known)}</td>
                <th scope="row">
                  {attributes[fact.attribute].label[numbers.language]}
                  {qualifiers.length > 0 && <span className="small soft"> {qualifiers.join(', ')}</span>}
                </th>
                <td className="right">
                  <Figure from={{ kind: 'fact', id: kept.id }}>
                    {typeof fact.value === 'number' ? numbers.ofUnit(fact.value, fact.unit) : fact.value}
                  </Figure>
                </td>
                <td>{fact.on === undefined ? '' : numbers.shortDay(fact.on)}</td>
                <td>{fact.by ?? ''}</td>
                <td className="words small">{fact.quote}</td>
                <td className="words small soft">{document.publisher}</td>
              </tr>
            )
          })}
        </Lines>
      )}
      {found.length > shown.length && (
        <button type="button" className="quiet" onClick={() => change({ open: 'all', part: undefined })}>
          {words.more(found.length - shown.length)}
        </button>
      )}
    </Section>
  )
}
