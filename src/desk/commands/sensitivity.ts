// `uprate sensitivity TICKER`: what matters most to a value.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { valueText } from '../fact-text.ts'
import { dollars } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'
import { researchInput } from './value.ts'

export const sensitivity = defineCommand({
  name: 'sensitivity',
  summary: 'show which inputs a value depends on most',
  description:
    'Moves each input over its documented range, or by a tenth either way where none is documented, and lists the values per share at both ends, widest swing first (a tornado). ' +
    'The elasticity is the per cent of value for a per cent of the input, at the base.',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({
    ticker: z.string().min(1, 'name a ticker').describe('a ticker').meta({ placeholder: 'TICKER' }),
    ...researchInput,
    top: z.number().int().positive().optional().describe('only so many rows; default: 15').meta({ placeholder: 'N' }),
  }),
  output: z.object({
    ticker: z.string(),
    view: z.string(),
    asOf: z.string(),
    perShare: z.number(),
    inputs: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        unit: z.string(),
        base: z.number(),
        low: z.number(),
        high: z.number(),
        documented: z.boolean(),
        atLow: z.number(),
        atHigh: z.number(),
        elasticity: z.number(),
      }),
    ),
  }),
  examples: [{ line: 'uprate sensitivity CIFR --as-of 2025-11-24', shows: "the tornado of Cipher's value" }],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { sensitivityOf } = await import('../readings.ts')
    const result = sensitivityOf(await openResearch(workspace, input), input.ticker)
    return { ...result, inputs: result.inputs.slice(0, input.top ?? 15) }
  },
  present(result) {
    const figure = (value: number, unit: string) => valueText(Number(value.toPrecision(4)), unit === '1' ? '' : unit)
    return [
      paragraph(`${result.ticker} at ${dollars(result.perShare, 2)} a share, view ${result.view}, known on ${result.asOf}.`),
      table(
        [
          { label: 'Input' },
          { label: 'from', align: 'right' },
          { label: 'base', align: 'right' },
          { label: 'to', align: 'right' },
          { label: 'range' },
          { label: 'value at from', align: 'right' },
          { label: 'value at to', align: 'right' },
          { label: 'elasticity', align: 'right' },
        ],
        result.inputs.map((row) => [
          row.label,
          figure(row.low, row.unit),
          figure(row.base, row.unit),
          figure(row.high, row.unit),
          row.documented ? 'documented' : '±10 %',
          dollars(row.atLow, 2),
          dollars(row.atHigh, 2),
          row.elasticity.toFixed(2),
        ]),
      ),
    ]
  },
})
