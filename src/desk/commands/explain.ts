// `uprate explain TICKER`: a target down to its leaves.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { paragraph } from '../presentation.ts'
import { researchInput } from './value.ts'

export const explain = defineCommand({
  name: 'explain',
  summary: 'show where a price target comes from',
  description:
    'Takes a target apart down to its leaves: every number with its formula and unit, and for each leaf the fact with its words, document and date, or the assumption with its source. ' +
    'Contradicting facts are named beside the one that was used, with the rule that decided.',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({
    ticker: z.string().min(1, 'name a ticker').describe('a ticker').meta({ placeholder: 'TICKER' }),
    ...researchInput,
    full: z.boolean().optional().describe('every quarter of the mine in full'),
  }),
  output: z.object({
    ticker: z.string(),
    name: z.string(),
    view: z.string(),
    asOf: z.string(),
    target: z.number(),
    targetDate: z.string(),
    tree: z.record(z.string(), z.unknown()),
    text: z.string(),
    gaps: z.array(z.string()),
    hash: z.string(),
  }),
  examples: [
    { line: 'uprate explain CIFR --as-of 2025-11-24', shows: "the house's target for Cipher, leaf by leaf" },
    { line: 'uprate explain IREN --as-of 2025-11-24 --view jpmorgan-2025-11-24', shows: 'the target that the note published, taken apart' },
  ],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { explainOf } = await import('../explain-of.ts')
    const { explainText } = await import('../explain-text.ts')
    const explained = explainOf(await openResearch(workspace, input), input.ticker)
    return { ...explained, tree: { ...explained.tree }, gaps: [...explained.gaps], text: explainText(explained, input.full === true) }
  },
  present: (result) => [
    paragraph(
      `${result.name} (${result.ticker}): target $${result.target} for ${result.targetDate.slice(0, 7)}, as known on ${result.asOf}, view ${result.view}.`,
    ),
    { kind: 'verbatim', text: result.text },
  ],
})
