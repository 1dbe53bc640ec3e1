// `uprate decisions`: what persons decided, and the form in which another ledger takes it in.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { decisionLine, keptDecisionSchema } from '../decision-form.ts'
import { paragraph } from '../presentation.ts'
import { decisionTable } from './decide.ts'

export const decisions = defineCommand({
  name: 'decisions',
  summary: 'list what persons decided on readings',
  description:
    'Lists the decisions that the ledger holds, in the order in which they were made, earlier ones on the same reading included. ' +
    'With --format jsonl it gives them out for another ledger, which takes them in with "uprate decide --from": those that were merely applied again to a copy are left out.',
  effect: 'reads',
  arguments: [],
  input: z.object({
    document: z
      .string()
      .optional()
      .describe('only those on this document, by its file or the start of its hash')
      .meta({ placeholder: 'FILE|HASH', file: 'possible' }),
  }),
  output: z.object({ decisions: z.array(keptDecisionSchema) }),
  list: 'decisions',
  examples: [{ line: 'uprate decisions', shows: 'who decided what, and why' }],
  async run({ document }, { workspace }) {
    const { requireKept } = await import('../kept-document.ts')
    const { decisionRow } = await import('../decision-form.ts')
    const ledger = await workspace.ledger()
    const only = document === undefined ? undefined : (await requireKept(ledger, workspace.files, document)).reference.hash
    const titles = new Map((await ledger.documents()).map(({ reference }) => [reference.hash, reference.title]))
    const kept = await ledger.decisions(only === undefined ? {} : { document: only })
    return { decisions: kept.map((one) => decisionRow(one, titles.get(one.document))) }
  },
  present: ({ decisions: rows }) => (rows.length === 0 ? [paragraph('Nobody has decided anything yet.')] : [decisionTable(rows)]),
  lines: ({ decisions: rows }) => rows.filter(({ repeats }) => repeats === undefined).map(decisionLine),
})
