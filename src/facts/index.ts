export { attributeNames, attributes, isAttribute, type Attribute, type AttributeName } from './attributes.ts'
export { checkCompanies, companyOf, type Company } from './companies.ts'
export {
  confidenceOf,
  documentTypes,
  qualifierNames,
  type Basis,
  type Bound,
  type DocumentReference,
  type DocumentType,
  type Fact,
  type KeptFact,
  type Kind,
  type Qualifiers,
  type Span,
  type Stage,
} from './fact.ts'
export { datesMeet, sameSlot, seriesOf, slotOf, timing } from './slot.ts'
export type { Reason, ReasonCode } from './checks/reason.ts'
export { aboutDay, answers, isKnown, knownBy, select, type Question, type Selection, type Trust } from './selection.ts'
export { malformed, type Fault } from './checks/well-formed.ts'
export { checkProposals, type Judgement } from './checks/check-proposals.ts'
export type { CheckContext, Proposed } from './checks/case.ts'
export { applyDecisions, correctedReading, portable, standingDecisions, type AppliedDecision, type TextRead } from './decisions.ts'
export { decisionActions, type Decision, type DecisionAction, type KeptDecision } from './decisions/decision.ts'
export { contextOf, findQuote } from './decisions/place.ts'
export { agree, replaces, sameMatter } from './checks/agreement.ts'
export { laterPage, parseRecords, type FactRecord, type RecordProblem, type Records, type RecordSource } from './records.ts'
