// The sheet of inputs: facts and assumptions that a person may change, each with unit, source and the number as shipped.
import { assumptions, type AssumptionName } from '../../model/index.ts'
import type { Sourced } from '../../research/index.ts'
import type { ConstantsSheet } from './constants-sheet.ts'
import { commentOf, linkOf, sourceLine } from './evidence.ts'
import type { InputList, ListedInput } from './input-list.ts'
import { fullName, type MadeCompany } from './made-company.ts'
import { formatOf } from './number-format.ts'
import { safeText, SheetDraft, type Place } from './plan.ts'

/** Columns of the sheet. */
const at = { label: 1, unit: 2, value: 3, shipped: 4, changed: 5, low: 6, high: 7, source: 8, id: 9 } as const

export interface InputsSheet {
  readonly draft: SheetDraft
  /** By input id: where its value stands. */
  readonly places: ReadonlyMap<string, Place>
  /** How many inputs are not as shipped. */
  readonly changed: readonly string[]
}

class Filling {
  readonly draft = new SheetDraft('Inputs')
  readonly places = new Map<string, Place>()
  private readonly constants: ConstantsSheet
  private readonly flags: Place[] = []

  constructor(constants: ConstantsSheet) {
    this.constants = constants
  }

  heading(words: string): void {
    this.draft.row += 1
    this.draft.words(at.label, words, 'heading')
    this.draft.row += 1
  }

  private beside(sourced: Sourced, label: string, id: string): void {
    const { draft } = this
    draft.words(at.label, label)
    draft.words(at.unit, sourced.unit, 'unit')
    const link = linkOf(sourced)
    draft.put(at.source, { role: 'text', value: safeText(sourceLine(sourced)), look: 'muted', ...(link !== undefined && { link }) })
    draft.words(at.id, id, 'muted')
  }

  input({ id, sourced }: ListedInput, label: string): void {
    const { draft, constants } = this
    const format = formatOf(sourced.unit)
    this.beside(sourced, label, id)
    const place = draft.put(at.value, {
      role: 'input',
      value: sourced.value,
      look: 'input',
      format,
      input: id,
      comment: commentOf(sourced),
    })
    const shipped = draft.put(at.shipped, { role: 'constant', value: sourced.value, look: 'muted', format })
    const [zero, one] = [draft.to(constants.own('zero')), draft.to(constants.own('one'))]
    this.flags.push(
      draft.formula(at.changed, `IF(${draft.along(place)}=${draft.along(shipped)},${zero},${one})`, 0, '0;0;–', 'calculation'),
    )
    const { origin } = sourced
    if (origin.kind === 'assumption' && origin.low !== undefined && origin.high !== undefined) {
      const low = draft.put(at.low, { role: 'constant', value: origin.low, look: 'muted', format })
      const high = draft.put(at.high, { role: 'constant', value: origin.high, look: 'muted', format })
      draft.ranges.push({ row: draft.row, column: at.value, low: draft.to(low), high: draft.to(high) })
    }
    this.places.set(id, place)
    draft.row += 1
  }

  /** An input that follows another: a calculation, not for change. */
  follower({ id, sourced, follows }: ListedInput, label: string): void {
    const { draft } = this
    const place = this.places.get(follows!)!
    this.beside(sourced, label, id)
    this.places.set(id, draft.formula(at.value, draft.along(place), sourced.value, formatOf(sourced.unit)))
    draft.row += 1
  }

  fixed({ id, sourced }: ListedInput, label: string): void {
    const { draft } = this
    this.beside(sourced, label, id)
    draft.put(at.value, {
      role: 'constant',
      value: sourced.value,
      look: 'constant',
      format: formatOf(sourced.unit),
      comment: commentOf(sourced),
    })
    draft.row += 1
  }

  /** Range of all flags in one sum. */
  sumOfFlags(): string | undefined {
    const [first, last] = [this.flags[0], this.flags.at(-1)]
    return first && last
      ? `SUM(Inputs!$${'ABCDEFGHIJ'[at.changed]}$${first.row + 1}:$${'ABCDEFGHIJ'[at.changed]}$${last.row + 1})`
      : undefined
  }
}

export function assumptionLabel(id: string): string {
  return assumptions[id.slice('view.'.length) as AssumptionName].label.en
}

/** Fills the sheet. */
export function inputsSheet(list: InputList, companies: readonly MadeCompany[], constants: ConstantsSheet): InputsSheet {
  const filling = new Filling(constants)
  const { draft } = filling
  draft.words(at.label, 'Inputs', 'title')
  draft.row = 1
  draft.words(
    at.label,
    'Blue numbers are for you to change. Point at one to read where it comes from. Numbers only: no formula, no text.',
    'subtitle',
  )
  draft.row = 3
  const columns = ['Input', 'Unit', 'Value', 'As shipped', 'Changed', 'Low', 'High', 'Source', 'Id']
  for (const [index, label] of columns.entries()) draft.words(index + 1, label, 'column')
  draft.row = 4
  draft.words(at.label, 'Market and assumptions of the view', 'heading')
  draft.row = 5
  for (const input of list.shared) filling.input(input, assumptionLabel(input.id))
  for (const { ticker, shipped } of companies) {
    filling.heading(fullName(shipped))
    for (const input of list.companies.get(ticker) ?? []) {
      if (input.follows === undefined) filling.input(input, input.label)
      else filling.follower(input, input.label)
    }
  }
  if (list.before.length > 0) {
    filling.heading('Assumptions that act before the workbook: change them in the view')
    for (const input of list.before) filling.fixed(input, assumptionLabel(input.id))
  }
  const sum = filling.sumOfFlags()
  return { draft, places: filling.places, changed: sum === undefined ? [] : [sum] }
}
