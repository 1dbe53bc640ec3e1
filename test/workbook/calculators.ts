// Two calculators that are not ours: IronCalc in this process, LibreOffice in one of its own. Both give every cell of a plan anew.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { initSync, Model } from '@ironcalc/wasm'
import { readWorkbook } from '../../src/notes/workbook/xlsx-file.ts'
import { columnName, type WorkbookPlan } from '../../src/notes/workbook/plan.ts'

/** By `Sheet!row,column`: a number, a text, or an error value as text beginning with #. */
export type Calculated = ReadonlyMap<string, number | string>

let ready = false

/** Enters every cell of a plan into IronCalc, with other numbers where `entered` names an input. */
export class IronCalc {
  readonly model: Model
  private readonly plan: WorkbookPlan

  constructor(plan: WorkbookPlan) {
    if (!ready) {
      initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) })
      ready = true
    }
    this.plan = plan
    this.model = new Model('workbook', 'en', 'UTC', 'en')
    const { model } = this
    model.pauseEvaluation()
    for (const [index, { name }] of plan.sheets.entries()) {
      if (index > 0) model.newSheet()
      model.renameSheet(index, name)
    }
    for (const [index, sheet] of plan.sheets.entries()) {
      let [rows, columns] = [0, 0]
      for (const [key, { formula, value }] of sheet.cells) {
        const [row, column] = key.split(',').map(Number) as [number, number]
        ;[rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)]
        model.setUserInput(
          index,
          row + 1,
          column + 1,
          formula === undefined ? (typeof value === 'number' ? String(value) : `'${value}`) : `=${formula}`,
        )
      }
      model.updateRangeStyle({ sheet: index, row: 1, column: 1, width: columns, height: rows }, 'num_fmt', '0.0000000000000000E+00')
    }
  }

  enter(sheet: string, row: number, column: number, value: number | string): void {
    this.model.setUserInput(
      this.plan.sheets.findIndex(({ name }) => name === sheet),
      row + 1,
      column + 1,
      String(value),
    )
  }

  calculate(): Calculated {
    const { model, plan } = this
    model.resumeEvaluation()
    model.evaluate()
    const found = new Map<string, number | string>()
    for (const [index, sheet] of plan.sheets.entries()) {
      for (const [key, { formula }] of sheet.cells) {
        if (formula === undefined) continue
        const [row, column] = key.split(',').map(Number) as [number, number]
        const text = model.getFormattedCellValue(index, row + 1, column + 1)
        const number = Number(text)
        found.set(`${sheet.name}!${key}`, text !== '' && Number.isFinite(number) ? number : text)
      }
    }
    model.pauseEvaluation()
    return found
  }
}

export const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0,
)

/** What LibreOffice makes of files when it must calculate every formula anew, saved again as files: all in one process, which takes seconds to start. */
export function savedByOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'uprate-office-'))
  try {
    const profile = join(folder, 'profile', 'user')
    mkdirSync(profile, { recursive: true })
    // 0: always; by default it believes what the file says.
    writeFileSync(
      join(profile, 'registrymodifications.xcu'),
      `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`,
    )
    const names = files.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.xlsx`), bytes)
      return `${index}.xlsx`
    })
    execFileSync(
      office!,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: 'ignore', timeout: 60_000 + 20_000 * files.length },
    )
    return names.map((name) => readFileSync(join(folder, 'out', name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every formula of each file as LibreOffice calculates it. */
export async function calculatedByOffice(files: readonly Uint8Array[]): Promise<readonly Calculated[]> {
  const calculated: Calculated[] = []
  for (const bytes of savedByOffice(files)) {
    const { sheets } = await readWorkbook(bytes, 'recalculated')
    const cells = sheets.flatMap(({ name, cells: all }) =>
      [...all]
        .filter(([, cell]) => cell.formula !== undefined)
        .map(([key, { kind, value }]): [string, number | string] => [
          `${name}!${key}`,
          kind === 'number' ? (value as number) : String(value),
        ]),
    )
    calculated.push(new Map(cells))
  }
  return calculated
}

/** Cells that differ from the plan's own values by more than 1e-9 of the larger, or that are errors or missing. */
export function differences(
  plan: WorkbookPlan,
  calculated: Calculated,
  leave: (sheet: string, row: number, column: number) => boolean = () => false,
): string[] {
  const wrong: string[] = []
  for (const sheet of plan.sheets) {
    for (const [key, { formula, value }] of sheet.cells) {
      if (formula === undefined) continue
      const [row, column] = key.split(',').map(Number) as [number, number]
      if (leave(sheet.name, row, column)) continue
      const found = calculated.get(`${sheet.name}!${key}`)
      const equal =
        typeof value === 'number'
          ? typeof found === 'number' && Math.abs(found - value) <= 1e-9 * Math.max(Math.abs(found), Math.abs(value))
          : found === value
      if (!equal) wrong.push(`${sheet.name}!${columnName(column)}${row + 1}: ${String(found)} where ${value} is right, =${formula}`)
    }
  }
  return wrong
}
