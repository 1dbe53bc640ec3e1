// The calculation of one company: links to its inputs first, then the parts of the sum one formula a row, quarters across, and the dilution.
import { parts, type Part } from '../../model/index.ts'
import { inOrder } from '../../graph/index.ts'
import { constantLabel, type ConstantsSheet } from './constants-sheet.ts'
import { dilutionBlock, type DilutionPlaces } from './dilution-block.ts'
import { lineName, type Line, type Series } from './lines.ts'
import { fullName, inputLabel, type MadeCompany } from './made-company.ts'
import { formatOf } from './number-format.ts'
import { SheetDraft, type Place } from './plan.ts'
import { firstQuarter, quarterHeads } from './quarters-sheet.ts'

export const valueColumn = 3

export interface CompanySheet {
  readonly draft: SheetDraft
  /** Where a line stands that is not folded into another. */
  readonly placeOf: (line: Line) => Place | undefined
  /** Results by name: parts, equity, megawatts, value per share. */
  readonly results: Readonly<Record<string, Place>>
  readonly dilution: DilutionPlaces
}

const headings: Readonly<Record<Part, string>> = {
  mining: 'Mining',
  bitcoin: 'Bitcoin held',
  hpc_contracted: 'HPC, contracted',
  hpc_unsigned: 'HPC, unsigned by the target date',
  hpc_later: 'HPC, later conversion',
  power: 'Unused power',
  pipeline: 'Pipeline',
  net_cash: 'Net cash',
}

class Filling {
  readonly draft: SheetDraft
  readonly places = new Map<Line, Place>()
  private readonly company: MadeCompany
  private readonly find: (line: Line) => Place

  constructor(company: MadeCompany, find: (line: Line) => Place) {
    this.company = company
    this.find = find
    this.draft = new SheetDraft(company.sheet)
  }

  private valueOf(line: Line): number {
    return this.company.values[line.index]!
  }

  heading(words: string): void {
    this.draft.row += 1
    this.draft.words(1, words, 'heading')
    this.draft.row += 1
  }

  none(): void {
    this.draft.words(1, 'None', 'muted')
    this.draft.row += 1
  }

  private label(words: string, unit: string): void {
    this.draft.words(1, words)
    this.draft.words(2, unit, 'unit')
  }

  /** Leaves come from their own sheets as links, once. */
  links(lines: readonly Line[]): void {
    const { draft } = this
    for (const line of lines) {
      const series = this.company.lines.seriesOf(line)
      if (this.places.has(line)) continue
      if (series) this.across(series, (one) => draft.along(this.find(one)))
      else {
        const { node } = line
        const name = node.operation === 'input' ? inputLabel(this.company, node.id, lineName(node)) : lineName(node)
        this.label(node.operation === 'constant' ? constantLabel(node) : name, node.unit)
        this.places.set(line, draft.formula(valueColumn, draft.to(this.find(line)), this.valueOf(line), formatOf(line.node.unit)))
        draft.row += 1
      }
    }
  }

  private across({ lines, label }: Series, write: (line: Line) => string): void {
    const { unit } = lines[0]!.node
    this.label(label, unit)
    for (const [index, line] of lines.entries()) {
      this.places.set(line, this.draft.formula(firstQuarter + index, write(line), this.valueOf(line), formatOf(unit)))
    }
    this.draft.row += 1
  }

  /** Operands of the same quarter move along the row; all others stay. */
  private refer(user: Line, operand: Line): string {
    const place = this.places.get(operand)!
    return this.company.lines.seriesOf(user) && this.company.lines.seriesOf(operand) ? this.draft.along(place) : this.draft.to(place)
  }

  /** A sum over all quarters of one row is written as such. */
  private sumOfRow(line: Line): string | undefined {
    const { node, operands } = line
    const [first] = operands
    const series = first && this.company.lines.seriesOf(first)
    if (node.operation !== 'add' || !series || series.lines.length !== operands.length || operands.length < 2) return undefined
    if (!operands.every((operand, index) => operand === series.lines[index])) return undefined
    return `SUM(${this.draft.range(this.places.get(first)!, this.places.get(operands.at(-1)!)!)})`
  }

  calculate(line: Line): void {
    const { lines } = this.company
    if (this.places.has(line) || line.operands.length === 0 || lines.folded(line)) return
    const series = lines.seriesOf(line)
    if (series) {
      this.across(series, (one) => lines.formulaOf(one, (operand) => this.refer(one, operand)))
      return
    }
    const { node } = line
    this.label(node === this.company.roots['worthOfMw'] ? 'HPC before probability and delay' : lineName(node), node.unit)
    const formula = this.sumOfRow(line) ?? lines.formulaOf(line, (operand) => this.refer(line, operand))
    const isPart = parts.some((part) => this.company.graph.parts[part] === node) || node === this.company.graph.equity
    this.places.set(line, this.draft.formula(valueColumn, formula, this.valueOf(line), formatOf(node.unit), isPart ? 'total' : undefined))
    this.draft.row += 1
  }

  result(label: string, unit: string, formula: string, value: number, look?: 'total'): Place {
    this.label(label, unit)
    const place = this.draft.formula(valueColumn, formula, value, formatOf(unit), look)
    this.draft.row += 1
    return place
  }
}

/** Fills the sheet of a company. `find` gives the place of a leaf on the sheets of inputs, scenarios, quarters and constants. */
export function companySheet(company: MadeCompany, find: (line: Line) => Place, constants: ConstantsSheet): CompanySheet {
  const { graph, lines, values, valued, state, roots } = company
  const filling = new Filling(company, find)
  const { draft } = filling
  draft.words(1, fullName(company.shipped), 'title')
  draft.row = 1
  draft.words(1, `Sum of the parts at ${state.target}. Black: calculated here. Green: from another sheet. One formula a row.`, 'subtitle')
  draft.row = 3
  for (const [column, label] of [
    [1, 'Line'],
    [2, 'Unit'],
    [valueColumn, 'Value'],
  ] as const)
    draft.words(column, label, 'column')
  quarterHeads(draft, state.structure.quarters)
  draft.row = 4

  const used = lines.lines.filter((line) => line.operands.length === 0)
  draft.words(1, 'From inputs, scenarios and quarters', 'heading')
  draft.row += 1
  filling.links(used.filter(({ node }) => node.operation === 'input'))
  filling.heading('From constants')
  filling.links(used.filter(({ node }) => node.operation === 'constant'))
  // The dilution compares with none and writes no number of its own.
  const zero = filling.result('None', '1', draft.to(constants.own('zero')), 0)
  const one = filling.result('One', '1', draft.to(constants.own('one')), 1)

  const place = (name: string): Place => filling.places.get(lines.of(roots[name]!))!
  const results: Record<string, Place> = {}
  for (const part of parts) {
    filling.heading(headings[part])
    for (const node of inOrder([graph.parts[part]])) filling.calculate(lines.of(node))
    // A part that nothing makes up is a constant of none.
    if (graph.parts[part].operation === 'constant') filling.none()
    results[part] = place(part)
  }
  filling.heading('Equity and megawatts')
  for (const name of ['equity', 'contractedMw', 'expectedMw', 'laterMw', 'worthOfMw', 'approvedBase']) {
    const node = roots[name]
    if (!node) continue
    for (const inner of inOrder([node])) filling.calculate(lines.of(inner))
    results[name] = place(name)
  }
  const quotient = (above: Place, below: Place) => {
    const divisor = draft.to(below)
    return `IF(${divisor}=${draft.to(zero)},${draft.to(zero)},${draft.to(above)}/${divisor})`
  }
  if (results['worthOfMw']) {
    results['valuePerMw'] = filling.result(
      'Value per MW',
      'USD/MW[critical_it]',
      quotient(results['worthOfMw'], results['expectedMw']!),
      valued.valuePerMw ?? 0,
    )
  }
  if (results['approvedBase']) {
    const unit = 'MW[critical_it]/MW[approved]'
    results['shareOfApproved'] = filling.result(
      'Share of approved power',
      unit,
      quotient(results['expectedMw']!, results['approvedBase']),
      valued.shareOfApproved ?? 0,
    )
  }
  filling.heading('Instruments')
  for (const name of Object.keys(roots).filter((root) => /^(?:shares|strike) \d+$/.test(root))) {
    for (const inner of inOrder([roots[name]!])) filling.calculate(lines.of(inner))
  }
  filling.heading('Dilution: value per share = least of equity and money brought ÷ shares, over the prices from which instruments dilute')
  const valueOf = (name: string) => values[lines.of(roots[name]!).index]!
  const dilution = dilutionBlock(draft, {
    equity: { place: place('equity'), value: valueOf('equity') },
    shares: { place: place('shares'), value: valueOf('shares') },
    one,
    instruments: graph.instruments.map((instrument, index) => ({
      name: instrument.name ?? `instrument ${index + 1}`,
      shares: { place: place(`shares ${index}`), value: valueOf(`shares ${index}`) },
      strike: { place: place(`strike ${index}`), value: valueOf(`strike ${index}`) },
    })),
  })
  Object.assign(results, {
    perShare: dilution.perShare,
    dilutedShares: dilution.dilutedShares,
    identity: dilution.identity,
    shares: place('shares'),
  })
  return { draft, placeOf: (line) => filling.places.get(line), results, dilution }
}
