// Runs a plan in one thread, and gives several threads what they share: samplers that make the same jobs, totals that merge them in order.
import {
  jobCount,
  Sampler,
  SampleTotals,
  varianceShares,
  type SampleOptions,
  type SamplePlan,
  type VarianceShare,
} from '../../evaluate/index.ts'
import { ratingTally, talliedRatings, type Rating, type RatingTallyOptions } from '../ratings/index.ts'
import { roundTarget } from '../valuation.ts'
import { ratedCompanies, simulationResult, type SimulationResult } from './simulation-result.ts'
import { sectorOutput, type SimulationPlan } from './simulation-plan.ts'

/** What a thread needs to run jobs of a simulation: data alone. */
export interface SimulationWork {
  readonly sample: SamplePlan
  readonly options: SampleOptions
  readonly ratings: RatingTallyOptions
}

export interface SimulateOptions extends SampleOptions {
  /** Ratings held before the day, for the policy's margin. */
  readonly held?: Readonly<Record<string, Rating>>
  /** Draws of each half for the shares of variance; 0 makes none. */
  readonly explainedDraws?: number
}

/** Enough for shares of a few per cent to stand apart from nothing. */
export const defaultExplainedDraws = 1024

export function simulationWork(plan: SimulationPlan, options: SimulateOptions): SimulationWork {
  const policy = plan.companies[0]!.valuation.state.view.ratings
  return {
    sample: plan.sample,
    options: { method: options.method, seed: options.seed, draws: options.draws },
    ratings: {
      policy,
      stocks: ratedCompanies(plan).map((company) => {
        const { ticker, price } = company.valuation
        const held = options.held?.[ticker]
        return { ticker, column: plan.companies.indexOf(company), price: price!.value, ...(held && { held }) }
      }),
    },
  }
}

export function samplerOf({ sample, options, ratings }: SimulationWork): Sampler {
  return new Sampler(sample, options, ratingTally(ratings, roundTarget))
}

export function totalsOf({ sample, options, ratings }: SimulationWork): SampleTotals {
  return new SampleTotals(sample, options, ratings.stocks.length * talliedRatings.length)
}

/** Shares of the variance of each company's value and of the sector's, by draw. */
export function explainPlan(
  plan: SimulationPlan,
  options: Pick<SampleOptions, 'method' | 'seed'>,
  draws: number,
): ReadonlyMap<string, readonly VarianceShare[]> {
  return varianceShares(
    plan.companies.map(({ valuation, node, drawn }) => ({ name: valuation.ticker, node, drawn })),
    [{ name: sectorOutput, weights: plan.companies.map(({ valued }) => valued.dilutedShares) }],
    plan.sample.fixed,
    { ...options, draws },
  )
}

/** All jobs one after the other, in this thread. */
export function simulate(plan: SimulationPlan, options: SimulateOptions): SimulationResult {
  const work = simulationWork(plan, options)
  const sampler = samplerOf(work)
  const totals = totalsOf(work)
  for (let job = 0; job < jobCount(options.draws); job += 1) totals.add(sampler.run(job))
  const draws = options.explainedDraws ?? defaultExplainedDraws
  const shares = draws > 0 ? explainPlan(plan, options, draws) : undefined
  return simulationResult(plan, work.options, totals.summary(), shares, draws)
}
