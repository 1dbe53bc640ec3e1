// The sector on the sheet of outputs: sums with bases kept apart, and the contracts on file.
import type { SectorSums, SectorTable } from '../../research/index.ts'
import type { CompanySheet } from './company-sheet.ts'
import { ownValue, type ConstantsSheet } from './constants-sheet.ts'
import type { MadeCompany } from './made-company.ts'
import { percent } from './number-format.ts'
import type { Place, SheetDraft } from './plan.ts'

export interface SectorInput {
  readonly table: SectorTable
  readonly sums: SectorSums
  readonly companies: readonly { readonly company: MadeCompany; readonly sheet: CompanySheet }[]
  readonly inputs: ReadonlyMap<string, Place>
  readonly constants: ConstantsSheet
}

const mw = '#,##0.0'

/** Writes the block from the current row on. */
export function sectorBlock(draft: SheetDraft, { table, sums, companies, inputs, constants }: SectorInput): void {
  const [zero, million, hours] = (['zero', 'million', 'hoursPerYear'] as const).map((name) => draft.to(constants.own(name)))
  draft.row += 1
  draft.words(1, 'Contracts on file', 'heading')
  draft.row += 1
  for (const [index, head] of ['Contract', 'Company', 'Critical IT, MW', 'Value over the initial term, USD m', 'Signed'].entries())
    draft.words(index + 1, head, 'column')
  draft.row += 1
  const top = draft.row
  let worth = 0
  for (const { ticker, contract } of sums.contracts) {
    draft.words(1, contract.label)
    draft.words(2, ticker, 'unit')
    const number = (column: number, id: string, value: number | undefined, scaled: boolean, format: string) => {
      if (value === undefined) return
      const input = `${ticker}.contract.${contract.key}.${id}`
      const place = inputs.get(input)
      const held = companies.find(({ company }) => company.ticker === ticker)?.company.state.inputs[input]?.value
      const shown = ((place && held) ?? value) / (scaled ? ownValue('million') : 1)
      if (id === 'value') worth += shown
      if (place) draft.formula(column, `${draft.to(place)}${scaled ? `/${million}` : ''}`, shown, format)
      else draft.put(column, { role: 'constant', value: shown, look: 'constant', format })
    }
    number(3, 'mw', contract.critical?.value, false, mw)
    number(4, 'value', contract.value?.value, true, '#,##0')
    draft.words(5, contract.signed, 'muted')
    draft.row += 1
  }
  const contractRange = (column: number) =>
    sums.contracts.length === 0
      ? undefined
      : draft.range({ sheet: draft.name, row: top, column }, { sheet: draft.name, row: draft.row - 1, column })
  const values = contractRange(4)
  draft.row += 1
  draft.words(1, 'The sector', 'heading')
  draft.row += 1
  const line = (label: string, unit: string, formula: string, value: number, format: string): Place => {
    draft.words(1, label)
    draft.words(2, unit, 'unit')
    const place = draft.formula(3, formula, value, format)
    draft.row += 1
    return place
  }
  const sumOf = (name: string, of: (company: MadeCompany) => boolean = () => true) =>
    companies.flatMap(({ company, sheet }) => (sheet.results[name] && of(company) ? [draft.to(sheet.results[name])] : []))
  const added = (terms: readonly string[]) => (terms.length === 0 ? zero! : terms.join('+'))
  const total = (of: (company: MadeCompany) => number, among: (company: MadeCompany) => boolean = () => true) =>
    companies.reduce((sum, { company }) => sum + (among(company) ? of(company) : 0), 0)

  const contracted = total(({ valued }) => valued.contractedMw)
  line('Critical IT under contract, companies with a value', 'MW[critical_it]', added(sumOf('contractedMw')), contracted, mw)
  if (sums.contractedOnly.length > 0) {
    draft.words(1, `The same of companies without a value: ${sums.contractedOnly.join(', ')}`)
    draft.words(2, 'MW[critical_it]', 'unit')
    draft.put(3, { role: 'constant', value: sums.contractedMw - contracted, look: 'constant', format: mw })
    draft.row += 1
  }
  line(
    'Critical IT by the target date',
    'MW[critical_it]',
    added(sumOf('expectedMw')),
    total(({ valued }) => valued.expectedMw),
    mw,
  )
  const counts = ({ valued }: MadeCompany) => valued.approvedBase !== undefined
  const approvedValue = total(({ valued }) => valued.approvedBase!, counts)
  const approved = line('Approved power that counts for conversion', 'MW[approved]', added(sumOf('approvedBase')), approvedValue, mw)
  const of = line(
    'Critical IT by the target date of those with such power',
    'MW[critical_it]',
    added(sumOf('expectedMw', counts)),
    total(({ valued }) => valued.expectedMw, counts),
    mw,
  )
  if (approvedValue > 0) {
    const share = `IF(${draft.to(approved)}=${zero},${zero},${draft.to(of)}/${draft.to(approved)})`
    line(
      'Share of approved power',
      'MW[critical_it]/MW[approved]',
      share,
      total(({ valued }) => valued.expectedMw, counts) / approvedValue,
      percent,
    )
  }
  if (values !== undefined) line('Contract value over the initial terms', 'USD m', `SUM(${values})`, worth, '#,##0')
  const cloud = ({ ticker }: MadeCompany) => table.view.cloud.includes(ticker)
  if (companies.some(({ company }) => cloud(company))) {
    const read = (name: string) => draft.to(inputs.get(`view.${name}`)!)
    const cloudAt = line(
      'Cloud: critical IT by the target date',
      'MW[critical_it]',
      added(sumOf('expectedMw', cloud)),
      total(({ valued }) => valued.expectedMw, cloud),
      mw,
    )
    const held = companies[0]!.company.state.inputs
    const gpusValue = total(({ valued }) => valued.expectedMw, cloud) * held['view.gpus_per_mw']!.value
    const gpus = line('Cloud: GPUs', 'GPU', `${draft.to(cloudAt)}*${read('gpus_per_mw')}`, gpusValue, '#,##0')
    const revenue = gpusValue * held['view.gpu_revenue']!.value * held['view.gpu_utilisation']!.value * ownValue('hoursPerYear')
    line(
      'Cloud: revenue a year',
      'USD m',
      `${draft.to(gpus)}*${read('gpu_revenue')}*${read('gpu_utilisation')}*${hours}/${million}`,
      revenue / ownValue('million'),
      '#,##0',
    )
  }
}

/** Assumptions that the block reads. */
export const sectorAssumptions = ['view.gpus_per_mw', 'view.gpu_revenue', 'view.gpu_utilisation'] as const
