// `uprate documents`: what the ledger keeps documents of, and what of each waits for a person.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { referenceSchema } from '../fact-schema.ts'
import { dash } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'

export const documents = defineCommand({
  name: 'documents',
  summary: 'list the documents in the ledger',
  description:
    'Lists every document that the ledger keeps, the newest first, with the number of its facts that stand, its proposals and those of them that nobody has decided on. ' +
    'A document without text is a source that the sector data cite: the words kept are those quoted.',
  effect: 'reads',
  arguments: [],
  input: z.object({
    open: z.boolean().default(false).describe('only documents with proposals that wait for a person'),
    text: z.boolean().default(false).describe('only documents whose text is kept'),
  }),
  output: z.object({
    documents: z.array(
      referenceSchema.extend({
        /** Length of the text in UTF-16 code units. */
        length: z.number().int().optional(),
        facts: z.number().int().nonnegative(),
        proposals: z.number().int().nonnegative(),
        undecided: z.number().int().nonnegative(),
      }),
    ),
  }),
  list: 'documents',
  examples: [
    { line: 'uprate documents', shows: 'what the ledger rests on, the newest first' },
    { line: 'uprate documents --format jsonl', shows: 'one a line, for a script' },
  ],
  async run({ open, text }, { workspace }) {
    const { documentsOf } = await import('../documents-of.ts')
    return { documents: await documentsOf(await workspace.ledger(), { open, text }) }
  },
  present: ({ documents: rows }) =>
    rows.length === 0
      ? [paragraph('No document fits.')]
      : [
          table(
            [
              { label: 'hash' },
              { label: 'published' },
              { label: 'kind' },
              { label: 'publisher', width: 32 },
              { label: 'title', width: 56 },
              { label: 'facts', align: 'right' },
              { label: 'proposals', align: 'right' },
              { label: 'undecided', align: 'right' },
            ],
            rows.map((row) => [
              row.hash.slice(0, 12),
              row.published ?? dash,
              row.type,
              row.publisher,
              row.title,
              String(row.facts),
              String(row.proposals),
              String(row.undecided),
            ]),
          ),
        ],
  lines: ({ documents: rows }) => rows,
})
