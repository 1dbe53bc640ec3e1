// The sheet of quarters: the calendar, and what leaves each mine, in the columns in which every sheet has its quarters.
import type { Sourced } from '../../research/index.ts'
import type { ConstantsSheet } from './constants-sheet.ts'
import { commentOf } from './evidence.ts'
import type { MadeCompany } from './made-company.ts'
import { formatOf } from './number-format.ts'
import { columnName, SheetDraft, type Place } from './plan.ts'

/** The column of the first quarter, on all sheets. */
export const firstQuarter = 5

const calendar = [
  ['days', 'Days of the quarter after the as-of date'],
  ['years', 'Years to the middle of what is left of the quarter'],
  ['years_after_target', 'Years from the target date to the quarter, none before it'],
] as const

export interface QuartersSheet {
  readonly draft: SheetDraft
  readonly quarters: readonly string[]
  /** By input id. */
  readonly places: ReadonlyMap<string, Place>
  readonly changed: readonly string[]
}

/** `Q4 2025` */
export function quarterLabel(quarter: string): string {
  return `${quarter.slice(4)} ${quarter.slice(0, 4)}`
}

export function quarterHeads(draft: SheetDraft, quarters: readonly string[]): void {
  for (const [index, quarter] of quarters.entries()) draft.words(firstQuarter + index, quarterLabel(quarter), 'column')
}

/** Fills the sheet; nothing where no company mines. */
export function quartersSheet(companies: readonly MadeCompany[], constants: ConstantsSheet): QuartersSheet | undefined {
  const miners = companies.filter(({ state }) => state.structure.quarters.length > 0)
  const quarters = [...new Set(miners.flatMap(({ state }) => state.structure.quarters))].toSorted()
  if (quarters.length === 0) return undefined
  const draft = new SheetDraft('Quarters')
  const places = new Map<string, Place>()
  const counts: Place[] = []
  const shippedFrom = firstQuarter + quarters.length + 1
  draft.words(1, 'Quarters', 'title')
  draft.row = 1
  draft.words(
    1,
    'The calendar from the as-of date to the halving, and the mining load that gives way to HPC. As shipped on the right.',
    'subtitle',
  )
  draft.row = 3
  draft.words(1, 'Item', 'column')
  draft.words(2, 'Unit', 'column')
  draft.words(3, 'Changed', 'column')
  quarterHeads(draft, quarters)
  for (const [index, quarter] of quarters.entries()) draft.words(shippedFrom + index, `${quarterLabel(quarter)}, shipped`, 'column')
  draft.row = 4
  draft.words(1, 'Calendar, not for change', 'heading')
  draft.row = 5
  const inputs = miners[0]!.state.inputs
  const row = (label: string, unit: string, ids: readonly string[], held: (id: string) => Sourced | undefined, changeable: boolean) => {
    draft.words(1, label)
    draft.words(2, unit, 'unit')
    for (const [index, id] of ids.entries()) {
      const sourced = held(id)
      if (!sourced) continue
      const format = formatOf(unit)
      const common = { value: sourced.value, format, comment: commentOf(sourced) } as const
      const cell = changeable
        ? ({ ...common, role: 'input', look: 'input', input: id } as const)
        : ({ ...common, role: 'constant', look: 'constant' } as const)
      places.set(id, draft.put(firstQuarter + index, cell))
      if (changeable) draft.put(shippedFrom + index, { role: 'constant', value: sourced.value, look: 'muted', format })
    }
    if (changeable) {
      const span = (from: number) => `${columnName(from)}${draft.row + 1}:${columnName(from + quarters.length - 1)}${draft.row + 1}`
      const one = draft.to(constants.own('one'))
      counts.push(draft.formula(3, `SUMPRODUCT((${span(firstQuarter)}<>${span(shippedFrom)})*${one})`, 0, '0;0;–', 'calculation'))
    }
    draft.row += 1
  }
  for (const [name, label] of calendar) {
    const ids = quarters.map((quarter) => `time.${quarter}.${name}`)
    row(label, inputs[ids[0]!]!.unit, ids, (id) => inputs[id], false)
  }
  draft.row += 1
  draft.words(1, 'Mining load left for HPC', 'heading')
  draft.row += 1
  for (const { ticker, state } of miners) {
    const ids = quarters.map((quarter) => `${ticker}.mine.${quarter}.leaving_mw`)
    row(ticker, 'MW[gross]', ids, (id) => state.inputs[id], true)
  }
  const [first, last] = [counts[0], counts.at(-1)]
  return { draft, quarters, places, changed: first && last ? [`SUM(Quarters!$D$${first.row + 1}:$D$${last.row + 1})`] : [] }
}
