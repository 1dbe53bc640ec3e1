// The workbook of the desk's facts: made, counted, and put where a person wants it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError } from '../base/index.ts'
import { workbookPlan, writeWorkbook, type MadeWorkbook } from '../notes/index.ts'
import { sectorTable } from '../research/index.ts'
import type { ResearchDesk } from './research-desk.ts'

/** The plan of a workbook. Throws a missing error when no company has a value. */
export function plannedWorkbook(desk: ResearchDesk): MadeWorkbook {
  const table = sectorTable(desk.view, desk.companies, desk.facts, desk.asOf)
  return workbookPlan(table, desk.facts)
}

export async function workbookOf(desk: ResearchDesk) {
  const made = plannedWorkbook(desk)
  const bytes = await writeWorkbook(made.plan)
  const cells = made.plan.sheets.flatMap((sheet) => [...sheet.cells.values()])
  return {
    bytes,
    summary: {
      view: desk.view.name,
      asOf: desk.asOf,
      hash: made.stamps.uprate_hash,
      companies: made.companies.map(({ ticker }) => ticker),
      sheets: made.plan.sheets.map(({ name }) => name),
      inputs: cells.filter(({ role }) => role === 'input').length,
      formulas: cells.filter(({ role }) => role === 'formula').length,
      name: `uprate-workbook-${desk.view.name.replaceAll(/[^A-Za-z0-9._-]/g, '-')}-${desk.asOf}.xlsx`,
    },
  }
}

/** Writes a file of the user's. What stands there already, and may hold somebody's changes, is not written over. */
export function writeNew(file: string, content: string | Uint8Array, overwrite: boolean): void {
  const bytes = Buffer.from(content)
  if (!overwrite && existsSync(file) && !bytes.equals(readFileSync(file))) {
    throw new InputError('there is a file of this name already, with other content', {
      where: file,
      remedy: 'give another name, or write --overwrite',
    })
  }
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  } catch (cause) {
    throw new InputError(`the file could not be written: ${(cause as Error).message}`, {
      where: file,
      remedy: 'name a place where you may write, on a disk with space left',
      cause,
    })
  }
}
