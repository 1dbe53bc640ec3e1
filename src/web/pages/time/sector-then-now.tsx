// The sector on two days: target, rating, price and megawatts then and now, and what moved each target.
import { Link } from '@tanstack/react-router'
import { evidenceOfCause } from '../../figures/cause.ts'
import { Figure } from '../../figures/figure.tsx'
import { useReading } from '../../live/ask-desk.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { timeWords } from '../../words/time-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines } from '../company/section.tsx'
import { tone } from '../sector/columns.tsx'

export function SectorThenNow({ since, asOf, only }: { readonly since: string; readonly asOf: string; readonly only: boolean }) {
  const words = useWords(timeWords)
  const numbers = useNumbers()
  const then = useReading('whatIf', { asOf: since })
  const now = useReading('whatIf', { asOf })
  const moved = useReading('moves', { since, asOf })
  const error = then.error ?? now.error ?? moved.error
  if (error) return <Problem error={error} />
  if (!then.data || !now.data) return <Opening />
  const rows = now.data
    .map((row) => ({ row, was: then.data!.find((one) => one.ticker === row.ticker) }))
    .filter(({ row, was }) => !only || row.target !== was?.target || row.rating !== was?.rating || row.perShare !== was?.perShare)
  const both = (before: string, after: string) =>
    before === after ? (
      after
    ) : (
      <>
        <span className="soft">{before}</span> → <strong>{after}</strong>
      </>
    )
  if (rows.length === 0) return <p className="soft">{words.same}</p>
  return (
    <Lines
      label={words.sector}
      head={[
        [words.name],
        [words.target, 'right'],
        [words.change, 'right'],
        [words.rating],
        [words.price, 'right'],
        [words.signed, 'right'],
        [words.expected, 'right'],
        [words.why],
      ]}
    >
      {rows.map(({ row, was }) => {
        const change = row.target !== undefined && was?.target !== undefined ? row.target - was.target : undefined
        const move = moved.data?.find((one) => one.ticker === row.ticker)
        const causes = (move?.causes ?? [])
          .filter((cause) => Math.abs(cause.contribution) >= 0.05)
          .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
          .slice(0, 3)
        return (
          <tr key={row.ticker}>
            <th scope="row">
              <Link to="/time" search={(search) => ({ ...search, company: row.ticker })}>
                {row.ticker}
              </Link>
            </th>
            <td className="right">
              <Figure from={{ kind: 'figure', ticker: row.ticker, name: 'target' }}>
                {both(numbers.dollars(was?.target), numbers.dollars(row.target))}
              </Figure>
            </td>
            <td className={`right ${tone(change)}`}>{numbers.signed(change, 2)}</td>
            <td>{both(was?.rating ?? '–', row.rating)}</td>
            <td className="right">{both(numbers.dollars(was?.price, 2), numbers.dollars(row.price, 2))}</td>
            <td className="right">{both(numbers.plain(was?.contractedMw), numbers.plain(row.contractedMw))}</td>
            <td className="right">{both(numbers.plain(was?.expectedMw), numbers.plain(row.expectedMw))}</td>
            <td className="words small">
              {causes.map((cause, index) => (
                <span key={cause.id}>
                  {index > 0 && '; '}
                  <Figure from={evidenceOfCause(row.ticker, cause)}>
                    {cause.label[numbers.language]} {numbers.signed(cause.contribution, 2)}
                  </Figure>
                </span>
              ))}
              {row.target === undefined && row.missing.length > 0 && `${words.noValue}: ${row.missing.join(', ')}`}
            </td>
          </tr>
        )
      })}
    </Lines>
  )
}
