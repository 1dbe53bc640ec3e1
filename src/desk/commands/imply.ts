// `uprate imply TICKER`: what today's price already assumes.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { dash, dollars, millions, percent, whole } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'
import { researchInput } from './value.ts'

const questions = ['expected-mw', 'value-per-mw', 'conversion-share', 'probability'] as const

const impliedSchema = z.object({
  question: z.enum(questions),
  unit: z.string(),
  base: z.number().optional(),
  solutions: z.array(z.number()),
  searched: z.tuple([z.number(), z.number()]),
  reach: z.tuple([z.number(), z.number()]),
  none: z.string().optional(),
})

function figure(question: (typeof questions)[number], value: number | undefined): string {
  switch (question) {
    case 'expected-mw':
      return value === undefined ? dash : `${whole(value)} MW`
    case 'value-per-mw':
      return `${millions(value)}`
    case 'conversion-share':
    case 'probability':
      return percent(value)
  }
}

const names: Record<(typeof questions)[number], string> = {
  'expected-mw': 'Critical IT by the target date, counted in full',
  'value-per-mw': 'Value per MW, one for all HPC megawatts',
  'conversion-share': 'Critical IT per MW of approved power',
  probability: 'Probability of the unsigned megawatts',
}

export const imply = defineCommand({
  name: 'imply',
  summary: 'show what the share price already assumes',
  description:
    'Turns the model round: which megawatts, which value per megawatt, which share of approved power or which probability gives exactly the price of the day, all else as in the view; ' +
    'and the frontier of pairs of megawatts and value per megawatt that give it. Says so where nothing does, or more than one value.',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({
    ticker: z.string().min(1, 'name a ticker').describe('a ticker').meta({ placeholder: 'TICKER' }),
    ...researchInput,
    for: z
      .enum(questions)
      .optional()
      .describe('only this quantity: expected-mw, value-per-mw, conversion-share or probability')
      .meta({ placeholder: 'QUANTITY' }),
    at: z.number().positive().optional().describe('a value per share instead of the share price').meta({ placeholder: 'USD' }),
  }),
  output: z.object({
    ticker: z.string(),
    view: z.string(),
    asOf: z.string(),
    price: z.number(),
    priceOn: z.string().optional(),
    perShare: z.number(),
    contractedMw: z.number(),
    approvedMw: z.number().optional(),
    implied: z.array(impliedSchema),
    frontier: z.array(z.object({ mw: z.number(), valuePerMw: z.number().optional() })),
  }),
  examples: [
    { line: 'uprate imply IREN --as-of 2025-11-24 --view jpmorgan-2025-11-24', shows: 'the megawatts in the price beyond those signed' },
    { line: 'uprate imply CIFR --as-of 2025-11-24 --for value-per-mw', shows: 'one question alone' },
  ],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { impliedOf } = await import('../readings.ts')
    return impliedOf(await openResearch(workspace, input), input.ticker, input.for, input.at)
  },
  present(result) {
    const expected = result.implied.find((row) => row.question === 'expected-mw')?.solutions[0]
    return [
      paragraph(
        `${result.ticker} at ${dollars(result.price, 2)}${result.priceOn ? ` (${result.priceOn})` : ''}; the view ${result.view} values it at ${dollars(result.perShare, 2)} a share. Known on ${result.asOf}.`,
      ),
      ...(expected === undefined
        ? []
        : [
            paragraph(
              expected > result.contractedMw
                ? `The price assumes ${whole(expected)} MW of critical IT; ${whole(result.contractedMw)} MW are signed: ${whole(expected - result.contractedMw)} MW are paid for and not signed.`
                : `The price assumes ${whole(expected)} MW of critical IT, no more than the ${whole(result.contractedMw)} MW signed.`,
            ),
          ]),
      table(
        [
          { label: 'What the price assumes' },
          { label: 'implied', align: 'right' },
          { label: 'in the view', align: 'right' },
          { label: '', width: 60 },
        ],
        result.implied.map((row) => [
          names[row.question],
          row.solutions.length === 0 ? dash : row.solutions.map((value) => figure(row.question, value)).join(' or '),
          figure(row.question, row.base),
          row.none ?? '',
        ]),
      ),
      ...(result.frontier.length > 0
        ? [
            paragraph('Pairs that give the price:'),
            table(
              [
                { label: 'MW critical IT', align: 'right' },
                { label: 'value per MW', align: 'right' },
              ],
              result.frontier.map((point) => [whole(point.mw), millions(point.valuePerMw)]),
            ),
          ]
        : []),
    ]
  },
})
