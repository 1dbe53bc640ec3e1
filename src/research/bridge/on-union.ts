// Puts a state on the structure that it shares with another: what it lacks is there with nothing in it, what it measures otherwise is restated so that its value stays.
import { evaluate } from '../../evaluate/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { companyGraph, isAmount, type CompanyGraph, type CompanyStructure } from '../../model/index.ts'
import { bindingsOf, byStrike, calendarInputs, quarterOf, type CompanyState, type Inputs, type Sourced } from '../state/index.ts'
import type { Valued } from '../valuation.ts'

/** A state with its value and its own graph. */
export interface ValuedState {
  readonly state: CompanyState
  readonly valued: Valued
  readonly graph: CompanyGraph
}

function derived(value: number, unit: string, words: string, from: readonly KeptFact[] = []): Sourced {
  return { value, unit, origin: { kind: 'derived', words, from } }
}

/** The graph of the union of two states; exact at both, whatever the order of their strikes. */
export function unionGraph(structure: CompanyStructure, first: ValuedState, last: ValuedState): CompanyGraph {
  const { ticker } = structure
  return companyGraph(structure, {
    targetQuarter: quarterOf(last.state.target),
    unsignedKind: last.state.view.cloud.includes(ticker) ? 'cloud' : 'colocation',
    instrumentOrders: [first, last].map(({ state }, index) =>
      byStrike(ticker, structure.instruments, { ...(index === 0 ? last : first).state.inputs, ...state.inputs }),
    ),
  })
}

/** The inputs of `own` on the union structure: amounts that it does not have are none, terms that it does not have are those of the other state. */
export function onUnion(own: ValuedState, other: Inputs, structure: CompanyStructure, graph: CompanyGraph): Inputs {
  const { state, valued } = own
  const { ticker } = structure
  const inputs: Record<string, Sourced> = {}
  for (const [id, sourced] of Object.entries(other)) inputs[id] = isAmount(id) ? derived(0, sourced.unit, 'none on that day') : sourced
  Object.assign(inputs, state.inputs, calendarInputs(structure.quarters, state.asOf, state.target))
  if (structure.expectation === 'stated' && state.structure.expectation !== 'stated') {
    inputs[`${ticker}.expected_mw`] = derived(valued.expectedMw, 'MW[critical_it]', 'megawatts that the view derived on that day')
  }
  for (const { key, capped } of structure.instruments) {
    const mine = state.structure.instruments.find((instrument) => instrument.key === key)
    const conversion = inputs[`${ticker}.instrument.${key}.conversion_price`]
    // Without a capped call the notes dilute from the conversion price on.
    if (capped && mine && !mine.capped && conversion) inputs[`${ticker}.instrument.${key}.cap_price`] = conversion
  }
  restateContracts(own, structure, graph, inputs)
  return inputs
}

/** Contracts whose megawatts or value the union measures in another way than the state: the same megawatts and the same value, restated. */
function restateContracts(
  { state, valued, graph: ownGraph }: ValuedState,
  structure: CompanyStructure,
  union: CompanyGraph,
  inputs: Record<string, Sourced>,
) {
  const { ticker } = structure
  const ownValues = bindingsOf(state.inputs)
  const id = (key: string, name: string) => `${ticker}.contract.${key}.${name}`
  let grossMw = 0
  for (const { key, measure, shared } of structure.contracts) {
    const mine = state.structure.contracts.find((contract) => contract.key === key)
    const mw = mine ? evaluate(ownGraph.contracts.get(key)!.mw, ownValues) : 0
    if (measure === 'gross') grossMw += mw
    if (shared && mine && !mine.shared) inputs[id(key, 'ownership')] = derived(1, '1', 'owned in full, as far as was known on that day')
    if (!mine || mine.measure === measure) continue
    const words = 'megawatts that the view derived on that day'
    if (measure === 'stated') inputs[id(key, 'mw')] = derived(mw, 'MW[critical_it]', words)
    if (measure === 'gross') {
      const ratio = inputs[id(key, 'gross_to_critical')]!
      inputs[id(key, 'gross_mw')] = derived(mw * ratio.value, 'MW[gross]', words)
    }
  }
  const total = `${ticker}.contracted.total_mw`
  if (structure.contracts.some(({ measure }) => measure === 'remainder') && !state.inputs[total]) {
    inputs[total] = derived(valued.contractedMw - grossMw, 'MW[critical_it]', 'sum of the contracts as the view derived them on that day')
  }
  for (const { key, valuation } of structure.contracts) {
    const mine = state.structure.contracts.find((contract) => contract.key === key)
    if (valuation !== 'terms' || !mine || mine.valuation === 'terms') continue
    // The value by terms is linear in the contract's value: two points give the one that is worth what the state makes of it.
    const gross = (value: number) => evaluate(union.contracts.get(key)!.gross, { ...bindingsOf(inputs), [id(key, 'value')]: value })
    const [atNone, slope] = [gross(0), (gross(1e9) - gross(0)) / 1e9]
    if (slope === 0) continue
    const wanted = (evaluate(ownGraph.contracts.get(key)!.gross, ownValues) - atNone) / slope
    inputs[id(key, 'value')] = derived(wanted, 'USD', "value at these terms that equals the sector's economics of that day")
  }
}
