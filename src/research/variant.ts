// A state with something changed on purpose: other numbers, a value per MW for all buckets, megawatts stated instead of derived.
import { InputError } from '../base/index.ts'
import type { CompanyState, Sourced } from './state/index.ts'
import { valueState } from './valuation.ts'

/** Replaces inputs by plain numbers, marked as the scenario's. Throws an input error for an id the state does not have. */
export function withInputs(state: CompanyState, changes: Readonly<Record<string, number>>, source: string): CompanyState {
  const inputs: Record<string, Sourced> = { ...state.inputs }
  for (const [id, value] of Object.entries(changes)) {
    const held = inputs[id]
    if (!held)
      throw new InputError(`no input "${id}" for ${state.structure.ticker}`, {
        where: source,
        remedy: `see uprate explain ${state.structure.ticker} for the inputs`,
      })
    if (!Number.isFinite(value)) throw new InputError(`${id} = ${value}`, { where: source, remedy: `give a finite number in ${held.unit}` })
    inputs[id] = { value, unit: held.unit, origin: { kind: 'assumption', view: source, name: id, source, judgement: true } }
  }
  return { ...state, inputs }
}

function assumed(value: number, unit: string, name: string, source: string): Sourced {
  return { value, unit, origin: { kind: 'assumption', view: 'reading', name, source, judgement: true } }
}

/** Every HPC megawatt at one value per MW, given as the input `TICKER.hpc.value_per_mw`. */
export function withFlatValue(state: CompanyState, valuePerMw: number): CompanyState {
  const { ticker } = state.structure
  return {
    ...state,
    structure: {
      ...state.structure,
      unsigned: 'stated',
      contracts: state.structure.contracts.map((contract) => ({ ...contract, valuation: 'stated' as const })),
    },
    inputs: {
      ...state.inputs,
      [`${ticker}.hpc.value_per_mw`]: assumed(valuePerMw, 'USD/MW[critical_it]', 'value_per_mw', 'value per MW used, for all megawatts'),
    },
  }
}

/** Megawatts by the target date as the input `TICKER.expected_mw`, counted in full. */
export function withExpectedMw(state: CompanyState, mw?: number): CompanyState {
  const { ticker } = state.structure
  const expected = mw ?? valueState(state).valued.expectedMw
  return {
    ...state,
    structure: { ...state.structure, expectation: 'stated' },
    inputs: {
      ...state.inputs,
      [`${ticker}.expected_mw`]: assumed(expected, 'MW[critical_it]', 'expected_mw', 'megawatts by the target date'),
      'view.expected_probability': assumed(1, '1', 'expected_probability', 'counted in full'),
    },
  }
}
