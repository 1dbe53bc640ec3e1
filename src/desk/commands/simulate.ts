// `uprate simulate`: how sure the values are, and what they hang on.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { bigDollars, dash, dollars, percent } from '../figures.ts'
import { heading, paragraph, table, type Part } from '../presentation.ts'
import { researchInput } from './value.ts'

const estimate = z.object({ value: z.number(), error: z.number() })

const explained = z
  .array(
    z.object({
      id: z.string(),
      label: z.string(),
      first: z.number(),
      firstError: z.number(),
      total: z.number(),
      totalError: z.number(),
    }),
  )
  .readonly()

const distributed = {
  mean: estimate,
  deviation: z.number(),
  minimum: z.number(),
  maximum: z.number(),
  quantiles: z.array(z.object({ share: z.number(), value: z.number() })).readonly(),
  worstMean: z.number(),
  bestMean: z.number(),
  histogram: z.object({ from: z.number(), to: z.number(), shares: z.array(z.number()).readonly() }),
}

const company = z.object({
  ticker: z.string(),
  name: z.string(),
  perShare: z.number(),
  priceTarget: z.number(),
  price: z.number().optional(),
  priceOn: z.string().optional(),
  ...distributed,
  abovePrice: estimate.optional(),
  ratings: z.object({ Overweight: estimate, Neutral: estimate, Underweight: estimate }).optional(),
  explained,
})

export const simulationSchema = z.object({
  view: z.string(),
  asOf: z.string(),
  targetDate: z.string(),
  draws: z.number(),
  asked: z.number(),
  method: z.enum(['sobol', 'philox']),
  seed: z.number(),
  universe: z.array(z.string()),
  companies: z.array(company),
  sector: z.object({
    perShareSum: z.number(),
    ...distributed,
    against: z.array(z.object({ share: z.number(), sector: z.number(), sumOfCompanies: z.number() })).readonly(),
    explained,
  }),
  correlation: z.array(z.array(z.number()).readonly()).readonly(),
  missing: z.array(z.object({ ticker: z.string(), missing: z.array(z.string()).readonly() })).readonly(),
  explainedDraws: z.number(),
  inputs: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      unit: z.string(),
      ticker: z.string().optional(),
      base: z.number(),
      mean: z.number(),
      distribution: z.looseObject({ kind: z.string() }),
      apply: z.enum(['replace', 'scale', 'add']),
      source: z.string(),
      judgement: z.boolean(),
    }),
  ),
  stopped: z.string().optional(),
})

type Result = z.output<typeof simulationSchema>

const defaultDraws = 65_536

export const simulate = defineCommand({
  name: 'simulate',
  summary: 'draw what is uncertain and show how values, ratings and the sector are distributed',
  description:
    'Draws every number for which the view has a distribution, values the whole universe in each draw, and rates it by the view’s policy. ' +
    'The mean comes with its standard error; P(value > price) is the share of draws above the last price. ' +
    'The inputs that explain most of a value’s variance follow, by their total share: what would stay open if all others were known. ' +
    'The same seed gives the same bytes on any machine, with any number of workers. Stopped early (Ctrl-C), it shows what was drawn until then.',
  effect: 'reads',
  stoppable: true,
  arguments: ['tickers'],
  input: z.object({
    tickers: z
      .array(z.string().min(1))
      .optional()
      .describe('the companies to show; default: all of the view. The universe is drawn as a whole either way')
      .meta({ placeholder: 'TICKER' }),
    draws: z.number().optional().describe(`how many draws, best a power of two; default: ${defaultDraws}`).meta({ placeholder: 'N' }),
    seed: z.number().optional().describe('a whole number; default: 1').meta({ placeholder: 'S' }),
    method: z
      .string()
      .optional()
      .describe('sobol: a scrambled Sobol sequence, or philox: pseudo-random; default: sobol')
      .meta({ placeholder: 'sobol|philox' }),
    workers: z
      .number()
      .optional()
      .describe('threads; default: one for short simulations, else one for each core')
      .meta({ placeholder: 'N', local: true }),
    ...researchInput,
  }),
  output: simulationSchema,
  examples: [
    { line: 'uprate simulate --as-of 2025-11-24 --draws 8192', shows: 'how sure the values of the sector are' },
    { line: 'uprate simulate IREN --as-of 2025-11-24 --view jpmorgan-2025-11-24 --draws 4096', shows: "IREN through the bank's eyes" },
  ],
  async run(input, { workspace, progress, signal }) {
    const { openResearch } = await import('../research-desk.ts')
    const { simulationOf } = await import('../simulation-of.ts')
    const desk = await openResearch(workspace, input)
    return simulationOf(
      desk,
      {
        tickers: input.tickers,
        draws: input.draws ?? defaultDraws,
        seed: input.seed ?? 1,
        method: input.method ?? 'sobol',
        workers: input.workers,
      },
      { progress, signal },
    )
  },
  present(result) {
    return [
      paragraph(
        `${result.draws.toLocaleString('en-US')} draws (${result.method}, seed ${result.seed}), view ${result.view}, known on ${result.asOf}, values per share for ${result.targetDate.slice(0, 7)}.`,
      ),
      ...(result.stopped === undefined
        ? []
        : [paragraph(`Not all of the ${result.asked.toLocaleString('en-US')} draws asked for were made: ${result.stopped}.`)]),
      companyTable(result),
      ...explainedParts(result),
      ...sectorParts(result),
      ...(result.missing.length > 0
        ? [paragraph(`Without a value, and so not drawn: ${result.missing.map(({ ticker }) => ticker).join(', ')}; uprate value says why.`)]
        : []),
    ]
  },
  lines: (result) => result.companies,
  outcome: (result) =>
    result.stopped === undefined
      ? { status: 'done', notices: [] }
      : {
          status: 'findings',
          notices: [`${result.draws.toLocaleString('en-US')} of ${result.asked.toLocaleString('en-US')} draws: ${result.stopped}`],
        },
})

const at = (quantiles: Result['sector']['quantiles'], share: number) => quantiles.find((quantile) => quantile.share === share)!.value

function companyTable({ companies }: Result): Part {
  return table(
    [
      { label: '' },
      { label: 'Price', align: 'right' },
      { label: 'Target', align: 'right' },
      { label: 'Mean', align: 'right' },
      { label: '±', align: 'right' },
      { label: '5 %', align: 'right' },
      { label: '50 %', align: 'right' },
      { label: '95 %', align: 'right' },
      { label: 'Worst 5 %', align: 'right' },
      { label: 'P(value > price)', align: 'right' },
      { label: 'P(Overweight)', align: 'right' },
    ],
    companies.map((row) => [
      row.ticker,
      dollars(row.price, 2),
      dollars(row.priceTarget),
      dollars(row.mean.value, 2),
      row.mean.error < 0.0005 ? '0.000' : row.mean.error.toFixed(3),
      dollars(at(row.quantiles, 0.05), 2),
      dollars(at(row.quantiles, 0.5), 2),
      dollars(at(row.quantiles, 0.95), 2),
      dollars(row.worstMean, 2),
      percent(row.abovePrice?.value),
      percent(row.ratings?.Overweight.value),
    ]),
  )
}

function explainedParts({ companies }: Result): readonly Part[] {
  const rows = companies.filter((row) => row.explained.length > 0)
  if (rows.length === 0) return []
  const words = (row: (typeof rows)[number]) =>
    row.explained
      .filter(({ total }, place) => place < 4 && total >= 0.02)
      .map(({ label, total }) => `${label.replace(`${row.ticker}: `, '')} ${percent(total)}`)
      .join('; ')
  return [
    heading('What the values hang on'),
    table(
      [{ label: '' }, { label: 'Share of the variance that stays if all else is known', width: 110 }],
      rows.map((row) => [row.ticker, words(row) || dash]),
    ),
  ]
}

function sectorParts({ sector, universe, companies }: Result): readonly Part[] {
  if (companies.length < 2 || universe.length < 2) return []
  const shown = sector.against.filter(({ share }) => [0.05, 0.5, 0.95].includes(share))
  return [
    heading('The sector together'),
    table(
      [{ label: '' }, ...shown.map(({ share }) => ({ label: percent(share), align: 'right' as const }))],
      [
        ['Value of all, drawn together', ...shown.map((row) => bigDollars(row.sector))],
        ['Sum of what the companies have alone', ...shown.map((row) => bigDollars(row.sumOfCompanies))],
      ],
    ),
    paragraph(
      `Not all have their worst case at once. The mean is ${bigDollars(sector.mean.value)}, in the worst twentieth ${bigDollars(sector.worstMean)}. ` +
        `Most of it hangs on: ${sector.explained
          .slice(0, 4)
          .map(({ label, total }) => `${label} ${percent(total)}`)
          .join('; ')}.`,
    ),
  ]
}
