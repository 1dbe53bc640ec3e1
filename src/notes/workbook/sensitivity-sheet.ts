// The sensitivity grids: value per share of each company where two inputs move, every cell live, the middle the base case.
import type { AssumptionName } from '../../model/index.ts'
import { assumptionLabel } from './inputs-sheet.ts'
import type { Axis } from './lanes-sheet.ts'
import { steps } from './lanes-sheet.ts'
import type { MadeCompany } from './made-company.ts'
import { signedPercent } from './number-format.ts'
import { columnName, SheetDraft, type Place } from './plan.ts'

const firstStep = 3

export interface SensitivitySheet {
  readonly draft: SheetDraft
  /** Steps down and across, as ranges that other sheets read. */
  readonly ranges: readonly [string, string]
  /** The middle of each grid. */
  readonly centres: ReadonlyMap<string, Place>
  readonly middles: readonly [Place, Place]
}

const assumption = (name: AssumptionName): Axis => ({ input: `view.${name}`, label: assumptionLabel(`view.${name}`) })

/** Bitcoin down; across the value of a megawatt as stated, else the rate that turns rent into value. */
export function axesOf({ ticker, state }: MadeCompany): readonly [Axis, Axis] {
  const stated = `${ticker}.hpc.value_per_mw`
  const second = state.inputs[stated] ? { input: stated, label: 'Value per MW, as stated' } : assumption('cap_rate')
  return [assumption('bitcoin_price'), second]
}

/** Begins the sheet with the steps, which the lanes read. */
export function sensitivitySteps(): {
  readonly draft: SheetDraft
  readonly ranges: readonly [string, string]
  readonly middles: readonly [Place, Place]
} {
  const draft = new SheetDraft('Sensitivity')
  draft.words(1, 'Sensitivity', 'title')
  draft.row = 1
  draft.words(
    1,
    'Diluted value per share, USD. Both inputs move by the steps in blue, from the value of the scenario chosen; the middle is the base.',
    'subtitle',
  )
  draft.row = 3
  const rows = (['Steps down', 'Steps across'] as const).map((label, axis) => {
    draft.words(1, label)
    const places = steps.map((step, index) =>
      draft.put(firstStep + index, {
        role: 'input',
        value: step,
        look: 'input',
        format: signedPercent,
        input: `grid.${axis + 1}.${index + 1}`,
      }),
    )
    draft.row += 1
    return places
  })
  const span = (places: readonly Place[]) => {
    const row = places[0]!.row + 1
    return `Sensitivity!$${columnName(firstStep)}$${row}:$${columnName(firstStep + steps.length - 1)}$${row}`
  }
  const middle = Math.floor(steps.length / 2)
  return { draft, ranges: [span(rows[0]!), span(rows[1]!)], middles: [rows[0]![middle]!, rows[1]![middle]!] }
}

/** Fills in the grids from the lanes. */
export function sensitivityGrids(
  begun: ReturnType<typeof sensitivitySteps>,
  companies: readonly MadeCompany[],
  results: ReadonlyMap<string, readonly { readonly place: Place; readonly value: number }[]>,
): SensitivitySheet {
  const { draft, ranges, middles } = begun
  const centres = new Map<string, Place>()
  for (const company of companies) {
    const cells = results.get(company.ticker)
    if (!cells) continue
    const [down, across] = axesOf(company)
    draft.row += 1
    draft.words(1, `${company.ticker}: down ${down.label}, across ${across.label}`, 'heading')
    draft.row += 1
    const stepCell = (axis: number, index: number) => ({ sheet: draft.name, row: 3 + axis, column: firstStep + index })
    for (const [index, step] of steps.entries())
      draft.formula(firstStep + index, draft.to(stepCell(1, index)), step, signedPercent, 'column')
    draft.row += 1
    for (const [row, step] of steps.entries()) {
      draft.formula(firstStep - 1, draft.to(stepCell(0, row)), step, signedPercent, 'column')
      for (const [column] of steps.entries()) {
        const { place, value } = cells[row * steps.length + column]!
        const middle = row === column && row === Math.floor(steps.length / 2)
        const put = draft.formula(firstStep + column, draft.to(place), value, '#,##0.00;[Red]-#,##0.00', middle ? 'total' : undefined)
        if (middle) centres.set(company.ticker, put)
      }
      draft.row += 1
    }
  }
  return { draft, ranges, centres, middles }
}
