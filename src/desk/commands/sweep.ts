// `uprate sweep FILE`: grids and lists of scenarios by day and company, as one job that goes on where it was.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { dash, dollars, percent, signedPercent, whole } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'

const sweptCompany = z.object({
  ticker: z.string(),
  price: z.number().optional(),
  perShare: z.number().optional(),
  target: z.number().optional(),
  upside: z.number().optional(),
  rating: z.string(),
  expectedMw: z.number().optional(),
  mean: z.number().optional(),
  error: z.number().optional(),
  low: z.number().optional(),
  median: z.number().optional(),
  high: z.number().optional(),
  abovePrice: z.number().optional(),
  overweight: z.number().optional(),
  missing: z.array(z.string()).readonly(),
})

/** Rows shown to a person; the files hold all. */
const shownRows = 40

export const sweep = defineCommand({
  name: 'sweep',
  summary: 'value and draw many what-ifs, days and companies as one job',
  description:
    'The file names views, as-of dates, scenarios and a grid of input values; every combination is a cell, valued, rated, and drawn where it asks for draws. ' +
    'Each cell is kept when it is finished: the same command after an interruption goes on where it was, and gives the same result. ' +
    'A cell is computed anew where facts, view or file have changed. The format: docs/simulation.md.',
  effect: 'writes',
  stoppable: true,
  arguments: ['file'],
  input: z.object({
    file: z.string().min(1, 'name a file').describe('the sweep, a JSON file').meta({ placeholder: 'FILE.json', file: 'always' }),
    folder: z
      .string()
      .optional()
      .describe('where finished cells are kept; default: .uprate/sweeps/NAME')
      .meta({ placeholder: 'DIR', local: true }),
  }),
  output: z.object({
    name: z.string(),
    asked: z.number(),
    draws: z.number(),
    cells: z
      .array(
        z.object({
          view: z.string(),
          asOf: z.string(),
          scenario: z.string(),
          at: z.record(z.string(), z.number()),
          companies: z.array(sweptCompany).readonly(),
        }),
      )
      .readonly(),
    stopped: z.string().optional(),
  }),
  examples: [
    { line: 'uprate sweep data/sweeps/bitcoin-and-cap-rate.json', shows: 'CIFR and MARA at three bitcoin prices and three cap rates' },
    { line: 'uprate sweep data/sweeps/bitcoin-and-cap-rate.json --format jsonl', shows: 'the same, a cell a line' },
  ],
  async run({ file, folder }, { workspace, progress, signal, scratch }) {
    const { openSweep } = await import('../sweep/open-sweep.ts')
    const { runSweep } = await import('../sweep/run-sweep.ts')
    const { openResearch } = await import('../research-desk.ts')
    const asked = openSweep(workspace.files, file)
    const run = await runSweep(asked, {
      folder: scratch ?? folder ?? `.uprate/sweeps/${asked.name}`,
      open: (view, asOf) => openResearch(workspace, { view, asOf }),
      progress: asked.draws > 0 ? progress : () => {},
      signal,
    })
    return {
      name: asked.name,
      asked: run.asked,
      draws: asked.draws,
      cells: run.cells.map((cell) => ({ ...cell, at: { ...cell.at } })),
      ...(run.stopped !== undefined && { stopped: run.stopped }),
    }
  },
  present(result) {
    const rows = result.cells.flatMap((cell) => cell.companies.map((company) => ({ cell, company })))
    const inputs = [...new Set(result.cells.flatMap(({ at }) => Object.keys(at)))]
    const drawn = result.draws > 0
    return [
      paragraph(
        `${result.name}: ${result.cells.length} of ${result.asked} cells${drawn ? `, ${result.draws.toLocaleString('en-US')} draws each` : ''}${result.stopped === undefined ? '' : `; ${result.stopped}`}.`,
      ),
      table(
        [
          { label: 'View' },
          { label: 'As of' },
          { label: 'Scenario' },
          ...inputs.map((id) => ({ label: id, align: 'right' as const })),
          { label: '' },
          { label: 'Rating' },
          { label: 'Target', align: 'right' },
          { label: 'Value', align: 'right' },
          { label: 'Upside', align: 'right' },
          { label: 'MW', align: 'right' },
          ...(drawn
            ? ['Mean', '5 %', '95 %', 'P(value > price)', 'P(Overweight)'].map((label) => ({ label, align: 'right' as const }))
            : []),
        ],
        rows
          .slice(0, shownRows)
          .map(({ cell, company }) => [
            cell.view,
            cell.asOf,
            cell.scenario,
            ...inputs.map((id) => (cell.at[id] === undefined ? dash : String(cell.at[id]))),
            company.ticker,
            company.rating,
            dollars(company.target),
            dollars(company.perShare, 2),
            signedPercent(company.upside),
            whole(company.expectedMw),
            ...(drawn
              ? [
                  dollars(company.mean, 2),
                  dollars(company.low, 2),
                  dollars(company.high, 2),
                  percent(company.abovePrice),
                  percent(company.overweight),
                ]
              : []),
          ]),
      ),
      ...(rows.length > shownRows ? [paragraph(`${rows.length - shownRows} more rows: --format json, or --out DIR for files.`)] : []),
    ]
  },
  lines: (result) => result.cells,
  async files(result) {
    const { sweepCsv } = await import('../sweep/sweep-table.ts')
    return [
      { name: `${result.name}.csv`, content: sweepCsv(result.cells as never) },
      { name: `${result.name}.json`, content: `${JSON.stringify(result)}\n` },
    ]
  },
  outcome: (result) => (result.stopped === undefined ? { status: 'done', notices: [] } : { status: 'findings', notices: [result.stopped] }),
})
