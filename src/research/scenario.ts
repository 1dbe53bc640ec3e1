// Named what-ifs: full conversion, no more leases, or the changes of a file. A scenario changes inputs, never the model.
import { byText, InputError, MissingError } from '../base/index.ts'
import type { KeptFact } from '../facts/index.ts'
import { evaluate } from '../evaluate/index.ts'
import { graphOf } from './graph-of.ts'
import { bindingsOf, type CompanyState, type Sourced } from './state/index.ts'
import { valuationOf, type Valuation } from './valuation.ts'
import { withInputs } from './variant.ts'

export interface Scenario {
  readonly name: string
  readonly title: { readonly en: string; readonly de: string }
  /** Input id → value; ids that a company does not have are left alone. */
  readonly set: Readonly<Record<string, number>>
  /** Input id → factor on the base value. */
  readonly scale?: Readonly<Record<string, number>>
  /** Pipeline power becomes approved and converts after the target date, where the view counts approved power of the company at all. */
  readonly approvePipeline?: boolean
  /** Only what is signed is delivered; power that was expected to convert stays unused. */
  readonly signedOnly?: boolean
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
    set: { 'view.later_conversion': 0 },
    signedOnly: true,
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
    ...(given.signedOnly && { signedOnly: true }),
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
  // Without approved power that counts, the view has no place for it to convert.
  if (scenario.approvePipeline && pipeline && state.structure.approved) {
    for (const name of ['approved_mw', 'base_mw']) {
      const id = `${ticker}.approved.${name}`
      if (state.inputs[id]) changes[id] = state.inputs[id].value + pipeline.value
    }
    changes[`${ticker}.pipeline_mw`] = 0
  }
  const changed = withInputs(state, changes, `scenario ${scenario.name}`)
  if (scenario.signedOnly) return { ...changed, structure: { ...changed.structure, expectation: 'none' } }
  return scenario.approvePipeline ? expectingAsBefore(changed, state) : changed
}

/** More approved power must not mean more by the target date: what the base case expects by then is fixed. */
function expectingAsBefore(changed: CompanyState, base: CompanyState): CompanyState {
  if (base.structure.expectation !== 'share') return changed
  const expected: Sourced = {
    value: evaluate(graphOf(base).expectedMw, bindingsOf(base.inputs)),
    unit: 'MW[critical_it]',
    origin: { kind: 'derived', words: 'as in the base case', from: [] },
  }
  return {
    ...changed,
    structure: { ...changed.structure, expectation: 'stated' },
    inputs: { ...changed.inputs, [`${base.structure.ticker}.expected_mw`]: expected },
  }
}

/** Values a company under a scenario. */
export function valueScenario(valuation: Valuation, scenario: Scenario, facts: readonly KeptFact[]): Valuation {
  return valuationOf(applyScenario(valuation.state, scenario), facts)
}
