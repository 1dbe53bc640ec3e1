// Small readings of a quantity that frames share: its facts as value or range, its place with words of bound, its scale.
import type { Bound } from '../facts/index.ts'
import type { Quantity } from './quantities/index.ts'
import type { Slice } from './sentences.ts'

export interface Amount {
  readonly value: number
  readonly previous?: number
  readonly bound?: Bound
}

/** One amount, or two for a range: at least the lower, at most the upper. */
export function amountsOf(quantity: Quantity): readonly Amount[] {
  if (quantity.value !== undefined) {
    return [
      {
        value: quantity.value,
        ...(quantity.previous === undefined ? {} : { previous: quantity.previous }),
        ...(quantity.bound === undefined ? {} : { bound: quantity.bound }),
      },
    ]
  }
  if (quantity.low === undefined || quantity.high === undefined) return []
  return [
    { value: quantity.low, bound: 'at_least', ...(quantity.previousLow === undefined ? {} : { previous: quantity.previousLow }) },
    { value: quantity.high, bound: 'at_most', ...(quantity.previousHigh === undefined ? {} : { previous: quantity.previousHigh }) },
  ]
}

/** The quantity with its words of bound. */
export function spanOf(quantity: Quantity): Slice {
  return { start: Math.min(quantity.boundStart, quantity.start), end: Math.max(quantity.boundEnd, quantity.end) }
}

/** The larger of its numbers, for questions of scale. */
export function sizeOf(quantity: Quantity): number {
  return Math.abs(quantity.value ?? quantity.high ?? 0)
}
