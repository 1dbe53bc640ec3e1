// `uprate start`: the whole product on one article, for somebody who sees it for the first time.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import { attributeText, boundedValueText } from '../fact-text.ts'
import { dash, dollars, signedPercent, whole } from '../figures.ts'
import { heading, paragraph, table, type Part } from '../presentation.ts'
import { callText, tableSchema, type Row } from './value.ts'
import { documentSchema } from './ingest.ts'

const resultSchema = z.object({
  file: z.string(),
  day: z.string(),
  since: z.string(),
  document: documentSchema,
  before: tableSchema,
  after: tableSchema,
  implied: z.array(z.object({ ticker: z.string(), price: z.number(), mw: z.number(), contractedMw: z.number() })),
  notes: z.array(z.string()),
  ledger: z.string(),
  next: z.array(z.object({ asks: z.string(), line: z.string() })),
})

type Result = z.output<typeof resultSchema>

const verdicts = { enters: 'new', confirms: 'confirms', 'stays-proposal': 'proposal' } as const

function read({ document, file }: Result): readonly Part[] {
  const count = (verdict: keyof typeof verdicts) => document.facts.filter((fact) => fact.verdict === verdict).length
  return [
    heading(`1. Read: ${document.facts.length} facts in ${file}, each with its words`),
    table(
      [
        { label: '' },
        { label: 'fact' },
        { label: 'value', align: 'right' },
        { label: 'by' },
        { label: 'words in the document', width: 56 },
        { label: 'ledger' },
      ],
      document.facts.map((fact) => [
        fact.subject,
        attributeText(fact),
        boundedValueText(fact),
        fact.by ?? '',
        `“${fact.quote}”`,
        verdicts[fact.verdict],
      ]),
    ),
    heading('2. Entered'),
    paragraph(
      `${count('enters')} new facts and ${count('confirms')} that confirm what others had reported the same day entered the ledger, each with two dates: what it is about and when it became known. ` +
        `${count('stays-proposal')} stayed proposals${
          count('stays-proposal') === 0
            ? '.'
            : ': ' +
              document.facts
                .filter((fact) => fact.verdict === 'stays-proposal')
                .map(
                  (fact) =>
                    `${fact.subject} ${attributeText(fact)} ${boundedValueText(fact)} (${fact.reasons.map((reason) => reason.what).join('; ')})`,
                )
                .join('; ')
        }`,
    ),
  ]
}

function moved(before: Row | undefined, after: Row): readonly string[] {
  const was = (old: string, now: string) => (old === now ? now : `${old} → ${now}`)
  return [
    after.ticker,
    was(callText(before?.call).replace(/ \(from [^)]*\)/g, ''), callText(after.call).replace(/ \(from [^)]*\)/g, '')),
    was(before?.rating ?? dash, after.rating),
    was(dollars(before?.target), dollars(after.target)),
    dollars(after.price?.value, 2),
    after.price?.on ?? dash,
    signedPercent(after.upside),
    whole(after.contractedMw),
    whole(after.expectedMw),
  ]
}

export const start = defineCommand({
  name: 'start',
  summary: 'run the main job on the shipped data and an article',
  description:
    'Makes a fresh ledger of the shipped sector data (one in its place that somebody worked in is kept under another name), reads an article into facts, checks and keeps them, values the sector the day before and the day of the article, and writes the note in English and German. ' +
    'The ledger and the notes lie in the folder named at the end.',
  effect: 'writes',
  arguments: ['file'],
  input: z.object({
    file: z.string().optional().describe('the article; default: the shipped German one').meta({ placeholder: 'FILE', file: 'always' }),
    published: daySchema.optional().describe('the day on which it was published; goes before a sidecar').meta({ placeholder: 'DATE' }),
    folder: z.string().optional().describe('where ledger and notes go; default: .uprate/start').meta({ placeholder: 'DIR', local: true }),
    serve: z
      .boolean()
      .optional()
      .describe('then serve the workbench with the ledger of this run; default: when a person sits at the terminal')
      .meta({ local: true, eitherWay: true }),
  }),
  output: resultSchema,
  examples: [
    { line: 'uprate start', shows: 'the whole way, on the shipped German article' },
    { line: 'uprate start data/articles/jpmorgan-sector.en.txt', shows: 'the same in English' },
  ],
  async run({ file, published, folder = '.uprate/start' }, { workspace, progress, scratch }) {
    const { runMainJob } = await import('../main-job.ts')
    return (await runMainJob({ file, published, folder, lies: scratch }, workspace.files, progress)) as Result
  },
  followedBy({ serve }, { ledger, after }, attended) {
    // Open at the result: the day of the article.
    return (serve ?? attended) ? { name: 'serve', input: { day: after.asOf }, ledger } : undefined
  },
  present(result) {
    const { before, after } = result
    const old = new Map(before.rows.map((row) => [row.ticker, row]))
    const missing = after.rows.filter((row) => row.missing.length > 0)
    const top = result.implied.toSorted((a, b) => b.mw - b.contractedMw - (a.mw - a.contractedMw))
    return [
      ...read(result),
      heading(`3. The sector before (${result.since}) and after (${result.day})`),
      table(
        [
          { label: '' },
          { label: `${after.broker} says` },
          { label: 'House rating' },
          { label: 'House target', align: 'right' },
          { label: 'Price', align: 'right' },
          { label: 'on' },
          { label: 'Upside', align: 'right' },
          { label: 'Signed MW', align: 'right' },
          { label: 'Expected MW', align: 'right' },
        ],
        after.rows.filter((row) => row.missing.length === 0 || row.call !== undefined).map((row) => moved(old.get(row.ticker), row)),
      ),
      paragraph(
        `House targets for ${after.targetDate.slice(0, 7)}; megawatts of critical IT.${missing.length === 0 ? '' : ` Without a value for want of facts: ${missing.map((row) => row.ticker).join(', ')} (uprate value says which).`}`,
      ),
      heading('4. What the prices already assume'),
      table(
        [
          { label: '' },
          { label: 'Price', align: 'right' },
          { label: 'MW in the price', align: 'right' },
          { label: 'Signed MW', align: 'right' },
          { label: 'Paid for, not signed', align: 'right' },
        ],
        top.map((row) => [row.ticker, dollars(row.price, 2), whole(row.mw), whole(row.contractedMw), whole(row.mw - row.contractedMw)]),
      ),
      heading('5. The note'),
      paragraph(`${result.notes.join('\n')}`),
      paragraph(result.next.map(({ asks, line }) => `${asks}: npx ${line}`).join('\n')),
    ]
  },
})
