// `uprate note`: the sector note, in English or German.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import type { Files } from '../input-files.ts'
import { paragraph } from '../presentation.ts'
import { researchInput } from './value.ts'

export const note = defineCommand({
  name: 'note',
  summary: 'write the sector note',
  description:
    'Writes the sector note in Markdown: title and summary, key changes (old and new, house and broker), valuation and sum of the parts, what changed and why, what the prices pay for already, what is signed, contradictions, risks, method and ratings, sources, and the frame of disclosures that its author fills in. ' +
    'Before it is handed out every figure is followed back to a computed value or a fact with its words, and both languages are proved to carry the same figures. ' +
    'With --check FILE nothing is written: the file is read as a note of that day, view and language, and exits with 1 naming line and column when a figure in it is not what the facts give. Words between the figures may have been edited.',
  effect: 'reads',
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
    check: z
      .string()
      .optional()
      .describe('a note in a file whose figures are checked instead')
      .meta({ placeholder: 'FILE', file: 'always' }),
  }),
  output: z.object({
    language: z.enum(['en', 'de']),
    asOf: z.string(),
    since: z.string().optional(),
    view: z.string(),
    markdown: z.string(),
    figures: z.number(),
    hash: z.string(),
    checked: z
      .object({
        file: z.string(),
        faults: z.array(z.object({ line: z.number().int(), column: z.number().int(), what: z.string() })),
      })
      .optional(),
  }),
  examples: [
    { line: 'uprate note --as-of 2025-11-24 --language de', shows: 'die Branchenstudie auf Deutsch' },
    { line: 'uprate note --as-of 2025-11-24 --out notes', shows: 'the note as a file' },
  ],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { checkText, noteOf, writeNotes } = await import('../write-note.ts')
    const { check } = input
    const text = check === undefined ? undefined : textOf(workspace.files, check)
    const desk = await openResearch(workspace, input)
    const language = input.language ?? 'en'
    const proved = writeNotes(desk, input)
    const written = noteOf(proved, language)
    if (check === undefined || text === undefined) return written
    return { ...written, checked: { file: check, faults: checkText(proved, language, text).map((fault) => ({ ...fault })) } }
  },
  present({ markdown, checked, figures }) {
    if (!checked) return [{ kind: 'verbatim', text: markdown }]
    const { file, faults } = checked
    if (faults.length === 0) return [paragraph(`${file}: all ${figures} figures are what the facts give.`)]
    return faults.map(({ line, column, what }) => paragraph(`${file}:${line}:${column}: ${what}`))
  },
  outcome: ({ checked }) => ({ status: checked && checked.faults.length > 0 ? 'findings' : 'done', notices: [] }),
  files: (result) => (result.checked ? [] : [{ name: `sector-note-${result.asOf}.${result.language}.md`, content: result.markdown }]),
})

function textOf(files: Files, file: string): string {
  return new TextDecoder().decode(files.read(file)).replaceAll('\r\n', '\n')
}
