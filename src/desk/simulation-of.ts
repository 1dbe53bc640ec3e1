// The simulation of a view's universe as plain data, for every door.
import { InputError, MissingError } from '../base/index.ts'
import { checkDraws, checkMethod } from '../evaluate/index.ts'
import { previousRating, simulationPlan, targetDate, valueCompany, type Rating, type Valuation } from '../research/index.ts'
import type { ResearchDesk } from './research-desk.ts'
import { runSimulation, type RunOptions, type RunResult } from './simulation/run-simulation.ts'

export interface SimulationQuestion {
  readonly tickers?: readonly string[] | undefined
  readonly draws: number
  readonly seed: number
  readonly method: string
  readonly workers?: number | undefined
}

/** Valuations of the companies of the view's universe. */
export function universeOf(desk: ResearchDesk): readonly Valuation[] {
  return desk.companies
    .filter((company) => desk.view.universe.includes(company.ticker))
    .map((company) => valueCompany(company, desk.view, desk.facts, desk.asOf))
}

/** The house's ratings before the day. */
export function heldRatings(desk: ResearchDesk, tickers: readonly string[]): Readonly<Record<string, Rating>> {
  const held = tickers.flatMap((ticker) => {
    const { previous } = previousRating(ticker, desk.facts, desk.asOf) as { previous?: { rating: Rating } }
    return previous ? [[ticker, previous.rating] as const] : []
  })
  return Object.fromEntries(held)
}

/** Throws an input error for draws, seed, method or workers out of range, a missing error for a ticker that is unknown or has no value. */
export async function simulationOf(
  desk: ResearchDesk,
  question: SimulationQuestion,
  context: Pick<RunOptions, 'signal' | 'progress'> = {},
) {
  checkDraws(question.draws)
  const method = checkMethod(question.method)
  const asked = (question.tickers ?? []).map((ticker) => desk.company(ticker).ticker)
  for (const ticker of asked) {
    if (!desk.view.universe.includes(ticker))
      throw new InputError(`${ticker} is not in the universe of the view ${desk.view.name}`, {
        where: 'TICKER',
        remedy: `name one of ${desk.view.universe.join(', ')}`,
      })
  }
  const valuations = universeOf(desk)
  const without = valuations.find(({ ticker, valued }) => asked.includes(ticker) && !valued)
  if (without)
    throw new MissingError(`${without.ticker} has no value: ${without.missing.join(', ')} missing`, {
      where: `${desk.view.name}, ${desk.asOf}`,
      remedy: 'add the facts, or name another ticker',
    })
  const plan = simulationPlan(valuations)
  const result: RunResult = await runSimulation(plan, {
    method,
    seed: question.seed,
    draws: question.draws,
    held: heldRatings(
      desk,
      plan.companies.map(({ valuation }) => valuation.ticker),
    ),
    ...(question.workers !== undefined && { workers: question.workers }),
    ...context,
  })
  return {
    view: desk.view.name,
    asOf: desk.asOf,
    targetDate: targetDate(desk.view, desk.asOf),
    ...result,
    universe: result.companies.map(({ ticker }) => ticker),
    companies: result.companies.filter(({ ticker }) => asked.length === 0 || asked.includes(ticker)),
    inputs: plan.inputs.map(({ id, label, unit, ticker, base, mean, distribution, apply, source, judgement }) => ({
      id,
      label,
      unit,
      ...(ticker !== undefined && { ticker }),
      base,
      mean,
      distribution,
      apply,
      source,
      judgement,
    })),
  }
}
