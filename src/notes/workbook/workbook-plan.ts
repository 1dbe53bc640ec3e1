// The whole workbook of a sector table: sheets made from inputs to checks, put in the order in which they are read.
import { MissingError } from '../../base/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { scenarios, sectorSums, type SectorTable } from '../../research/index.ts'
import { checksSheet } from './checks-sheet.ts'
import { companySheet } from './company-sheet.ts'
import { ConstantsSheet } from './constants-sheet.ts'
import { coverSheet, workbookFormat, type StampName } from './cover-sheet.ts'
import { inputList, type InputList } from './input-list.ts'
import { inputsSheet } from './inputs-sheet.ts'
import { lanesSheet } from './lanes-sheet.ts'
import type { Line } from './lines.ts'
import { madeCompany, sheetNames, type MadeCompany } from './made-company.ts'
import { outputsSheet } from './outputs-sheet.ts'
import type { Place, PlannedSheet, SheetDraft, WorkbookPlan } from './plan.ts'
import { quartersSheet } from './quarters-sheet.ts'
import { scenariosSheet } from './scenarios-sheet.ts'
import { sectorAssumptions } from './sector-block.ts'
import { axesOf, sensitivityGrids, sensitivitySteps } from './sensitivity-sheet.ts'

export interface MadeWorkbook {
  readonly plan: WorkbookPlan
  readonly stamps: Readonly<Record<StampName, string>>
  readonly companies: readonly MadeCompany[]
  readonly inputs: InputList
}

const narrow = 2

function planned(draft: SheetDraft, widths: readonly number[], more: Partial<PlannedSheet> = {}): PlannedSheet {
  return {
    name: draft.name,
    cells: draft.cells,
    widths,
    frozen: { rows: 4, columns: 2 },
    lists: draft.lists,
    ranges: draft.ranges,
    repeated: '$1:$4',
    ...more,
  }
}

/**
 * Makes the workbook of a table; `facts` are those of the ledger.
 * Throws a missing error when no company has a value.
 */
export function workbookPlan(table: SectorTable, facts: readonly KeptFact[]): MadeWorkbook {
  const names = sheetNames(table.rows.map(({ valuation }) => valuation.ticker))
  const companies = table.rows.flatMap(({ valuation }) => madeCompany(valuation, facts, names.get(valuation.ticker)!) ?? [])
  if (companies.length === 0) {
    throw new MissingError(`no company has a value on ${table.asOf}`, {
      where: `view ${table.view.name}`,
      remedy: 'choose another date with --as-of, or add the missing facts (uprate value names them)',
    })
  }
  const constants = new ConstantsSheet()
  const list = inputList(companies, sectorAssumptions)
  const inputs = inputsSheet(list, companies, constants)
  const quarters = quartersSheet(companies, constants)
  const choices = scenariosSheet(companies, scenarios, inputs.places, constants)
  const find = (line: Line): Place => {
    const { node } = line
    if (node.operation === 'constant') return constants.of(node)
    const id = node.operation === 'input' ? node.id : ''
    const place = choices.places.get(id) ?? inputs.places.get(id) ?? quarters?.places.get(id)
    if (!place)
      throw new MissingError(`the workbook has no place for the input ${id}`, {
        where: id,
        remedy: 'report this with the view and the day',
      })
    return place
  }
  const sheets = companies.map((company) => ({ company, sheet: companySheet(company, find, constants) }))
  const outputs = outputsSheet({ table, sums: sectorSums(table, facts), facts, companies: sheets, inputs: inputs.places, constants })
  const begun = sensitivitySteps()
  const withAxes = sheets.map((one) => ({ ...one, axes: axesOf(one.company) }))
  const lanes = lanesSheet(withAxes, begun.ranges, constants)
  const sensitivity = sensitivityGrids(begun, companies, lanes.results)
  const changed = [...inputs.changed, ...(quarters?.changed ?? [])]
  const calculated = [
    inputs.draft,
    ...(quarters ? [quarters.draft] : []),
    choices.draft,
    ...sheets.map(({ sheet }) => sheet.draft),
    outputs.draft,
    begun.draft,
    lanes.draft,
  ]
  const checks = checksSheet({
    companies: sheets,
    outputs,
    sensitivity,
    changed,
    scenarioNumber: choices.number,
    constants,
    drafts: calculated,
  })
  const stamps: Record<StampName, string> = {
    uprate_format: workbookFormat,
    uprate_view: table.view.name,
    uprate_view_version: table.view.version,
    uprate_as_of: table.asOf,
    uprate_hash: table.hash,
  }
  const described: (readonly [string, string])[] = [
    ['Inputs', 'facts and assumptions, for you to change, with their sources'],
    ...(quarters ? [['Quarters', 'calendar and mining load, quarter by quarter'] as const] : []),
    ['Scenarios', 'the switch, and what each scenario changes'],
    ...companies.map(({ sheet, shipped }) => [sheet, `sum of the parts of ${shipped.name}`] as const),
    ['Outputs', 'targets, ratings, sum of the parts, sector'],
    ['Sensitivity', 'value per share where two inputs move'],
    ['Lanes', 'the calculation behind the grids'],
    ['Constants', 'numbers of nature, protocol and method'],
    ['Checks', 'whether all hangs together'],
  ]
  const cover = coverSheet({ table, stamps, companies, outputs, checks, choice: choices.choice, sheets: described })
  const timed = Array.from({ length: Math.max(6, quarters?.quarters.length ?? 0) }, () => 15)
  const blue = '2F5FB3'
  const plan: WorkbookPlan = {
    title: `Uprate workbook, view ${table.view.name}, ${table.asOf}`,
    author: 'Uprate',
    subject: `As known on ${table.asOf}; hash ${table.hash}`,
    day: table.asOf,
    sheets: [
      planned(cover.draft, [narrow, 46, 26, 22, 12, 18], { frozen: { rows: 0, columns: 0 }, portrait: false, tab: '333333' }),
      planned(inputs.draft, [narrow, 54, 26, 18, 18, 10, 14, 14, 60, 44], { tab: blue }),
      ...(quarters ? [planned(quarters.draft, [narrow, 50, 14, 12, narrow, ...timed, narrow, ...timed], { tab: blue })] : []),
      planned(choices.draft, [narrow, 54, 26, 18, narrow, 20, 48, 34], { frozen: { rows: 7, columns: 2 }, tab: blue, repeated: '$1:$7' }),
      ...sheets.map(({ sheet }) => planned(sheet.draft, [narrow, 62, 26, 20, narrow, ...timed], { frozen: { rows: 4, columns: 4 } })),
      planned(outputs.draft, [narrow, 58, 20, 16, 14, 14, 14, 14, 14, 14, 14, 14, 16, 30], { tab: '1E7B4B' }),
      planned(sensitivity.draft, [narrow, 54, 12, 12, 12, 12, 12, 12], {
        tab: '1E7B4B',
        frozen: { rows: 5, columns: 2 },
        repeated: '$1:$5',
      }),
      planned(lanes.draft, [narrow, 62, 26, narrow, narrow, ...Array.from({ length: 25 }, () => 14)], {
        frozen: { rows: 7, columns: 3 },
        repeated: '$1:$7',
      }),
      planned(constants.draft, [narrow, 56, 24, 16, narrow, 70]),
      planned(checks.draft, [narrow, 62, 44, 18, 12, narrow, 40, 40, 40], { tab: 'B3261E' }),
    ],
    names: [
      { name: 'Scenario', place: choices.choice },
      { name: 'Master_check', place: checks.master },
      { name: 'Inputs_changed', place: checks.changed },
      ...Object.entries(cover.stamps).map(([name, place]) => ({ name, place })),
      ...companies.flatMap(({ ticker, sheet }) => {
        const { target, perShare, upside } = outputs.targets.get(ticker)!
        return [
          { name: `${sheet}_target`, place: target },
          { name: `${sheet}_value_per_share`, place: perShare },
          ...(upside ? [{ name: `${sheet}_upside`, place: upside }] : []),
        ]
      }),
    ],
  }
  return { plan, stamps, companies, inputs: list }
}
