// The sector under a what-if: value, target, rating and megawatts of every company, beside those without it.
import type { LiveDesk, WhatIf } from '../live-desk.ts'

export interface WhatIfRow {
  readonly ticker: string
  readonly name: string
  readonly rating: string
  readonly target?: number
  readonly perShare?: number
  readonly price?: number
  readonly upside?: number
  readonly contractedMw?: number
  readonly expectedMw?: number
  readonly laterMw?: number
  /** Why there is no value. */
  readonly missing: readonly string[]
}

export function whatIfTable(desk: LiveDesk, { asOf, ...whatIf }: WhatIf & { readonly asOf: string }): readonly WhatIfRow[] {
  return desk.table(asOf, whatIf).rows.map(({ valuation: { ticker, name, valued, price, upside, missing }, rated }) => ({
    ticker,
    name,
    rating: rated.rating,
    ...(valued && {
      target: valued.priceTarget,
      perShare: valued.perShare,
      contractedMw: valued.contractedMw,
      expectedMw: valued.expectedMw,
      laterMw: valued.laterMw,
    }),
    ...(price && { price: price.value }),
    ...(upside !== undefined && { upside }),
    missing,
  }))
}
