// `uprate snapshot`: everything a page needs to value companies itself.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { paragraph } from '../presentation.ts'

const record = z.record(z.string(), z.unknown())

export const snapshot = defineCommand({
  name: 'snapshot',
  summary: 'hand out a view, the companies and all facts, to compute with elsewhere',
  description:
    'The view with its assumptions and rating policy, the list of companies, and every fact of the ledger with its document and the day it became known: ' +
    "what the model's code needs to value companies on any day, as the workbench does in the page.",
  effect: 'reads',
  arguments: [],
  input: z.object({
    view: z.string().optional().describe('a view in data/views, or a file; default: house').meta({ placeholder: 'NAME', file: 'possible' }),
  }),
  output: z.object({
    asOf: z.string(),
    view: record,
    views: z.array(z.object({ name: z.string(), title: z.object({ en: z.string(), de: z.string() }) })),
    companies: z.array(record),
    facts: z.array(record),
    head: z.string(),
  }),
  examples: [{ line: 'uprate snapshot', shows: 'what there is to compute with; --format json gives it' }],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { shippedView, viewNames } = await import('../view-named.ts')
    const desk = await openResearch(workspace, { view: input.view })
    const { hash } = await (await workspace.ledger()).head()
    return {
      asOf: desk.asOf,
      view: { ...desk.view },
      views: viewNames().map((name) => ({ name, title: shippedView(name).title })),
      companies: desk.companies.map((company) => ({ ...company })),
      facts: desk.facts.map((kept) => ({ ...kept })),
      head: hash,
    }
  },
  present: (result) => [
    paragraph(
      `View ${String(result.view['name'])}, ${result.companies.length} companies, ${result.facts.length} facts, the newest known on ${result.asOf}.`,
    ),
  ],
})
