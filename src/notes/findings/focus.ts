// What a note on one company adds to that of its sector: more of what matters, its contracts, twelve months of its ratings and of brokers' calls.
import { groupBy, sortedBy, type Day } from '../../base/index.ts'
import { evaluate, prepare } from '../../evaluate/index.ts'
import { answers, knownBy, select, type Company, type KeptFact } from '../../facts/index.ts'
import {
  bindingsOf,
  frontier,
  imply,
  ratingPath,
  sensitivities,
  valueCompany,
  type FrontierPoint,
  type RatingChange,
  type SectorSums,
  type Sensitivity,
  type Valuation,
  type View,
} from '../../research/index.ts'
import type { Spread } from './spread.ts'

/** One day on which the view's rating or target of the company changed. */
export interface HistoryRow {
  readonly day: Day
  readonly rating: string
  readonly target: number | undefined
  readonly price: number | undefined
}

/** What one broker said on one day. */
export interface BrokerCall {
  readonly known: Day
  readonly by: string
  readonly rating: KeptFact | undefined
  readonly target: KeptFact | undefined
}

export interface SignedContract {
  readonly key: string
  /** MW[critical_it] of the whole lease, computed where only gross load is stated. */
  readonly mw: number
  /** Of all that the company has signed. */
  readonly share: number
}

export interface Focus {
  readonly ticker: string
  readonly low: KeptFact | undefined
  readonly swings: readonly Sensitivity[]
  /** Absent without a value, and where the view leaves nothing uncertain. */
  readonly spread: Spread | undefined
  readonly frontier: readonly FrontierPoint[]
  /** Critical IT per approved MW that the price implies. */
  readonly impliedShare: number | undefined
  /** Largest first. */
  readonly signed: readonly SignedContract[]
  readonly contractValue: number
  /** First day of the twelve months. */
  readonly from: Day
  /** Prices on file in them, USD/share. */
  readonly prices: readonly { readonly day: Day; readonly value: number }[]
  readonly history: readonly HistoryRow[]
  readonly ratingChanges: number
  /** Newest first. */
  readonly calls: readonly BrokerCall[]
}

/** Changes of rating of the whole universe in the twelve months before a day: made once for all companies. */
export interface TwelveMonths {
  readonly from: Day
  readonly changes: readonly RatingChange[]
}

export interface FocusRequest {
  readonly view: View
  readonly companies: readonly Company[]
  readonly facts: readonly KeptFact[]
  readonly asOf: Day
}

export function twelveMonths({ view, companies, facts, asOf }: FocusRequest): TwelveMonths {
  const day = asOf.endsWith('-02-29') ? `${asOf.slice(0, 8)}28` : asOf
  const from = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return { from, changes: ratingPath(view, companies, facts, from, asOf) }
}

const swingsShown = 8

/** `sums`: of the sector, for the contracts on file. */
export function focusOf(
  valuation: Valuation,
  sums: SectorSums,
  request: FocusRequest,
  months: TwelveMonths,
  spread: Spread | undefined,
): Focus {
  const { ticker, valued, price } = valuation
  const facts = knownBy(request.facts, request.asOf)
  const low = answers({ subject: ticker, attribute: 'price_low' }, facts)
  const priced = valued !== undefined && price !== undefined
  return {
    ticker,
    low: select(low, request.view.trust, request.asOf)?.chosen,
    swings: valued
      ? sensitivities(valuation)
          .filter(({ documented }) => documented)
          .slice(0, swingsShown)
      : [],
    spread,
    frontier: priced && valued.expectedMw > 0 ? frontier(valuation) : [],
    impliedShare: priced && valued.approvedBase !== undefined ? imply('conversion-share', valuation).solutions[0] : undefined,
    signed: signedContracts(valuation),
    contractValue: sums.contracts.reduce((sum, row) => sum + (row.ticker === ticker ? (row.contract.value?.value ?? 0) : 0), 0),
    from: months.from,
    prices: pricesOf(ticker, facts, request.view, months.from),
    history: historyOf(valuation, request, months),
    ratingChanges: months.changes.filter(({ ticker: of, from, to }) => of === ticker && (from !== undefined || to !== 'Not rated')).length,
    calls: callsOf(ticker, facts, months.from, request.view.trust.minimumConfidence),
  }
}

function signedContracts({ graph, state }: Valuation): readonly SignedContract[] {
  const nodes = graph ? [...graph.contracts] : []
  if (nodes.length === 0) return []
  const values = evaluate(prepare(Object.fromEntries(nodes.map(([key, { mw }]) => [key, mw]))), bindingsOf(state.inputs))
  const total = nodes.reduce((sum, [key]) => sum + values[key]!, 0)
  return sortedBy(
    nodes.map(([key]) => ({ key, mw: values[key]!, share: total > 0 ? values[key]! / total : 0 })),
    ({ mw }) => -mw,
    ({ key }) => key,
  )
}

/** The days on which something about the company or its rating became known, as far as rating or target changed on them. */
function historyOf(valuation: Valuation, { view, facts, asOf }: FocusRequest, { from, changes }: TwelveMonths): readonly HistoryRow[] {
  const { ticker } = valuation
  const own = changes.filter((change) => change.ticker === ticker)
  const days = new Set([
    ...own.map(({ day }) => day),
    ...facts.filter(({ fact, known }) => fact.subject === ticker && known >= from && known <= asOf).map(({ known }) => known),
  ])
  const rows: HistoryRow[] = []
  for (const day of [...days].toSorted()) {
    const then = valueCompany(valuation.state.company, view, facts, day)
    const rating = own.findLast((change) => change.day <= day)?.to ?? 'Not rated'
    const target = then.valued?.priceTarget
    const last = rows.at(-1)
    if (last ? last.rating === rating && last.target === target : target === undefined) continue
    rows.push({ day, rating, target, price: then.price?.value })
  }
  return rows
}

/** One price a day: the one that the view believes. */
function pricesOf(ticker: string, facts: readonly KeptFact[], view: View, from: Day): Focus['prices'] {
  const told = answers({ subject: ticker, attribute: 'share_price' }, facts).filter(({ fact, known }) => (fact.on ?? known) >= from)
  const byDay = groupBy(told, ({ fact, known }) => fact.on ?? known)
  return sortedBy(
    [...byDay].flatMap(([day, same]) => {
      const price = select(same, view.trust)
      return price && day.length === 10 ? [{ day, value: Number(price.chosen.fact.value) }] : []
    }),
    ({ day }) => day,
  )
}

function callsOf(ticker: string, facts: readonly KeptFact[], from: Day, minimumConfidence: number): readonly BrokerCall[] {
  const said = facts.filter(
    ({ fact, known, confidence }) =>
      fact.subject === ticker &&
      (fact.attribute === 'rating' || fact.attribute === 'price_target') &&
      fact.by !== undefined &&
      fact.by !== ticker &&
      known >= from &&
      confidence >= minimumConfidence,
  )
  const keys = new Set(said.map(({ known, fact }) => `${known} ${fact.by}`))
  const calls = [...keys].map((key): BrokerCall => {
    const same = said.filter(({ known, fact }) => `${known} ${fact.by}` === key)
    const of = (attribute: string) => {
      const told = same.filter(({ fact }) => fact.attribute === attribute)
      return told.find(({ fact }) => fact.previous !== undefined) ?? told[0]
    }
    return { known: key.slice(0, 10), by: key.slice(11), rating: of('rating'), target: of('price_target') }
  })
  return sortedBy(calls, ({ by }) => by).toSorted((a, b) => (a.known < b.known ? 1 : a.known > b.known ? -1 : 0))
}
