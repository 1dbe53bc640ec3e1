// Shares that instruments add at a share price: the treasury-stock method for options and warrants, if-converted for convertibles.
import type { InstrumentRow } from '../../live/readings/company.ts'

/** Further shares at a price in USD. Holders of options pay the strike in shares at that price; between conversion and cap price a capped call pays for the dilution, above the cap only up to it. */
export function sharesAt(
  instruments: readonly Pick<InstrumentRow, 'kind' | 'strike' | 'shares' | 'cap' | 'conversion'>[],
  price: number,
): number {
  let shares = 0
  for (const { kind, strike, shares: most, cap, conversion } of instruments) {
    if (price <= strike) continue
    if (kind === 'warrant') shares += most * (1 - strike / price)
    // The call delivers (cap − conversion price) a share, worth so many shares at the price.
    else shares += cap === undefined ? most : most * (1 - (cap - (conversion ?? cap)) / price)
  }
  return shares
}
