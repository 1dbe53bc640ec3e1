// Which inputs of valuations are uncertain through their view: assumptions with a distribution, and companies' own inputs that the view names.
import { InputError, yearsBetween } from '../../base/index.ts'
import { meanOf, type Distribution } from '../../evaluate/index.ts'
import { assumptionId, assumptionNames, assumptions, type AssumptionName } from '../../model/index.ts'
import type { CompanyState } from '../state/index.ts'
import { heldOn, resolveDistribution, type OwnUncertainty, type StatedDistribution, type View } from '../views/index.ts'

export interface UncertainInput {
  /** The input's id; `view.NAME` of an assumption. */
  readonly id: string
  readonly label: string
  readonly unit: string
  /** Whose it is; absent: common to all. */
  readonly ticker?: string
  /** Of the draw: of the number itself, of its factor or of what is added to it. */
  readonly distribution: Distribution
  readonly apply: 'replace' | 'scale' | 'add'
  /** The number of the point reading. */
  readonly base: number
  /** What the number is on average. */
  readonly mean: number
  /** By id. */
  readonly loads?: Readonly<Record<string, number>>
  readonly source: string
  readonly judgement: boolean
}

/** Id of a factor that is no assumption. */
export function factorId(name: string): string {
  return `factor.${name}`
}

/** The id of a name in a correlation or a load. */
export function idOfName(name: string): string {
  return Object.hasOwn(assumptions, name) ? assumptionId(name as AssumptionName) : factorId(name)
}

function placeOf(view: View, name: string): string {
  return `view ${view.name}, assumptions.${name}.distribution`
}

/**
 * The assumptions that are uncertain on the state's day, about the view's own numbers where the view sets them. Of a fact that a scenario replaced in
 * the state, about the scenario's: a distribution about a fact goes along with it in proportion anyway.
 */
export function uncertainAssumptions(state: CompanyState): readonly UncertainInput[] {
  const { view, asOf, target } = state
  const years = yearsBetween(asOf, target)
  return assumptionNames.flatMap((name): UncertainInput[] => {
    const given = view.assumptions[name]
    const held = 'fact' in given ? undefined : heldOn(given, asOf)
    const stated: StatedDistribution | undefined = 'fact' in given ? given.distribution : held?.distribution
    const base = held?.value ?? state.inputs[assumptionId(name)]?.value
    if (!stated || base === undefined) return []
    const distribution = resolveDistribution(stated, { value: base, low: held?.low, high: held?.high, years }, placeOf(view, name))
    return [
      {
        id: assumptionId(name),
        label: assumptions[name].label.en,
        unit: assumptions[name].unit,
        distribution,
        apply: 'replace',
        base,
        mean: meanOf(distribution),
        source: stated.source ?? held?.source ?? 'about the newest fact',
        judgement: stated.source === undefined ? held?.judgement === true : stated.judgement === true,
      },
    ]
  })
}

const strikes = /\.(?:exercise_price|conversion_price|cap_price)$/

const patterns = new Map<string, RegExp>()

function fits(pattern: string, id: string): boolean {
  let expression = patterns.get(pattern)
  if (!expression) {
    expression = new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
        .join('.*')}$`,
    )
    patterns.set(pattern, expression)
  }
  return expression.test(id)
}

/** What a view says of a company's own input; the first entry that fits. */
export function ownEntry(view: View, id: string): OwnUncertainty | undefined {
  return view.uncertainty?.own?.find((entry) => fits(entry.inputs, id))
}

/** An own input that a view makes uncertain. Throws an input error for parameters that cannot be and for a strike: the order of instruments is the graph's. */
export function ownInput(
  state: CompanyState,
  entry: OwnUncertainty,
  input: { readonly id: string; readonly label: string; readonly unit: string; readonly base: number },
): UncertainInput {
  const where = `view ${state.view.name}, uncertainty.own "${entry.inputs}"`
  if (strikes.test(input.id))
    throw new InputError(`${input.id} is a strike, by which instruments are ordered`, {
      where,
      remedy: 'make other inputs uncertain; strikes stand in the terms of an instrument',
    })
  const apply = entry.apply ?? 'replace'
  const origin = state.inputs[input.id]?.origin
  const range = origin?.kind === 'assumption' && apply === 'replace' ? { low: origin.low, high: origin.high } : {}
  const value = apply === 'replace' ? input.base : apply === 'scale' ? 1 : 0
  const distribution = resolveDistribution(
    entry.distribution,
    { value, ...range, years: yearsBetween(state.asOf, state.target) },
    `${where}, ${input.id}`,
  )
  const drawn = meanOf(distribution)
  return {
    ...input,
    ticker: state.structure.ticker,
    distribution,
    apply,
    mean: apply === 'replace' ? drawn : apply === 'scale' ? input.base * drawn : input.base + drawn,
    ...(entry.loads && { loads: Object.fromEntries(Object.entries(entry.loads).map(([name, load]) => [idOfName(name), load])) }),
    source: entry.source,
    judgement: entry.judgement === true,
  }
}
