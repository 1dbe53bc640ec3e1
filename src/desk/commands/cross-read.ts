// `uprate cross-read FILE…`: a second reader beside the house's own, off unless configured.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema, failureSchema } from '../fact-schema.ts'
import { attributeText, boundedValueText, qualifiersText } from '../fact-text.ts'
import { heading, paragraph, table, type Part } from '../presentation.ts'
import type { Fact } from '../../facts/index.ts'

const form = z.record(z.string(), z.unknown())

const documentSchema = z.object({
  file: z.string(),
  model: z.string(),
  readWhole: z.boolean(),
  share: z.number(),
  agreed: z.array(z.object({ fact: form, second: form, differ: z.array(z.string()) })),
  onlyFirst: z.array(form),
  onlySecond: z.array(form),
  refused: z.array(z.object({ item: z.number(), why: z.string() })),
})

type CrossRead = z.output<typeof documentSchema>

function present(document: CrossRead): readonly Part[] {
  const row = (mark: string, record: Record<string, unknown>, differ: readonly string[] = []) => {
    const fact = record as unknown as Fact
    return [mark, fact.subject, attributeText(fact), boundedValueText(fact), qualifiersText(fact), differ.join(', '), fact.quote]
  }
  const rows = [
    ...document.agreed.map(({ fact, differ }) => row('both', fact, differ)),
    ...document.onlyFirst.map((fact) => row('house only', fact)),
    ...document.onlySecond.map((fact) => row('second only', fact)),
  ]
  return [
    heading(document.file),
    table(
      [
        { label: 'read by' },
        { label: '' },
        { label: 'fact' },
        { label: 'value', align: 'right' },
        { label: 'about', width: 36 },
        { label: 'differ in' },
        { label: 'quote', width: 48 },
      ],
      rows,
    ),
    paragraph(
      `Agreement ${(document.share * 100).toFixed(0)} % with ${document.model}${document.readWhole ? '' : ', which was given only the beginning'}; ${document.refused.length} of its facts refused${document.refused.length === 0 ? '.' : `: ${document.refused.map(({ item, why }) => `${item} (${why})`).join('; ')}.`}`,
    ),
  ]
}

export const crossRead = defineCommand({
  name: 'cross-read',
  summary: 'read documents with a second reader too and show the agreement',
  description:
    "Sends each document to a language model at any endpoint with the OpenAI chat interface, named by UPRATE_READER_URL and UPRATE_READER_MODEL (UPRATE_READER_KEY, UPRATE_READER_SECONDS), and compares its facts with those of the house's reader. " +
    'A fact whose quote is not in the document, or whose quote does not carry the value, is refused. The document is data to the model, never instructions. ' +
    'Nothing is sent anywhere unless both variables are set; nothing is kept.',
  effect: 'reads',
  arguments: ['files'],
  input: z.object({
    files: z.array(z.string()).min(1, 'name at least one file').describe('the documents').meta({ placeholder: 'FILE', file: 'always' }),
    published: daySchema
      .optional()
      .describe('the day on which the documents were published; goes before sidecars')
      .meta({ placeholder: 'DATE' }),
  }),
  output: z.object({ documents: z.array(documentSchema), failures: z.array(failureSchema) }),
  examples: [{ line: 'uprate cross-read --help', shows: 'how to configure the second reader' }],
  async run({ files, published }, { workspace }) {
    const { crossReadDocuments } = await import('../cross-read.ts')
    const { done, failures } = await crossReadDocuments(workspace.files, files, published)
    return { documents: done, failures }
  },
  present: ({ documents }) => documents.flatMap(present),
  async outcome({ failures }) {
    const { readingOutcome } = await import('../read-documents.ts')
    return readingOutcome([], failures)
  },
})
