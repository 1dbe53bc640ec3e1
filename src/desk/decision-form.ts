// Decisions as doors hand them out and take them in: one form for the list, for scripts and for another ledger.
import { z } from 'zod'
import { portable, qualifierNames, type Decision, type KeptDecision } from '../facts/index.ts'
import { daySchema, factForm, factSchema } from './fact-schema.ts'
import { boundedValueText, qualifiersText } from './fact-text.ts'

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'give 64 hex digits')

/** What a decision says; all that another ledger needs to apply it. */
export const decisionSchema = z.strictObject({
  action: z.enum(['accept', 'reject', 'correct', 'add']),
  fact: factSchema,
  read: factSchema.optional(),
  known: daySchema,
  by: z.string(),
  reason: z.string(),
  document: hashSchema,
  text: hashSchema.optional(),
  context: z.strictObject({ before: z.string(), after: z.string() }).optional(),
  repeats: hashSchema.optional(),
}) satisfies z.ZodType<Decision>

export const keptDecisionSchema = decisionSchema.extend({
  id: z.string(),
  /** `effective`: it changed what the ledger holds. `waiting`: its document is not there yet. */
  state: z.enum(['effective', 'waiting']),
  of: z.string().optional(),
  withdraws: z.array(z.string()),
  enters: z.string().optional(),
  title: z.string().optional(),
})

export type KeptDecisionRow = z.output<typeof keptDecisionSchema>

function plainFact(fact: Decision['fact']) {
  return { ...fact, span: [fact.span[0], fact.span[1]] as [number, number] }
}

export function isEffective(decision: KeptDecision): boolean {
  return decision.of !== undefined || decision.enters !== undefined
}

export function decisionRow(decision: KeptDecision, title: string | undefined): KeptDecisionRow {
  const { id, of, withdraws, enters, fact, ...said } = decision
  const { read, context, ...rest } = portable({ ...said, fact })
  return {
    ...rest,
    fact: plainFact(fact),
    ...(read === undefined ? {} : { read: plainFact(read) }),
    ...(context === undefined ? {} : { context: { ...context } }),
    id,
    state: isEffective(decision) ? 'effective' : 'waiting',
    withdraws: [...withdraws],
    ...(of === undefined ? {} : { of }),
    ...(enters === undefined ? {} : { enters }),
    ...(title === undefined ? {} : { title }),
  }
}

/** The line that `uprate decide --from` takes in: what the decision says, and nothing of this ledger. */
export function decisionLine(row: KeptDecisionRow): Record<string, unknown> {
  const { read, ...rest } = portable(row)
  return { action: rest.action, fact: factForm(rest.fact), ...(read === undefined ? {} : { read: factForm(read) }), ...omit(rest) }
}

function omit({ action: _action, fact: _fact, ...rest }: Omit<Decision, 'read'>) {
  return rest
}

/** `48 MW, operating (was read as 480 MW)`. */
export function changeText({ action, fact, read }: Pick<Decision, 'action' | 'fact' | 'read'>): string {
  const about = (one: Decision['fact']) => [boundedValueText(one), qualifiersText(one)].filter((text) => text !== '').join(', ')
  if (action !== 'correct' || read === undefined) return about(fact)
  const changed = (['subject', 'attribute', 'value', 'unit', ...qualifierNames, 'quote'] as const).filter((key) => fact[key] !== read[key])
  const differences = changed.map((key) => `${key}: ${read[key] ?? '–'} → ${fact[key] ?? '–'}`)
  return differences.length === 0 ? about(fact) : differences.join('; ')
}
