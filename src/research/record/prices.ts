// Share prices, highs and lows from a slice of the ledger: before a call as one knew them then, after it as one knows them now.
import { addDays, daysBetween, endOf, groupBy, sortedBy, startOf, type Day } from '../../base/index.ts'
import type { AttributeName, KeptFact } from '../../facts/index.ts'
import type { LedgerSlice } from './ledger-slice.ts'

/** A price in USD/share, with the days that it is about (`from` = `to` where the day is stated). */
export interface PricePoint {
  readonly value: number
  readonly from: Day
  readonly to: Day
  readonly known: Day
  /** Id of the fact. */
  readonly fact: string
}

/** All that a slice says of one company's share price, in the order of days. */
export interface PriceHistory {
  readonly prices: readonly PricePoint[]
  /** Highs of the 52 weeks to a day, or of a shorter span where the fact says since when. */
  readonly highs: readonly SpanPrice[]
  readonly lows: readonly SpanPrice[]
}

interface SpanPrice extends PricePoint {
  /** First day of the span; absent: 52 weeks before `to`. */
  readonly since?: Day
}

const noHistory: PriceHistory = { prices: [], highs: [], lows: [] }

/** A price without a day, or about a day after it became known, is no observation. Of one day's prices the last known comes last. */
function pointsOf(facts: readonly KeptFact[], attribute: AttributeName): SpanPrice[] {
  const inOrder = sortedBy(
    facts.filter((kept) => kept.fact.attribute === attribute && kept.fact.on !== undefined && startOf(kept.fact.on) <= kept.known),
    (kept) => endOf(kept.fact.on!),
    (kept) => kept.known,
    (kept) => kept.confidence,
    (kept) => kept.sequence,
  )
  return inOrder.flatMap(({ id, fact, known }) => {
    if (typeof fact.value !== 'number' || fact.value <= 0) return []
    const since = fact.since === undefined ? {} : { since: startOf(fact.since) }
    return [{ value: fact.value, from: startOf(fact.on!), to: endOf(fact.on!), known, fact: id, ...since }]
  })
}

/** By ticker. */
export function priceHistories(slice: LedgerSlice): ReadonlyMap<string, PriceHistory> {
  const bySubject = groupBy(slice.facts, (kept) => kept.fact.subject)
  return new Map(
    [...bySubject].map(([ticker, facts]) => [
      ticker,
      { prices: pointsOf(facts, 'share_price'), highs: pointsOf(facts, 'price_high'), lows: pointsOf(facts, 'price_low') },
    ]),
  )
}

export function historyOf(histories: ReadonlyMap<string, PriceHistory>, ticker: string): PriceHistory {
  return histories.get(ticker) ?? noHistory
}

/** The last price about `day` or before that one knew on `knownBy`, by default that same day; none older than `staleDays`. */
export function priceKnownOn(history: PriceHistory, day: Day, staleDays: number, knownBy: Day = day): PricePoint | undefined {
  const last = history.prices.findLast((point) => point.to <= day && point.known <= knownBy)
  return last !== undefined && daysBetween(last.to, day) <= staleDays ? last : undefined
}

/** Prices about days after `day` and not after `until`. */
export function pricesAfter(history: PriceHistory, day: Day, until: Day): readonly PricePoint[] {
  return history.prices.filter((point) => point.from > day && point.to <= until)
}

/** A 52-week high "as of" a day is told within days; one told later than that names the day of the high itself. */
const toldAsOf = 7

/**
 * Highs (or lows, with `sign` −1) that lie after `day`. A 52-week high stated after a call may be older than the call; it lies after it
 * when its span begins after the call, when the fact names the day of the high itself, or when it exceeds a 52-week high that
 * already covers the call.
 */
function surelyAfter(history: PriceHistory, sign: 1 | -1, day: Day, until: Day): readonly PricePoint[] {
  const extremes = sign === 1 ? history.highs : history.lows
  const covers = (earlier: SpanPrice) =>
    earlier.since === undefined &&
    earlier.from >= day &&
    history.prices.every(
      (price) => price.to > earlier.from || price.from < addDays(earlier.from, -364) || sign * price.value <= sign * earlier.value,
    )
  return extremes.filter((point) => {
    if (point.to > until || point.from <= day) return false
    if ((point.since ?? addDays(point.from, -364)) > day) return true
    if (point.since !== undefined) return false
    if (daysBetween(point.to, point.known) > toldAsOf) return true
    return extremes.some((earlier) => earlier.to <= point.from && sign * earlier.value < sign * point.value && covers(earlier))
  })
}

/** The first known price after `day` that reached `target` from below (`up`) or from above (`down`). */
export function touchOf(history: PriceHistory, target: number, direction: 'up' | 'down', day: Day, until: Day): PricePoint | undefined {
  const sign = direction === 'up' ? 1 : -1
  const points = [...pricesAfter(history, day, until), ...surelyAfter(history, sign, day, until)]
  const touching = points.filter((point) => sign * point.value >= sign * target)
  const first = sortedBy(
    touching,
    (point) => point.to,
    (point) => point.known,
    (point) => point.fact,
  )[0]
  return first === undefined ? undefined : { value: first.value, from: first.from, to: first.to, known: first.known, fact: first.fact }
}
