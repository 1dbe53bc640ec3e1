export { calendarInputs, quarterOf } from './calendar.ts'
export { companyState, sharedInputs, type CompanyState } from './company-state.ts'
export { contractsOf, foldParts, type Contract, type Part } from './contracts.ts'
export { bindingsOf, factsOf, type Inputs, type Origin, type Sourced } from './sourced.ts'
