// What a sector note says, before any language: two tables, bridges, what the prices imply, sums and contradictions, with numbered sources.
import { MissingError, type Day } from '../base/index.ts'
import { contradictionsIn, type Contradiction } from './contradictions.ts'
import type { Company, KeptFact } from '../facts/index.ts'
import {
  bridgeBetween,
  callOf,
  imply,
  pricePerContractedMw,
  ratingDistribution,
  sectorSums,
  sectorTable,
  sensitivities,
  type Bridge,
  type Call,
  type Implied,
  type PricePerMw,
  type RatingDistribution,
  type SectorRow,
  type SectorSums,
  type Sensitivity,
  type View,
} from '../research/index.ts'

export interface NoteRequest {
  readonly view: View
  readonly companies: readonly Company[]
  readonly facts: readonly KeptFact[]
  readonly asOf: Day
  /** The day that "old" means. */
  readonly since: Day
  readonly broker: string
}

export interface NotedCompany {
  readonly ticker: string
  readonly name: string
  readonly before: SectorRow | undefined
  readonly after: SectorRow
  readonly callBefore: Call | undefined
  readonly call: Call | undefined
  /** Between the two days, where the company has a value on both. */
  readonly bridge: Bridge | undefined
  readonly impliedMw: Implied | undefined
  readonly impliedValue: Implied | undefined
  /** The three inputs with the widest swing over their documented ranges. */
  readonly swings: readonly Sensitivity[]
}

export interface NoteData {
  readonly view: View
  readonly asOf: Day
  readonly since: Day
  readonly targetDate: Day
  readonly broker: string
  readonly companies: readonly NotedCompany[]
  readonly withoutValue: readonly NotedCompany[]
  readonly sums: SectorSums
  readonly paid: readonly PricePerMw[]
  readonly distribution: RatingDistribution
  readonly contradictions: readonly Contradiction[]
  readonly hash: string
}

/** Gathers a note. Throws a missing error when no company of the view has a value. */
export function noteData({ view, companies, facts, asOf, since, broker }: NoteRequest): NoteData {
  const after = sectorTable(view, companies, facts, asOf, { broker })
  const before = sectorTable(view, companies, facts, since, { broker })
  const noted = after.rows.map((row): NotedCompany => {
    const { valuation } = row
    const { ticker, valued, price } = valuation
    const old = before.rows.find((other) => other.valuation.ticker === ticker)
    const asks = valued !== undefined && price !== undefined
    return {
      ticker,
      name: valuation.name,
      before: old,
      after: row,
      callBefore: callOf(ticker, broker, facts, since),
      call: row.call,
      bridge: valued && old?.valuation.valued ? bridgeBetween(old.valuation, valuation) : undefined,
      impliedMw: asks && valued.expectedMw > 0 ? imply('expected-mw', valuation) : undefined,
      impliedValue: asks && valued.expectedMw > 0 && valued.valuePerMw !== undefined ? imply('value-per-mw', valuation) : undefined,
      swings: valued
        ? sensitivities(valuation)
            .filter((row_) => row_.documented)
            .slice(0, 3)
        : [],
    }
  })
  const valued = noted.filter((company) => company.after.valuation.valued)
  const [first] = valued
  if (!first) {
    throw new MissingError(`no company of the view ${view.name} has a value on ${asOf}`, {
      where: 'note',
      remedy: 'choose a later date, or add facts',
    })
  }
  return {
    view,
    asOf,
    since,
    targetDate: first.after.valuation.state.target,
    broker,
    companies: valued,
    withoutValue: noted.filter((company) => !company.after.valuation.valued),
    sums: sectorSums(after, facts),
    paid: pricePerContractedMw(after),
    distribution: ratingDistribution(after.rows.map((row) => row.rated)),
    contradictions: contradictionsIn(valued.map((company) => company.after.valuation)),
    hash: after.hash,
  }
}
