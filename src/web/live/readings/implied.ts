// What each price assumes in megawatts, against what is signed.
import { imply } from '../../../research/index.ts'
import type { LiveDesk } from '../live-desk.ts'

export interface ImpliedMegawatts {
  readonly ticker: string
  /** Critical IT by the target date at which the model gives the price; absent where none does. */
  readonly mw?: number
  readonly signed: number
  /** Why there is none. */
  readonly none?: string
}

/** Companies with a value and a price, in the order of the universe. */
export function impliedMegawatts(desk: LiveDesk, { asOf }: { readonly asOf: string }): readonly ImpliedMegawatts[] {
  return desk.valuations(asOf).flatMap((valuation): ImpliedMegawatts[] => {
    if (!valuation.valued || !valuation.price) return []
    const { solutions, none } = imply('expected-mw', valuation)
    return [
      {
        ticker: valuation.ticker,
        signed: valuation.valued.contractedMw,
        ...(solutions[0] !== undefined && { mw: solutions[0] }),
        ...(none !== undefined && { none }),
      },
    ]
  })
}
