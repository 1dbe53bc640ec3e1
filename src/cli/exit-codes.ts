// Exit codes that scripts can rely on; documented in docs/commands.md from this table.
import type { Status } from '../desk/index.ts'

export const exitCodes = {
  done: 0,
  findings: 1,
  input: 2,
  missing: 3,
  document: 4,
  model: 5,
  unexpected: 70,
} as const satisfies Record<Status | 'unexpected', number>

export const exitMeanings: Record<keyof typeof exitCodes, string> = {
  done: 'done',
  findings: 'done, and something needs a person: a document without date, a ledger that is not as it was kept',
  input: 'a mistake in what was asked: an unknown option, a date that is none, a ledger file that is not one',
  missing: 'something named is not there: a file, a company, a view',
  document: 'a document could not be read',
  model: 'the model has no answer: units clash, a fact is missing, no solution',
  unexpected: 'a fault in Uprate or in the machine below it',
}
