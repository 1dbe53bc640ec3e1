// The cover: what the workbook is, whether it is sound, how to read and change it.
import type { SectorTable } from '../../research/index.ts'
import type { ChecksSheet } from './checks-sheet.ts'
import { fullName, type MadeCompany } from './made-company.ts'
import type { OutputsSheet } from './outputs-sheet.ts'
import { masterWords } from './checks-sheet.ts'
import { roundTarget } from '../../research/index.ts'
import { percent } from './number-format.ts'
import { SheetDraft, type Place } from './plan.ts'

/** Raised when a workbook of an earlier version could no longer be read back. */
export const workbookFormat = 'uprate-workbook-1'

/** Where the cover says what the workbook was made from; `import` reads them. Names of cells. */
export const stampNames = ['uprate_format', 'uprate_view', 'uprate_view_version', 'uprate_as_of', 'uprate_hash'] as const
export type StampName = (typeof stampNames)[number]

export interface CoverInput {
  readonly table: SectorTable
  readonly stamps: Readonly<Record<StampName, string>>
  readonly companies: readonly MadeCompany[]
  readonly outputs: OutputsSheet
  readonly checks: ChecksSheet
  readonly choice: Place
  readonly sheets: readonly (readonly [name: string, words: string])[]
}

export interface CoverSheet {
  readonly draft: SheetDraft
  readonly stamps: Readonly<Record<StampName, Place>>
}

const stampLabels: Readonly<Record<StampName, string>> = {
  uprate_format: 'Made by',
  uprate_view: 'View',
  uprate_view_version: 'Version of the view',
  uprate_as_of: 'As known on',
  uprate_hash: 'Hash of all that went in',
}

/** Fills the sheet. */
export function coverSheet({ table, stamps, companies, outputs, checks, choice, sheets }: CoverInput): CoverSheet {
  const draft = new SheetDraft('Cover')
  const target = companies[0]!.state.target
  draft.words(1, 'Uprate: sum of the parts of listed Bitcoin miners and their AI data centres', 'title')
  draft.row = 1
  draft.words(
    1,
    `${table.view.title.en}. Values at ${target}, as known on ${table.asOf}. The same model as the research desk, with live formulas.`,
    'subtitle',
  )
  draft.row = 3
  draft.words(1, 'Master check', 'total')
  draft.formula(2, draft.to(checks.master), masterWords.shipped, undefined, 'status')
  draft.row = 4
  draft.words(1, 'Scenario')
  draft.formula(2, draft.to(choice), 'base')
  draft.words(3, 'change it on Scenarios', 'muted')
  draft.row = 5
  draft.words(1, 'Inputs that are not as shipped')
  draft.formula(2, draft.to(checks.changed), 0, '0')
  draft.row = 7
  const places = Object.fromEntries(
    stampNames.map((name) => {
      draft.words(1, stampLabels[name])
      const place = draft.words(2, stamps[name], 'text')
      draft.row += 1
      return [name, place]
    }),
  ) as Record<StampName, Place>
  draft.row += 1
  draft.words(1, 'Targets', 'heading')
  draft.row += 1
  for (const [index, head] of ['Company', 'Target, USD', 'Value per share, USD', 'Upside', 'Rating by policy'].entries())
    draft.words(index + 1, head, 'column')
  draft.row += 1
  for (const { ticker, shipped, valued } of companies) {
    const found = outputs.targets.get(ticker)!
    draft.words(1, fullName(shipped))
    draft.formula(2, draft.to(found.target), roundTarget(valued.perShare), '#,##0.00', 'total')
    draft.formula(3, draft.to(found.perShare), valued.perShare, '#,##0.00')
    if (found.upside) draft.formula(4, draft.to(found.upside), roundTarget(valued.perShare) / shipped.price!.value - 1, percent)
    if (found.rating) draft.formula(5, draft.to(found.rating), outputs.draft.cells.get(`${found.rating.row},${found.rating.column}`)!.value)
    draft.row += 1
  }
  for (const { valuation } of table.rows.filter(({ valuation: { ticker } }) => !companies.some((company) => company.ticker === ticker))) {
    draft.words(1, fullName(valuation), 'muted')
    draft.words(2, `no value: ${valuation.missing.join(', ') || 'the model refuses'}`, 'muted')
    draft.row += 1
  }
  draft.row += 1
  draft.words(1, 'How to use it', 'heading')
  draft.row += 1
  for (const line of [
    'Change blue numbers on Inputs, Quarters, Scenarios and Sensitivity, and nothing else. The cover says at once what it does to the targets.',
    'Point at a blue number to read where it comes from: source, date, words, document. Its address on the web is in the column Source.',
    'Enter numbers in the unit beside them: dollars, not millions. A formula or a text in a blue cell is not read back.',
    'Save the file and run: uprate import FILE.xlsx. It shows what you changed and what that does, and keeps it as a view or as facts.',
    'Do not insert, delete or move rows or sheets of the workbook. Sheets of your own beside them are left alone.',
  ]) {
    draft.words(1, line)
    draft.row += 1
  }
  draft.row += 1
  draft.words(1, 'Key to colours', 'heading')
  draft.row += 1
  draft.put(1, { role: 'text', value: 'Blue on yellow: an input, for you to change', look: 'input' })
  draft.row += 1
  draft.put(1, { role: 'text', value: 'Black: calculated on the same sheet', look: 'calculation' })
  draft.row += 1
  draft.put(1, { role: 'text', value: 'Green: read from another sheet', look: 'link' })
  draft.row += 1
  draft.put(1, { role: 'text', value: 'Grey on grey: a constant or a number as shipped, not for change', look: 'constant' })
  draft.row += 2
  draft.words(1, 'Sheets', 'heading')
  draft.row += 1
  for (const [name, words] of sheets) {
    draft.put(1, { role: 'text', value: name, look: 'text', link: `#${name}!A1` })
    draft.words(2, words, 'muted')
    draft.row += 1
  }
  draft.row += 1
  draft.words(1, 'What the workbook leaves out', 'heading')
  draft.row += 1
  for (const line of [
    'Dates of delivery, years from signing to delivery and the mining load that gives way to HPC enter as numbers: change what they come from in the ledger or the view.',
    'A company without a value is missing what is said above; its facts are in the ledger.',
    ...companies.flatMap(({ ticker, state }) =>
      state.gaps.filter((gap) => gap.startsWith('not in the model')).map((gap) => `${ticker}: ${gap}.`),
    ),
  ]) {
    draft.words(1, line)
    draft.row += 1
  }
  return { draft, stamps: places }
}
