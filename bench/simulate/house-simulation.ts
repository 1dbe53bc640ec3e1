// The simulations of the two views that ship, on the day of the article, with the distributions that the views state.
import { simulationPlan, valueCompany, type SimulationPlan } from '../../src/research/index.ts'
import { broker, companies, company, house, shippedFacts } from '../../test/shipped-facts.ts'

const day = '2025-11-24'
const views = { house, bank: broker } as const

export function simulationOf(view: keyof typeof views): SimulationPlan {
  return simulationPlan(companies.map(({ ticker }) => valueCompany(company(ticker), views[view], shippedFacts, day)))
}
