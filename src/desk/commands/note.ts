// `uprate note`: notes on the sector or a company, in English or German, as Markdown, HTML or PDF.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import type { Files } from '../input-files.ts'
import { paragraph } from '../presentation.ts'
import { researchInput } from './value.ts'

const printedFile = z.object({
  name: z.string(),
  /** `base64` of a PDF. */
  encoding: z.enum(['utf8', 'base64']),
  content: z.string(),
})

export const note = defineCommand({
  name: 'note',
  summary: 'write a note on the sector or a company',
  description:
    'Without TICKER it writes the sector note: title and summary, key changes (old and new, house and broker), valuation and sum of the parts, what changed and why, what the prices pay for already, what is signed, contradictions, risks, method and ratings, sources, and the frame of disclosures that its author fills in. ' +
    'With TICKER it writes the company note: rating box, key changes, what changed and why, what the price implies, what matters most, what is contracted, signed and delivered, the sum of the parts, risks, twelve months of ratings and of brokers’ calls, and charts in HTML and PDF. ' +
    '--kind change tells only what moved, and that nothing moved is a message too; --kind morning is one page over the sector. --to names the format, as --format md, html or pdf does: Markdown, one HTML file without an outside request, or tagged PDF; --out DIR writes the file. ' +
    'Before it is handed out every figure is followed back to a computed value or a fact with its words, and both languages are proved to carry the same figures. ' +
    'With --check FILE nothing is written: the file, Markdown or HTML, is read as the note of that day, kind, view and language, and exits with 1 naming line and column when a figure in it is not what the facts give. Words between the figures may have been edited.',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({
    ticker: z.string().optional().describe('the company of a company or change note').meta({ placeholder: 'TICKER' }),
    kind: z
      .enum(['sector', 'company', 'change', 'morning'])
      .optional()
      .describe('sector, company, change or morning; default: company with a ticker, else sector'),
    ...researchInput,
    since: daySchema
      .optional()
      .describe('the day that "old" means; default: the newest knowledge date before the as-of date')
      .meta({ placeholder: 'DATE' }),
    first: z.boolean().optional().describe('write a first note, which compares with no earlier day'),
    language: z.enum(['en', 'de']).optional().describe('en or de; default: en').meta({ placeholder: 'LANGUAGE' }),
    to: z.enum(['md', 'html', 'pdf', 'all']).optional().describe('the format of the note, or all three; default: md'),
    broker: z
      .string()
      .optional()
      .describe('whose calls stand beside; default: the voice of the view, else JPMorgan')
      .meta({ placeholder: 'NAME' }),
    disclosures: z
      .string()
      .optional()
      .describe('a JSON file that fills the places of the disclosures')
      .meta({ placeholder: 'FILE', file: 'always' }),
    check: z
      .string()
      .optional()
      .describe('a note in a file whose figures are checked instead')
      .meta({ placeholder: 'FILE', file: 'always' }),
  }),
  forms: { md: { to: 'md' }, html: { to: 'html' }, pdf: { to: 'pdf' } },
  output: z.object({
    kind: z.enum(['sector', 'company', 'change', 'morning']),
    ticker: z.string().optional(),
    language: z.enum(['en', 'de']),
    asOf: z.string(),
    since: z.string().optional(),
    view: z.string(),
    markdown: z.string(),
    /** The note as files, one for each format asked for. */
    printed: z.array(printedFile),
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
    {
      line: 'uprate note CIFR --as-of 2025-11-24 --format html --out notes',
      shows: 'a company note as one HTML file; --format pdf for paper',
    },
    { line: 'uprate note --kind morning --as-of 2025-11-24', shows: 'one page for the morning' },
  ],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { checkText, noteFileName, noteOf, printed, writeNotes } = await import('../write-note.ts')
    const { checkDisclosures } = await import('../disclosures-file.ts')
    const { check, disclosures } = input
    const text = check === undefined ? undefined : textOf(workspace.files, check)
    const fills = disclosures === undefined ? undefined : checkDisclosures(textOf(workspace.files, disclosures), disclosures)
    const desk = await openResearch(workspace, input)
    const language = input.language ?? 'en'
    const proved = writeNotes(desk, { ...input, fills })
    const written = noteOf(proved, language)
    if (check !== undefined && text !== undefined) {
      return {
        ...written,
        printed: [],
        checked: { file: check, faults: (await checkText(proved, language, text)).map((fault) => ({ ...fault })) },
      }
    }
    const formats = input.to === 'all' ? (['md', 'html', 'pdf'] as const) : [input.to ?? 'md']
    const files = await Promise.all(
      formats.map(async (format) => {
        const content = await printed(proved, language, format)
        const name = noteFileName(written, format)
        return typeof content === 'string'
          ? { name, encoding: 'utf8' as const, content }
          : { name, encoding: 'base64' as const, content: Buffer.from(content).toString('base64') }
      }),
    )
    return { ...written, printed: files }
  },
  present({ printed: files, checked, figures }) {
    if (checked) {
      const { file, faults } = checked
      if (faults.length === 0) return [paragraph(`${file}: all ${figures} figures are what the facts give.`)]
      return faults.map(({ line, column, what }) => paragraph(`${file}:${line}:${column}: ${what}`))
    }
    const [only] = files
    if (files.length === 1 && only?.encoding === 'utf8') return [{ kind: 'verbatim', text: only.content }]
    return files.map(({ name, encoding, content }) =>
      paragraph(
        `${name}: ${Math.ceil((encoding === 'base64' ? content.length * 0.75 : content.length) / 1000)} kB; write it with --out DIR`,
      ),
    )
  },
  outcome: ({ checked }) => ({ status: checked && checked.faults.length > 0 ? 'findings' : 'done', notices: [] }),
  files: ({ printed: files }) =>
    files.map(({ name, encoding, content }) => ({
      name,
      content: encoding === 'utf8' ? content : new Uint8Array(Buffer.from(content, 'base64')),
    })),
})

function textOf(files: Files, file: string): string {
  return new TextDecoder().decode(files.read(file)).replaceAll('\r\n', '\n')
}
