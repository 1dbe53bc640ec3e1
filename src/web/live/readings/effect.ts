// What facts that are not kept yet would do: targets and ratings with and without them, by the same code that values the kept ones.
import type { KeptFact } from '../../../facts/index.ts'
import { bridgeBetween } from '../../../research/index.ts'
import { openLiveDesk, type LiveDesk } from '../live-desk.ts'
import { causesOf, type Cause } from './moves.ts'

export interface EffectRow {
  readonly ticker: string
  readonly name: string
  readonly before?: number
  readonly after?: number
  /** USD/share before rounding. */
  readonly perShareBefore?: number
  readonly perShareAfter?: number
  readonly ratingBefore: string
  readonly ratingAfter: string
  /** What moved it, the largest first. */
  readonly causes: readonly Cause[]
}

export interface AskedEffect {
  readonly asOf: string
  readonly added: readonly KeptFact[]
  /** Ids of kept facts that would be left out. */
  readonly removed: readonly string[]
}

/** Companies whose value or rating moves, in the order of the universe. */
export function effectOf(desk: LiveDesk, { asOf, added, removed }: AskedEffect): readonly EffectRow[] {
  const gone = new Set(removed)
  const facts = [...desk.facts.filter((kept) => !gone.has(kept.id)), ...added]
  const after = openLiveDesk({ view: desk.view, companies: desk.companies, facts }).table(asOf)
  const before = new Map(desk.table(asOf).rows.map((row) => [row.valuation.ticker, row]))
  return after.rows.flatMap((row): readonly EffectRow[] => {
    const { ticker, name, valued } = row.valuation
    const was = before.get(ticker)
    const valuedBefore = was?.valuation.valued
    const same = valued?.perShare === valuedBefore?.perShare && row.rated.rating === was?.rated.rating
    if (same) return []
    const bridge = was && valued && valuedBefore ? bridgeBetween(was.valuation, row.valuation, {}) : undefined
    const causes = bridge ? causesOf(bridge).filter((cause) => Math.abs(cause.contribution) >= 0.005) : []
    return [
      {
        ticker,
        name,
        ...(valuedBefore && { before: valuedBefore.priceTarget, perShareBefore: valuedBefore.perShare }),
        ...(valued && { after: valued.priceTarget, perShareAfter: valued.perShare }),
        ratingBefore: was?.rated.rating ?? 'Not rated',
        ratingAfter: row.rated.rating,
        causes: causes.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)).slice(0, 4),
      },
    ]
  })
}
