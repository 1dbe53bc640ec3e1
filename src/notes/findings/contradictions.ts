// Contradictions that touched a value: the fact used, the facts against it and the rule that decided.
import type { KeptFact } from '../../facts/index.ts'
import type { Valuation } from '../../research/index.ts'

export interface Contradiction {
  readonly ticker: string
  readonly used: KeptFact
  readonly against: readonly KeptFact[]
  readonly rule: string
}

/** Once per fact used, in the order of the companies. */
export function contradictionsIn(valuations: readonly Valuation[]): readonly Contradiction[] {
  const seen = new Set<string>()
  return valuations.flatMap((valuation) =>
    Object.values(valuation.state.inputs).flatMap(({ origin }): Contradiction[] => {
      if (origin.kind !== 'fact' || origin.rivals.length === 0 || seen.has(origin.fact.id)) return []
      seen.add(origin.fact.id)
      return [{ ticker: valuation.ticker, used: origin.fact, against: origin.rivals, rule: origin.rule }]
    }),
  )
}
