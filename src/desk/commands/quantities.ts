// `uprate quantities FILE|-`: every number with its unit in a text, without asking what it says about whom.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { table } from '../presentation.ts'

const quantitySchema = z.object({
  text: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string(),
  bound: z.enum(['about', 'at_least', 'at_most']).optional(),
  language: z.enum(['en', 'de']),
})

type QuantityRow = z.output<typeof quantitySchema>

function isByLine(result: readonly QuantityRow[] | readonly (readonly QuantityRow[])[]): result is readonly (readonly QuantityRow[])[] {
  return Array.isArray(result[0])
}

function row({ text, start, end, value, low, high, unit, bound, language }: QuantityRow): readonly string[] {
  const amount = value === undefined ? `${low} to ${high}` : String(value)
  return [`${start}–${end}`, text, amount, unit, bound ?? '', language]
}

export const quantities = defineCommand({
  name: 'quantities',
  summary: 'find every number with its unit in a text',
  description:
    'Reads German and English numbers with currency, power, hashrate, energy price, ratios, shares, durations and GPUs, converted to the units of the vocabulary. ' +
    'Prints JSON: text, start, end, value or low and high, unit, bound, language. Offsets are UTF-16 code units into the text, with --lines into the line. ' +
    'The text must be UTF-8; it is read as it stands, without regard to what format it is in.',
  effect: 'reads',
  arguments: ['file'],
  input: z.object({
    file: z.string().min(1).describe('a text, or - for what comes in on standard input').meta({ placeholder: 'FILE', file: 'always' }),
    lines: z.boolean().default(false).describe('read each line on its own and print one array for each'),
  }),
  output: z.union([z.array(quantitySchema), z.array(z.array(quantitySchema))]),
  examples: [
    { line: 'uprate quantities data/articles/jpmorgan-sector.de.txt', shows: 'the quantities of an article' },
    { line: 'uprate quantities --lines data/articles/jpmorgan-sector.en.txt', shows: 'one array for each line of the text' },
    { line: 'uprate quantities data/articles/jpmorgan-sector.en.txt --format table', shows: 'the same for the eye' },
  ],
  defaultFormat: ({ lines }) => (lines ? 'jsonl' : 'json'),
  async run({ file, lines }, { workspace }) {
    const { quantitiesIn } = await import('../quantities-in.ts')
    return quantitiesIn(workspace.files, file, lines)
  },
  present(result) {
    const columns = [
      { label: 'span', align: 'right' },
      { label: 'text' },
      { label: 'value', align: 'right' },
      { label: 'unit' },
      { label: 'bound' },
      { label: 'language' },
    ] as const
    if (!isByLine(result)) return [table(columns, result.map(row))]
    const rows = result.flatMap((line, index) => line.map((quantity) => [String(index + 1), ...row(quantity)]))
    return [table([{ label: 'line', align: 'right' }, ...columns], rows)]
  },
  lines: (result) => result,
})
