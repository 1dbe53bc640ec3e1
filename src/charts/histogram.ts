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

/** Columns of one width between two ends, as a simulation counts them. */
export interface EqualColumns {
  readonly from: number
  readonly to: number
  readonly shares: readonly number[]
}

function refuse(what: string): never {
  throw new InputError(what, {
    where: 'distribution',
    remedy: 'give bins in order that touch and whose shares add up to 1, or quantiles in ascending order',
  })
}

/** The draws between the lowest and the highest value known of them, and the share that lies below. */
export interface Histogram {
  readonly bins: readonly Bin[]
  readonly below: number
}

/** Between two quantiles lies the share between their ranks; two of equal value are a bin without width. */
export function ofQuantiles(quantiles: readonly Quantile[]): Histogram {
  const bins = quantiles.slice(1).map((upper, index): Bin => {
    const lower = quantiles[index]!
    if (!(lower.at >= 0 && upper.at <= 1 && upper.at > lower.at && Number.isFinite(lower.value) && upper.value >= lower.value))
      refuse(`quantile ${upper.at} does not follow ${lower.at} in rank and value`)
    return { low: lower.value, high: upper.value, share: upper.at - lower.at }
  })
  return { bins, below: quantiles[0]?.at ?? 0 }
}

/** Throws an input error for bins that overlap, run backwards or do not add up to 1. */
export function ofBins(bins: readonly Bin[]): Histogram {
  for (const [index, { low, high, share }] of bins.entries()) {
    if (!(Number.isFinite(low) && Number.isFinite(high) && high > low && share >= 0 && share <= 1))
      refuse(`a bin from ${low} to ${high} with a share of ${share}`)
    const before = bins[index - 1]
    if (before && low < before.high - 1e-9 * Math.max(1, Math.abs(low)))
      refuse(`a bin from ${low} begins before the one before it ends at ${before.high}`)
  }
  const sum = bins.reduce((total, bin) => total + bin.share, 0)
  if (bins.length > 0 && Math.abs(sum - 1) > 1e-6) refuse(`shares that add up to ${sum}`)
  return { bins, below: 0 }
}

export function ofColumns({ from, to, shares }: EqualColumns): Histogram {
  // All draws alike: a value, not a distribution.
  if (from === to) return { bins: [], below: 0 }
  const edge = (index: number) => from + ((to - from) * index) / shares.length
  return ofBins(shares.map((share, index) => ({ low: edge(index), high: edge(index + 1), share })))
}

/** Value below which the share `at` of all draws lies, as far as the bins know. */
export function quantileOf({ bins, below }: Histogram, at: number): number {
  let wanted = at - below
  for (const { low, high, share } of bins) {
    if (share > 0 && wanted <= share) return low + ((high - low) * Math.max(0, wanted)) / share
    wanted -= share
  }
  return bins.at(-1)!.high
}

/** Share of all draws above `value`. */
export function shareAbove({ bins, below }: Histogram, value: number): number {
  const under = bins.reduce((sum, { low, high, share }) => {
    if (value >= high) return sum + share
    return value <= low ? sum : sum + (share * (value - low)) / (high - low)
  }, 0)
  const [first] = bins
  return first !== undefined && value < first.low ? 1 : Math.max(0, 1 - below - under)
}
