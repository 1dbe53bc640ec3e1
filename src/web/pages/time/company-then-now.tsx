// One company on two days: its figures then and now, and the bridge between them.
import { useReading } from '../../live/ask-desk.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { companyWords } from '../../words/company-words.ts'
import { timeWords } from '../../words/time-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Bridge } from '../company/bridge.tsx'
import { Lines } from '../company/section.tsx'
import { tone } from '../sector/columns.tsx'

export function CompanyThenNow({
  ticker,
  since,
  asOf,
  snapshot,
}: {
  readonly ticker: string
  readonly since: string
  readonly asOf: string
  readonly snapshot: Snapshot
}) {
  const words = useWords(timeWords)
  const { parts } = useWords(companyWords)
  const numbers = useNumbers()
  const then = useReading('company', { ticker, asOf: since })
  const now = useReading('company', { ticker, asOf })
  const error = then.error ?? now.error
  if (error) return <Problem error={error} />
  if (!then.data || !now.data) return <Opening />
  const [a, b] = [then.data, now.data]
  type Row = readonly [label: string, before: number | undefined, after: number | undefined, unit: string]
  const rows: readonly Row[] = [
    [words.target, a.valued?.priceTarget, b.valued?.priceTarget, 'USD/share'],
    [words.perShare, a.valued?.perShare, b.valued?.perShare, 'USD/share'],
    [words.price, a.price?.value, b.price?.value, 'USD/share'],
    [words.upside, a.upside, b.upside, 'ratio'],
    [words.signed, a.valued?.contractedMw, b.valued?.contractedMw, 'MW'],
    [words.expected, a.valued?.expectedMw, b.valued?.expectedMw, 'MW'],
    ...Object.keys({ ...a.valued?.parts, ...b.valued?.parts }).map((part): Row => {
      const of = (valued: typeof a.valued) => (valued?.parts as Readonly<Record<string, number>> | undefined)?.[part]
      return [parts[part] ?? part, of(a.valued), of(b.valued), 'USD']
    }),
    [words.equity, a.valued?.equity, b.valued?.equity, 'USD'],
    [words.dilutedShares, a.valued?.dilutedShares, b.valued?.dilutedShares, 'share'],
  ]
  return (
    <>
      <p className="key-figure">
        {b.name}: {a.rating === b.rating ? b.rating : `${a.rating} → ${b.rating}`}
      </p>
      {a.missing.length > 0 && <p className="small soft">{`${numbers.shortDay(since)}: ${words.noValue}, ${a.missing.join(', ')}`}</p>}
      {b.missing.length > 0 && <p className="small soft">{`${numbers.shortDay(asOf)}: ${words.noValue}, ${b.missing.join(', ')}`}</p>}
      <Lines
        label={words.figures}
        head={[[words.figures], [numbers.shortDay(since), 'right'], [numbers.shortDay(asOf), 'right'], [words.change, 'right']]}
      >
        {rows
          .filter(([, before, after]) => before !== undefined || after !== undefined)
          .map(([label, before, after, unit]) => {
            const change = before !== undefined && after !== undefined ? after - before : undefined
            return (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="right">{numbers.ofUnit(before, unit)}</td>
                <td className="right">{numbers.ofUnit(after, unit)}</td>
                <td className={`right ${tone(change)}`}>{change === 0 ? '' : numbers.ofUnit(change, unit)}</td>
              </tr>
            )
          })}
      </Lines>
      <Bridge ticker={ticker} name={b.name} since={since} asOf={asOf} snapshot={snapshot} />
    </>
  )
}
