export type { DateMention, DateOptions, DateRole } from './date-mention.ts'
export { readDates } from './read-dates.ts'
