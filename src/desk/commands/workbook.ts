// `uprate workbook FILE.xlsx`: the model of a sector as a spreadsheet with live formulas.
import { z } from 'zod'
import { InputError } from '../../base/index.ts'
import { defineCommand } from '../command.ts'
import { paragraph } from '../presentation.ts'
import { researchInput } from './value.ts'

export const workbook = defineCommand({
  name: 'workbook',
  summary: 'write the model as a workbook with live formulas',
  description:
    'Writes an .xlsx file with the inputs of every company that has a value, the sum of the parts in live formulas with the mine quarter by quarter and the dilution, outputs, a sensitivity grid, a scenario switch and checks. ' +
    'Every input has its source, date, words and document as a comment; every formula has its value beside it for viewers that do not calculate. No macros, no circular reference. ' +
    'The same facts, view and day give the same bytes. Change the blue cells and read the file back with "uprate import". ' +
    'A file that stands there already with other content is not written over without --overwrite.',
  effect: 'reads',
  arguments: ['file'],
  input: z.object({
    file: z.string().optional().describe('where to write it; or name a folder with --out').meta({ placeholder: 'FILE.xlsx', local: true }),
    ...researchInput,
    overwrite: z.boolean().default(false).describe('write over what stands there').meta({ local: true }),
  }),
  output: z.object({
    view: z.string(),
    asOf: z.string(),
    hash: z.string(),
    companies: z.array(z.string()),
    sheets: z.array(z.string()),
    inputs: z.number().int(),
    formulas: z.number().int(),
    name: z.string(),
    /** Where it was written. */
    file: z.string().optional(),
    /** The file itself, where it was not written: base64. */
    content: z.string().optional(),
  }),
  examples: [
    { line: 'uprate workbook sector.xlsx --as-of 2025-11-24', shows: "the house's model of that day" },
    { line: 'uprate workbook --as-of 2025-11-24 --view jpmorgan-2025-11-24 --out workbooks', shows: "the bank's, in a folder" },
  ],
  async run({ file, overwrite, ...input }, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { workbookOf, writeNew } = await import('../make-workbook.ts')
    if (file !== undefined && !/\.xlsx$/i.test(file)) {
      throw new InputError(`"${file}" does not end in .xlsx`, {
        where: 'FILE.xlsx',
        remedy: 'name a spreadsheet file, for example sector.xlsx',
      })
    }
    const { bytes, summary } = await workbookOf(await openResearch(workspace, input))
    if (file === undefined) return { ...summary, content: Buffer.from(bytes).toString('base64') }
    writeNew(file, bytes, overwrite)
    return { ...summary, file }
  },
  present({ file, name, view, asOf, companies, sheets, inputs, formulas }) {
    const what = `${sheets.length} sheets, ${inputs} inputs and ${formulas} formulas of ${companies.join(', ')}; view ${view}, known on ${asOf}.`
    return [
      paragraph(file === undefined ? `${name}: ${what} Name a file to write it to, or a folder with --out.` : `Wrote ${file}: ${what}`),
    ]
  },
  files: async ({ name, content, file }) => {
    if (content !== undefined) return [{ name, content: new Uint8Array(Buffer.from(content, 'base64')) }]
    const { readFileSync } = await import('node:fs')
    return file === undefined ? [] : [{ name, content: new Uint8Array(readFileSync(file)) }]
  },
})
