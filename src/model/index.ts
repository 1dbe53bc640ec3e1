export { companyGraph, parts, type CompanyGraph, type GraphOptions, type Part } from './company-graph.ts'
export { dilutedValuePerShare, type Instrument } from './dilution.ts'
export { assume, assumptionId, assumptionNames, assumptions, type Assumption, type AssumptionName } from './sector-inputs.ts'
export {
  isAmount,
  unionStructure,
  type CompanyStructure,
  type ContractStructure,
  type Expectation,
  type InstrumentStructure,
  type Measure,
  type Valuation,
} from './structure.ts'
export { cloudValuePerMw, colocationValuePerMw } from './value-per-mw.ts'
