// One figure of a note: its value, the address where the value is found again, and the form in which it is written.
import type { KeptFact } from '../../facts/index.ts'
import type { Form } from './form.ts'

export interface Figure {
  /** Where the value is found again: `IREN/target`, `fact/…/value`; see `FigureBook`. */
  readonly address: string
  readonly value: number | string
  readonly form: Form
  /** Without the unit after the number: the next figure brings it. */
  readonly bare?: true
  /** The facts that it rests on directly. */
  readonly facts: readonly KeptFact[]
}

export interface PlacedFigure extends Figure {
  /** As the language writes it, not yet made safe for a format. */
  readonly text: string
}
