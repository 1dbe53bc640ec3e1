// Where the house and a broker part: their targets, and through the view that reads the broker's assumptions, the part of the value that makes the difference.
import { sortedBy } from '../../base/index.ts'
import { parts, type Part } from '../../model/index.ts'
import type { Call, Valuation } from '../../research/index.ts'

export interface PartDifference {
  readonly part: Part
  /** USD/share of the diluted value: part ÷ equity × value per share, so that the parts add up to it. */
  readonly house: number
  readonly broker: number
}

export interface Difference {
  readonly ticker: string
  readonly target: number
  readonly published: number
  /** target − published, USD/share. */
  readonly amount: number
  /** target ÷ published − 1. */
  readonly ratio: number
  /** Value per share through the broker's view, where it has one. */
  readonly modelled: number | undefined
  /** Largest first; empty without a view of the broker. */
  readonly parts: readonly PartDifference[]
}

function shareOf({ valued }: Valuation, part: Part): number {
  return valued ? (valued.parts[part] / valued.equity) * valued.perShare : 0
}

/** Nothing where one of them has no target. */
export function differenceOf(house: Valuation, call: Call | undefined, broker: Valuation | undefined): Difference | undefined {
  const target = house.valued?.priceTarget
  if (target === undefined || call?.target === undefined || call.target === 0) return undefined
  const compared = broker?.valued
    ? parts.map((part): PartDifference => ({ part, house: shareOf(house, part), broker: shareOf(broker, part) }))
    : []
  return {
    ticker: house.ticker,
    target,
    published: call.target,
    amount: target - call.target,
    ratio: target / call.target - 1,
    modelled: broker?.valued?.perShare,
    parts: sortedBy(
      compared.filter((row) => row.house !== row.broker),
      (row) => -Math.abs(row.house - row.broker),
      (row) => row.part,
    ),
  }
}

/** How far the broker's view may be from the published target and still explain it. */
const explains = 0.15

export function isExplained({ modelled, published }: Difference): boolean {
  return modelled !== undefined && Math.abs(modelled / published - 1) <= explains
}

/** The parts that pull the way of the difference and make at least a fifth of it, largest first; none where the broker's view does not explain its target. */
export function makingParts(difference: Difference): readonly PartDifference[] {
  const { parts: rows, amount } = difference
  if (!isExplained(difference)) return []
  return rows.filter(({ house, broker }) => (house - broker) * amount > 0 && Math.abs(house - broker) >= Math.abs(amount) / 5)
}

/** Differences of at least a tenth, the largest first. */
export function worthSaying(differences: readonly Difference[]): readonly Difference[] {
  return sortedBy(
    differences.filter((row) => Math.abs(row.ratio) >= 0.1),
    (row) => -Math.abs(row.ratio),
    (row) => row.ticker,
  )
}
