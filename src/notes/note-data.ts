// What a sector note says, before any language: two tables, bridges, what the prices imply, sums and contradictions.
import { daysBetween, type Day } from '../base/index.ts'
import { knownBy, type Company, type KeptFact } from '../facts/index.ts'
import {
  bridgeBetween,
  callOf,
  pricePerContractedMw,
  ratingDistribution,
  sectorSums,
  sectorTable,
  sensitivities,
  targetDate,
  valueCompany,
  type Bridge,
  type Call,
  type PricePerMw,
  type RatingDistribution,
  type SectorRow,
  type SectorSums,
  type Sensitivity,
  type View,
} from '../research/index.ts'
import { contradictionsIn, type Contradiction } from './findings/contradictions.ts'
import { differenceOf, type Difference } from './findings/difference.ts'
import type { Focus } from './findings/focus.ts'
import { callMove, moveOf, type Move } from './findings/moves.ts'
import { pricedIn, type PricedIn } from './findings/priced-in.ts'
import type { DisclosureName } from './words/frame-words.ts'

export interface NoteRequest {
  readonly view: View
  readonly companies: readonly Company[]
  readonly facts: readonly KeptFact[]
  readonly asOf: Day
  /** The day that "old" means; absent for the first note. */
  readonly since: Day | undefined
  readonly broker: string
  /** The view that reads the broker's assumptions, to compare parts with; absent where there is none, or the note is through it. */
  readonly brokerView?: View | undefined
}

export interface NotedCompany {
  readonly ticker: string
  readonly name: string
  readonly before: SectorRow | undefined
  readonly after: SectorRow
  readonly move: Move
  readonly callBefore: Call | undefined
  readonly call: Call | undefined
  /** Of a call that is news. */
  readonly callMove: Move | undefined
  /** Between the two days, where the company has a value on both. */
  readonly bridge: Bridge | undefined
  readonly pricedIn: PricedIn | undefined
  readonly difference: Difference | undefined
  /** The inputs with the widest swing over their documented ranges. */
  readonly swings: readonly Sensitivity[]
  /** It owns what no value of the model counts: its price pays for that too. */
  readonly beyondModel: boolean
  /** Days that the price is older than the note; absent without a price. */
  readonly priceAge: number | undefined
}

export interface NoteData {
  readonly view: View
  readonly asOf: Day
  readonly since: Day | undefined
  readonly targetDate: Day
  readonly broker: string
  readonly brokerView: View | undefined
  /** With a value, most expected megawatts first. */
  readonly companies: readonly NotedCompany[]
  readonly withoutValue: readonly NotedCompany[]
  readonly sums: SectorSums
  readonly paid: readonly PricePerMw[]
  readonly distribution: RatingDistribution
  readonly contradictions: readonly Contradiction[]
  /** Facts that stand on the as-of date or stood on the earlier day, by id. */
  readonly facts: ReadonlyMap<string, KeptFact>
  readonly hash: string
  /** The one company of a company or change note. */
  readonly focus?: Focus
  /** What a person put into the places of the disclosures, by name. */
  readonly fills?: Fills
}

/** By the name of the place; a text for both languages, or one for each. */
export type Fills = Readonly<Partial<Record<DisclosureName, string | { readonly en: string; readonly de: string }>>>

const swingsShown = 3

/** Gathers a note. A view without any company that has a value makes a note that says so. */
export function noteData({ view, companies, facts, asOf, since, broker, brokerView }: NoteRequest): NoteData {
  const after = sectorTable(view, companies, facts, asOf, { broker })
  const before = since === undefined ? undefined : sectorTable(view, companies, facts, since, { broker })
  const noted = after.rows.map((row): NotedCompany => {
    const { valuation } = row
    const { ticker, valued, price } = valuation
    const old = before?.rows.find((other) => other.valuation.ticker === ticker)
    const callBefore = since === undefined ? undefined : callOf(ticker, broker, facts, since)
    const through = brokerView?.universe.includes(ticker) ? valueCompany(valuation.state.company, brokerView, facts, asOf) : undefined
    return {
      ticker,
      name: valuation.name,
      before: old,
      after: row,
      move: moveOf(
        ticker,
        { rating: old?.rated.rating, target: old?.valuation.valued?.priceTarget },
        { rating: row.rated.rating, target: valued?.priceTarget },
      ),
      callBefore,
      call: row.call,
      callMove: callMove(ticker, row.call, callBefore, since),
      bridge: valued && old?.valuation.valued ? bridgeBetween(old.valuation, valuation) : undefined,
      pricedIn: pricedIn(valuation),
      difference: differenceOf(valuation, row.call, through),
      swings: valued
        ? sensitivities(valuation)
            .filter((row_) => row_.documented)
            .slice(0, swingsShown)
        : [],
      beyondModel: valuation.state.company.beyondModel !== undefined,
      priceAge: price && daysBetween(price.on, asOf),
    }
  })
  const valued = noted.filter((company) => company.after.valuation.valued)
  return {
    view,
    asOf,
    since,
    targetDate: targetDate(view, asOf),
    broker,
    brokerView,
    companies: valued,
    withoutValue: noted.filter((company) => !company.after.valuation.valued),
    sums: sectorSums(after, facts),
    paid: pricePerContractedMw(after),
    distribution: ratingDistribution(after.rows.map((row) => row.rated)),
    contradictions: contradictionsIn(valued.map((company) => company.after.valuation)),
    facts: new Map([...(since === undefined ? [] : knownBy(facts, since)), ...knownBy(facts, asOf)].map((kept) => [kept.id, kept])),
    hash: after.hash,
  }
}
