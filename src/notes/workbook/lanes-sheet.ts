// The lanes: the part of each company's calculation that the two axes of the sensitivity grid move, once for each cell of the grid, from the same graph.
import { bindingsOf } from '../../research/index.ts'
import type { CompanySheet } from './company-sheet.ts'
import type { ConstantsSheet } from './constants-sheet.ts'
import { lineName, type Line } from './lines.ts'
import type { MadeCompany } from './made-company.ts'
import { formatOf } from './number-format.ts'
import { SheetDraft, type Place } from './plan.ts'

/** Steps on each axis, as shipped; the middle is the base case. */
export const steps = [-0.2, -0.1, 0, 0.1, 0.2] as const

const firstLane = 5

/** An input that an axis moves, for one company. */
export interface Axis {
  readonly input: string
  readonly label: string
}

export interface Lanes {
  readonly draft: SheetDraft
  /** By ticker: value per share by lane, row by row of the grid. */
  readonly results: ReadonlyMap<string, readonly { readonly place: Place; readonly value: number }[]>
}

interface Lane {
  readonly first: number
  readonly second: number
}

const lanes: readonly Lane[] = steps.flatMap((_, first) => steps.map((__, second) => ({ first, second })))

/** Lines that depend on an input that an axis moves. */
function movedLines({ lines }: MadeCompany, axes: readonly Axis[]): ReadonlySet<Line> {
  const moved = new Set<Line>()
  for (const line of lines.lines) {
    const { node } = line
    if (node.operation === 'input' ? axes.some(({ input }) => input === node.id) : line.operands.some((operand) => moved.has(operand)))
      moved.add(line)
  }
  return moved
}

interface Steps {
  readonly first: Place
  readonly second: Place
}

class Filling {
  readonly draft = new SheetDraft('Lanes')

  /** One formula along the row, with its value in each lane. */
  across(label: string, unit: string, write: (column: number) => string, value: (lane: Lane, index: number) => number): Place {
    this.draft.words(1, label)
    this.draft.words(2, unit, 'unit')
    const places = lanes.map((lane, index) =>
      this.draft.formula(firstLane + index, write(firstLane + index), value(lane, index), formatOf(unit)),
    )
    this.draft.row += 1
    return places[0]!
  }

  /** The cell of a row in a lane's column. */
  in(place: Place, column: number): string {
    return this.draft.along({ ...place, column })
  }
}

/**
 * Fills the sheet. `ranges`: the steps of both axes on the sheet of sensitivities, as ranges; `axes`: what they move, by ticker.
 * Only what moves is calculated again: everything else is read from the company's sheet.
 */
export function lanesSheet(
  companies: readonly { readonly company: MadeCompany; readonly sheet: CompanySheet; readonly axes: readonly [Axis, Axis] }[],
  ranges: readonly [string, string],
  constants: ConstantsSheet,
): Lanes {
  const filling = new Filling()
  const { draft } = filling
  draft.words(1, 'Lanes', 'title')
  draft.row = 1
  draft.words(
    1,
    'One column for each cell of the sensitivity grids: the same calculation with both inputs moved. Nothing here is for change.',
    'subtitle',
  )
  draft.row = 3
  const positions = (['first', 'second'] as const).map((axis) => {
    draft.words(1, axis === 'first' ? 'Place of the step on the first axis' : 'Place of the step on the second axis')
    for (const [index, lane] of lanes.entries())
      draft.put(firstLane + index, { role: 'constant', value: lane[axis] + 1, look: 'constant', format: '0' })
    draft.row += 1
    return { sheet: draft.name, row: draft.row - 1, column: firstLane }
  })
  const stepRows = (['first', 'second'] as const).map((axis, index) =>
    filling.across(
      `Step on the ${axis} axis`,
      '1',
      (column) => `INDEX(${ranges[index]!},${filling.in(positions[index]!, column)})`,
      (lane) => steps[lane[axis]]!,
    ),
  )
  const results = new Map<string, { place: Place; value: number }[]>()
  for (const { company, sheet, axes } of companies) {
    draft.row += 1
    draft.words(1, company.ticker, 'heading')
    draft.row += 1
    results.set(company.ticker, companyLanes(filling, company, sheet, axes, { first: stepRows[0]!, second: stepRows[1]! }, constants))
  }
  return { draft, results }
}

function companyLanes(
  filling: Filling,
  company: MadeCompany,
  sheet: CompanySheet,
  axes: readonly [Axis, Axis],
  stepsAt: Steps,
  constants: ConstantsSheet,
) {
  const { draft } = filling
  const { lines, state, roots } = company
  const base = bindingsOf(state.inputs)
  const moved = movedLines(company, axes)
  const values = lanes.map(({ first, second }) => {
    const bindings = { ...base }
    for (const [index, axis] of axes.entries()) {
      const held = base[axis.input]
      if (held !== undefined) bindings[axis.input] = held * (1 + steps[index === 0 ? first : second]!)
    }
    return lines.valuesFor(bindings)
  })
  const inLane = (line: Line) => (_: Lane, index: number) => values[index]![line.index]!
  const rows = new Map<Line, Place>()
  const one = draft.to(constants.own('one'))
  for (const line of lines.lines) {
    if (!moved.has(line) || lines.folded(line)) continue
    const { node } = line
    if (node.operation === 'input') {
      const axis = axes.findIndex(({ input }) => input === node.id)
      const step = axis === 0 ? stepsAt.first : stepsAt.second
      const held = draft.to(sheet.placeOf(line)!)
      rows.set(
        line,
        filling.across(lineName(node), node.unit, (column) => `${held}*(${one}+${filling.in(step, column)})`, inLane(line)),
      )
      continue
    }
    const write = (column: number) =>
      lines.formulaOf(line, (operand) => (rows.has(operand) ? filling.in(rows.get(operand)!, column) : draft.to(sheet.placeOf(operand)!)))
    rows.set(line, filling.across(lineName(node), node.unit, write, inLane(line)))
  }
  const equityLine = lines.of(roots['equity']!)
  const sharesAt = sheet.results['shares']!
  const shares = company.values[lines.of(roots['shares']!).index]!
  const equity = (column: number) =>
    rows.has(equityLine) ? filling.in(rows.get(equityLine)!, column) : draft.to(sheet.placeOf(equityLine)!)
  const { steps: dilution } = sheet.dilution
  const write = (column: number) => {
    const after = dilution.map(
      ({ money, shares: added }) => `(${equity(column)}+${draft.to(money)})/(${draft.to(sharesAt)}+${draft.to(added)})`,
    )
    return `MIN(${[`${equity(column)}/${draft.to(sharesAt)}`, ...after].join(',')})`
  }
  const perShare = lanes.map((_, index) => {
    const money = values[index]![equityLine.index]!
    return Math.min(money / shares, ...dilution.map(({ moneyValue, sharesValue }) => (money + moneyValue) / (shares + sharesValue)))
  })
  const place = filling.across('Diluted value per share', 'USD/share', write, (_, index) => perShare[index]!)
  return perShare.map((value, index) => ({ place: { ...place, column: firstLane + index }, value }))
}
