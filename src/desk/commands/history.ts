// `uprate history TICKER`: target, price and rating on every day on which something became known.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import { dash, dollars, signedPercent } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'

const daysSchema = z.array(
  z.object({
    day: daySchema,
    rating: z.string(),
    target: z.number().optional(),
    perShare: z.number().optional(),
    price: z.number().optional(),
    upside: z.number().optional(),
    contractedMw: z.number().optional(),
    expectedMw: z.number().optional(),
  }),
)

export const history = defineCommand({
  name: 'history',
  summary: 'show how target, price and rating moved over the days',
  description:
    'Values the universe of a view on every day on which something about it became known, with only what was known then and with the ratings held before, and gives target, value, price, upside, megawatts and rating of each company on each of those days. ' +
    'Megawatts are critical IT.',
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
    companies: z.array(z.object({ ticker: z.string(), days: daysSchema })),
  }),
  examples: [{ line: 'uprate history CIFR --from 2025-11-01 --to 2025-11-30', shows: "Cipher's month of the note, day by day" }],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { historyOf } = await import('../history-of.ts')
    return historyOf(await openResearch(workspace, { view: input.view, asOf: input.to }), input)
  },
  present: (result) => [
    paragraph(`Through the view ${result.view}, from ${result.from} to ${result.to}; each day with what was known then.`),
    table(
      [
        { label: '' },
        { label: 'day' },
        { label: 'rating' },
        { label: 'target', align: 'right' },
        { label: 'value', align: 'right' },
        { label: 'price', align: 'right' },
        { label: 'upside', align: 'right' },
      ],
      result.companies.flatMap(({ ticker, days }) =>
        days.map((row) => [
          ticker,
          row.day,
          row.rating,
          dollars(row.target),
          dollars(row.perShare, 2),
          row.price === undefined ? dash : dollars(row.price, 2),
          signedPercent(row.upside),
        ]),
      ),
    ),
  ],
  lines: ({ companies }) => companies.flatMap(({ ticker, days }) => days.map((day) => ({ ticker, ...day }))),
})
