// The distribution and the frontier of the chosen company, drawn again at every move.
import { useCallback } from 'react'
import type { Chart, ChartSurface } from '../../../charts/index.ts'
import { ChartFigure } from '../../drawing/chart.tsx'
import { useReading } from '../../live/ask-desk.ts'
import type { WhatIf } from '../../live/live-desk.ts'
import type { WhatIfRow } from '../../live/readings/what-if.ts'
import type { CompanyDistribution } from '../../../research/index.ts'
import { whatIfWords } from '../../words/what-if-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'

type Charts = typeof import('../../../charts/index.ts')

export function DistributionPicture({
  name,
  reading,
  price,
  target,
}: {
  readonly name: string
  readonly reading: CompanyDistribution
  readonly price: number | undefined
  readonly target: number | undefined
}) {
  const words = useWords(whatIfWords)
  const numbers = useNumbers()
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.distributionChart(
        {
          name,
          of: { histogram: reading.histogram, quantiles: reading.quantiles },
          ...(reading.abovePrice !== undefined && { abovePrice: reading.abovePrice }),
          ...(price !== undefined && { price }),
          ...(target !== undefined && { target }),
        },
        surface,
      ),
    [name, reading, price, target],
  )
  const at = (share: number) => numbers.dollars(reading.quantiles.find((one) => one.share === share)?.value, 2)
  return (
    <>
      <ChartFigure name="distribution" draw={draw} height={260} />
      <p className="small soft" data-reading="distribution">
        {words.quantiles(at(0.1), at(0.5), at(0.9))}
        {reading.abovePrice !== undefined && `; ${words.above(numbers.percent(reading.abovePrice))}`}
      </p>
    </>
  )
}

export function Pictures({ row, asOf, whatIf }: { readonly row: WhatIfRow; readonly asOf: string; readonly whatIf: WhatIf }) {
  const words = useWords(whatIfWords)
  const { ticker, name, price, target, expectedMw } = row
  const simulation = useReading('simulation', { ticker, asOf, ...whatIf })
  const frontier = useReading('frontier', { ticker, asOf, ...whatIf })
  const curve = frontier.data
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.frontierChart(
        { name, price: price!, curve: curve!, points: [], ...(row.contractedMw !== undefined && { contractedMw: row.contractedMw }) },
        surface,
      ),
    [name, price, curve, row.contractedMw],
  )
  return (
    <div className="pictures">
      <section aria-labelledby="distribution">
        <h2 id="distribution">{words.distribution(ticker)}</h2>
        {simulation.error ? <p className="soft">{simulation.error.message}</p> : null}
        {simulation.data && <DistributionPicture name={name} reading={simulation.data} price={price} target={target} />}
      </section>
      {curve && curve.length > 0 && price !== undefined && expectedMw !== undefined && (
        <section aria-labelledby="frontier">
          <h2 id="frontier">{words.frontier(ticker)}</h2>
          <ChartFigure name="frontier" draw={draw} height={260} />
        </section>
      )}
    </div>
  )
}
