// What matters most: each input moved over its documented range, else by a tenth.
import { useCallback } from 'react'
import type { Chart, ChartSurface } from '../../../charts/index.ts'
import { ChartFigure } from '../../drawing/chart.tsx'
import type { TornadoReading } from '../../live/readings/inverse.ts'
import { useNumbers } from '../../words/use-words.ts'
import { Section } from './section.tsx'

type Charts = typeof import('../../../charts/index.ts')

export function Tornado({
  name,
  perShare,
  rows,
}: {
  readonly name: string
  readonly perShare: number
  readonly rows: readonly TornadoReading[]
}) {
  const numbers = useNumbers()
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.tornadoChart(
        {
          name,
          base: perShare,
          rows: rows.map((row) => ({
            label: row.label[numbers.language],
            low: numbers.ofUnit(row.low, row.unit),
            high: numbers.ofUnit(row.high, row.unit),
            atLow: row.atLow,
            atHigh: row.atHigh,
            documented: row.documented,
          })),
          most: 14,
        },
        surface,
      ),
    [name, perShare, rows, numbers],
  )
  return (
    <Section part="tornado">
      <ChartFigure name="tornado" draw={draw} height={420} most={1000} />
    </Section>
  )
}
