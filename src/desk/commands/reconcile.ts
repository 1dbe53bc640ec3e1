// `uprate reconcile`: what the broker must have assumed.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema, evidenceSchema } from '../fact-schema.ts'
import { dash, dollars, millions, signedPercent } from '../figures.ts'
import { numberText } from '../fact-text.ts'
import { paragraph, table } from '../presentation.ts'

const closingSchema = z.object({
  parameter: z.string(),
  unit: z.string(),
  used: z.number().optional(),
  needed: z.array(z.number()),
  range: z.tuple([z.number(), z.number()]).optional(),
  inRange: z.boolean().optional(),
})

function closingFigure(unit: string, value: number | undefined): string {
  if (value === undefined) return dash
  return unit.startsWith('USD/MW') ? `${millions(value)} per MW` : numberText(value, 2)
}

export const reconcile = defineCommand({
  name: 'reconcile',
  summary: "compare the model with a broker's published targets",
  description:
    "Values each company of the view with one set of parameters and puts the result before rounding beside the broker's published target, with the one parameter that would close the difference and whether it lies in the stated range. " +
    'Differences are shown, never tuned away per company.',
  effect: 'reads',
  arguments: [],
  input: z.object({
    broker: z.string().optional().describe('whose targets; default: JPMorgan').meta({ placeholder: 'NAME' }),
    date: daySchema
      .optional()
      .describe('targets and facts known on this day; default: 2025-11-24 for JPMorgan, else the newest in the ledger')
      .meta({ placeholder: 'DATE' }),
    view: z
      .string()
      .optional()
      .describe('a view in data/views, or a file; default: jpmorgan-2025-11-24 for JPMorgan, else house')
      .meta({ placeholder: 'NAME', file: 'possible' }),
  }),
  output: z.object({
    broker: z.string(),
    view: z.string(),
    date: z.string(),
    largest: z.number().optional(),
    companies: z.array(
      z.object({
        ticker: z.string(),
        published: z.number(),
        model: z.number().optional(),
        difference: z.number().optional(),
        closing: closingSchema.optional(),
        evidence: z.array(evidenceSchema),
        missing: z.array(z.string()),
      }),
    ),
  }),
  examples: [{ line: 'uprate reconcile --broker JPMorgan --date 2025-11-24', shows: 'five published targets against one model' }],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { reconciliationOf } = await import('../readings.ts')
    const broker = input.broker ?? 'JPMorgan'
    const desk = await openResearch(workspace, {
      view: input.view ?? (broker === 'JPMorgan' ? 'jpmorgan-2025-11-24' : 'house'),
      asOf: input.date ?? (broker === 'JPMorgan' ? '2025-11-24' : undefined),
    })
    return reconciliationOf(desk, broker)
  },
  present: (result) => [
    paragraph(
      `${result.broker}'s targets standing on ${result.date} against the view ${result.view}, one set of parameters for all${result.largest === undefined ? '' : `; the largest difference is ${(result.largest * 100).toFixed(1)} %`}.`,
    ),
    table(
      [
        { label: '' },
        { label: 'published', align: 'right' },
        { label: 'model', align: 'right' },
        { label: 'difference', align: 'right' },
        { label: 'closed by' },
        { label: 'used', align: 'right' },
        { label: 'needed', align: 'right' },
        { label: 'stated or documented range' },
      ],
      result.companies.map((row) => [
        row.ticker,
        dollars(row.published),
        dollars(row.model, 2),
        signedPercent(row.difference, 1),
        row.closing?.parameter ?? dash,
        row.closing ? closingFigure(row.closing.unit, row.closing.used) : dash,
        row.closing ? row.closing.needed.map((value) => closingFigure(row.closing!.unit, value)).join(' or ') || 'no value does' : dash,
        row.closing?.range
          ? `${closingFigure(row.closing.unit, row.closing.range[0])} to ${closingFigure(row.closing.unit, row.closing.range[1])}: ${row.closing.inRange ? 'inside' : 'outside'}`
          : row.model === undefined
            ? `no value, missing: ${row.missing.join(', ')}`
            : dash,
      ]),
    ),
  ],
})
