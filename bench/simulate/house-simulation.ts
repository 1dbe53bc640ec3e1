// The house view's own simulation of the companies that have a value, with the distributions that the view states.
import { simulationPlan, valueCompany, type SimulationPlan } from '../../src/research/index.ts'
import { companies, company, house, shippedFacts } from '../../test/shipped-facts.ts'

export function houseSimulation(): SimulationPlan {
  return simulationPlan(companies.map(({ ticker }) => valueCompany(company(ticker), house, shippedFacts, '2026-07-03')))
}
