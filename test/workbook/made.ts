// Workbooks of the shipped data, and what a person might do to one.
import { changedValuations, type Entered } from '../../src/notes/workbook/changed-states.ts'
import { columnName, type PlannedCell, type PlannedSheet, type WorkbookPlan } from '../../src/notes/workbook/plan.ts'
import { workbookPlan, type MadeWorkbook } from '../../src/notes/workbook/workbook-plan.ts'
import type { KeptFact } from '../../src/facts/index.ts'
import { sectorTable, type SectorTable, type View } from '../../src/research/index.ts'
import { companies, shippedFacts } from '../shipped-facts.ts'

export interface Made {
  readonly table: SectorTable
  readonly made: MadeWorkbook
  readonly facts: readonly KeptFact[]
}

export function madeFor(view: View, day = '2025-11-24', facts: readonly KeptFact[] = shippedFacts): Made {
  const table = sectorTable(view, companies, facts, day)
  return { table, made: workbookPlan(table, facts), facts }
}

/** The plan of the same workbook as the engine has it with other inputs: what every formula must give then. Nothing where a company has no value. */
export function planWith({ table, made, facts }: Made, entered: Entered): WorkbookPlan | undefined {
  const after = changedValuations(made, entered, facts)
  if ([...after.values()].some(({ valued }) => !valued)) return undefined
  const rows = table.rows.map((row) => ({ ...row, valuation: after.get(row.valuation.ticker) ?? row.valuation }))
  return workbookPlan({ ...table, rows }, facts).plan
}

/** Cells that compare with the numbers as shipped, which a plan made of changed numbers has otherwise. */
export function comparesWithShipped(sheet: string, row: number, column: number): boolean {
  if (sheet === 'Inputs') return column === 4 || column === 5
  if (sheet === 'Quarters') return column === 3
  return sheet === 'Checks' || (sheet === 'Cover' && row <= 5)
}

export interface FoundInput {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly id: string
  readonly value: number
}

export function inputsOfPlan(plan: WorkbookPlan): readonly FoundInput[] {
  return plan.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([key, { role, input, value }]): FoundInput[] => {
      const [row, column] = key.split(',').map(Number) as [number, number]
      return role === 'input' && input !== undefined && typeof value === 'number' ? [{ sheet: name, row, column, id: input, value }] : []
    }),
  )
}

export function placeOfInput(plan: WorkbookPlan, id: string): FoundInput {
  return inputsOfPlan(plan).find((input) => input.id === id)!
}

/** `B7` → `6,1`. */
export function keyOf(address: string): string {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!
  return `${Number(row) - 1},${[...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1}`
}

/** A plan in which one cell is another, or gone: as a person might have left the file. */
export function altered(plan: WorkbookPlan, sheet: string, key: string, cell: Partial<PlannedCell> | undefined): WorkbookPlan {
  return withSheet(plan, sheet, (found) => {
    const cells = new Map(found.cells)
    if (cell === undefined) cells.delete(key)
    else {
      const { formula: _, ...held } = cells.get(key) ?? { role: 'text', value: '', look: 'text' }
      cells.set(key, { ...held, ...cell })
    }
    return { ...found, cells }
  })
}

export function withSheet(plan: WorkbookPlan, name: string, change: (sheet: PlannedSheet) => PlannedSheet): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) }
}

export function entering(plan: WorkbookPlan, entered: Entered): WorkbookPlan {
  return Object.entries(entered).reduce((held, [id, value]) => {
    const { sheet, row, column } = placeOfInput(held, id)
    return altered(held, sheet, `${row},${column}`, { value })
  }, plan)
}

export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnName(column)}${row + 1}`
}
