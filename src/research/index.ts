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
  ratingDistribution,
  type RatedStock,
  type Rating,
  type RatingDistribution,
  type RatingOutcome,
  type RatingOverride,
} from './ratings/index.ts'
export { reconcile, type Closing, type ReconciledCompany, type Reconciliation } from './reconcile.ts'
export { applyScenario, checkScenario, scenarios, valueScenario, type Scenario } from './scenario.ts'
export { sectorTable, type SectorOptions, type SectorRow, type SectorTable } from './sector-table.ts'
export { pricePerContractedMw, sectorSums, type PricePerMw, type SectorSums } from './sector.ts'
export { sensitivities, type Sensitivity } from './sensitivity.ts'
export {
  bindingsOf,
  companyState,
  factsOf,
  type CompanyState,
  type Contract,
  type Inputs,
  type Origin,
  type Sourced,
} from './state/index.ts'
export { nameOn, roundTarget, valueCompany, valueState, valuationOf, type Price, type Valuation, type Valued } from './valuation.ts'
export { checkView, targetDate, type View } from './views/index.ts'
