// What the price assumes: each quantity that alone explains it, and the frontier of megawatts and value per MW.
import { useCallback } from 'react'
import type { Chart, ChartSurface } from '../../../charts/index.ts'
import { ChartFigure } from '../../drawing/chart.tsx'
import { Figure } from '../../figures/figure.tsx'
import type { InverseReading } from '../../live/readings/inverse.ts'
import { companyWords } from '../../words/company-words.ts'
import { dash, type Numbers } from '../../words/numbers.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines, Section } from './section.tsx'

type Charts = typeof import('../../../charts/index.ts')

/** An implied quantity as it is printed. */
export function impliedText(question: string, value: number | undefined, numbers: Numbers): string {
  switch (question) {
    case 'expected-mw':
      return numbers.megawatts(value)
    case 'value-per-mw':
      return numbers.millions(value)
    default:
      return numbers.percent(value)
  }
}

export function Implied({
  ticker,
  name,
  view,
  inverse,
}: {
  readonly ticker: string
  readonly name: string
  readonly view: string
  readonly inverse: InverseReading | null
}) {
  const words = useWords(companyWords)
  const numbers = useNumbers()
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.frontierChart(
        {
          name,
          price: inverse!.price,
          curve: inverse!.frontier,
          points: inverse!.valuePerMw === undefined ? [] : [{ label: view, mw: inverse!.expectedMw, valuePerMw: inverse!.valuePerMw }],
          contractedMw: inverse!.contractedMw,
        },
        surface,
      ),
    [name, view, inverse],
  )
  return (
    <Section part="implied">
      {inverse === null ? (
        <p className="soft">{words.noPrice}</p>
      ) : (
        <div className="pair">
          {inverse.frontier.length > 0 && <ChartFigure name="frontier" draw={draw} height={320} />}
          <Lines label={words.question} head={[[words.question], [words.implied, 'right'], [words.inView, 'right']]}>
            {inverse.implied.map((one) => (
              <tr key={one.question}>
                <th scope="row" className="words">
                  {words.questions[one.question]}
                  {one.none !== undefined && (
                    <span className="small soft" lang="en">
                      <br />
                      {one.none}
                    </span>
                  )}
                </th>
                <td className="right strong">
                  <Figure from={{ kind: 'figure', ticker, name: `implied/${one.question}` }}>
                    {one.solutions.length === 0
                      ? dash
                      : one.solutions.map((value) => impliedText(one.question, value, numbers)).join(' / ')}
                  </Figure>
                </td>
                <td className="right soft">{impliedText(one.question, one.base, numbers)}</td>
              </tr>
            ))}
          </Lines>
        </div>
      )}
    </Section>
  )
}
