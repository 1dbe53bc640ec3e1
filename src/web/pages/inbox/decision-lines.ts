// Choices as the lines of decisions that the server takes in, all or nothing.
import type { Choice } from './choices.ts'

export interface Decided {
  /** Id of the fact or proposal in the ledger. */
  readonly id: string
  readonly choice: Choice
}

export function decisionLines(decided: readonly Decided[]): string {
  return decided
    .map(({ id, choice: { action, reason, set, quote, seen } }) =>
      JSON.stringify({
        what: id,
        action,
        reason,
        ...(set && { set }),
        ...(quote !== undefined && { quote }),
        ...(seen !== undefined && { again: true, seen }),
      }),
    )
    .join('\n')
}

/** Which line of a file the server's complaint is about, from 0. */
export function lineOf(where: string | undefined): number | undefined {
  const line = /line (\d+)/.exec(where ?? '')?.[1]
  return line === undefined ? undefined : Number(line) - 1
}
