// `uprate scenario NAME`: a named what-if over the sector.
import { z } from 'zod'
import { InputError } from '../../base/index.ts'
import { defineCommand } from '../command.ts'
import { dash, dollars, signedPercent, whole } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'
import { researchInput } from './value.ts'

export const scenario = defineCommand({
  name: 'scenario',
  summary: 'value the sector under a what-if',
  description:
    'full-conversion: all approved power and the pipeline convert. no-more-leases: nothing is signed beyond the contracts on file. ' +
    'Or the path of a JSON file { "name": …, "set": { "view.bitcoin_price": 70000 }, "scale": { … } } with input ids as uprate explain --format json gives them.',
  effect: 'reads',
  arguments: ['name'],
  input: z.object({
    name: z
      .string()
      .min(1, 'name a scenario')
      .describe('full-conversion, no-more-leases or a file')
      .meta({ placeholder: 'NAME', file: 'possible' }),
    ...researchInput,
  }),
  output: z.object({
    scenario: z.string(),
    title: z.string(),
    view: z.string(),
    asOf: z.string(),
    companies: z.array(
      z.object({
        ticker: z.string(),
        price: z.number().optional(),
        base: z.number().optional(),
        baseMw: z.number().optional(),
        scenario: z.number().optional(),
        scenarioMw: z.number().optional(),
        missing: z.array(z.string()),
      }),
    ),
  }),
  examples: [{ line: 'uprate scenario full-conversion --as-of 2025-11-24', shows: 'who gains most when everything converts' }],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { namedScenario, scenarioOf } = await import('../readings.ts')
    const { scenarioFile } = await import('../scenario-file.ts')
    const shipped = namedScenario(input.name)
    const found = shipped ?? scenarioFile(workspace.files, input.name)
    if (!found)
      throw new InputError(`no scenario "${input.name}"`, {
        where: 'NAME',
        remedy: 'name full-conversion, no-more-leases, or the path of a .json file',
      })
    return scenarioOf(await openResearch(workspace, input), found, shipped === undefined)
  },
  present(result) {
    const without = result.companies.filter((row) => row.base !== undefined && row.scenario === undefined)
    return [
      paragraph(
        `${result.title}. View ${result.view}, known on ${result.asOf}; values per share before rounding, megawatts of critical IT.`,
      ),
      table(
        [
          { label: '' },
          { label: 'price', align: 'right' },
          { label: 'base', align: 'right' },
          { label: 'scenario', align: 'right' },
          { label: 'change', align: 'right' },
          { label: 'against price', align: 'right' },
          { label: 'MW', align: 'right' },
          { label: 'MW in scenario', align: 'right' },
        ],
        result.companies.map((row) => [
          row.ticker,
          dollars(row.price, 2),
          dollars(row.base, 2),
          row.scenario === undefined ? dash : dollars(row.scenario, 2),
          signedPercent(row.scenario === undefined || row.base === undefined ? undefined : row.scenario / row.base - 1),
          signedPercent(row.scenario === undefined || row.price === undefined ? undefined : row.scenario / row.price - 1),
          whole(row.baseMw),
          whole(row.scenarioMw),
        ]),
      ),
      ...(without.length > 0
        ? [paragraph(`Without a value in the scenario: ${without.map((row) => `${row.ticker} (${row.missing.join(', ')})`).join('; ')}.`)]
        : []),
    ]
  },
})
