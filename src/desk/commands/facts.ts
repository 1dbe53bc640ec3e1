// `uprate facts TICKER`: what the ledger holds about a company, with what contradicts it side by side.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema, factSchema, factForm } from '../fact-schema.ts'
import { attributeText, boundedValueText, decidedText, qualifiersText } from '../fact-text.ts'
import { paragraph, table } from '../presentation.ts'

const keptSchema = factSchema.extend({
  id: z.string(),
  known: daySchema,
  confidence: z.number().min(0).max(1),
  decided: z.object({ id: z.string(), action: z.enum(['accept', 'correct', 'add']), by: z.string(), reason: z.string() }).optional(),
  document: z.object({ hash: z.string(), title: z.string(), publisher: z.string(), url: z.string().optional(), type: z.string() }),
})

export const facts = defineCommand({
  name: 'facts',
  summary: 'show what the ledger holds about a company',
  description:
    'Lists the facts about a company, SECTOR or NETWORK that were known on a day, each with its date, its document and its place in the ledger. ' +
    'Facts about the same thing at the same time stand together, the newest knowledge first; where their values differ, each is marked "differs".',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({
    ticker: z.string().min(1, 'name a ticker').describe('a ticker, SECTOR or NETWORK').meta({ placeholder: 'TICKER' }),
    asOf: daySchema
      .optional()
      .describe('only what was known on this day; default: the newest day in the ledger')
      .meta({ placeholder: 'DATE' }),
    about: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as YYYY, YYYY-MM or YYYY-MM-DD')
      .optional()
      .describe('only what is about this date: a day, a month or a year')
      .meta({ placeholder: 'DATE' }),
    attribute: z.string().optional().describe('only this attribute, for example price_target').meta({ placeholder: 'NAME' }),
  }),
  output: z.object({
    subject: z.string(),
    asOf: daySchema,
    slots: z.array(z.object({ contradiction: z.boolean(), facts: z.array(keptSchema) })),
  }),
  list: 'slots',
  examples: [
    { line: 'uprate facts CIFR --attribute capacity', shows: "Cipher's megawatts, by basis and stage" },
    { line: 'uprate facts IREN --as-of 2025-11-24 --attribute price_target', shows: 'the price targets known on a day' },
    { line: 'uprate facts NETWORK --attribute bitcoin_price --format jsonl', shows: 'one fact a line, for a script' },
  ],
  async run(input, { workspace }) {
    const { factsAbout } = await import('../facts-about.ts')
    return factsAbout(await workspace.ledger(), input)
  },
  present({ subject, asOf, slots }) {
    if (slots.length === 0) return [paragraph(`No fact about ${subject} known on ${asOf} fits.`)]
    const rows = slots.flatMap(({ contradiction, facts: kept }) =>
      kept.map((fact, index) => [
        index === 0 ? attributeText(fact) : '',
        boundedValueText(fact),
        qualifiersText(fact),
        fact.known,
        fact.document.publisher,
        `${Math.round(fact.confidence * 100)} %`,
        [contradiction ? 'differs' : '', fact.decided ? decidedText(fact.decided) : ''].filter((text) => text !== '').join('; '),
      ]),
    )
    return [
      paragraph(`${subject}, as known on ${asOf}`),
      table(
        [
          { label: 'attribute' },
          { label: 'value', align: 'right' },
          { label: 'about', width: 48 },
          { label: 'known' },
          { label: 'document', width: 32 },
          { label: 'sure', align: 'right' },
          { label: '', width: 48 },
        ],
        rows,
      ),
    ]
  },
  lines({ slots }) {
    return slots.flatMap((slot) =>
      slot.facts.map((fact) => ({
        ...factForm(fact),
        known: fact.known,
        confidence: fact.confidence,
        ...(fact.decided === undefined ? {} : { decided: fact.decided }),
        document: fact.document,
        id: fact.id,
        contradiction: slot.contradiction,
      })),
    )
  },
})
