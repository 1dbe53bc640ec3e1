// The sheet of constants: every number of nature, protocol and method that formulas need, apart from the formulas.
import type { Constant } from '../../graph/index.ts'
import { formatOf } from './number-format.ts'
import { SheetDraft, type Place } from './plan.ts'

/** Numbers of the workbook itself, beside those of the model. */
const own = {
  zero: [0, '1', 'None, and the state of a check that passes', 'definition'],
  one: [1, '1', 'One, and the state of a check that fails', 'definition'],
  million: [1e6, '1', 'A million, for figures in USD m', 'definition'],
  tolerance: [1e-9, '1', 'Largest relative difference that a check lets pass', 'far above the rounding of spreadsheets, far below a cent'],
  smallTarget: [5, 'USD/share', 'Below this value targets are in steps of half a dollar', 'docs/model.md'],
  smallSteps: [2, '1', 'Steps to a dollar below it', 'docs/model.md'],
  ratingTolerance: [1e-12, '1', 'A threshold reached on paper is reached', 'rounding of decimal fractions'],
  hoursPerYear: [8760, 'hour/year', 'Hours a year', 'definition: 365 days'],
} as const satisfies Record<string, readonly [number, string, string, string]>

export type OwnConstant = keyof typeof own

export class ConstantsSheet {
  readonly draft = new SheetDraft('Constants')
  private readonly places = new Map<string, Place>()

  constructor() {
    const { draft } = this
    draft.words(1, 'Constants', 'title')
    draft.row = 1
    draft.words(1, 'Numbers of nature, protocol and method. Not for change: what a view may change is on Inputs.', 'subtitle')
    draft.row = 3
    for (const [column, label] of ['Constant', 'Unit', 'Value', '', 'Source'].entries()) if (label) draft.words(column + 1, label, 'column')
    draft.row = 4
    for (const [name, [value, unit, label, source]] of Object.entries(own)) this.add(`own ${name}`, value, unit, label, source)
  }

  private add(key: string, value: number, unit: string, label: string, source: string): Place {
    const { draft } = this
    draft.words(1, label)
    draft.words(2, unit, 'unit')
    const place = draft.put(3, {
      role: 'constant',
      value,
      look: 'constant',
      format: unit !== '1' ? formatOf(unit) : value >= 1000 ? '#,##0' : 'General',
    })
    draft.words(5, source, 'muted')
    draft.row += 1
    this.places.set(key, place)
    return place
  }

  own(name: OwnConstant): Place {
    return this.places.get(`own ${name}`)!
  }

  /** The one place of a constant of the model. */
  of(node: Constant): Place {
    const label = constantLabel(node)
    const key = `model ${node.value} ${node.unit} ${label}`
    return this.places.get(key) ?? this.add(key, node.value, node.unit, label, node.source)
  }
}

/** What a constant is called. */
export function constantLabel({ label, value, unit }: Constant): string {
  if (label !== undefined) return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  return value === 0 ? `None, ${unit}` : value === -1 ? 'Sign of what is taken off' : `${value} ${unit}`
}

export function ownValue(name: OwnConstant): number {
  return own[name][0]
}
