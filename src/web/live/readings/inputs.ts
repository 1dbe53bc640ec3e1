// The inputs that a what-if can move: those of the view, shared by all companies, and those of one company.
import { inOrder } from '../../../graph/index.ts'
import { assumptionNames, assumptions } from '../../../model/index.ts'
import type { Origin } from '../../../research/index.ts'
import { labelOf, type Label } from './label.ts'
import type { LiveDesk } from '../live-desk.ts'

export interface MovableInput {
  readonly id: string
  readonly label: Label
  readonly unit: string
  readonly value: number
  /** Ends of a slider: the documented range, else a sensible one around the value. */
  readonly low: number
  readonly high: number
  readonly documented: boolean
  readonly source: string
  /** The facts it rests on. */
  readonly facts: readonly string[]
}

function sourceOf(origin: Origin): { readonly source: string; readonly facts: readonly string[] } {
  switch (origin.kind) {
    case 'assumption':
      return { source: origin.source, facts: [] }
    case 'fact':
      return { source: origin.fact.document.title, facts: [origin.fact.id] }
    case 'derived':
      return { source: origin.words, facts: origin.from.map((kept) => kept.id) }
    case 'calendar':
      return { source: origin.words, facts: [] }
  }
}

/** Half to double, from zero for nothing: round ends that a hand can hit. */
function around(value: number): readonly [number, number] {
  if (value === 0) return [0, 1]
  const [a, b] = [value * 0.5, value * 2]
  return a < b ? [a, b] : [b, a]
}

/** The view's assumptions in their order, and the company's own inputs in the order of its model. */
export function movableInputs(desk: LiveDesk, { asOf, ticker }: { readonly asOf: string; readonly ticker?: string | undefined }) {
  const valuations = desk.valuations(asOf)
  const states = valuations.map((valuation) => valuation.state)
  const shared = assumptionNames.flatMap((name): MovableInput[] => {
    const id = `view.${name}`
    const held = states.find((state) => state.inputs[id])?.inputs[id]
    if (!held) return []
    const { origin } = held
    const documented = origin.kind === 'assumption' && origin.low !== undefined && origin.high !== undefined
    const [low, high] = documented ? [origin.low!, origin.high!] : around(held.value)
    return [{ id, label: assumptions[name].label, unit: held.unit, value: held.value, low, high, documented, ...sourceOf(origin) }]
  })
  const own = ticker === undefined ? undefined : valuations.find((valuation) => valuation.ticker === ticker)
  if (!own?.graph) return { shared, own: [] }
  const seen = new Set<string>()
  const inputs = inOrder([own.graph.perShare, own.graph.expectedMw]).flatMap((node): MovableInput[] => {
    if (node.operation !== 'input' || !node.id.startsWith(`${ticker}.`) || seen.has(node.id)) return []
    seen.add(node.id)
    const held = own.state.inputs[node.id]
    if (!held || held.origin.kind === 'calendar' || node.id.includes('.leaving_mw') || node.id.endsWith('.delay')) return []
    const [low, high] = around(held.value)
    return [
      {
        id: node.id,
        label: labelOf(node.id, node.label ?? node.id),
        unit: held.unit,
        value: held.value,
        low,
        high,
        documented: false,
        ...sourceOf(held.origin),
      },
    ]
  })
  return { shared, own: inputs }
}
