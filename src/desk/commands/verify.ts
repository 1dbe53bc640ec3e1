// `uprate verify`: is every row of the ledger as it was kept?
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { MissingError } from '../../base/index.ts'
import { defineCommand } from '../command.ts'
import { paragraph, table } from '../presentation.ts'
import { defaultLedger } from '../workspace.ts'

const headSchema = z.object({ sequence: z.number().int().nonnegative(), hash: z.string() })

export const verify = defineCommand({
  name: 'verify',
  summary: 'check that the ledger is as it was kept',
  description:
    'Reads every row of the ledger again and compares it with its hash, its hash with the next row, and every quote with its document. ' +
    'Names each row that is not as it was kept, and exits with 1 when there is one. ' +
    'The head that it prints, noted elsewhere and given with --head at a later time, proves that no later row was cut off.',
  effect: 'reads',
  arguments: [],
  input: z.object({
    head: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'give the 64 digits that an earlier "uprate verify" printed')
      .optional()
      .describe('a head noted earlier that must still be in the chain')
      .meta({ placeholder: 'HASH' }),
  }),
  output: z.object({
    ledger: z.string(),
    rows: z.number().int().nonnegative(),
    head: headSchema,
    problems: z.array(z.object({ code: z.string(), what: z.string(), sequence: z.number().int().optional() })),
  }),
  examples: [
    { line: 'uprate verify', shows: 'the number of rows and the head of the chain' },
    { line: 'uprate verify --format json', shows: 'the same for a script' },
  ],
  async run({ head }, { workspace }) {
    // A new ledger is always sound: made at a path with a slip in it, it would answer for the one that was meant.
    if (workspace.ledgerPath !== defaultLedger && !existsSync(workspace.ledgerPath)) {
      throw new MissingError('there is no ledger to verify', {
        where: workspace.ledgerPath,
        remedy: 'check the path; uprate ingest makes a ledger',
      })
    }
    const ledger = await workspace.ledger()
    const found = await ledger.verify(head === undefined ? {} : { head })
    return { ledger: ledger.place, rows: found.rows, head: found.head, problems: found.problems.map((problem) => ({ ...problem })) }
  },
  present({ ledger, rows, head, problems }) {
    const state =
      problems.length === 0 ? 'All rows are as they were kept.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`
    const found = problems.map(({ sequence, code, what }) => [sequence === undefined ? '–' : String(sequence), code, what])
    return [
      paragraph(`${ledger}: ${rows} rows. ${state}\nhead ${head.sequence} ${head.hash}`),
      ...(found.length === 0 ? [] : [table([{ label: 'row', align: 'right' }, { label: 'problem' }, { label: 'what', width: 80 }], found)]),
    ]
  },
  outcome({ ledger, problems }) {
    if (problems.length === 0) return { status: 'done', notices: [] }
    return { status: 'findings', notices: [`${ledger} is not as it was kept (${problems.length} problems): restore it from a backup`] }
  },
})
