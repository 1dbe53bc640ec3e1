// `uprate import FILE.xlsx`: what a person changed in a workbook, what it does, and keeping it.
import { z } from 'zod'
import { InputError } from '../../base/index.ts'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import { dash, dollars, signedPercent } from '../figures.ts'
import { paragraph, table, type Part } from '../presentation.ts'

const changeSchema = z.object({
  id: z.string(),
  place: z.string(),
  label: z.string(),
  unit: z.string(),
  before: z.number(),
  after: z.number(),
})

const outputSchema = z.object({
  file: z.string(),
  view: z.string(),
  asOf: z.string(),
  scenario: z.string(),
  changes: z.array(changeSchema),
  effects: z.array(
    z.object({
      ticker: z.string(),
      perShare: z.number(),
      target: z.number(),
      upside: z.number().optional(),
      newPerShare: z.number().optional(),
      newTarget: z.number().optional(),
      newUpside: z.number().optional(),
      missing: z.array(z.string()),
    }),
  ),
  /** What was kept, and where. */
  kept: z
    .object({ as: z.enum(['view', 'facts', 'scenario']), words: z.string(), name: z.string().optional(), content: z.string().optional() })
    .optional(),
  /** Changes that what was kept has no place for. */
  left: z.array(z.object({ id: z.string(), place: z.string(), why: z.string() })),
  notices: z.array(z.string()),
})

type Result = z.output<typeof outputSchema>

function companyOf(id: string): string {
  const [first] = id.replace(/^scenario\.[^.]+\./, '').split('.')
  return first === undefined || first === 'view' || first === 'grid' ? '' : first
}

function number(value: number): string {
  return Math.abs(value) >= 1000 ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : String(Number(value.toPrecision(8)))
}

function changeTable({ changes }: Result): Part {
  return table(
    [
      { label: 'cell' },
      { label: '' },
      { label: 'input', width: 48 },
      { label: 'as shipped', align: 'right' },
      { label: 'now', align: 'right' },
      { label: 'unit' },
    ],
    changes.map(({ place, id, label, before, after, unit }) => [place, companyOf(id), label, number(before), number(after), unit]),
  )
}

function effectTable({ effects }: Result): Part {
  return table(
    [
      { label: '' },
      { label: 'value per share', align: 'right' },
      { label: 'now', align: 'right' },
      { label: 'change', align: 'right' },
      { label: 'target', align: 'right' },
      { label: 'now', align: 'right' },
      { label: 'upside', align: 'right' },
      { label: 'now', align: 'right' },
    ],
    effects.map((row) => [
      row.ticker,
      dollars(row.perShare, 2),
      row.newPerShare === undefined ? dash : dollars(row.newPerShare, 2),
      signedPercent(row.newPerShare === undefined ? undefined : row.newPerShare / row.perShare - 1),
      dollars(row.target),
      row.newTarget === undefined ? dash : dollars(row.newTarget),
      signedPercent(row.upside),
      signedPercent(row.newUpside),
    ]),
  )
}

export const importCommand = defineCommand({
  name: 'import',
  summary: 'read a changed workbook back: what was changed and what it does',
  description:
    'Reads a workbook that "uprate workbook" has made and a person has changed: lists the inputs that are not as shipped, with company, unit and cell, and what they do to the targets, calculated by the engine and not taken from the file. ' +
    'With --keep view the assumptions become a view in a JSON file (--save-as FILE.json, or --out); with --keep facts the facts behind the inputs are corrected in the ledger from a day on; with --keep scenario all changes become a scenario file. --keep needs --author. ' +
    'A changed formula or constant, a sheet that is missing or renamed, an input that is empty, no number or outside of what can be, a workbook of another view, version, day or program, and a damaged or hostile file are named with their cell, and nothing of it is read. ' +
    'Sheets and cells of your own, and changed labels, are left alone. Exits with 1 when a change has no place in what was kept.',
  effect: 'writes',
  arguments: ['file'],
  input: z.object({
    file: z.string().min(1, 'name a workbook').describe('the workbook').meta({ placeholder: 'FILE.xlsx', file: 'always' }),
    view: z
      .string()
      .optional()
      .describe('the view that it was made through, where that is a file; default: the one that it names')
      .meta({ placeholder: 'NAME', file: 'possible' }),
    keep: z.enum(['view', 'facts', 'scenario']).optional().describe('view, facts or scenario: keep the changes as that'),
    author: z.string().optional().describe('who made the changes; required with --keep').meta({ placeholder: 'NAME' }),
    on: daySchema
      .optional()
      .describe('the day from which they hold; default: the as-of date of the workbook')
      .meta({ placeholder: 'DATE' }),
    reason: z
      .string()
      .optional()
      .describe('why, in a sentence; default: that they were entered in the workbook')
      .meta({ placeholder: 'TEXT' }),
    name: z
      .string()
      .optional()
      .describe('what the view or scenario is called; default: the name of its file')
      .meta({ placeholder: 'NAME' }),
    saveAs: z.string().optional().describe('where the view or scenario is written').meta({ placeholder: 'FILE.json', local: true }),
    overwrite: z.boolean().default(false).describe('write over what stands there').meta({ local: true }),
  }),
  output: outputSchema,
  examples: [{ line: 'uprate import --help', shows: 'how a changed workbook is read back and kept' }],
  async run({ file, view, keep, author, on, reason, name, saveAs, overwrite }, { workspace }): Promise<Result> {
    if (keep !== undefined && (author ?? '').trim() === '') {
      throw new InputError('nobody is named who made the changes', { where: '--keep', remedy: 'add --author NAME' })
    }
    if (keep === 'facts' && saveAs !== undefined) {
      throw new InputError('facts go into the ledger, not into a file', {
        where: '--save-as',
        remedy: 'leave it out, or keep a view or a scenario',
      })
    }
    // Opened for writing before anything is read from it.
    if (keep === 'facts') await workspace.ledger('write')
    const { effectsOf, importWorkbook } = await import('../import-workbook.ts')
    const imported = await importWorkbook(workspace, file, view)
    const { desk, changes, scenario, notices } = imported
    const result: Result = {
      file,
      view: desk.view.name,
      asOf: desk.asOf,
      scenario,
      changes: changes.map((change) => ({ ...change })),
      effects: effectsOf(imported),
      left: [],
      notices: [
        ...notices,
        ...(scenario === 'base' ? [] : [`the scenario ${scenario} is chosen in the file: effects are those on the base case`]),
      ],
    }
    if (keep === undefined) return result
    const keeping = { author: author!.trim(), on: on ?? desk.asOf, reason: reason ?? `entered in the workbook of ${desk.asOf}` }
    const changesKept = await import('../keep-changes.ts')
    const leftOut = (left: readonly { change: { id: string; place: string }; why: string }[]) =>
      left.map(({ change, why }) => ({ id: change.id, place: change.place, why }))
    if (keep === 'facts') {
      const { decideReadings } = await import('../decide-readings.ts')
      const { requests, left } = changesKept.correctionsOfChanges(imported, keeping)
      const { decisions, warnings } = await decideReadings(
        await workspace.ledger('write'),
        workspace.files,
        requests.map((request) => ({ request })),
      )
      const words = `${decisions.length} ${decisions.length === 1 ? 'correction' : 'corrections'} by ${keeping.author}, from ${keeping.on} on: uprate decisions`
      return { ...result, kept: { as: 'facts', words }, left: leftOut(left), notices: [...result.notices, ...warnings] }
    }
    const { stemOf } = await import('../input-files.ts')
    const called = name ?? stemOf(saveAs ?? file)
    const { content, left } =
      keep === 'view'
        ? (({ view: made, left: rest }) => ({ content: made as unknown, left: rest }))(changesKept.viewOfChanges(imported, called, keeping))
        : (({ scenario: made, left: rest }) => ({ content: made as unknown, left: rest }))(
            changesKept.scenarioOfChanges(imported, called, keeping),
          )
    const text = `${JSON.stringify(content, null, 2)}\n`
    if (saveAs !== undefined) {
      const { writeNew } = await import('../make-workbook.ts')
      writeNew(saveAs, text, overwrite)
    }
    const next = keep === 'view' ? `uprate value --view ${saveAs ?? `${called}.json`}` : `uprate scenario ${saveAs ?? `${called}.json`}`
    const words =
      saveAs === undefined ? `the ${keep} ${called}: write it with --save-as or --out` : `the ${keep} ${called} in ${saveAs}: ${next}`
    return { ...result, kept: { as: keep, words, name: `${called}.json`, content: text }, left: leftOut(left) }
  },
  present(result) {
    const { file, view, asOf, changes, effects, kept } = result
    const head = `${file}: the workbook of ${asOf}, view ${view}. `
    if (changes.length === 0) return [paragraph(`${head}All inputs are as shipped.`)]
    const refused = effects.filter(({ missing }) => missing.length > 0)
    return [
      paragraph(`${head}${changes.length} ${changes.length === 1 ? 'input was' : 'inputs were'} changed.`),
      changeTable(result),
      ...(effects.length > 0 ? [effectTable(result)] : [paragraph('No target moves.')]),
      ...refused.map(({ ticker, missing }) => paragraph(`${ticker} has no value any more: ${missing.join(', ')}.`)),
      ...(kept ? [paragraph(`Kept: ${kept.words}.`)] : []),
    ]
  },
  lines: ({ changes }) => changes,
  files: ({ kept }) => (kept?.name !== undefined && kept.content !== undefined ? [{ name: kept.name, content: kept.content }] : []),
  outcome: ({ left, notices }) => ({
    status: left.length > 0 ? 'findings' : 'done',
    notices: [...notices, ...left.map(({ place, why }) => `${place} was not kept: ${why}`)],
  }),
})
