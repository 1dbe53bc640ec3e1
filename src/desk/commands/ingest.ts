// `uprate ingest FILE…`: documents into the ledger; what contradicts it or fails a check stays a proposal with its reasons.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema, factForm, factSchema, failureSchema, problemSchema } from '../fact-schema.ts'
import { attributeText, boundedValueText, qualifiersText } from '../fact-text.ts'
import { heading, paragraph, table, type Part } from '../presentation.ts'
import { appliedParts, appliedSchema, withConflicts } from '../reapply-decisions.ts'

export const documentSchema = z.object({
  file: z.string(),
  hash: z.string(),
  already: z.boolean(),
  facts: z.array(
    factSchema.extend({
      confidence: z.number().min(0).max(1),
      verdict: z.enum(['enters', 'confirms', 'stays-proposal']),
      reasons: z.array(z.object({ code: z.string(), what: z.string(), against: z.string().optional() })),
      confirms: z.array(z.string()),
    }),
  ),
  /** Decisions of persons on these words, as they apply to this reading. */
  decisions: z.array(appliedSchema),
  problems: z.array(problemSchema),
})

type DocumentKept = z.output<typeof documentSchema>

const verdictText = { enters: 'entered', confirms: 'confirms', 'stays-proposal': 'proposal' } as const

function countText({ facts }: DocumentKept): string {
  const count = (verdict: keyof typeof verdictText) => facts.filter((fact) => fact.verdict === verdict).length
  return `${count('enters')} entered, ${count('confirms')} entered and confirm what was there, ${count('stays-proposal')} stayed proposals`
}

function present(document: DocumentKept): readonly Part[] {
  const { file, already, facts } = document
  if (already) return [heading(file), paragraph('Already in the ledger: nothing changed.')]
  const rows = facts.map((fact) => [
    verdictText[fact.verdict],
    fact.subject,
    attributeText(fact),
    boundedValueText(fact),
    qualifiersText(fact),
    fact.reasons.length > 0 ? fact.reasons.map(({ code, what }) => `${code}: ${what}`).join('; ') : fact.quote,
  ])
  const columns = [
    { label: '' },
    { label: 'subject' },
    { label: 'attribute' },
    { label: 'value', align: 'right' },
    { label: 'about', width: 36 },
    { label: 'quote or reasons', width: 60 },
  ] as const
  return [
    heading(file),
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
    paragraph(countText(document)),
    ...appliedParts(document.decisions),
  ]
}

export const ingest = defineCommand({
  name: 'ingest',
  summary: 'read documents and keep their facts in the ledger',
  description:
    'Reads documents as "uprate read" does, judges each proposed fact by what the ledger knew on the day of publication, and keeps the document. ' +
    'A fact that contradicts the ledger or fails a check stays a proposal with its reasons; the rest enters. ' +
    'What persons decided on the same words before is applied: the exit code is 1 where the reader now contradicts a decision. ' +
    'A document is kept whole or not at all; keeping it again changes nothing. ' +
    'Proposals are no failure: the exit code is 0. A document without a day of publication is not kept.',
  effect: 'writes',
  arguments: ['files'],
  input: z.object({
    files: z.array(z.string()).min(1, 'name at least one file').describe('the documents').meta({ placeholder: 'FILE', file: 'always' }),
    published: daySchema
      .optional()
      .describe('the day on which the documents were published; goes before sidecars')
      .meta({ placeholder: 'DATE' }),
  }),
  output: z.object({ documents: z.array(documentSchema), failures: z.array(failureSchema) }),
  examples: [
    { line: 'uprate ingest data/articles/jpmorgan-sector.en.txt', shows: 'what of an article entered, and what stayed a proposal' },
    { line: 'uprate ingest data/articles/jpmorgan-sector.de.txt --format jsonl', shows: 'a record for each fact, for a script' },
  ],
  async run({ files, published }, { workspace, progress, signal }) {
    const { ingestDocuments } = await import('../ingest-documents.ts')
    const { done, failures } = await ingestDocuments(await workspace.ledger('write'), workspace.files, files, published, {
      kept: progress,
      signal,
    })
    const documents = done.map((one) => ({
      ...one,
      problems: one.problems.map((problem) => ({ ...problem, span: problem.span && ([...problem.span] as [number, number]) })),
    }))
    return { documents, failures }
  },
  present({ documents }) {
    return documents.flatMap(present)
  },
  lines({ documents }) {
    return documents.flatMap(({ file, hash, facts }) =>
      facts.map((fact) => ({
        ...factForm(fact),
        file,
        document: hash,
        verdict: fact.verdict,
        reasons: fact.reasons,
        confirms: fact.confirms,
      })),
    )
  },
  async outcome({ documents, failures }) {
    const { readingOutcome } = await import('../read-documents.ts')
    // Reading may find nothing; who keeps a document expects something of it.
    return withConflicts(readingOutcome(documents, failures, ['no-known-company']), documents)
  },
})
