// `uprate gold FILE|HASH…`: the corrected reading as gold, one fact a line.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema, factForm, factSchema, failureSchema } from '../fact-schema.ts'
import { attributeText, boundedValueText, qualifiersText } from '../fact-text.ts'
import { heading, paragraph, table } from '../presentation.ts'

export const gold = defineCommand({
  name: 'gold',
  summary: 'export corrected readings as gold for measuring the reader',
  description:
    'Prints the facts of documents as they stand after what persons decided: accepted, corrected and added facts are among them, rejected ones are not. ' +
    'Of a document that the ledger does not hold, what would stand if it were ingested. ' +
    'Proposals that nobody has decided on are left out and counted on stderr. One fact a line, in the form of the vocabulary.',
  effect: 'reads',
  arguments: ['documents'],
  input: z.object({
    documents: z
      .array(z.string())
      .min(1, 'name at least one document')
      .describe('files, or the starts of hashes of documents in the ledger')
      .meta({ placeholder: 'FILE|HASH', file: 'possible' }),
    published: daySchema
      .optional()
      .describe('the day on which files that were never kept were published; goes before sidecars')
      .meta({ placeholder: 'DATE' }),
  }),
  output: z.object({
    documents: z.array(
      z.object({
        document: z.string(),
        hash: z.string(),
        name: z.string(),
        facts: z.array(factSchema),
        undecided: z.number().int().nonnegative(),
      }),
    ),
    failures: z.array(failureSchema),
  }),
  examples: [
    { line: 'uprate gold data/articles/jpmorgan-sector.en.txt', shows: 'the facts of an article as they stand' },
    { line: 'uprate gold data/articles/jpmorgan-sector.en.txt --out gold', shows: 'the same as gold/jpmorgan-sector.en.gold.jsonl' },
  ],
  defaultFormat: () => 'jsonl',
  async run({ documents, published }, { workspace }) {
    const { goldOf } = await import('../gold-of.ts')
    const { documents: done, failures } = await goldOf(await workspace.ledger(), workspace.files, documents, published)
    return {
      documents: done.map((one) => ({
        ...one,
        facts: one.facts.map((fact) => ({ ...fact, span: [fact.span[0], fact.span[1]] as [number, number] })),
      })),
      failures,
    }
  },
  present({ documents }) {
    return documents.flatMap(({ document, facts }) => [
      heading(document),
      facts.length === 0
        ? paragraph('No facts.')
        : table(
            [
              { label: 'subject' },
              { label: 'attribute' },
              { label: 'value', align: 'right' },
              { label: 'about', width: 40 },
              { label: 'quote', width: 48 },
            ],
            facts.map((fact) => [fact.subject, attributeText(fact), boundedValueText(fact), qualifiersText(fact), fact.quote]),
          ),
    ])
  },
  lines: ({ documents }) => documents.flatMap(({ facts }) => facts.map(factForm)),
  files({ documents }) {
    return documents.map(({ name, facts }) => ({
      name: `${name}.gold.jsonl`,
      content: facts.map((fact) => `${JSON.stringify(factForm(fact))}\n`).join(''),
    }))
  },
  outcome({ documents, failures }) {
    const open = documents
      .filter(({ undecided }) => undecided > 0)
      .map(({ document, undecided }) => `${document}: ${undecided} left out that nobody has decided on — see "uprate proposals"`)
    return { status: failures[0]?.branch ?? 'done', notices: [...open, ...failures.map(({ message }) => message)] }
  },
})
