// What a price already pays for: megawatts beyond those signed, and the value per megawatt at the view's megawatts.
import { sortedBy } from '../../base/index.ts'
import { imply, type Implied, type Valuation } from '../../research/index.ts'

export interface PricedIn {
  readonly ticker: string
  readonly mw: Implied
  /** The fewest megawatts that give the price; absent where none do. */
  readonly impliedMw: number | undefined
  /** impliedMw less those signed. */
  readonly gapMw: number | undefined
  /** USD/MW at the view's megawatts. */
  readonly perMw: number | undefined
  /** Where no number of megawatts gives the price: what is signed is worth more, or all that the model reaches is less. */
  readonly none: 'worth more' | 'worth less' | undefined
}

/** Nothing for a company without value, price or HPC megawatts. */
export function pricedIn(valuation: Valuation): PricedIn | undefined {
  const { valued, price, ticker } = valuation
  if (!valued || !price || valued.expectedMw <= 0) return undefined
  const mw = imply('expected-mw', valuation)
  const impliedMw = mw.solutions[0]
  const perMw = valued.valuePerMw === undefined ? undefined : imply('value-per-mw', valuation).solutions[0]
  return {
    ticker,
    mw,
    impliedMw,
    gapMw: impliedMw === undefined ? undefined : impliedMw - valued.contractedMw,
    perMw,
    none: impliedMw !== undefined ? undefined : price.value < mw.reach[0] ? 'worth more' : 'worth less',
  }
}

/** Widest gap first; those whose price no megawatts explain come last. */
export function byGap(rows: readonly PricedIn[]): readonly PricedIn[] {
  return sortedBy(
    rows,
    (row) => -(row.gapMw ?? Number.NEGATIVE_INFINITY),
    (row) => row.ticker,
  )
}
