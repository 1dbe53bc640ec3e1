// Reads a workbook back: what a person changed in it, and what the engine says of that. Refuses what is not as it was made.
import { InputError, isDay } from '../base/index.ts'
import {
  changedValuations,
  compareWorkbook,
  isThisFormat,
  readWorkbook,
  requireSafeZip,
  stampsOf,
  type InputChange,
  type MadeWorkbook,
} from '../notes/index.ts'
import type { Valuation } from '../research/index.ts'
import { plannedWorkbook } from './make-workbook.ts'
import { openResearch, type ResearchDesk } from './research-desk.ts'
import type { Workspace } from './workspace.ts'

export interface ImportedWorkbook {
  readonly desk: ResearchDesk
  readonly made: MadeWorkbook
  readonly changes: readonly InputChange[]
  readonly scenario: string
  readonly notices: readonly string[]
  /** By ticker, with what was entered. */
  readonly after: ReadonlyMap<string, Valuation>
}

const remade = 'make it anew with uprate workbook and enter the changes there'
const mostNamed = 6

type Stamps = NonNullable<ReturnType<typeof stampsOf>>

function requireOurs(stamps: Stamps | undefined, where: string): Stamps {
  if (!stamps)
    throw new InputError('this workbook was not made by uprate workbook', { where, remedy: 'import a file that uprate workbook has made' })
  if (!isThisFormat(stamps)) {
    throw new InputError(`this workbook was made by another version: ${stamps.uprate_format.slice(0, 40)}`, {
      where: `${where}, Cover`,
      remedy: remade,
    })
  }
  if (!isDay(stamps.uprate_as_of)) {
    throw new InputError(`the workbook is as known on "${stamps.uprate_as_of.slice(0, 40)}", which is no day`, {
      where: `${where}, Cover`,
      remedy: remade,
    })
  }
  return stamps
}

/** The view and the facts that the workbook was made from, as the desk has them now. Throws an input error when they are others. */
function requireSame(desk: ResearchDesk, made: MadeWorkbook, stamps: Stamps, where: string): void {
  const { view } = desk
  const place = `${where}, Cover`
  if (view.name !== stamps.uprate_view) {
    throw new InputError(`the workbook was made through the view ${stamps.uprate_view}, this is ${view.name}`, {
      where: place,
      remedy: 'name the view, or the file that holds it, with --view',
    })
  }
  if (view.version !== stamps.uprate_view_version) {
    throw new InputError(`the view ${view.name} has gone from version ${stamps.uprate_view_version} to ${view.version} since`, {
      where: place,
      remedy: remade,
    })
  }
  if (made.stamps.uprate_hash !== stamps.uprate_hash) {
    throw new InputError(`this ledger gives other numbers for ${desk.asOf} through the view ${view.name} than the workbook was made from`, {
      where: place,
      remedy: `use the ledger that it was made with (--ledger), or ${remade}`,
    })
  }
}

/**
 * Reads and checks a workbook. `given`: a view to use in place of the one that the workbook names.
 * Throws a document error for a file that is none, an input error for a workbook of another view, day or version, and for one in which
 * anything but an input was changed or an input holds what is no believable number: then nothing of it is read.
 */
export async function importWorkbook(workspace: Workspace, file: string, given: string | undefined): Promise<ImportedWorkbook> {
  const bytes = workspace.files.read(file)
  requireSafeZip(bytes, file)
  const found = await readWorkbook(bytes, file)
  const stamps = requireOurs(stampsOf(found), file)
  const desk = await openResearch(workspace, { asOf: stamps.uprate_as_of, view: given ?? stamps.uprate_view })
  const made = plannedWorkbook(desk)
  requireSame(desk, made, stamps, file)
  const { changes, scenario, faults, notices } = compareWorkbook(made, found)
  const [first] = faults
  if (first) {
    const others = faults.slice(1, mostNamed).map(({ place, what }) => `${place}: ${what}`)
    const more = faults.length > mostNamed ? [`and ${faults.length - mostNamed} more`] : []
    const rest = others.length > 0 ? `; also ${[...others, ...more].join('; ')}` : ''
    throw new InputError(`${first.what}${rest}`, { where: `${file}, ${first.place}`, remedy: first.remedy })
  }
  const entered = Object.fromEntries(changes.map(({ id, after }) => [id, after]))
  return { desk, made, changes, scenario, notices, after: changedValuations(made, entered, desk.facts) }
}

/** What the changes do, company by company; those that nothing moves are left out. */
export function effectsOf({ made, after }: ImportedWorkbook) {
  return made.companies.flatMap(({ ticker, shipped }) => {
    const now = after.get(ticker)!
    const before = shipped.valued!
    if (now.valued?.perShare === before.perShare && now.upside === shipped.upside) return []
    return [
      {
        ticker,
        perShare: before.perShare,
        target: before.priceTarget,
        ...(shipped.upside !== undefined && { upside: shipped.upside }),
        ...(now.valued && { newPerShare: now.valued.perShare, newTarget: now.valued.priceTarget }),
        ...(now.valued && now.upside !== undefined && { newUpside: now.upside }),
        missing: now.valued ? [] : [...now.missing],
      },
    ]
  })
}
