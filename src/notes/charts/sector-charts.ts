// The charts of a note on the sector.
import { pricedInChart, scatterChart, type Chart, type ChartSurface } from '../../charts/index.ts'
import type { NoteData } from '../note-data.ts'
import type { ChartId } from './chart-id.ts'

/** Nothing for a chart of one company. */
export function sectorChart(id: ChartId, data: NoteData, surface: ChartSurface): Chart | undefined {
  if (id === 'scatter') {
    return scatterChart(
      {
        points: data.companies.map(({ ticker, after }) => ({
          label: ticker,
          shareOfApproved: after.valuation.valued?.shareOfApproved,
          pricePerMw: data.paid.find((row) => row.ticker === ticker)?.paid,
        })),
      },
      surface,
    )
  }
  if (id !== 'priced-in') return undefined
  const rows = data.companies.flatMap(({ ticker, after, pricedIn }) => {
    const { valued, price } = after.valuation
    if (!valued || !price || pricedIn?.impliedMw === undefined) return []
    return [{ label: ticker, price: price.value, signed: valued.contractedMw, assumed: pricedIn.impliedMw, expected: valued.expectedMw }]
  })
  return pricedInChart(
    { asOf: data.asOf, horizon: data.targetDate.slice(0, 7), rows, expectedBy: data.view.title[surface.language] },
    surface,
  )
}
