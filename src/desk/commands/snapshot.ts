// `uprate snapshot`: everything that a valuation rests on, in one piece of data.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema, keptFactSchema } from '../fact-schema.ts'
import { paragraph } from '../presentation.ts'
import { companySchema } from './companies.ts'
import { researchInput } from './value.ts'
import { viewHeadSchema } from './views.ts'

export const snapshot = defineCommand({
  name: 'snapshot',
  summary: 'give out the facts, companies and view that valuations rest on',
  description:
    'Everything that the valuation code needs, as one piece of data: the view in full, the names of the other views, the companies and the facts. With it a page, a notebook or a test values companies without the ledger and gets the same numbers. ' +
    'With --as-of only the facts known on that day; without it all of them, so that any day can be valued.',
  effect: 'reads',
  arguments: [],
  input: z.object({ ...researchInput, asOf: researchInput.asOf.describe('only facts known on this day; default: all facts') }),
  output: z.object({
    view: z.record(z.string(), z.unknown()),
    views: z.array(viewHeadSchema),
    companies: z.array(companySchema),
    facts: z.array(keptFactSchema),
    asOf: daySchema,
    /** Hash of the ledger's newest row. */
    head: z.string(),
  }),
  defaultFormat: () => 'json',
  examples: [{ line: 'uprate snapshot --as-of 2025-11-24', shows: 'what was known on the day of the note, for a notebook' }],
  async run(input, { workspace }) {
    const { snapshotOf } = await import('../snapshot-of.ts')
    return snapshotOf(workspace, input)
  },
  present: ({ view, facts, companies, asOf, head }) => [
    paragraph(
      `${facts.length} facts about ${companies.length} companies, known until ${asOf}, view ${String(view['name'])}, ledger at ${head.slice(0, 12)}. Use --format json for the data.`,
    ),
  ],
})
