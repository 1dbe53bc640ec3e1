export {
  defaultExplainedDraws,
  explainPlan,
  samplerOf,
  simulate,
  simulationWork,
  totalsOf,
  type SimulateOptions,
  type SimulationWork,
} from './simulate.ts'
export { movedId, sectorOutput, simulationPlan, type PlanOptions, type PlannedCompany, type SimulationPlan } from './simulation-plan.ts'
export {
  quantileShares,
  simulationResult,
  tailShare,
  type Distributed,
  type Explained,
  type SimulatedCompany,
  type SimulatedSector,
  type SimulationResult,
} from './simulation-result.ts'
export type { UncertainInput } from './uncertain-inputs.ts'
export { CompanySimulation, type CompanyDistribution, type CompanySimulationOptions } from './company-simulation.ts'
