// `uprate bridge TICKER`: why a target moved between two days.
import { z } from 'zod'
import { groupBy } from '../../base/index.ts'
import { defineCommand } from '../command.ts'
import { daySchema, evidenceSchema } from '../fact-schema.ts'
import { valueText } from '../fact-text.ts'
import { dash, dollars, signedDollars } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'

const barSchema = z.object({
  group: z.string(),
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  before: z.number().optional(),
  after: z.number().optional(),
  contribution: z.number(),
  evidence: z.array(evidenceSchema),
  source: z.string(),
})

function figure(value: number | undefined, unit: string): string {
  return value === undefined ? dash : valueText(Number(value.toPrecision(5)), unit === '1' ? '' : unit)
}

type Bar = z.output<typeof barSchema>

/** One line for what moves quarter by quarter: a person reads the sum. The result keeps each quarter. */
function byQuarters(bars: readonly Bar[]): readonly Bar[] {
  const quarter = /\d{4}Q\d/
  const groups = groupBy(bars, (bar) => `${bar.group} ${quarter.test(bar.label) ? bar.label.replace(quarter, '') : bar.id}`)
  return [...groups.values()].map((group) => {
    const [first] = group
    if (!first || group.length === 1) return first!
    const quarters = group.map((bar) => quarter.exec(bar.label)![0]).toSorted()
    const { before: _, after: __, ...rest } = first
    return {
      ...rest,
      label: first.label.replace(quarter, `${quarters[0]} to ${quarters.at(-1)}`),
      contribution: group.reduce((sum, bar) => sum + bar.contribution, 0),
    }
  })
}

export const bridge = defineCommand({
  name: 'bridge',
  summary: 'show exactly why a target moved between two days',
  description:
    'Values the company on both days through one view and splits the difference exactly: each input that changed gets its share, in whatever order the inputs come, and the shares add up without a rest. ' +
    'Bars are grouped into new facts, corrected facts, market, assumptions, time and method; each names its evidence.',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({
    ticker: z.string().min(1, 'name a ticker').describe('a ticker').meta({ placeholder: 'TICKER' }),
    from: daySchema.describe('the first day').meta({ placeholder: 'DATE' }),
    to: daySchema.describe('the second day').meta({ placeholder: 'DATE' }),
    view: z.string().optional().describe('through whose eyes; default: house').meta({ placeholder: 'NAME', file: 'possible' }),
  }),
  output: z.object({
    ticker: z.string(),
    view: z.string(),
    from: z.string(),
    to: z.string(),
    start: z.number(),
    end: z.number(),
    groups: z.record(z.string(), z.number()),
    residual: z.number(),
    bars: z.array(barSchema),
  }),
  examples: [
    {
      line: 'uprate bridge CIFR --from 2025-11-05 --to 2025-11-24 --view jpmorgan-2025-11-24',
      shows: 'from the September target to the November one',
    },
  ],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { bridgeOf } = await import('../readings.ts')
    return bridgeOf(await openResearch(workspace, { view: input.view, asOf: input.to }), input.ticker, input.from, input.to)
  },
  present(result) {
    const bars = byQuarters(result.bars)
    const shown = bars.filter((bar) => Math.abs(bar.contribution) >= 0.005)
    const rest = bars.filter((bar) => Math.abs(bar.contribution) < 0.005).reduce((sum, bar) => sum + bar.contribution, 0)
    return [
      paragraph(
        `${result.ticker}, view ${result.view}: ${dollars(result.start)} on ${result.from}, ${dollars(result.end)} on ${result.to}.`,
      ),
      table(
        [
          { label: 'What moved it' },
          { label: 'USD a share', align: 'right' },
          { label: 'before', align: 'right' },
          { label: 'after', align: 'right' },
          { label: 'evidence', width: 64 },
        ],
        [
          ...Object.entries(result.groups)
            .filter(([, amount]) => amount !== 0)
            .flatMap(([group, amount]) => [
              [group.toUpperCase(), signedDollars(amount), '', '', ''],
              ...shown
                .filter((bar) => bar.group === group)
                .map((bar) => [
                  `  ${bar.label}`,
                  signedDollars(bar.contribution),
                  figure(bar.before, bar.unit),
                  figure(bar.after, bar.unit),
                  bar.evidence.length > 0
                    ? bar.evidence.map((evidence) => `"${evidence.quote}" (${evidence.publisher}, ${evidence.known})`).join('; ')
                    : bar.source,
                ]),
            ]),
          ...(rest === 0 ? [] : [['  bars under half a cent', signedDollars(rest), '', '', '']]),
          [
            'SUM',
            signedDollars(result.end - result.start),
            dollars(result.start),
            dollars(result.end),
            `rest of the arithmetic: ${result.residual.toExponential(1)}`,
          ],
        ],
      ),
    ]
  },
})
