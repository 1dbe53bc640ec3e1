// Expected and contracted megawatts of the sector as they were known at the end of each month, and on the day itself.
import { sectorSums, tableOfValuations, valueCompany } from '../../../research/index.ts'
import type { LiveDesk } from '../live-desk.ts'

export interface SectorDay {
  readonly day: string
  /** Companies with a value: only their megawatts are expected. Contracts of the others count as far as they state critical IT. */
  readonly valued: number
  readonly expected: number
  readonly contracted: number
  readonly delivered: number
}

/** The sums of one day; pages ask day by day so that nothing else waits. */
export function sectorDay(desk: LiveDesk, { day }: { readonly day: string }): SectorDay {
  const universe = desk.companies.filter((company) => desk.view.universe.includes(company.ticker))
  const valuations = universe.map((company) => valueCompany(company, desk.view, desk.facts, day))
  const sums = sectorSums(tableOfValuations(desk.view, valuations, [], day), desk.facts)
  return { day, valued: sums.companies.length, expected: sums.expectedMw, contracted: sums.contractedMw, delivered: sums.deliveredMw }
}
