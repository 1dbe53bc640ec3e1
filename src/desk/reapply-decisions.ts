// Decisions of the ledger, applied to a document that is read again, or to a copy of it.
import { z } from 'zod'
import { hashText, type Day } from '../base/index.ts'
import type { Document } from '../documents/index.ts'
import { applyDecisions, standingDecisions, type AppliedDecision, type Fact, type Reason } from '../facts/index.ts'
import type { Ledger } from '../store/index.ts'
import type { Outcome } from './command.ts'
import { table, type Part } from './presentation.ts'

export const appliedSchema = z.object({
  id: z.string(),
  action: z.enum(['accept', 'reject', 'correct', 'add']),
  by: z.string(),
  reason: z.string(),
  quote: z.string(),
  outcome: z.enum(['applied', 'not-needed', 'conflict']),
  what: z.string(),
})

export type AppliedRow = z.output<typeof appliedSchema>

/** What the decisions that the ledger holds say of this reading; the facts in the result are those given. */
export async function decisionsOn(
  ledger: Ledger,
  document: Document,
  facts: readonly Fact[],
  published: Day | undefined,
): Promise<readonly AppliedDecision[]> {
  const decisions = standingDecisions(await ledger.decisions())
  if (decisions.length === 0) return []
  const { text, hash } = document
  return applyDecisions(decisions, { document: hash, text, textHash: hashText(text), facts, published })
}

/** Why a proposed fact is held back by a decision from the day of its document on; undefined when none speaks against it, or only from a later day on. */
export function heldByDecision(fact: Fact, applied: readonly AppliedDecision[], published: Day): Reason | undefined {
  const against = applied.find((one) => one.against.includes(fact) && (one.outcome === 'conflict' || (one.kept?.known ?? '') <= published))
  if (against === undefined) return undefined
  const { by, reason } = against.decision
  return {
    code: 'decided-otherwise',
    what: against.outcome === 'conflict' ? `${against.what}: ${reason}` : `${by} decided otherwise: ${reason}`,
  }
}

export function appliedRow({ decision, outcome, what }: AppliedDecision): AppliedRow {
  const { id, action, by, reason, read, fact } = decision
  return { id, action, by, reason, quote: (read ?? fact).quote, outcome, what }
}

/** What was decided on a document, for the eye; nothing when nothing was. */
export function appliedParts(rows: readonly AppliedRow[]): readonly Part[] {
  if (rows.length === 0) return []
  const cells = rows.map(({ id, quote, outcome, what, reason }) => [id.slice(0, 12), quote, outcome, what, reason])
  const columns = [
    { label: 'decision' },
    { label: 'quote', width: 40 },
    { label: 'now' },
    { label: 'what', width: 48 },
    { label: 'reason', width: 48 },
  ] as const
  return [table(columns, cells)]
}

/** Adds a line for each decision that the reading now contradicts, and says that a person is needed. */
export function withConflicts(
  { status, notices }: Outcome,
  documents: readonly { readonly file: string; readonly decisions: readonly AppliedRow[] }[],
): Outcome {
  const lines = documents.flatMap(({ file, decisions }) =>
    decisions
      .filter(({ outcome }) => outcome === 'conflict')
      .map(({ id, quote, what }) => `${file}: decision ${id.slice(0, 12)} on "${quote}": ${what}; it stands as decided`),
  )
  return { status: lines.length > 0 && status === 'done' ? 'findings' : status, notices: [...notices, ...lines] }
}
