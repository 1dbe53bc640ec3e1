// `uprate companies`: the list of companies that Uprate knows.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { table } from '../presentation.ts'

export const companySchema = z.object({
  ticker: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  descriptions: z.array(z.string()).optional(),
  fiscalYearEnd: z.number().int(),
  beyondModel: z.string().optional(),
  beyondModelGerman: z.string().optional(),
  renamed: z.array(z.object({ name: z.string(), from: z.string() })).optional(),
})

export const companies = defineCommand({
  name: 'companies',
  summary: 'list the companies that Uprate knows',
  description:
    'Lists the companies of data/companies.json: ticker, name, the other names under which documents speak of them, the end of the fiscal year, and what they own beside what the model values. A company is added there, without code.',
  effect: 'reads',
  arguments: [],
  input: z.object({}),
  output: z.object({ companies: z.array(companySchema) }),
  examples: [{ line: 'uprate companies', shows: 'tickers, names and other names' }],
  async run() {
    const { companies: list } = await import('../sector-data.ts')
    const { plainCompany } = await import('../snapshot-of.ts')
    return { companies: list().map(plainCompany) }
  },
  present: ({ companies: rows }) => [
    table(
      [
        { label: '' },
        { label: 'name' },
        { label: 'other names', width: 60 },
        { label: 'year ends', align: 'right' },
        { label: 'beside the model', width: 60 },
      ],
      rows.map((row) => [row.ticker, row.name, row.aliases.join(', '), String(row.fiscalYearEnd), row.beyondModel ?? '']),
    ),
  ],
  lines: ({ companies: rows }) => rows,
})
