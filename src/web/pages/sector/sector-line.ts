// One line of the sector table: what the server valued, with what the page computes beside it.
import type { KeptFact } from '../../../facts/index.ts'
import type { Results } from '../../../desk/index.ts'
import { newlySaid } from '../../figures/said.ts'
import { callFact } from '../../figures/call-fact.ts'
import type { ImpliedMegawatts } from '../../live/readings/implied.ts'
import type { Move } from '../../live/readings/moves.ts'

export type ValueRow = Results['value']['rows'][number]

export interface SectorLine {
  readonly row: ValueRow
  /** The same on the earlier day. */
  readonly before: ValueRow | undefined
  readonly implied: ImpliedMegawatts | undefined
  readonly move: Move | undefined
  /** Value per share at the 10th and 90th percentile. */
  readonly range: readonly [low: number, high: number] | undefined
  readonly said: readonly KeptFact[]
  readonly callFacts: { readonly rating: KeptFact | undefined; readonly target: KeptFact | undefined }
  /** The call became known after the earlier day. */
  readonly isNewCall: boolean
}

export interface Beside {
  readonly asOf: string
  readonly since: string | undefined
  readonly broker: string
  readonly before: readonly ValueRow[]
  readonly facts: readonly KeptFact[]
  readonly implied: readonly ImpliedMegawatts[]
  readonly moves: readonly Move[]
  readonly ranges: Readonly<Record<string, readonly [number, number]>>
}

export function sectorLines(
  rows: readonly ValueRow[],
  { asOf, since, broker, before, facts, implied, moves, ranges }: Beside,
): readonly SectorLine[] {
  const lines = rows.map((row): SectorLine => {
    const { ticker, call } = row
    const fact = (attribute: 'rating' | 'price_target', value: string | number | undefined) =>
      call && callFact(facts, asOf, { subject: ticker, attribute, by: call.by, value })
    return {
      row,
      before: before.find((one) => one.ticker === ticker),
      implied: implied.find((one) => one.ticker === ticker),
      move: moves.find((one) => one.ticker === ticker),
      range: ranges[ticker],
      said: newlySaid(facts, ticker, broker, since, asOf),
      callFacts: { rating: fact('rating', call?.rating), target: fact('price_target', call?.target) },
      isNewCall: call !== undefined && since !== undefined && call.known > since,
    }
  })
  // New calls first: upgrades, other moves of the target by their size, then what did not move, in the order of the server.
  return lines.toSorted((a, b) => news(b) - news(a))
}

function news({ isNewCall, row: { call } }: SectorLine): number {
  if (!isNewCall || !call) return 0
  const step = ratingStep(call.previousRating, call.rating)
  const move = call.target === undefined || call.previousTarget === undefined ? 0 : Math.abs(call.target / call.previousTarget - 1)
  return 1 + Math.min(move, 1) + (step === 0 ? 0 : step > 0 ? 4 : 2)
}

const order = [
  'Sell',
  'Underperform',
  'Underweight',
  'Neutral',
  'Hold',
  'Market Perform',
  'Equal Weight',
  'Outperform',
  'Overweight',
  'Buy',
]

/** 1 where the second rating is better than the first, −1 where worse, 0 where equal or not comparable. */
export function ratingStep(before: string | undefined, after: string | undefined): -1 | 0 | 1 {
  const rank = (rating: string | undefined) => {
    const place = order.indexOf(rating ?? '')
    return place < 0 ? undefined : place < 3 ? 0 : place < 7 ? 1 : 2
  }
  const [first, last] = [rank(before), rank(after)]
  return first === undefined || last === undefined ? 0 : (Math.sign(last - first) as -1 | 0 | 1)
}
