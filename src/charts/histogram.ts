// A distribution read from bins or from quantiles: densities, quantiles and shares above a value, linear within a bin.
import { InputError } from '../base/index.ts'

export interface Bin {
  readonly low: number
  readonly high: number
  /** Of all draws that fall in here. */
  readonly share: number
}

export interface Quantile {
  /** Share of draws at or below `value`, from 0 to 1. */
  readonly at: number
  readonly value: number
}

function refuse(what: string): never {
  throw new InputError(what, {
    where: 'distribution',
    remedy: 'give bins in order that touch and whose shares add up to 1, or quantiles in ascending order',
  })
}

/** Between two quantiles lies the share between their ranks; equal values are widened to nothing and left out. */
export function binsFrom(quantiles: readonly Quantile[]): readonly Bin[] {
  const bins = quantiles.slice(1).map((upper, index): Bin => {
    const lower = quantiles[index]!
    if (!(upper.at > lower.at && upper.value >= lower.value)) refuse(`quantile ${upper.at} does not follow ${lower.at} in rank and value`)
    return { low: lower.value, high: upper.value, share: upper.at - lower.at }
  })
  return bins.filter((bin) => bin.high > bin.low)
}

/** Throws an input error for bins that overlap, run backwards or do not add up; shares may miss 1 by what quantile lists leave at the ends. */
export function checkBins(bins: readonly Bin[], whole: boolean): void {
  for (const [index, { low, high, share }] of bins.entries()) {
    if (!(Number.isFinite(low) && high > low && share >= 0 && share <= 1)) refuse(`a bin from ${low} to ${high} with a share of ${share}`)
    const before = bins[index - 1]
    if (before && low < before.high - 1e-9 * Math.max(1, Math.abs(low)))
      refuse(`a bin from ${low} begins before the one before it ends at ${before.high}`)
  }
  const sum = bins.reduce((total, bin) => total + bin.share, 0)
  if (whole && Math.abs(sum - 1) > 1e-6) refuse(`shares that add up to ${sum}`)
}

/** Value below which the share `at` of the draws in `bins` lies. */
export function quantileOf(bins: readonly Bin[], at: number): number {
  const total = bins.reduce((sum, bin) => sum + bin.share, 0)
  let wanted = at * total
  for (const { low, high, share } of bins) {
    if (share > 0 && wanted <= share) return low + ((high - low) * wanted) / share
    wanted -= share
  }
  return bins.at(-1)!.high
}

/** Share of the draws in `bins` above `value`. */
export function shareAbove(bins: readonly Bin[], value: number): number {
  const total = bins.reduce((sum, bin) => sum + bin.share, 0)
  const above = bins.reduce((sum, { low, high, share }) => sum + share * Math.min(1, Math.max(0, (high - value) / (high - low))), 0)
  return above / total
}
