// `uprate proposals [TICKER]`: what was held back and why, and what contradicts what.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema, factForm, factSchema } from '../fact-schema.ts'
import { attributeText, boundedValueText, qualifiersText } from '../fact-text.ts'
import { heading, paragraph, table, type Part } from '../presentation.ts'

const sideSchema = factSchema.extend({
  id: z.string(),
  known: daySchema,
  confidence: z.number().min(0).max(1),
  document: z.object({ hash: z.string(), title: z.string(), publisher: z.string(), type: z.string() }),
})

const proposalSchema = sideSchema.extend({
  reasons: z.array(z.object({ code: z.string(), what: z.string(), against: z.string().optional() })),
  /** Of one that contradicts the ledger: what the view would make of it. */
  ifAccepted: z.object({ wins: z.boolean(), words: z.string() }).optional(),
  decision: z.object({ id: z.string(), action: z.string(), by: z.string(), reason: z.string() }).optional(),
})

const contradictionSchema = z.object({
  sides: z.array(sideSchema.extend({ chosen: z.boolean() })),
  rule: z.string(),
  words: z.string(),
})

function proposalParts(row: z.output<typeof proposalSchema>): readonly (readonly string[])[] {
  const reasons = row.reasons.map(({ code, what }) => `${code}: ${what}`).join('; ')
  const accepted = row.ifAccepted === undefined ? '' : ` If accepted: ${row.ifAccepted.words}.`
  const decision = row.decision === undefined ? '' : ` Decided: ${row.decision.action} by ${row.decision.by} (${row.decision.reason}).`
  return [
    [
      row.id.slice(0, 12),
      row.subject,
      attributeText(row),
      boundedValueText(row),
      qualifiersText(row),
      row.quote,
      `${reasons}.${accepted}${decision}`,
    ],
  ]
}

function contradictionParts({ sides, words }: z.output<typeof contradictionSchema>): readonly Part[] {
  const [first] = sides
  if (first === undefined) return []
  const columns = [
    { label: 'id' },
    { label: '' },
    { label: 'value', align: 'right' },
    { label: 'about', width: 40 },
    { label: 'known' },
    { label: 'kind' },
    { label: 'sure', align: 'right' },
    { label: 'document', width: 40 },
  ] as const
  const rows = sides.map((side) => [
    side.id.slice(0, 12),
    side.chosen ? 'taken' : '',
    boundedValueText(side),
    qualifiersText(side),
    side.known,
    side.document.type,
    `${Math.round(side.confidence * 100)} %`,
    side.document.publisher,
  ])
  return [heading(`${first.subject} ${attributeText(first)}`), table(columns, rows), paragraph(`${words}.`)]
}

export const proposals = defineCommand({
  name: 'proposals',
  summary: 'show what waits for a person: proposals and contradictions',
  description:
    'Lists the facts that were held back, each with its id and the reasons, and the facts of the ledger that contradict each other across documents, side by side: ' +
    'which of them the view takes, by which of its rules, and what would change that. Decide with "uprate decide ID".',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({
    ticker: z.string().optional().describe('only about this company, SECTOR or NETWORK').meta({ placeholder: 'TICKER' }),
    document: z
      .string()
      .optional()
      .describe('only what this document says, by its file or the start of its hash')
      .meta({ placeholder: 'FILE|HASH', file: 'possible' }),
    asOf: daySchema
      .optional()
      .describe('as known on this day; default: the newest knowledge date in the ledger')
      .meta({ placeholder: 'DATE' }),
    view: z
      .string()
      .optional()
      .describe('whose rules decide: a view in data/views, or a file; default: house')
      .meta({ placeholder: 'NAME', file: 'possible' }),
    decided: z.boolean().default(false).describe('also proposals that somebody has decided on'),
  }),
  output: z.object({
    view: z.string(),
    asOf: daySchema,
    proposals: z.array(proposalSchema),
    contradictions: z.array(contradictionSchema),
  }),
  list: 'proposals',
  examples: [
    { line: 'uprate proposals CIFR', shows: 'what of Cipher waits for a person, and what contradicts what' },
    { line: 'uprate proposals --as-of 2025-11-24 --format json', shows: 'everything as known on a day, for a script' },
  ],
  async run(input, { workspace }) {
    const { proposalsOf } = await import('../proposals-of.ts')
    return proposalsOf(await workspace.ledger(), workspace.files, input)
  },
  present({ view, asOf, proposals: held, contradictions }) {
    const columns = [
      { label: 'id' },
      { label: 'subject' },
      { label: 'attribute' },
      { label: 'value', align: 'right' },
      { label: 'about', width: 36 },
      { label: 'quote', width: 36 },
      { label: 'reasons', width: 72 },
    ] as const
    return [
      paragraph(
        `${held.length} held back, ${contradictions.length} ${contradictions.length === 1 ? 'contradiction' : 'contradictions'} between documents, as known on ${asOf}, view ${view}.`,
      ),
      ...(held.length === 0 ? [] : [table(columns, held.flatMap(proposalParts))]),
      ...contradictions.flatMap(contradictionParts),
    ]
  },
  lines: ({ proposals: held, contradictions }) => [
    ...held.map((row) => ({
      ...factForm(row),
      id: row.id,
      known: row.known,
      confidence: row.confidence,
      document: row.document,
      reasons: row.reasons,
      ifAccepted: row.ifAccepted,
      decision: row.decision,
    })),
    ...contradictions.map(({ sides, rule, words }) => ({
      contradiction: sides.map((side) => ({
        ...factForm(side),
        id: side.id,
        known: side.known,
        document: side.document,
        chosen: side.chosen,
      })),
      rule,
      words,
    })),
  ],
})
