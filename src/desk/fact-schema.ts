// Schemas of what the doors hand out: facts in the form of the vocabulary, documents and problems.
import { z } from 'zod'
import { isDay, isPartialDate } from '../base/index.ts'
import type { Metadata, Problem } from '../documents/index.ts'
import { attributeNames, documentTypes, qualifierNames, type DocumentReference, type Fact, type KeptFact } from '../facts/index.ts'

/** Past the last day a target date would lie outside of what four digits can say. */
const lastDay = '2999-12-31'

export const daySchema = z
  .string()
  .refine(isDay, 'write a day as YYYY-MM-DD, for example 2025-11-24')
  .refine((day) => day <= lastDay, `write a day until ${lastDay}`)
  .meta({ format: 'date' })

export const partialDateSchema = z.string().refine(isPartialDate, 'write a date as YYYY, YYYY-MM or YYYY-MM-DD')

export const spanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])

export const factSchema = z.object({
  subject: z.string(),
  attribute: z.enum(attributeNames as [Fact['attribute'], ...Fact['attribute'][]]),
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  previous: z.union([z.number(), z.string()]).optional(),
  by: z.string().optional(),
  on: partialDateSchema.optional(),
  since: partialDateSchema.optional(),
  basis: z.enum(['gross', 'approved', 'critical_it']).optional(),
  stage: z.enum(['operating', 'construction', 'contracted', 'potential', 'expected', 'pipeline']).optional(),
  kind: z.enum(['colocation', 'cloud', 'mining', 'convertible', 'project', 'diluted']).optional(),
  counterparty: z.string().optional(),
  backstop: z.string().optional(),
  site: z.string().optional(),
  instrument: z.string().optional(),
  bound: z.enum(['about', 'at_least', 'at_most']).optional(),
  span: spanSchema,
  quote: z.string(),
}) satisfies z.ZodType<Fact>

/** Where a kept fact's words are found. */
export const referenceSchema = z.object({
  hash: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().optional(),
  published: daySchema.optional(),
  type: z.enum(documentTypes),
  language: z.enum(['en', 'de']).optional(),
}) satisfies z.ZodType<DocumentReference>

export const reasonSchema = z.object({ code: z.string(), what: z.string(), against: z.string().optional() })

/** A fact of the ledger, the fact itself in a field of its own: what the valuation code takes in. */
export const keptFactSchema = z.object({
  id: z.string(),
  sequence: z.number().int(),
  fact: factSchema,
  known: daySchema,
  document: referenceSchema,
  confidence: z.number().min(0).max(1),
  withdrawn: daySchema.optional(),
  decided: z.object({ id: z.string(), action: z.enum(['accept', 'correct', 'add']), by: z.string(), reason: z.string() }).optional(),
}) satisfies z.ZodType<KeptFact>

export const problemSchema = z.object({
  code: z.string(),
  what: z.string(),
  span: spanSchema.optional(),
  remedy: z.string().optional(),
}) satisfies z.ZodType<Problem>

export const metadataSchema = z.object({
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  published: daySchema.optional(),
  language: z.enum(['en', 'de']).optional(),
  type: z.string().optional(),
}) satisfies z.ZodType<Metadata>

/** The words a figure rests on, as doors hand them out. */
export const evidenceSchema = z.object({
  id: z.string(),
  quote: z.string(),
  publisher: z.string(),
  title: z.string(),
  url: z.string().optional(),
  known: z.string(),
  on: z.string().optional(),
  confidence: z.number(),
  document: z.string(),
  decided: z.string().optional(),
})

/** A file of which nothing could be used, and why. */
export const failureSchema = z.object({
  file: z.string(),
  branch: z.enum(['input', 'missing', 'document', 'model']),
  message: z.string(),
})

/** Exactly the vocabulary's fact form: its keys in its order, nothing else. */
export function factForm(fact: Fact): Record<string, unknown> {
  const { subject, attribute, value, unit, span, quote } = fact
  const qualifiers = qualifierNames.filter((name) => fact[name] !== undefined).map((name) => [name, fact[name]] as const)
  return { subject, attribute, value, unit, ...Object.fromEntries(qualifiers), span: [span[0], span[1]], quote }
}
