export { inputName, ofOwner } from './input-name.ts'
export { bridge, bridgeBetween, bridgeGroups, type Bridge, type BridgeBar, type BridgeGroup } from './bridge.ts'
export { callOf, type Call } from './calls.ts'
export {
  frontier,
  imply,
  impliedQuestions,
  requirePrice,
  requireValued,
  type FrontierPoint,
  type Implied,
  type ImpliedQuestion,
} from './imply.ts'
export {
  ratingChanges,
  ratingDistribution,
  ratingHistory,
  type RatedDay,
  type RatedStock,
  type Rating,
  type RatingChange,
  type RatingDistribution,
  type RatingOutcome,
  type RatingOverride,
  type RatingState,
} from './ratings/index.ts'
export {
  scoreCalls,
  type CapacityReading,
  type CapacityScore,
  type CompanyCapacity,
  type RatingScore,
  type ScoringOptions,
  type Tally,
  type TargetScore,
  type TrackRecord,
} from './record/index.ts'
export { ratingPath, valuationPath, type ValuedDay } from './rating-path.ts'
export { reconcile, type Closing, type ReconciledCompany, type Reconciliation } from './reconcile.ts'
export { applyScenario, checkScenario, requireInputs, scenarios, valueScenario, type Scenario } from './scenario.ts'
export { previousRating, sectorTable, tableOfValuations, type SectorOptions, type SectorRow, type SectorTable } from './sector-table.ts'
export { pricePerContractedMw, sectorSums, type PricePerMw, type SectorSums } from './sector.ts'
export { sensitivities, type Sensitivity } from './sensitivity.ts'
export {
  CompanySimulation,
  defaultExplainedDraws,
  explainPlan,
  quantileShares,
  samplerOf,
  simulate,
  simulationPlan,
  simulationResult,
  simulationWork,
  tailShare,
  totalsOf,
  type CompanyDistribution,
  type CompanySimulationOptions,
  type Distributed,
  type Explained,
  type SimulatedCompany,
  type SimulatedSector,
  type SimulateOptions,
  type SimulationPlan,
  type SimulationResult,
  type SimulationWork,
  type UncertainInput,
} from './simulation/index.ts'
export {
  bindingsOf,
  companyState,
  contractsOf,
  factsOf,
  rivalsOf,
  type CompanyState,
  type Contract,
  type Inputs,
  type Origin,
  type Sourced,
} from './state/index.ts'
export { checkSweep, sweepCells, type Sweep, type SweepCell } from './sweep.ts'
export { nameOn, roundTarget, valueCompany, valueState, valuationOf, type Price, type Valuation, type Valued } from './valuation.ts'
export { checkView, targetDate, type StatedDistribution, type Uncertainty, type View } from './views/index.ts'
