// `uprate read FILE…`: documents into facts, each with its quote; nothing is kept.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema, factForm, factSchema, failureSchema, metadataSchema, problemSchema } from '../fact-schema.ts'
import { attributeText, boundedValueText, qualifiersText } from '../fact-text.ts'
import { heading, paragraph, table, type Part } from '../presentation.ts'
import type { DocumentRead } from '../read-documents.ts'
import { appliedParts, appliedSchema, withConflicts } from '../reapply-decisions.ts'

const documentSchema = z.object({
  file: z.string(),
  hash: z.string(),
  format: z.enum(['text', 'html', 'pdf']),
  metadata: metadataSchema,
  facts: z.array(factSchema.extend({ confidence: z.number().min(0).max(1) })),
  /** Decisions of persons on these words, as they apply to this reading. */
  decisions: z.array(appliedSchema),
  problems: z.array(problemSchema),
})

function present(document: z.output<typeof documentSchema>): readonly Part[] {
  const { file, metadata, facts } = document
  const origin = [metadata.publisher, metadata.published, metadata.title].filter((text) => text !== undefined).join(' · ')
  const rows = facts.map((fact) => [
    fact.subject,
    attributeText(fact),
    boundedValueText(fact),
    qualifiersText(fact),
    fact.quote,
    `${fact.span[0]}–${fact.span[1]}`,
    `${Math.round(fact.confidence * 100)} %`,
  ])
  return [
    heading(origin === '' ? file : `${file} (${origin})`),
    rows.length === 0
      ? paragraph('No facts.')
      : table(
          [
            { label: 'subject' },
            { label: 'attribute' },
            { label: 'value', align: 'right' },
            { label: 'about', width: 40 },
            { label: 'quote', width: 48 },
            { label: 'span', align: 'right' },
            { label: 'sure', align: 'right' },
          ],
          rows,
        ),
    paragraph(
      `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}, ${document.problems.length} ${document.problems.length === 1 ? 'problem' : 'problems'}`,
    ),
    ...appliedParts(document.decisions),
  ]
}

export const read = defineCommand({
  name: 'read',
  summary: 'read documents into facts with their quotes; keeps nothing',
  description:
    'Reads plain text and HTML, German and English, and prints each fact with its quote and the place of the quote in the text. ' +
    'A sidecar NAME.meta.json beside the document gives title, publisher, url, published, language and type. ' +
    'Relative dates ("on Monday", "since late September") are counted from the day of publication; without one they stay unresolved and the exit code is 1. ' +
    'What persons decided on the same words, if the ledger holds it, is applied; --plain leaves it out. ' +
    'A document that cannot be read does not stop the others.',
  effect: 'reads',
  arguments: ['files'],
  input: z.object({
    files: z.array(z.string()).min(1, 'name at least one file').describe('the documents').meta({ placeholder: 'FILE', file: 'always' }),
    published: daySchema
      .optional()
      .describe('the day on which the documents were published; goes before sidecars')
      .meta({ placeholder: 'DATE' }),
    plain: z.boolean().default(false).describe('as the reader reads, without what persons decided; looks into no ledger'),
  }),
  output: z.object({ documents: z.array(documentSchema), failures: z.array(failureSchema) }),
  examples: [
    { line: 'uprate read data/articles/jpmorgan-sector.en.txt', shows: 'the facts of an article, each with its words' },
    { line: 'uprate read data/articles/jpmorgan-sector.de.txt --format jsonl', shows: 'one fact a line, in the form of the vocabulary' },
    {
      line: 'uprate read data/articles/jpmorgan-sector.de.txt data/articles/jpmorgan-sector.en.txt --out read',
      shows: 'a file NAME.jsonl for each document',
    },
  ],
  async run({ files, published, plain }, { workspace, signal }) {
    const { correctedReader } = await import('../corrected-reading.ts')
    const { readDocuments } = await import('../read-documents.ts')
    const corrected = await correctedReader(workspace, plain)
    const rowOf = async (one: DocumentRead) => {
      const { file, document, problems } = one
      return {
        file,
        hash: document.hash,
        format: document.format,
        metadata: document.metadata,
        ...(await corrected(one)),
        problems: problems.map((problem) => ({ ...problem, span: problem.span && ([...problem.span] as [number, number]) })),
      }
    }
    const { done, failures } = await readDocuments(workspace.files, files, published, rowOf, { signal })
    return { documents: done, failures }
  },
  present({ documents }) {
    return documents.flatMap(present)
  },
  lines({ documents }) {
    return documents.flatMap(({ facts }) => facts.map(factForm))
  },
  files({ documents }) {
    return documents.map(({ file, facts }) => ({
      name: `${file.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]*$/, '')}.jsonl`,
      content: facts.map((fact) => `${JSON.stringify(factForm(fact))}\n`).join(''),
    }))
  },
  async outcome({ documents, failures }) {
    const { readingOutcome } = await import('../read-documents.ts')
    return withConflicts(readingOutcome(documents, failures), documents)
  },
})
