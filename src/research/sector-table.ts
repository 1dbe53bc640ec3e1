// The table a desk prints: every company through one view on one day, rated against each other.
import { hashOf, type Day } from '../base/index.ts'
import type { Company, KeptFact } from '../facts/index.ts'
import { callOf, type Call } from './calls.ts'
import { rate, type RatedStock, type Rating, type RatingOverride } from './ratings/index.ts'
import { candidateOf } from './rating-path.ts'
import { valueCompany, type Valuation } from './valuation.ts'
import type { View } from './views/index.ts'

export interface SectorRow {
  readonly valuation: Valuation
  /** By the view's policy; also says why a company is not rated. */
  readonly rated: RatedStock
  /** What the view's voice, else the broker asked for, says of it. */
  readonly call: Call | undefined
}

export interface SectorTable {
  readonly view: View
  readonly asOf: Day
  readonly rows: readonly SectorRow[]
  /** Of all valuations and ratings: the same table, the same hash. */
  readonly hash: string
}

export interface SectorOptions {
  /** Whose calls are printed beside the view's own values. */
  readonly broker?: string
  readonly overrides?: readonly RatingOverride[]
}

/** Values and rates the universe of a view. Companies outside the view's universe are left out. */
export function sectorTable(
  view: View,
  companies: readonly Company[],
  facts: readonly KeptFact[],
  asOf: Day,
  options: SectorOptions = {},
): SectorTable {
  const universe = companies.filter((company) => view.universe.includes(company.ticker))
  const valuations = universe.map((company) => valueCompany(company, view, facts, asOf))
  return tableOfValuations(view, valuations, facts, asOf, options)
}

/** Rates valuations against each other: those of the day, or all of them under one scenario. */
export function tableOfValuations(
  view: View,
  valuations: readonly Valuation[],
  facts: readonly KeptFact[],
  asOf: Day,
  options: SectorOptions = {},
): SectorTable {
  const overrides = [...(view.overrides ?? []), ...(options.overrides ?? [])].filter((override) => view.universe.includes(override.ticker))
  const ratings = rate(
    view.ratings,
    valuations.map((valuation) => ({ ...candidateOf(valuation), ...previousRating(valuation.ticker, facts, asOf) })),
    overrides,
    asOf,
  )
  const broker = options.broker ?? view.voice ?? 'JPMorgan'
  const rows = valuations.map((valuation): SectorRow => ({
    valuation,
    rated: ratings.find((rated) => rated.ticker === valuation.ticker)!,
    call: callOf(valuation.ticker, broker, facts, asOf),
  }))
  const hash = hashOf({ view: view.name, asOf, rows: rows.map((row) => [row.valuation.hash, row.rated.rating]) })
  return { view, asOf, rows: orderRows(rows), hash }
}

/** The house's own rating kept in the ledger before the day, for hysteresis. */
export function previousRating(ticker: string, facts: readonly KeptFact[], asOf: Day) {
  const call = callOf(
    ticker,
    'Uprate',
    facts.filter((kept) => kept.known < asOf),
    asOf,
  )
  return call?.rating === undefined ? {} : { previous: { rating: call.rating as Rating, since: call.known } }
}

/** Valued companies by market weight of their evidence: most contracted and expected megawatts first, then by ticker; those without value last. */
function orderRows(rows: readonly SectorRow[]): SectorRow[] {
  return rows.toSorted((a, b) => {
    const x = a.valuation.valued?.expectedMw ?? -1
    const y = b.valuation.valued?.expectedMw ?? -1
    return y - x || (a.valuation.ticker < b.valuation.ticker ? -1 : 1)
  })
}
