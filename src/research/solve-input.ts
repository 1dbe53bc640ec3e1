// Any input for any value per share: every solution in a range.
import { solve } from '../evaluate/index.ts'
import { requireValued } from './imply.ts'
import { bindingsOf } from './state/index.ts'
import type { Valuation } from './valuation.ts'

/** Values of the input `id` between `low` and `high` at which the value per share is `target`; empty when there is none. Throws when the value does not depend on it. */
export function solveInput(valuation: Valuation, id: string, target: number, low: number, high: number): readonly number[] {
  requireValued(valuation)
  return solve(valuation.graph!.perShare, bindingsOf(valuation.state.inputs), id, target, { low, high }).solutions
}
