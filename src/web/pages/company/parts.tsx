// The sum of the parts: each part in dollars and a share, and what dilution leaves.
import { useCallback } from 'react'
import type { Chart, ChartSurface } from '../../../charts/index.ts'
import { ChartFigure } from '../../drawing/chart.tsx'
import { Figure } from '../../figures/figure.tsx'
import type { CompanyReading } from '../../live/readings/company.ts'
import { companyWords } from '../../words/company-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines, Section } from './section.tsx'

type Charts = typeof import('../../../charts/index.ts')

export function Parts({ reading }: { readonly reading: CompanyReading }) {
  const words = useWords(companyWords)
  const numbers = useNumbers()
  const { valued, ticker, name, price } = reading
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.partsChart(
        {
          name,
          parts: Object.entries(valued?.parts ?? {}).map(([part, value]) => ({ label: words.parts[part] ?? part, value })),
          dilutedShares: valued?.dilutedShares ?? 1,
          perShare: valued?.perShare ?? 0,
          ...(price && { price: { value: price.value, day: price.on } }),
        },
        surface,
      ),
    [name, valued, price, words],
  )
  if (!valued) return null
  const rows = Object.entries(valued.parts).filter(([, value]) => value !== 0)
  return (
    <Section part="parts">
      <div className="pair">
        <ChartFigure name="parts" draw={draw} height={300} />
        <Lines label={words.sections.parts} head={[[words.part], [words.amount, 'right'], [words.perShare, 'right']]}>
          {rows.map(([part, value]) => (
            <tr key={part}>
              <th scope="row">{words.parts[part] ?? part}</th>
              <td className="right">
                <Figure from={{ kind: 'figure', ticker, name: `part/${part}` }}>{numbers.money(value)}</Figure>
              </td>
              <td className="right">{numbers.dollars(value / valued.dilutedShares, 2)}</td>
            </tr>
          ))}
          {Math.abs(valued.perShare - valued.equity / valued.dilutedShares) >= 0.005 && (
            <tr>
              <th scope="row">{words.conversion}</th>
              <td />
              <td className="right">{numbers.dollars(valued.perShare - valued.equity / valued.dilutedShares, 2)}</td>
            </tr>
          )}
          <tr className="strong">
            <th scope="row">{words.equity}</th>
            <td className="right">
              <Figure from={{ kind: 'figure', ticker, name: 'equity' }}>{numbers.money(valued.equity)}</Figure>
            </td>
            <td className="right">{numbers.dollars(valued.perShare, 2)}</td>
          </tr>
          <tr>
            <th scope="row">{words.dilutedShares}</th>
            <td className="right">
              <Figure from={{ kind: 'figure', ticker, name: 'dilutedShares' }}>{numbers.ofUnit(valued.dilutedShares, 'share')}</Figure>
            </td>
            <td />
          </tr>
        </Lines>
      </div>
    </Section>
  )
}
