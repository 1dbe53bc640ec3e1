// `uprate document HASH`: a kept document with its text and everything that was read from it, each with its place in the text.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { keptDecisionSchema } from '../decision-form.ts'
import { keptFactSchema, reasonSchema, referenceSchema } from '../fact-schema.ts'
import { attributeText, boundedValueText, qualifiersText } from '../fact-text.ts'
import { heading, paragraph, table } from '../presentation.ts'

export const document = defineCommand({
  name: 'document',
  summary: 'show a document of the ledger with its text and what was read from it',
  description:
    'Gives back the text that the ledger keeps of a document, the facts that stand with their spans into that text, the proposals with their reasons, and what persons decided. ' +
    'Spans count UTF-16 code units.',
  effect: 'reads',
  arguments: ['document'],
  input: z.object({
    document: z
      .string()
      .min(1, 'name a document')
      .describe('a document, by its file or the start of its hash')
      .meta({ placeholder: 'FILE|HASH', file: 'possible' }),
  }),
  output: z.object({
    document: referenceSchema,
    /** Absent when the ledger keeps the reference alone. */
    text: z.string().optional(),
    facts: z.array(keptFactSchema),
    proposals: z.array(keptFactSchema.extend({ reasons: z.array(reasonSchema), decision: keptDecisionSchema.optional() })),
    decisions: z.array(keptDecisionSchema),
  }),
  examples: [{ line: 'uprate document 2ae76dae7d2c', shows: 'a source of the sector data, with the words quoted from it' }],
  async run(input, { workspace }) {
    const { documentOf } = await import('../documents-of.ts')
    return documentOf(await workspace.ledger(), workspace.files, input.document)
  },
  present({ document: about, text, facts, proposals }) {
    const rows = [
      ...facts.map((kept) => ({ kept, state: kept.decided === undefined ? 'fact' : `${kept.decided.action} by ${kept.decided.by}` })),
      ...proposals.map((kept) => ({
        kept,
        state: kept.decision === undefined ? 'waits' : `${kept.decision.action} by ${kept.decision.by}`,
      })),
    ].toSorted((a, b) => a.kept.fact.span[0] - b.kept.fact.span[0])
    return [
      heading(`${about.title} (${[about.publisher, about.published].filter((part) => part !== undefined).join(', ')})`),
      table(
        [
          { label: 'id' },
          { label: 'state' },
          { label: 'subject' },
          { label: 'attribute' },
          { label: 'value', align: 'right' },
          { label: 'about', width: 36 },
          { label: 'quote', width: 48 },
          { label: 'span' },
        ],
        rows.map(({ kept: { id, fact }, state }) => [
          id.slice(0, 12),
          state,
          fact.subject,
          attributeText(fact),
          boundedValueText(fact),
          qualifiersText(fact),
          fact.quote,
          `${fact.span[0]}–${fact.span[1]}`,
        ]),
      ),
      ...(text === undefined
        ? [paragraph('The ledger keeps no text of it: spans count in the quoted words.')]
        : [{ kind: 'verbatim' as const, text }]),
    ]
  },
})
