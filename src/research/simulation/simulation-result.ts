// What a simulation says: of each company, of the sector taken together, and what it rests on.
import type { Estimate, SampleOptions, SampleSummary, Sketch, VarianceShare } from '../../evaluate/index.ts'
import type { Rating } from '../ratings/index.ts'
import { talliedRatings } from '../ratings/index.ts'
import type { PlannedCompany, SimulationPlan } from './simulation-plan.ts'

/** Shares for which quantiles are given. */
export const quantileShares = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99] as const

/** Columns of the histogram, from the lowest to the highest half per cent of draws. */
const histogramColumns = 60
const histogramEnds = [0.005, 0.995] as const

/** The share of draws that a tail takes in. */
export const tailShare = 0.05

export interface Distributed {
  readonly mean: Estimate
  readonly deviation: number
  readonly minimum: number
  readonly maximum: number
  readonly quantiles: readonly { readonly share: number; readonly value: number }[]
  /** Mean of the lowest and of the highest twentieth of draws. */
  readonly worstMean: number
  readonly bestMean: number
  readonly histogram: { readonly from: number; readonly to: number; readonly shares: readonly number[] }
}

/** A draw's part in the variance, with words. */
export interface Explained extends VarianceShare {
  readonly label: string
}

export interface SimulatedCompany extends Distributed {
  readonly ticker: string
  readonly name: string
  /** The point reading, USD/share. */
  readonly perShare: number
  readonly priceTarget: number
  readonly price?: number
  readonly priceOn?: string
  /** P(value > price). */
  readonly abovePrice?: Estimate
  /** Shares of draws by the policy's rating; absent without a price. */
  readonly ratings?: Readonly<Record<Rating, Estimate>>
  /** Largest total share first. */
  readonly explained: readonly Explained[]
}

export interface SimulatedSector extends Distributed {
  readonly perShareSum: number
  /** By share: the quantile of the sum, and the sum of the companies' quantiles; that they differ is what diversifies. */
  readonly against: readonly { readonly share: number; readonly sector: number; readonly sumOfCompanies: number }[]
  readonly explained: readonly Explained[]
}

export interface SimulationResult {
  readonly draws: number
  readonly asked: number
  readonly method: SampleOptions['method']
  readonly seed: number
  readonly companies: readonly SimulatedCompany[]
  readonly sector: SimulatedSector
  /** Linear correlation of values per share, in the order of companies. */
  readonly correlation: readonly (readonly number[])[]
  readonly missing: SimulationPlan['missing']
  /** How many draws the shares of variance rest on; 0 where none were made. */
  readonly explainedDraws: number
}

function distributed(mean: Estimate, deviation: number, sketch: Sketch): Distributed {
  const [from, to] = sketch.quantiles(histogramEnds) as [number, number]
  const values = sketch.quantiles(quantileShares)
  return {
    mean,
    deviation,
    minimum: sketch.minimum,
    maximum: sketch.maximum,
    quantiles: quantileShares.map((share, index) => ({ share, value: values[index]! })),
    worstMean: sketch.tailMean(tailShare),
    bestMean: sketch.tailMean(tailShare, true),
    histogram: { from, to, shares: sketch.histogram(from, to, histogramColumns) },
  }
}

function explained(shares: readonly VarianceShare[] | undefined, plan: SimulationPlan): readonly Explained[] {
  return (shares ?? [])
    .map((share) => ({ ...share, label: plan.labels.get(share.id) ?? share.id }))
    .toSorted((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
}

/** The stocks that a rating compares, in the order of the tally. */
export function ratedCompanies(plan: SimulationPlan): readonly PlannedCompany[] {
  return plan.companies.filter(({ valuation }) => valuation.price !== undefined)
}

/** `shares` by output; without them nothing is explained. */
export function simulationResult(
  plan: SimulationPlan,
  options: SampleOptions,
  summary: SampleSummary,
  shares: ReadonlyMap<string, readonly VarianceShare[]> = new Map(),
  explainedDraws = 0,
): SimulationResult {
  const rated = ratedCompanies(plan)
  const companies = plan.companies.map((company, place): SimulatedCompany => {
    const { valuation, valued } = company
    const output = summary.outputs[place]!
    const at = rated.indexOf(company)
    const counts = talliedRatings.map((rating, index) => [rating, summary.tally[at * talliedRatings.length + index]!] as const)
    return {
      ticker: valuation.ticker,
      name: valuation.name,
      perShare: valued.perShare,
      priceTarget: valued.priceTarget,
      ...(valuation.price && { price: valuation.price.value, priceOn: valuation.price.on }),
      ...distributed(output.mean, output.deviation, output.sketch),
      ...(output.above && { abovePrice: output.above }),
      ...(at >= 0 && summary.tally.length > 0 && { ratings: Object.fromEntries(counts) as Record<Rating, Estimate> }),
      explained: explained(shares.get(valuation.ticker), plan),
    }
  })
  const sector = summary.outputs.at(-1)!
  const sketch = distributed(sector.mean, sector.deviation, sector.sketch)
  return {
    draws: summary.draws,
    asked: options.draws,
    method: options.method,
    seed: options.seed,
    companies,
    sector: {
      ...sketch,
      perShareSum: plan.companies.reduce((sum, { valued }) => sum + valued.perShare * valued.dilutedShares, 0),
      against: sketch.quantiles.map(({ share, value }, index) => ({
        share,
        sector: value,
        sumOfCompanies: companies.reduce(
          (sum, company, place) => sum + company.quantiles[index]!.value * plan.companies[place]!.valued.dilutedShares,
          0,
        ),
      })),
      explained: explained(shares.get(sector.name), plan),
    },
    correlation: summary.correlation.slice(0, -1).map((row) => row.slice(0, -1)),
    missing: plan.missing,
    explainedDraws,
  }
}
