// `uprate publish`: a note frozen in the ledger, in both languages and all formats.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { paragraph, table } from '../presentation.ts'
import { note } from './note.ts'

export const publicationSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  ticker: z.string().optional(),
  asOf: z.string(),
  since: z.string().optional(),
  view: z.string(),
  by: z.string(),
  /** Of the facts and assumptions that it was written from. */
  hash: z.string(),
  files: z.array(z.object({ name: z.string(), hash: z.string(), bytes: z.number().int() })),
})

const { check: _check, language: _language, to: _to, ...shared } = note.input.shape

export const publish = defineCommand({
  name: 'publish',
  summary: 'freeze a note in the ledger, in both languages',
  description:
    'Writes a note as "uprate note" does, in English and German and in every format, and keeps the files in the ledger with their hashes: listed by "uprate publications", never changed afterwards, whatever is learned or corrected later. ' +
    'The same note published again adds nothing.',
  effect: 'writes',
  arguments: ['ticker'],
  input: z.object({ ...shared, by: z.string().min(1, 'say who').describe('who publishes it').meta({ placeholder: 'NAME' }) }),
  output: publicationSchema.extend({ already: z.boolean() }),
  examples: [{ line: 'uprate publish --as-of 2025-11-24 --by "Ada Byron"', shows: 'the sector note of the day, for good' }],
  async run({ by, ...wanted }, context) {
    const { publishNote } = await import('../publish-note.ts')
    return publishNote(wanted, by, context)
  },
  present: ({ id, name, files, already }) => [
    paragraph(`${already ? 'Published before' : 'Published'}: ${name}, id ${id}.`),
    table(
      [{ label: 'file' }, { label: 'kB', align: 'right' }, { label: 'SHA-256' }],
      files.map((file) => [file.name, String(Math.ceil(file.bytes / 1000)), file.hash]),
    ),
  ],
})
