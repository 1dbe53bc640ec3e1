// Where the megawatts that nobody has signed yet may be signed: the sites of a company's approved power, or blocks where only a total is known.
import type { CompanyState } from '../state/index.ts'
import type { Valued } from '../valuation.ts'

export interface Site {
  readonly name: string
  /** Share of the company's unsigned megawatts; they add up to 1. */
  readonly share: number
}

const blockMw = 300

/** Sites in the order of their approved power's facts, shared out by approved megawatts; else blocks of the view's `siteMw` of critical IT. */
export function unsignedSites(state: CompanyState, valued: Valued): readonly Site[] {
  const origin = state.inputs[`${state.structure.ticker}.approved.base_mw`]?.origin
  const facts = origin?.kind === 'derived' || origin?.kind === 'fact' ? (origin.kind === 'fact' ? [origin.fact] : origin.from) : []
  const sites = facts.filter((kept) => kept.fact.site !== undefined && typeof kept.fact.value === 'number' && kept.fact.value > 0)
  if (sites.length > 0 && sites.length === facts.length) {
    const total = sites.reduce((sum, kept) => sum + (kept.fact.value as number), 0)
    return sites.map((kept) => ({ name: kept.fact.site!, share: (kept.fact.value as number) / total }))
  }
  const unsigned = Math.max(0, valued.expectedMw - valued.contractedMw)
  const blocks = Math.max(1, Math.round(unsigned / (state.view.uncertainty?.siteMw ?? blockMw)))
  return Array.from({ length: blocks }, (_, block) => ({ name: `block ${block + 1}`, share: 1 / blocks }))
}
