export { canonical, type Json } from './canonical.ts'
export {
  addDays,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  endOf,
  isDay,
  isPartialDate,
  requireDay,
  startOf,
  yearsBetween,
  type Day,
  type PartialDate,
} from './dates.ts'
export {
  ConflictError,
  describeError,
  DocumentError,
  InputError,
  MissingError,
  ModelError,
  UprateError,
  type ErrorBranch,
  type ErrorDetail,
} from './errors.ts'
export { hashBytes, hashOf, hashText } from './hash.ts'
export { byText, groupBy, sortedBy } from './sorted.ts'
