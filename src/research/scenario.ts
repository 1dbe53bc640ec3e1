// Named what-ifs: full conversion, no more leases, or the changes of a file. A scenario changes inputs, never the model.
import { byText, InputError, MissingError } from '../base/index.ts'
import type { KeptFact } from '../facts/index.ts'
import type { CompanyState } from './state/index.ts'
import { valuationOf, type Valuation } from './valuation.ts'
import { withInputs } from './variant.ts'

export interface Scenario {
  readonly name: string
  readonly title: { readonly en: string; readonly de: string }
  /** Input id → value; ids that a company does not have are left alone. */
  readonly set: Readonly<Record<string, number>>
  /** Input id → factor on the base value. */
  readonly scale?: Readonly<Record<string, number>>
  /** Pipeline power becomes approved and convertible. */
  readonly approvePipeline?: boolean
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'full-conversion',
    title: { en: 'All approved power and the pipeline convert', de: 'Alle genehmigte Leistung und die Pipeline werden umgewandelt' },
    set: { 'view.later_conversion': 1 },
    approvePipeline: true,
  },
  {
    name: 'no-more-leases',
    title: { en: 'Nothing more is signed', de: 'Nichts weiter wird unterzeichnet' },
    set: { 'view.expected_probability': 0, 'view.later_conversion': 0 },
  },
]

/** Checks a scenario file's content. */
export function checkScenario(data: unknown, where: string): Scenario {
  const given = data as Partial<Scenario> | null
  const numbers = (record: unknown) =>
    typeof record === 'object' &&
    record !== null &&
    Object.values(record).every((value) => typeof value === 'number' && Number.isFinite(value))
  if (typeof given !== 'object' || given === null || (!numbers(given.set) && !numbers(given.scale))) {
    throw new InputError('not a scenario', {
      where,
      remedy: 'write { "name": …, "set": { "view.bitcoin_price": 70000 } }, with numbers, or "scale" with factors',
    })
  }
  const name = given.name ?? where
  return {
    name,
    title: given.title ?? { en: name, de: name },
    set: given.set ?? {},
    ...(given.scale && { scale: given.scale }),
    ...(given.approvePipeline && { approvePipeline: true }),
  }
}

/** Throws a missing error when a scenario names an input that no company has: a slip would otherwise change nothing and say nothing. */
export function requireInputs(scenario: Scenario, states: readonly CompanyState[]): void {
  for (const id of [...Object.keys(scenario.set), ...Object.keys(scenario.scale ?? {})]) {
    if (states.some((state) => state.inputs[id])) continue
    const known = [...new Set(states.flatMap((state) => Object.keys(state.inputs)))].toSorted(byText)
    const last = id.slice(id.lastIndexOf('.') + 1)
    const near = known.filter((candidate) => candidate.includes(last) || id.startsWith(`${candidate.split('.')[0]}.`)).slice(0, 12)
    throw new MissingError(`no company has an input "${id}"`, {
      where: `scenario ${scenario.name}`,
      remedy: `name one of ${(near.length > 0 ? near : known.slice(0, 12)).join(', ')} …; uprate explain TICKER --format json gives them all`,
    })
  }
}

/** The state under a scenario. */
export function applyScenario(state: CompanyState, scenario: Scenario): CompanyState {
  const changes: Record<string, number> = {}
  for (const [id, value] of Object.entries(scenario.set)) if (state.inputs[id]) changes[id] = value
  for (const [id, factor] of Object.entries(scenario.scale ?? {})) {
    const held = state.inputs[id]
    if (held) changes[id] = held.value * factor
  }
  const { ticker } = state.structure
  const pipeline = state.inputs[`${ticker}.pipeline_mw`]
  if (scenario.approvePipeline && pipeline) {
    for (const name of ['approved_mw', 'base_mw']) {
      const id = `${ticker}.approved.${name}`
      if (state.inputs[id]) changes[id] = state.inputs[id].value + pipeline.value
    }
    changes[`${ticker}.pipeline_mw`] = 0
  }
  return withInputs(state, changes, `scenario ${scenario.name}`)
}

/** Values a company under a scenario. */
export function valueScenario(valuation: Valuation, scenario: Scenario, facts: readonly KeptFact[]): Valuation {
  return valuationOf(applyScenario(valuation.state, scenario), facts)
}
