// What matters: each input moved over its documented range, else by a tenth, and the elasticity of the value to it.
import { sortedBy } from '../base/index.ts'
import { evaluate, gradient, prepare } from '../evaluate/index.ts'
import { inOrder } from '../graph/index.ts'
import { requireValued } from './imply.ts'
import { bindingsOf, type Sourced } from './state/index.ts'
import { valueState, type Valuation } from './valuation.ts'
import { withInputs } from './variant.ts'

export interface Sensitivity {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly base: Sourced
  /** The ends the input is moved to, and whether they are its documented range or a tenth either way. */
  readonly low: number
  readonly high: number
  readonly documented: boolean
  /** Value per share at the ends, USD/share. */
  readonly atLow: number
  readonly atHigh: number
  /** Per cent of value for a per cent of the input, at the base. */
  readonly elasticity: number
}

const strikes = /\.(?:exercise_price|conversion_price|cap_price)$/

/** All inputs of a company's value, widest swing first. Calendar inputs are not moved. */
export function sensitivities(valuation: Valuation): readonly Sensitivity[] {
  const { perShare } = requireValued(valuation)
  const root = valuation.graph!.perShare
  const program = prepare({ perShare: root })
  const bindings = bindingsOf(valuation.state.inputs)
  const slope = gradient(root, bindings)
  const rows = inOrder([root]).flatMap((node): Sensitivity[] => {
    if (node.operation !== 'input') return []
    const base = valuation.state.inputs[node.id]
    if (!base || base.origin.kind === 'calendar' || base.value === 0) return []
    const { origin } = base
    const documented = origin.kind === 'assumption' && origin.low !== undefined && origin.high !== undefined
    const [low, high] = documented ? [origin.low!, origin.high!] : [base.value * 0.9, base.value * 1.1]
    // A moved strike may pass another: the graph has their order.
    const at = (value: number) =>
      strikes.test(node.id)
        ? valueState(withInputs(valuation.state, { [node.id]: value }, 'sensitivity')).valued.perShare
        : evaluate(program, { ...bindings, [node.id]: value })['perShare']!
    const [atLow, atHigh] = [at(low), at(high)]
    if (atLow === atHigh) return []
    const elasticity = ((slope.derivatives[node.id] ?? 0) * base.value) / perShare
    return [{ id: node.id, label: node.label ?? node.id, unit: base.unit, base, low, high, documented, atLow, atHigh, elasticity }]
  })
  return sortedBy(
    rows,
    (row) => -Math.abs(row.atHigh - row.atLow),
    (row) => row.id,
  )
}
