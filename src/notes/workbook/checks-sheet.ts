// The sheet of checks: is the workbook sound, and is it as shipped. Each check is 0 when it passes, 1 when it fails.
import type { CompanySheet } from './company-sheet.ts'
import { ownValue, type ConstantsSheet } from './constants-sheet.ts'
import type { MadeCompany } from './made-company.ts'
import type { OutputsSheet } from './outputs-sheet.ts'
import { address, SheetDraft, type Place } from './plan.ts'
import type { SensitivitySheet } from './sensitivity-sheet.ts'

export interface CheckInput {
  readonly companies: readonly { readonly company: MadeCompany; readonly sheet: CompanySheet }[]
  readonly outputs: OutputsSheet
  readonly sensitivity: SensitivitySheet
  /** Formulas that count inputs which are not as shipped. */
  readonly changed: readonly string[]
  readonly scenarioNumber: Place
  readonly constants: ConstantsSheet
  /** Sheets to look for error values in. */
  readonly drafts: readonly SheetDraft[]
}

export interface ChecksSheet {
  readonly draft: SheetDraft
  /** Words: sound or not, as shipped or not. */
  readonly master: Place
  /** Inputs that are not as shipped. */
  readonly changed: Place
}

export const masterWords = {
  shipped: 'OK: all checks pass, inputs as shipped',
  changed: 'OK: all checks pass, inputs or scenario changed',
  failed: 'CHECK: a check fails, see the sheet of checks',
} as const

const at = { label: 1, found: 2, wanted: 3, state: 4 } as const

class Filling {
  readonly draft = new SheetDraft('Checks')
  readonly states: Place[] = []
  readonly zero: string
  readonly one: string
  private readonly tolerance: string

  constructor(constants: ConstantsSheet) {
    this.zero = this.draft.to(constants.own('zero'))
    this.one = this.draft.to(constants.own('one'))
    this.tolerance = this.draft.to(constants.own('tolerance'))
  }

  heading(words: string): void {
    this.draft.row += 1
    this.draft.words(at.label, words, 'heading')
    this.draft.row += 1
  }

  private state(formula: string): void {
    this.states.push(this.draft.formula(at.state, formula, 0, '"fails";"fails";"OK"', 'status'))
    this.draft.row += 1
  }

  /** Two numbers agree within the tolerance. `only`: a condition without which nothing is compared. */
  equal(
    label: string,
    found: { formula: string; value: number },
    wanted: { formula: string; value: number } | number,
    format: string,
    only?: string,
  ): void {
    const { draft } = this
    draft.words(at.label, label)
    const left = draft.along(draft.formula(at.found, found.formula, found.value, format))
    const right = draft.along(
      typeof wanted === 'number'
        ? draft.put(at.wanted, { role: 'constant', value: wanted, look: 'constant', format })
        : draft.formula(at.wanted, wanted.formula, wanted.value, format),
    )
    // Large numbers are compared by their size, small ones by one.
    const test = `IF(ABS(${left}-${right})<=${this.tolerance}*MAX(ABS(${right}),${this.one}),${this.zero},${this.one})`
    this.state(only === undefined ? test : `IF(${only},${test},${this.zero})`)
  }

  /** A count is none. */
  none(label: string, formula: string): void {
    const { draft } = this
    draft.words(at.label, label)
    const found = draft.along(draft.formula(at.found, formula, 0, '0'))
    this.state(`IF(${found}=${this.zero},${this.zero},${this.one})`)
  }
}

/** Fills the sheet. */
export function checksSheet({ companies, outputs, sensitivity, changed, scenarioNumber, constants, drafts }: CheckInput): ChecksSheet {
  const filling = new Filling(constants)
  const { draft, zero, one } = filling
  draft.words(at.label, 'Checks', 'title')
  draft.row = 1
  draft.words(at.label, 'A check that fails says so. Until then every number of this workbook hangs together.', 'subtitle')
  draft.row = 3
  for (const [column, label] of [
    [at.label, 'Check'],
    [at.found, 'Found'],
    [at.wanted, 'Wanted'],
    [at.state, 'State'],
  ] as const)
    draft.words(column, label, 'column')
  draft.row = 4
  draft.words(at.label, 'All', 'heading')
  draft.row = 5
  const masterRow = draft.row
  draft.row = 8

  draft.words(at.label, 'As shipped', 'heading')
  draft.row += 1
  const row = (label: string, formula: string, value: number) => {
    draft.words(at.label, label)
    const place = draft.formula(at.found, formula, value, '0')
    draft.row += 1
    return place
  }
  const count = row('Inputs that are not as shipped', changed.length === 0 ? zero : changed.join('+'), 0)
  const scenario = row('Scenario: 1 is the base case', draft.to(scenarioNumber), 1)
  const asShipped = `${draft.to(count)}=${zero}`
  const isBase = `${draft.to(scenario)}=${one}`

  filling.heading('No cell is an error')
  for (const sheet of drafts) {
    const keys = [...sheet.cells.keys()].map((key) => key.split(',').map(Number) as [number, number])
    const last = address(Math.max(...keys.map(([r]) => r)), Math.max(...keys.map(([, c]) => c)))
    filling.none(sheet.name, `SUMPRODUCT(ISERROR(${sheet.name}!$A$1:${last.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')})*${one})`)
  }

  filling.heading('Parts add up to the equity')
  const range = ([from, to]: readonly [Place, Place]) => draft.range(from, to)
  const million = ownValue('million')
  for (const [index, { ticker, parts, equity }] of outputs.sums.entries()) {
    const { equity: value } = companies[index]!.company.valued
    filling.equal(
      `${ticker}, USD m`,
      { formula: `SUM(${range(parts)})`, value: value / million },
      { formula: draft.to(equity), value: value / million },
      '#,##0.0',
    )
  }
  const all = companies.reduce((sum, { company }) => sum + company.valued.equity, 0) / million
  filling.equal(
    'The sector, USD m',
    { formula: `SUM(${range(outputs.totals.parts)})`, value: all },
    { formula: draft.to(outputs.totals.equity), value: all },
    '#,##0.0',
  )

  filling.heading('Dilution: the value times the diluted shares is the equity with the money brought')
  for (const { company, sheet } of companies) {
    const { perShare } = company.valued
    const found = { formula: draft.to(sheet.results['perShare']!), value: perShare }
    filling.equal(company.ticker, found, { formula: draft.to(sheet.results['identity']!), value: perShare }, '#,##0.00')
  }

  filling.heading('The middle of each sensitivity grid is the base')
  const [down, across] = sensitivity.middles
  filling.none('Steps in the middle that are not none', `ABS(${draft.to(down)})+ABS(${draft.to(across)})`)
  for (const { company, sheet } of companies) {
    const centre = sensitivity.centres.get(company.ticker)
    if (!centre) continue
    const { perShare } = company.valued
    filling.equal(
      company.ticker,
      { formula: draft.to(centre), value: perShare },
      { formula: draft.to(sheet.results['perShare']!), value: perShare },
      '#,##0.00',
    )
  }

  filling.heading('With inputs as shipped and the base case: equal to the engine')
  const only = `AND(${asShipped},${isBase})`
  for (const { company, sheet } of companies) {
    const { ticker, shipped } = company
    const valued = shipped.valued!
    const rows: readonly (readonly [string, Place | undefined, number | undefined, string])[] = [
      ['value per share, USD', sheet.results['perShare'], valued.perShare, '#,##0.00'],
      ['target, USD', outputs.targets.get(ticker)?.target, valued.priceTarget, '#,##0.00'],
      ['equity, USD', sheet.results['equity'], valued.equity, '#,##0'],
      ['critical IT by the target date, MW', sheet.results['expectedMw'], valued.expectedMw, '#,##0.0'],
      ['diluted shares', sheet.results['dilutedShares'], valued.dilutedShares, '#,##0'],
    ]
    for (const [label, place, value, format] of rows) {
      if (place && value !== undefined) filling.equal(`${ticker}: ${label}`, { formula: draft.to(place), value }, value, format, only)
    }
  }

  const [first, last] = [filling.states[0]!, filling.states.at(-1)!]
  draft.row = masterRow
  draft.words(at.label, 'Checks that fail', 'total')
  const failed = draft.formula(
    at.found,
    `SUM(${draft.to(first)}:$${address(last.row, last.column).replace(/^([A-Z]+)/, '$1$')})`,
    0,
    '0',
    'total',
  )
  draft.row += 1
  draft.words(at.label, 'Master check', 'total')
  const words = [masterWords.shipped, masterWords.changed, masterWords.failed].map((text, index) =>
    draft.to(draft.words(at.state + 2 + index, text, 'muted')),
  )
  const formula = `IF(${draft.to(failed)}=${zero},IF(AND(${asShipped},${isBase}),${words[0]},${words[1]}),${words[2]})`
  const master = draft.formula(at.found, formula, masterWords.shipped, undefined, 'status')
  return { draft, master, changed: count }
}
