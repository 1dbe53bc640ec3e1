// `uprate ratings [TICKER]`: the history of the view's own ratings, each with the rule that fired.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import { dash } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'

export const ratings = defineCommand({
  name: 'ratings',
  summary: "show how the view's ratings came about, day by day",
  description:
    'Values and rates the universe of a view on every day on which something became known, with only what was known then and with the ratings held before, and lists each change with the rule that fired or the person and the reason that set it.',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({
    ticker: z.string().optional().describe('only this company').meta({ placeholder: 'TICKER' }),
    from: daySchema.optional().describe('first day; default: a year before the last').meta({ placeholder: 'DATE' }),
    to: daySchema.optional().describe('last day; default: the newest knowledge date in the ledger').meta({ placeholder: 'DATE' }),
    view: z.string().optional().describe('a view in data/views, or a file; default: house').meta({ placeholder: 'NAME', file: 'possible' }),
  }),
  output: z.object({
    view: z.string(),
    from: z.string(),
    to: z.string(),
    changes: z.array(z.object({ ticker: z.string(), day: z.string(), from: z.string().optional(), to: z.string(), words: z.string() })),
  }),
  examples: [{ line: 'uprate ratings CIFR --from 2025-11-01 --to 2025-11-30', shows: "Cipher's house ratings in the month of the note" }],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { ratingPath } = await import('../../research/index.ts')
    const { addDays } = await import('../../base/index.ts')
    const desk = await openResearch(workspace, { view: input.view, asOf: input.to })
    const ticker = input.ticker === undefined ? undefined : desk.company(input.ticker).ticker
    const from = input.from ?? addDays(desk.asOf, -365)
    const changes = ratingPath(desk.view, desk.companies, desk.facts, from, desk.asOf).filter(
      (change) => ticker === undefined || change.ticker === ticker,
    )
    return { view: desk.view.name, from, to: desk.asOf, changes: changes.map((change) => ({ ...change })) }
  },
  present: (result) => [
    paragraph(`Ratings of the view ${result.view} from ${result.from} to ${result.to}.`),
    table(
      [{ label: '' }, { label: 'day' }, { label: 'from' }, { label: 'to' }, { label: 'why', width: 90 }],
      result.changes.map((change) => [change.ticker, change.day, change.from ?? dash, change.to, change.words]),
    ),
  ],
  lines: (result) => result.changes,
})
