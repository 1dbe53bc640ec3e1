// `uprate publications [ID]`: the notes that were published, as they were.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { paragraph, table } from '../presentation.ts'
import { publicationSchema } from './publish.ts'

export const publications = defineCommand({
  name: 'publications',
  summary: 'list the published notes, or give one out again',
  description:
    'Lists the notes that "uprate publish" froze in the ledger, the newest first, each with its author, the day it speaks from, and the hashes of its files. With the start of an id it gives the files of that one, byte for byte as they were published; --out DIR writes them.',
  effect: 'reads',
  arguments: ['id'],
  input: z.object({
    id: z
      .string()
      .regex(/^[0-9a-f]{6,64}$/, 'give at least six digits of the id')
      .optional()
      .describe('the start of the id of one publication')
      .meta({ placeholder: 'ID' }),
  }),
  output: z.object({
    publications: z.array(publicationSchema),
    /** Of the one asked for. */
    contents: z.array(z.object({ name: z.string(), encoding: z.enum(['utf8', 'base64']), content: z.string() })),
  }),
  list: 'publications',
  examples: [{ line: 'uprate publications', shows: 'what was published, by whom, and as of which day' }],
  async run({ id }, { workspace }) {
    const { publicationNamed, publicationOf, publicationsOf } = await import('../publish-note.ts')
    const ledger = await workspace.ledger()
    if (id === undefined) return { publications: (await publicationsOf(ledger)).map(publicationOf).toReversed(), contents: [] }
    const { kept, contents } = await publicationNamed(ledger, id)
    return { publications: [publicationOf(kept)], contents }
  },
  present: ({ publications: rows }) =>
    rows.length === 0
      ? [paragraph('Nothing was published yet: uprate publish.')]
      : [
          table(
            [{ label: 'id' }, { label: 'name' }, { label: 'as of' }, { label: 'by' }, { label: 'file' }, { label: 'SHA-256' }],
            rows.flatMap((row) =>
              row.files.map((file, index) =>
                index === 0
                  ? [row.id.slice(0, 12), row.name, row.asOf, row.by, file.name, file.hash]
                  : ['', '', '', '', file.name, file.hash],
              ),
            ),
          ),
        ],
  files: ({ contents }) =>
    contents.map(({ name, encoding, content }) => ({
      name,
      content: encoding === 'utf8' ? content : new Uint8Array(Buffer.from(content, 'base64')),
    })),
})
