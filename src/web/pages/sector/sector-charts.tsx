// The pictures of the sector page: megawatts in each price, price per signed megawatt, and the sector's megawatts over time.
import { useCallback, useEffect, useState } from 'react'
import { useQueries } from '@tanstack/react-query'
import type { Chart, ChartSurface } from '../../../charts/index.ts'
import type { Results } from '../../../desk/index.ts'
import { ChartFigure } from '../../drawing/chart.tsx'
import { newestFact } from '../../figures/call-fact.ts'
import { askDesk, openDesk } from '../../live/ask-desk.ts'
import { monthEnds } from '../../live/month-ends.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { sectorWords } from '../../words/sector-words.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { SectorLine } from './sector-line.ts'

type Charts = typeof import('../../../charts/index.ts')

export interface SectorChartsProps {
  readonly lines: readonly SectorLine[]
  readonly sums: Results['sector']
  readonly snapshot: Snapshot
  readonly asOf: string
  readonly broker: string
  readonly targetDate: string
}

export function SectorCharts({ lines, sums, snapshot, asOf, broker, targetDate }: SectorChartsProps) {
  const words = useWords(sectorWords)
  const priced = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.pricedInChart(
        {
          asOf,
          horizon: targetDate.slice(0, 7),
          rows: lines.flatMap((line) => {
            if (line.implied?.mw === undefined || line.row.price === undefined) return []
            const expected = newestFact(
              snapshot.facts,
              asOf,
              (fact) =>
                fact.subject === line.row.ticker &&
                fact.by === broker &&
                fact.attribute === 'capacity' &&
                fact.stage === 'expected' &&
                fact.basis === 'critical_it',
            )
            return [
              {
                label: line.row.ticker,
                price: line.row.price.value,
                signed: line.implied.signed,
                assumed: line.implied.mw,
                ...(expected && { expected: expected.fact.value as number }),
              },
            ]
          }),
          expectedBy: broker,
        },
        surface,
      ),
    [lines, snapshot, asOf, broker, targetDate],
  )
  const scatter = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.scatterChart(
        {
          points: lines.map(({ row }) => ({
            label: row.ticker,
            shareOfApproved: row.shareOfApproved,
            pricePerMw: sums.paidPerContractedMw.find((one) => one.ticker === row.ticker)?.paid,
          })),
        },
        surface,
      ),
    [lines, sums],
  )
  return (
    <div className="pair">
      <section className="section" aria-labelledby="priced-in">
        <header>
          <h2 id="priced-in">{words.pricedIn}</h2>
        </header>
        {lines.some((line) => line.implied) && <ChartFigure name="priced-in" draw={priced} height={320} />}
      </section>
      <section className="section" aria-labelledby="over-time">
        <header>
          <h2 id="over-time">{words.overTime}</h2>
        </header>
        <OverTime snapshot={snapshot} asOf={asOf} />
      </section>
      <section className="section" aria-labelledby="scatter">
        <header>
          <h2 id="scatter">{words.scatter}</h2>
        </header>
        <ChartFigure name="scatter" draw={scatter} height={320} />
      </section>
    </div>
  )
}

/** Day by day, so that nothing else waits for it; begins once the page is quiet. */
function OverTime({ snapshot, asOf }: { readonly snapshot: Snapshot; readonly asOf: string }) {
  const words = useWords(sectorWords)
  const language = useLanguage()
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    const later = setTimeout(() => setQuiet(true), 600)
    return () => clearTimeout(later)
  }, [])
  const days = useQueries({
    queries: (quiet ? monthEnds(asOf) : []).map((day) => ({
      queryKey: ['reading', snapshot.head, snapshot.view.name, 'sectorDay', day],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => {
        openDesk(snapshot)
        return askDesk('sectorDay', { day }, signal)
      },
      staleTime: Infinity,
    })),
    combine: (results) => results.flatMap(({ data }) => (data ? [data] : [])),
  })
  const valued = days.at(-1)?.valued ?? 0
  const anyDelivered = days.some((one) => one.delivered > 0)
  // Of fewer companies than on the last day a sum is no earlier state of the same, and nothing on file is not nothing delivered.
  const known = days
    .filter((one) => one.expected > 0 || one.contracted > 0)
    .map(({ day, contracted, ...one }) => ({
      day,
      contracted,
      ...(one.valued >= valued && { expected: one.expected }),
      ...(anyDelivered && { delivered: one.delivered }),
    }))
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.overTimeChart({ name: language === 'de' ? 'Sektor' : 'Sector', days: known }, surface),
    [known, language],
  )
  if (!quiet || days.length < monthEnds(asOf).length) return <div className="room" />
  return (
    <>
      <ChartFigure name="over-time" draw={draw} height={320} />
      <p className="small soft">{words.overTimeCovers(valued)}</p>
    </>
  )
}
