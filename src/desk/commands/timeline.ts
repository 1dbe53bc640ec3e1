// `uprate timeline TICKER`: the contracts and sites of a company over time.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { evidenceSchema } from '../fact-schema.ts'
import { bigDollars, dash, whole } from '../figures.ts'
import { heading, paragraph, table } from '../presentation.ts'
import { researchInput } from './value.ts'

export const timeline = defineCommand({
  name: 'timeline',
  summary: "show a company's contracts and sites over time",
  description:
    'Lists the signed contracts of a company with tenant, megawatts by basis, value, term and stated delivery, and what is on file about the power of each site by stage and basis, in order of time, as known on a day. Each line names its evidence. ' +
    'Unlike megawatts are never added.',
  effect: 'reads',
  arguments: ['ticker'],
  input: z.object({ ticker: z.string().min(1, 'name a ticker').describe('a ticker').meta({ placeholder: 'TICKER' }), ...researchInput }),
  output: z.object({
    ticker: z.string(),
    view: z.string(),
    asOf: z.string(),
    contracts: z.array(
      z.object({
        label: z.string(),
        site: z.string().optional(),
        counterparty: z.string().optional(),
        kind: z.enum(['colocation', 'cloud']),
        criticalMw: z.number().optional(),
        grossMw: z.number().optional(),
        value: z.number().optional(),
        years: z.number().optional(),
        signed: z.string(),
        delivery: z.string().optional(),
        evidence: z.array(evidenceSchema),
      }),
    ),
    sites: z.array(
      z.object({
        site: z.string(),
        steps: z.array(
          z.object({
            stage: z.string(),
            basis: z.string(),
            mw: z.number(),
            bound: z.string().optional(),
            on: z.string(),
            known: z.string(),
            counterparty: z.string().optional(),
            evidence: evidenceSchema,
          }),
        ),
      }),
    ),
  }),
  examples: [{ line: 'uprate timeline CIFR --as-of 2025-11-24', shows: "Cipher's leases, and what each site had and was to have" }],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { timelineOf } = await import('../timeline-of.ts')
    return timelineOf(await openResearch(workspace, input), input.ticker)
  },
  present: ({ ticker, asOf, contracts, sites }) => [
    heading(`Contracts of ${ticker}, as known on ${asOf}`),
    contracts.length === 0
      ? paragraph('None on file.')
      : table(
          [
            { label: '' },
            { label: 'kind' },
            { label: 'critical MW', align: 'right' },
            { label: 'gross MW', align: 'right' },
            { label: 'value', align: 'right' },
            { label: 'years', align: 'right' },
            { label: 'known' },
            { label: 'delivery' },
          ],
          contracts.map((row) => [
            row.label,
            row.kind,
            whole(row.criticalMw),
            whole(row.grossMw),
            bigDollars(row.value),
            row.years === undefined ? dash : String(row.years),
            row.signed,
            row.delivery ?? dash,
          ]),
        ),
    heading('Sites'),
    table(
      [
        { label: '' },
        { label: 'on' },
        { label: 'stage' },
        { label: 'basis' },
        { label: 'MW', align: 'right' },
        { label: 'known' },
        { label: 'quote', width: 56 },
      ],
      sites.flatMap(({ site, steps }) =>
        steps.map((step, index) => [
          index === 0 ? site : '',
          step.on,
          step.stage,
          step.basis,
          whole(step.mw),
          step.known,
          step.evidence.quote,
        ]),
      ),
    ),
  ],
})
