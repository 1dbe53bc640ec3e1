// The charts of notes by name, and which of them there is something to draw for.
import { mainCauses } from '../findings/causes.ts'
import type { NoteData } from '../note-data.ts'

export const chartIds = [
  'bridge',
  'frontier',
  'tornado',
  'ladder',
  'contracts',
  'parts',
  'distribution',
  'history',
  'scatter',
  'priced-in',
] as const
export type ChartId = (typeof chartIds)[number]

/** Of a note on one company, or on the sector. */
export function chartsOf(data: NoteData): ReadonlySet<ChartId> {
  const { focus } = data
  const company = focus && data.companies.find(({ ticker }) => ticker === focus.ticker)
  const drawn: readonly (readonly [ChartId, boolean])[] = focus
    ? [
        ['bridge', company?.bridge !== undefined && mainCauses(company.bridge).shown.length > 0],
        ['frontier', focus.frontier.some(({ valuePerMw }) => valuePerMw !== undefined)],
        ['tornado', focus.swings.length > 0],
        ['ladder', company !== undefined],
        ['contracts', data.sums.contracts.some(({ ticker }) => ticker === focus.ticker)],
        ['parts', company !== undefined],
        ['distribution', focus.spread !== undefined],
        ['history', focus.history.length > 0 && focus.history.length + focus.prices.length > 3],
      ]
    : [
        ['scatter', data.paid.length > 1],
        ['priced-in', data.companies.some(({ pricedIn }) => pricedIn?.impliedMw !== undefined)],
      ]
  return new Set(drawn.filter(([, is]) => is).map(([id]) => id))
}
