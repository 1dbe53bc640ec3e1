// `uprate value`: the sector table a desk prints, on a knowledge date, through a view.
import { z } from 'zod'
import { daysBetween } from '../../base/index.ts'
import { bigDollars, dash, dollars, millions, percent, signedPercent, whole } from '../figures.ts'
import { daySchema } from '../fact-schema.ts'
import { defineCommand } from '../command.ts'
import { paragraph, table, type Part } from '../presentation.ts'

export const researchInput = {
  asOf: daySchema
    .optional()
    .describe('as known on this day; default: the newest knowledge date in the ledger')
    .meta({ placeholder: 'DATE' }),
  view: z
    .string()
    .optional()
    .describe('through whose eyes: a view in data/views, or a file; default: house')
    .meta({ placeholder: 'NAME', file: 'possible' }),
}

export const rowSchema = z.object({
  ticker: z.string(),
  name: z.string(),
  rating: z.string(),
  rule: z.string(),
  target: z.number().optional(),
  perShare: z.number().optional(),
  price: z.object({ value: z.number(), on: z.string(), fact: z.string() }).optional(),
  upside: z.number().optional(),
  belowHigh: z.number().optional(),
  contractedMw: z.number().optional(),
  expectedMw: z.number().optional(),
  approvedMw: z.number().optional(),
  shareOfApproved: z.number().optional(),
  valuePerMw: z.number().optional(),
  dilutedShares: z.number().optional(),
  equity: z.number().optional(),
  parts: z.record(z.string(), z.number()).optional(),
  missing: z.array(z.string()),
  gaps: z.array(z.string()),
  call: z
    .object({
      by: z.string(),
      rating: z.string().optional(),
      previousRating: z.string().optional(),
      target: z.number().optional(),
      previousTarget: z.number().optional(),
      known: z.string(),
    })
    .optional(),
  hash: z.string(),
})

export type Row = z.output<typeof rowSchema>

export const tableSchema = z.object({
  view: z.string(),
  asOf: z.string(),
  targetDate: z.string(),
  broker: z.string(),
  rows: z.array(rowSchema),
  hash: z.string(),
})

/** `Overweight (from Neutral) $18 (from $12)`. */
export function callText(call: Row['call']): string {
  if (!call) return dash
  const from = (before: string | undefined, now: string | undefined) => (before === undefined || before === now ? '' : ` (from ${before})`)
  const target =
    call.target === undefined
      ? ''
      : ` ${dollars(call.target)}${from(call.previousTarget === undefined ? undefined : dollars(call.previousTarget), dollars(call.target))}`
  return `${call.rating ?? ''}${from(call.previousRating, call.rating)}${target}`.trim()
}

/** The table of rows as a person reads it. */
export function valueTable(rows: readonly Row[], broker: string): Part {
  return table(
    [
      { label: '' },
      { label: 'Rating' },
      { label: 'Target', align: 'right' },
      { label: 'Price', align: 'right' },
      { label: 'on' },
      { label: 'Upside', align: 'right' },
      { label: 'Below high', align: 'right' },
      { label: 'Signed MW', align: 'right' },
      { label: 'Expected MW', align: 'right' },
      { label: 'of approved', align: 'right' },
      { label: '$ per MW', align: 'right' },
      { label: `${broker} says` },
    ],
    rows.map((row) => [
      row.ticker,
      row.rating,
      dollars(row.target),
      dollars(row.price?.value, 2),
      row.price?.on ?? dash,
      signedPercent(row.upside),
      percent(row.belowHigh),
      whole(row.contractedMw),
      whole(row.expectedMw),
      percent(row.shareOfApproved),
      millions(row.valuePerMw),
      callText(row.call),
    ]),
  )
}

export const value = defineCommand({
  name: 'value',
  summary: 'value the sector and rate it',
  description:
    "Values every company of a view by its megawatts, its mine, its bitcoin, its power and its diluted shares, as known on a day, and rates them against each other by the view's policy. " +
    'Megawatts are critical IT. A company whose facts do not suffice has no number; what is missing is said below the table.',
  effect: 'reads',
  arguments: [],
  input: z.object({
    ...researchInput,
    broker: z
      .string()
      .optional()
      .describe('whose calls stand beside; default: the voice of the view, else JPMorgan')
      .meta({ placeholder: 'NAME' }),
  }),
  output: tableSchema,
  examples: [
    { line: 'uprate value --as-of 2025-11-24', shows: "the house's values beside JPMorgan's calls of that day" },
    { line: 'uprate value --as-of 2025-11-24 --view jpmorgan-2025-11-24', shows: 'the sector through the eyes of the note' },
    { line: 'uprate value --format json', shows: 'everything, for a script' },
  ],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { tableOf } = await import('../table-of.ts')
    const desk = await openResearch(workspace, input)
    return tableOf(desk, input.broker)
  },
  present(result) {
    const missing = result.rows.filter((row) => row.missing.length > 0)
    // What every company lacks is said once.
    const common =
      missing.length === result.rows.length
        ? (missing[0]?.missing ?? []).filter((name) => missing.every((row) => row.missing.includes(name)))
        : []
    const stale = result.rows.filter(
      (row) => row.upside !== undefined && row.price!.on.length === 10 && daysBetween(row.price!.on, result.asOf) > 30,
    )
    const beyond = result.rows.filter((row) => row.missing.length === 0 && row.gaps.some((gap) => gap.startsWith('not in the model')))
    return [
      paragraph(
        `The sector as known on ${result.asOf}, view ${result.view}, targets for ${result.targetDate.slice(0, 7)}. Megawatts are critical IT.`,
      ),
      valueTable(result.rows, result.broker),
      ...(stale.length > 0
        ? [
            paragraph(
              `Old prices: ${stale.map((row) => `${row.ticker} (${row.price!.on})`).join(', ')}. Upsides and ratings compare with the newest price on file, here more than 30 days before ${result.asOf}.`,
            ),
          ]
        : []),
      ...(beyond.length > 0
        ? [
            paragraph(
              `Read with care: ${beyond.map((row) => `${row.ticker} (${row.gaps.find((gap) => gap.startsWith('not in the model'))})`).join('; ')}.`,
            ),
          ]
        : []),
      ...(missing.length > 0
        ? [
            paragraph(
              common.length > 0
                ? `No company has a value on ${result.asOf}. Missing for all: ${common.join(', ')}.`
                : `Without a value: ${missing.map((row) => `${row.ticker} (${whyNot(row)})`).join('; ')}.`,
            ),
          ]
        : []),
    ]
  },
  lines: (result) => result.rows,
})

/** `missing: cash`, or why the model refuses. */
function whyNot(row: Row): string {
  const refused = row.missing.filter((said) => said.includes(row.ticker))
  return refused.length > 0 ? refused.join(', ') : `missing: ${row.missing.join(', ')}`
}

/** `mining $0.36bn, …`: the parts of a row in a line. */
export function partsText(row: Row): string {
  return Object.entries(row.parts ?? {})
    .filter(([, amount]) => amount !== 0)
    .map(([part, amount]) => `${part.replaceAll('_', ' ')} ${bigDollars(amount)}`)
    .join(', ')
}
