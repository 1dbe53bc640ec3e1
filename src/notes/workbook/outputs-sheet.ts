// The sheet of outputs: targets and what ratings are made from, the sum of the parts, the sector.
import { parts, type Part } from '../../model/index.ts'
import { roundTarget, type SectorSums, type SectorTable } from '../../research/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import type { CompanySheet } from './company-sheet.ts'
import { ownValue, type ConstantsSheet } from './constants-sheet.ts'
import { priceId } from './input-list.ts'
import { fullName, type MadeCompany } from './made-company.ts'
import { formatOf, millions, percent } from './number-format.ts'
import { SheetDraft, type Place } from './plan.ts'
import { ratingTable } from './rating-table.ts'
import { sectorBlock } from './sector-block.ts'

export interface OutputInput {
  readonly table: SectorTable
  readonly sums: SectorSums
  readonly facts: readonly KeptFact[]
  readonly companies: readonly { readonly company: MadeCompany; readonly sheet: CompanySheet }[]
  readonly inputs: ReadonlyMap<string, Place>
  readonly constants: ConstantsSheet
}

export interface OutputsSheet {
  readonly draft: SheetDraft
  /** By ticker. */
  readonly targets: ReadonlyMap<
    string,
    { readonly target: Place; readonly perShare: Place; readonly upside: Place | undefined; readonly rating: Place }
  >
  /** Sum of the parts and equity of each company, in USD m. */
  readonly sums: readonly { readonly ticker: string; readonly parts: readonly [Place, Place]; readonly equity: Place }[]
  /** Sector total of the parts, and of the equities. */
  readonly totals: { readonly parts: readonly [Place, Place]; readonly equity: Place }
}

const partLabels: Readonly<Record<Part, string>> = {
  mining: 'Mining',
  bitcoin: 'Bitcoin',
  hpc_contracted: 'HPC contracted',
  hpc_unsigned: 'HPC unsigned',
  hpc_later: 'HPC later',
  power: 'Unused power',
  pipeline: 'Pipeline',
  net_cash: 'Net cash',
}

function targetFormula(perShare: string, draft: SheetDraft, constants: ConstantsSheet): string {
  const [small, steps, zero] = [
    draft.to(constants.own('smallTarget')),
    draft.to(constants.own('smallSteps')),
    draft.to(constants.own('zero')),
  ]
  return `IF(${perShare}<${small},ROUND(${perShare}*${steps},${zero})/${steps},ROUND(${perShare},${zero}))`
}

/** Fills the sheet. */
export function outputsSheet({ table, sums, facts, companies, inputs, constants }: OutputInput): OutputsSheet {
  const draft = new SheetDraft('Outputs')
  const targets = new Map<string, { target: Place; perShare: Place; upside: Place | undefined }>()
  draft.words(1, 'Outputs', 'title')
  draft.row = 1
  draft.words(
    1,
    `Targets for ${companies[0]!.company.state.target.slice(0, 7)}, as known on ${table.asOf}, view ${table.view.name}. Megawatts are critical IT unless said otherwise.`,
    'subtitle',
  )
  draft.row = 3
  draft.words(1, 'Value per share and target', 'heading')
  draft.row = 4
  const heads = [
    'Company',
    'Value per share, USD',
    'Target, USD',
    'Price, USD',
    'Price of',
    'Upside',
    'Contracted MW',
    'Expected MW',
    'Approved MW that count',
    'Share of approved',
    'Value per MW, USD m',
    'Diluted shares, m',
  ]
  for (const [index, head] of heads.entries()) draft.words(index + 1, head, 'column')
  draft.row = 5
  const million = draft.to(constants.own('million'))
  for (const { company, sheet } of companies) {
    const { ticker, valued, shipped } = company
    const { results } = sheet
    draft.words(1, fullName(shipped))
    const perShare = draft.formula(2, draft.to(results['perShare']!), valued.perShare, formatOf('USD/share'))
    const priceAt = inputs.get(priceId(ticker))
    const target = draft.formula(
      3,
      targetFormula(draft.along(perShare), draft, constants),
      roundTarget(valued.perShare),
      '#,##0.00',
      'total',
    )
    let upside: Place | undefined
    if (priceAt && shipped.price) {
      const price = draft.formula(4, draft.to(priceAt), shipped.price.value, formatOf('USD/share'))
      draft.words(5, shipped.price.on, 'muted')
      upside = draft.formula(
        6,
        `${draft.along(target)}/${draft.along(price)}-${draft.to(constants.own('one'))}`,
        roundTarget(valued.perShare) / shipped.price.value - 1,
        percent,
        'calculation',
      )
    } else draft.words(5, 'no price on file', 'muted')
    draft.formula(7, draft.to(results['contractedMw']!), valued.contractedMw, formatOf('MW[critical_it]'))
    draft.formula(8, draft.to(results['expectedMw']!), valued.expectedMw, formatOf('MW[critical_it]'))
    if (results['approvedBase']) draft.formula(9, draft.to(results['approvedBase']), valued.approvedBase!, formatOf('MW[approved]'))
    if (results['shareOfApproved']) draft.formula(10, draft.to(results['shareOfApproved']), valued.shareOfApproved!, percent)
    if (results['valuePerMw'])
      draft.formula(11, `${draft.to(results['valuePerMw'])}/${million}`, (valued.valuePerMw ?? 0) / ownValue('million'), '#,##0.0')
    draft.formula(12, `${draft.to(results['dilutedShares']!)}/${million}`, valued.dilutedShares / ownValue('million'), '#,##0.0')
    targets.set(ticker, { target, perShare, upside })
    draft.row += 1
  }

  const ratings = ratingTable(draft, {
    table,
    facts,
    constants,
    upsides: new Map([...targets].map(([ticker, { upside }]) => [ticker, upside])),
  })

  draft.row += 1
  draft.words(1, 'Sum of the parts, USD m', 'heading')
  draft.row += 1
  draft.words(1, 'Company', 'column')
  for (const [index, part] of parts.entries()) draft.words(2 + index, partLabels[part], 'column')
  const equityColumn = 2 + parts.length
  draft.words(equityColumn, 'Equity', 'column')
  draft.row += 1
  const top = draft.row
  const rows = companies.map(({ company, sheet }) => {
    draft.words(1, company.ticker)
    const cells = parts.map((part, index) =>
      draft.formula(2 + index, `${draft.to(sheet.results[part]!)}/${million}`, company.valued.parts[part] / ownValue('million'), millions),
    )
    const equity = draft.formula(
      equityColumn,
      `${draft.to(sheet.results['equity']!)}/${million}`,
      company.valued.equity / ownValue('million'),
      millions,
      'total',
    )
    draft.row += 1
    return { ticker: company.ticker, parts: [cells[0]!, cells.at(-1)!] as const, equity }
  })
  draft.words(1, 'All', 'total')
  const total = (column: number, value: number) => {
    const [from, to] = [
      { sheet: draft.name, row: top, column },
      { sheet: draft.name, row: draft.row - 1, column },
    ]
    return draft.formula(column, `SUM(${draft.along(from)}:${draft.along(to)})`, value, millions, 'total')
  }
  const sum = (of: (company: MadeCompany) => number) => companies.reduce((all, { company }) => all + of(company), 0) / ownValue('million')
  const totals = parts.map((part, index) =>
    total(
      2 + index,
      sum(({ valued }) => valued.parts[part]),
    ),
  )
  const equityTotal = total(
    equityColumn,
    sum(({ valued }) => valued.equity),
  )
  draft.row += 1

  sectorBlock(draft, { table, sums, companies, inputs, constants })
  return {
    draft,
    targets: new Map([...targets].map(([ticker, places]) => [ticker, { ...places, rating: ratings.get(ticker)! }])),
    sums: rows,
    totals: { parts: [totals[0]!, totals.at(-1)!], equity: equityTotal },
  }
}
