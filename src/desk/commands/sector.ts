// `uprate sector`: the sums of the sector, bases apart.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { bigDollars, dash, millions, percent, whole } from '../figures.ts'
import { paragraph, table } from '../presentation.ts'
import { researchInput } from './value.ts'

export const sector = defineCommand({
  name: 'sector',
  summary: 'sum the sector up, with unlike megawatts kept apart',
  description:
    'Contracted and expected critical IT, approved power, the share of it with and without the companies the view leaves out, contract value, what is signed and what runs, GPUs and cloud revenue that the expected megawatts carry, and what each price pays per contracted megawatt. Every figure is a sum of company figures; none is typed in.',
  effect: 'reads',
  arguments: [],
  input: z.object({ ...researchInput }),
  output: z.object({
    view: z.string(),
    asOf: z.string(),
    companies: z.array(z.string()),
    contractedOnly: z.array(z.string()),
    contractedMw: z.number(),
    expectedMw: z.number(),
    approvedMw: z.number(),
    approvedOf: z.array(z.string()),
    shareOfApproved: z.number().optional(),
    withThoseLeftOut: z.object({ tickers: z.array(z.string()), approvedMw: z.number(), share: z.number() }).optional(),
    approvedOnFileMw: z.number(),
    shareOfApprovedOnFile: z.number().optional(),
    contractValue: z.number(),
    contracts: z.array(
      z.object({
        ticker: z.string(),
        label: z.string(),
        kind: z.string(),
        criticalMw: z.number().optional(),
        grossMw: z.number().optional(),
        value: z.number().optional(),
        signed: z.string(),
        delivery: z.string().optional(),
      }),
    ),
    deliveredMw: z.number(),
    deliveredUnstatedMw: z.number(),
    cloudMw: z.number(),
    gpus: z.number(),
    cloudRevenue: z.number(),
    paidPerContractedMw: z.array(z.object({ ticker: z.string(), paid: z.number(), contractedMw: z.number() })),
  }),
  examples: [{ line: 'uprate sector --as-of 2025-11-24 --view jpmorgan-2025-11-24', shows: '1.7 GW, a third of approved power, derived' }],
  async run(input, { workspace }) {
    const { openResearch } = await import('../research-desk.ts')
    const { sectorOf } = await import('../sector-of.ts')
    return sectorOf(await openResearch(workspace, input))
  },
  present: (result) => [
    paragraph(`The sector through the view ${result.view}, known on ${result.asOf}: ${result.companies.join(', ')}.`),
    table(
      [{ label: 'Sum' }, { label: '', align: 'right' }, { label: 'of' }],
      [
        [
          'Contracted critical IT',
          `${whole(result.contractedMw)} MW`,
          result.contractedOnly.length > 0
            ? `contracts below, those of ${result.contractedOnly.join(', ')} too, who have no value`
            : 'contracts below',
        ],
        ['Critical IT by the target date', `${whole(result.expectedMw)} MW`, 'contracted and expected, counted in full, companies valued'],
        ['Approved power that counts', `${whole(result.approvedMw)} MW`, result.approvedOf.join(', ')],
        ['Share of it', percent(result.shareOfApproved, 1), 'companies that have both'],
        ...(result.withThoseLeftOut
          ? [
              [
                `Share with ${result.withThoseLeftOut.tickers.join(', ')} too`,
                percent(result.withThoseLeftOut.share, 1),
                `of ${whole(result.withThoseLeftOut.approvedMw)} MW`,
              ],
            ]
          : []),
        ['Approved power on file', `${whole(result.approvedOnFileMw)} MW`, 'all of it, whether or not it counts'],
        [
          'Share of that',
          percent(result.shareOfApprovedOnFile, 1),
          'companies with approved power on file, those that do not count included',
        ],
        ['Contract value', bigDollars(result.contractValue), 'initial terms'],
        ['Running for tenants', `${whole(result.deliveredMw)} MW`, 'critical IT stated as operating'],
        ['Running, basis not stated', `${whole(result.deliveredUnstatedMw)} MW`, 'not added to the line above'],
        [
          'Cloud by the target date',
          `${whole(result.cloudMw)} MW`,
          `${whole(result.gpus)} GPUs, ${bigDollars(result.cloudRevenue)} a year at the view's price`,
        ],
      ],
    ),
    table(
      [
        { label: 'Contract' },
        { label: '' },
        { label: 'kind' },
        { label: 'critical MW', align: 'right' },
        { label: 'gross MW', align: 'right' },
        { label: 'value', align: 'right' },
        { label: 'known' },
        { label: 'delivery' },
      ],
      result.contracts.map((row) => [
        row.ticker,
        row.label,
        row.kind,
        whole(row.criticalMw),
        whole(row.grossMw),
        bigDollars(row.value),
        row.signed,
        row.delivery ?? dash,
      ]),
    ),
    table(
      [{ label: 'Price pays' }, { label: 'per contracted MW', align: 'right' }, { label: 'contracted MW', align: 'right' }],
      result.paidPerContractedMw.map((row) => [row.ticker, millions(row.paid), whole(row.contractedMw)]),
    ),
  ],
})
