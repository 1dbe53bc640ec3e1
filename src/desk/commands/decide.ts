// `uprate decide ID accept|reject|correct`, `uprate decide FILE add`: a person's word on a reading, kept beside it.
import { z } from 'zod'
import { InputError } from '../../base/index.ts'
import { defineCommand } from '../command.ts'
import { changeText, decisionLine, keptDecisionSchema, type KeptDecisionRow } from '../decision-form.ts'
import { daySchema } from '../fact-schema.ts'
import { attributeText } from '../fact-text.ts'
import { paragraph, table, type Part } from '../presentation.ts'

/** Decisions as a table. */
export function decisionTable(rows: readonly KeptDecisionRow[]): Part {
  return table(
    [
      { label: 'id' },
      { label: 'decision' },
      { label: 'subject' },
      { label: 'attribute' },
      { label: 'as decided', width: 48 },
      { label: 'from' },
      { label: 'by' },
      { label: 'reason', width: 48 },
      { label: 'document', width: 32 },
    ],
    rows.map((row) => [
      row.id.slice(0, 12),
      row.state === 'waiting' ? `${row.action}, waiting` : row.repeats === undefined ? row.action : `${row.action}, again`,
      row.fact.subject,
      attributeText(row.fact),
      changeText(row),
      row.known,
      row.by,
      row.reason,
      row.title ?? row.document.slice(0, 12),
    ]),
  )
}

export const decide = defineCommand({
  name: 'decide',
  summary: 'accept, reject or correct what was read, or add what was missed',
  description:
    "Keeps a person's decision on a proposal or a fact in the ledger, with the name and the reason; nothing that was read is deleted. " +
    'accept lets a proposal in, or confirms a fact; reject leaves a fact out; correct lets the fact in as --set and --quote say; add takes a document and its words. ' +
    'A decision holds from a day on, --on or else the day on which its document was published: what was known on days before stays as it was. ' +
    'The same document read again, or a copy of its words, is read as decided. ' +
    'With --from it takes many decisions, all or nothing: lines {"what", "action", "by", "reason", "set", "quote", "on", "again", "seen"}, or those of "uprate decisions --format jsonl".',
  effect: 'writes',
  arguments: ['what', 'action'],
  input: z.object({
    what: z
      .string()
      .min(1)
      .optional()
      .describe('the start of the id of a proposal or fact; for add: the document, by its file or the start of its hash')
      .meta({ placeholder: 'ID', file: 'possible' }),
    action: z
      .enum(['accept', 'reject', 'correct', 'add'])
      .optional()
      .describe('accept, reject, correct or add')
      .meta({ placeholder: 'ACTION' }),
    by: z.string().optional().describe('who decides').meta({ placeholder: 'NAME' }),
    reason: z.string().optional().describe('why, in a sentence').meta({ placeholder: 'TEXT' }),
    set: z
      .array(z.string())
      .optional()
      .describe('a field as it should be, for example value=48 or site=Odessa; empty takes it away; may be given several times')
      .meta({ placeholder: 'KEY=VALUE' }),
    quote: z.string().optional().describe('the words that carry the value, as they stand in the text').meta({ placeholder: 'WORDS' }),
    occurrence: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('which of several places where the quote stands, from 1')
      .meta({ placeholder: 'N' }),
    on: daySchema
      .optional()
      .describe('the day from which the decision holds; default: the day from which the document was known')
      .meta({ placeholder: 'DATE' }),
    again: z.boolean().default(false).describe('takes the place of an earlier decision on the same reading'),
    seen: z
      .string()
      .regex(/^[0-9a-f]{6,64}$/, 'give at least six digits of the id of a decision')
      .optional()
      .describe('with --again: the decision that it may replace; refused when a later one stands')
      .meta({ placeholder: 'ID' }),
    from: z.string().optional().describe('a file of decisions, one JSON object a line, or -').meta({ placeholder: 'FILE', file: 'always' }),
  }),
  output: z.object({
    decisions: z.array(keptDecisionSchema),
    already: z.number().int().nonnegative(),
    warnings: z.array(z.string()),
  }),
  examples: [
    {
      line: 'uprate decide --from data/articles/jpmorgan-sector.en.decisions.jsonl',
      shows: 'decisions of another ledger; they wait until the article is ingested',
    },
  ],
  async run(input, { workspace }) {
    const { decideReadings } = await import('../decide-readings.ts')
    const { parsePairs, readDecisionLines } = await import('../decision-request.ts')
    const { what, action, by = '', reason = '', set = [], from, quote, occurrence, on, again, seen } = input
    if (from !== undefined) {
      if (what !== undefined || set.length > 0 || quote !== undefined) {
        throw new InputError('--from takes everything from the file', { where: '--from', remedy: 'leave the id, --set and --quote out' })
      }
      const lines = readDecisionLines(workspace.files, from, { by, reason })
      return decideReadings(await workspace.ledger('write'), workspace.files, lines)
    }
    if (what === undefined || action === undefined) {
      throw new InputError(what === undefined ? 'nothing is named to decide on' : 'the decision is missing', {
        where: 'uprate decide',
        remedy: 'write: uprate decide ID accept|reject|correct, or: uprate decide FILE add',
      })
    }
    const request = {
      what,
      action,
      by,
      reason,
      set: parsePairs(set),
      quote,
      occurrence,
      on,
      again,
      seen,
      where: `uprate decide ${what} ${action}`,
    }
    return decideReadings(await workspace.ledger('write'), workspace.files, [{ request }])
  },
  present({ decisions, already }) {
    const parts = decisions.length === 0 ? [] : [decisionTable(decisions)]
    return already === 0 ? parts : [...parts, paragraph(`${already} in the ledger already, word for word: nothing changed.`)]
  },
  lines: ({ decisions }) => decisions.map(decisionLine),
  outcome({ decisions, warnings }) {
    const effective = decisions.filter(({ state }) => state === 'effective')
    const first = effective.map(({ known }) => known).toSorted()[0]
    const held = first === undefined ? [] : [`holds from ${first} on: what was known on days before stays as it was`]
    const waiting = decisions.length - effective.length
    const waits = waiting === 0 ? [] : [`${waiting} ${waiting === 1 ? 'waits' : 'wait'} until a document with these words is ingested`]
    return { status: warnings.length > 0 ? 'findings' : 'done', notices: [...warnings, ...held, ...waits] }
  },
})
