// `uprate note`: the sector note, in English or German.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import { researchInput } from './value.ts'

export const note = defineCommand({
  name: 'note',
  summary: 'write the sector note',
  description:
    'Writes the sector note in Markdown: key changes (old and new), the valuation table, what changed and why, what the prices imply, what is signed, contradictions, risks, method, sources and the frame of disclosures that its author fills in. ' +
    'Every figure comes from the model; every fact behind one is among the numbered sources with its words.',
  arguments: [],
  input: z.object({
    ...researchInput,
    since: daySchema
      .optional()
      .describe('the day that "old" means; default: the newest knowledge date before the as-of date')
      .meta({ placeholder: 'DATE' }),
    language: z.enum(['en', 'de']).optional().describe('en or de; default: en').meta({ placeholder: 'LANGUAGE' }),
    broker: z
      .string()
      .optional()
      .describe('whose calls stand beside; default: the voice of the view, else JPMorgan')
      .meta({ placeholder: 'NAME' }),
  }),
  output: z.object({
    language: z.enum(['en', 'de']),
    asOf: z.string(),
    since: z.string().optional(),
    view: z.string(),
    markdown: z.string(),
    figures: z.number(),
    hash: z.string(),
  }),
  examples: [
    { line: 'uprate note --as-of 2025-11-24 --language de', shows: 'die Branchenstudie auf Deutsch' },
    { line: 'uprate note --as-of 2025-11-24 --out notes', shows: 'the note as a file' },
  ],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { writeNote } = await import('../write-note.ts')
    return writeNote(await openResearch(workspace, input), input)
  },
  present: (result) => [{ kind: 'verbatim', text: result.markdown }],
  files: (result) => [{ name: `sector-note-${result.asOf}.${result.language}.md`, text: result.markdown }],
})
