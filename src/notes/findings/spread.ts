// How far the value of each company spreads over the distributions of the view: one simulation for all, so that common draws stay common.
import { hashOf, InputError } from '../../base/index.ts'
import { simulate, simulationPlan, type SimulatedCompany, type Valuation } from '../../research/index.ts'

export interface Spread {
  readonly draws: number
  /** Fifth, fiftieth and ninety-fifth percentile, USD/share. */
  readonly low: number
  readonly median: number
  readonly high: number
  /** Share of draws above the price; absent without a price. */
  readonly abovePrice: number | undefined
  /** USD/share, in columns of equal width from the lowest to the highest half per cent. */
  readonly histogram: SimulatedCompany['histogram']
  readonly quantiles: SimulatedCompany['quantiles']
}

/** Enough for a share to stand within a point. */
const draws = 16_384
/** Of the draws: the same note, the same bytes. */
const seed = 1

/** Notes on one company after another ask for the same: the last ones are kept. */
const known = new Map<string, ReadonlyMap<string, Spread>>()
const kept = 4

/** By ticker; empty where the view leaves nothing uncertain. */
export function spreadsOf(valuations: readonly Valuation[]): ReadonlyMap<string, Spread> {
  const [first] = valuations
  if (!first) return new Map()
  const key = hashOf({ view: first.state.view, valuations: valuations.map(({ hash }) => hash) })
  const spreads = known.get(key) ?? simulated(valuations)
  known.delete(key)
  known.set(key, spreads)
  const oldest = known.keys().next().value
  if (known.size > kept && oldest !== undefined) known.delete(oldest)
  return spreads
}

function simulated(valuations: readonly Valuation[]): ReadonlyMap<string, Spread> {
  try {
    const plan = simulationPlan(valuations.filter(({ valued }) => valued !== undefined))
    const { companies, draws: made } = simulate(plan, { draws, seed, method: 'sobol', explainedDraws: 0 })
    return new Map(
      companies.map((company) => {
        const at = (share: number) => company.quantiles.find((quantile) => quantile.share === share)!.value
        const { abovePrice, histogram, quantiles } = company
        return [
          company.ticker,
          { draws: made, low: at(0.05), median: at(0.5), high: at(0.95), abovePrice: abovePrice?.value, histogram, quantiles },
        ]
      }),
    )
  } catch (error) {
    if (error instanceof InputError) return new Map()
    throw error
  }
}
