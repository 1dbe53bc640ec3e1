// `uprate record`: what became of past calls.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import { dash, dollars, percent, signedPercent, whole } from '../figures.ts'
import { heading, paragraph, table, type Part } from '../presentation.ts'

const errors = z.object({ count: z.number(), meanError: z.number().optional(), bias: z.number().optional() })
const rates = z.object({ count: z.number(), right: z.number(), rate: z.number().optional(), small: z.boolean() })
const tallySchema = z.object({
  name: z.string(),
  calls: z.number(),
  settled: errors,
  open: errors,
  hits: rates,
  directions: rates,
  words: z.string(),
})
const reading = z.object({ signed: z.number(), weak: z.number(), share: z.number(), missing: z.number() })
const companySchema = z.object({ ticker: z.string(), before: z.number(), after: z.number(), expected: z.number().optional() })

type Tally = z.output<typeof tallySchema>

function tallies(title: string, rows: readonly Tally[]): Part {
  const rate = (given: Tally['hits']) => (given.count === 0 ? dash : `${given.right} of ${given.count}${given.small ? ' (few)' : ''}`)
  return table(
    [
      { label: title },
      { label: 'calls', align: 'right' },
      { label: 'settled', align: 'right' },
      { label: 'mean error', align: 'right' },
      { label: 'bias', align: 'right' },
      { label: 'still open', align: 'right' },
      { label: 'error so far', align: 'right' },
      { label: 'targets touched', align: 'right' },
      { label: 'ratings right', align: 'right' },
    ],
    rows.map((row) => [
      row.name,
      whole(row.calls),
      whole(row.settled.count),
      percent(row.settled.meanError),
      signedPercent(row.settled.bias),
      whole(row.open.count),
      percent(row.open.meanError),
      rate(row.hits),
      rate(row.directions),
    ]),
  )
}

export const record = defineCommand({
  name: 'record',
  summary: "score past calls, brokers' and the house's own",
  description:
    'Scores every price target, rating and megawatt forecast kept in the ledger against what happened after it, as far as that was known on the as-of date: a fact known later, or about a day before the call, cannot enter a score. ' +
    'A forecast of megawatts is read twice: as the total by its date, and as additional to what was signed before it.',
  effect: 'reads',
  arguments: [],
  input: z.object({
    asOf: daySchema
      .optional()
      .describe('what was known on this day; default: the newest knowledge date in the ledger')
      .meta({ placeholder: 'DATE' }),
    broker: z.string().optional().describe('only the calls of this one').meta({ placeholder: 'NAME' }),
  }),
  output: z.object({
    asOf: z.string(),
    all: tallySchema,
    byBroker: z.array(tallySchema),
    byCompany: z.array(tallySchema),
    capacity: z.array(
      z.object({
        by: z.string(),
        subject: z.string(),
        day: z.string(),
        horizon: z.string(),
        mw: z.number(),
        settled: z.boolean(),
        elapsed: z.number(),
        total: reading,
        additional: reading,
        companies: z.array(companySchema),
        others: z.array(companySchema),
        facts: z.array(z.string()),
        words: z.string(),
      }),
    ),
    targets: z.array(
      z.object({
        by: z.string(),
        company: z.string(),
        day: z.string(),
        target: z.number(),
        horizon: z.string(),
        state: z.string(),
        hit: z.string(),
        price: z.number().optional(),
        error: z.number().optional(),
        facts: z.array(z.string()),
        why: z.string().optional(),
      }),
    ),
  }),
  examples: [
    { line: 'uprate record --broker JPMorgan --as-of 2026-06-29', shows: "what became of the bank's targets and of its 1.7 GW" },
    { line: 'uprate record --format json', shows: 'every score with the facts it rests on' },
  ],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { recordOf } = await import('../record-of.ts')
    return recordOf(await openResearch(workspace, input), input.broker)
  },
  present(result) {
    const scored = result.targets.filter((row) => row.error !== undefined)
    return [
      paragraph(`Calls in the ledger against what was known on ${result.asOf}.`),
      ...(result.byBroker.length > 0 ? [tallies('Broker', result.byBroker)] : []),
      ...(result.byCompany.length > 0 ? [tallies('Company', result.byCompany)] : []),
      ...result.capacity.flatMap((score) => [
        heading(`${score.by} on ${score.subject}, ${score.day}: ${whole(score.mw)} MW of critical IT by ${score.horizon}`),
        paragraph(score.words),
        table(
          [
            { label: '' },
            { label: 'signed before', align: 'right' },
            { label: 'signed after', align: 'right' },
            { label: 'expected', align: 'right' },
          ],
          score.companies.map((company) => [company.ticker, whole(company.before), whole(company.after), whole(company.expected)]),
        ),
      ]),
      ...(scored.length > 0
        ? [
            heading('Targets with a price to compare'),
            table(
              [
                { label: '' },
                { label: 'by' },
                { label: 'of' },
                { label: 'target', align: 'right' },
                { label: 'for' },
                { label: 'price', align: 'right' },
                { label: 'target ÷ price − 1', align: 'right' },
                { label: '' },
                { label: 'touched' },
              ],
              scored.map((row) => [
                row.company,
                row.by,
                row.day,
                dollars(row.target),
                row.horizon,
                dollars(row.price, 2),
                signedPercent(row.error),
                row.state,
                row.hit,
              ]),
            ),
          ]
        : []),
    ]
  },
})
