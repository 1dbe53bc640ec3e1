// Companies of the view without a value: what is known of them, and what is missing.
import { Link } from '@tanstack/react-router'
import { Figure } from '../../figures/figure.tsx'
import { sectorWords } from '../../words/sector-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import type { SectorLine } from './sector-line.ts'

export function Unvalued({ lines }: { readonly lines: readonly SectorLine[] }) {
  const words = useWords(sectorWords)
  const numbers = useNumbers()
  if (lines.length === 0) return null
  return (
    <details className="unvalued">
      <summary>
        {words.unrated}: {lines.map((line) => line.row.ticker).join(', ')}
      </summary>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.unrated}>
        <table className="lines small">
          <caption className="unseen">{words.unrated}</caption>
          <thead>
            <tr>
              <th scope="col">{words.column.company[0]}</th>
              <th scope="col" className="right">
                {words.column.price[0]}
              </th>
              <th scope="col">{words.noValue}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row }) => (
              <tr key={row.ticker}>
                <th scope="row">
                  <Link to="/company/$ticker" params={{ ticker: row.ticker }}>
                    {row.ticker}
                  </Link>{' '}
                  <span className="soft">{row.name}</span>
                </th>
                <td className="right">
                  <Figure from={row.price && { kind: 'fact', id: row.price.fact }}>{numbers.dollars(row.price?.value, 2)}</Figure>
                </td>
                <td className="words">{row.missing.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
