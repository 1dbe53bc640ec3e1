// The history of the view's own ratings: each day on which something became known is valued with what was known then, and rated with the ratings held before.
import type { Day } from '../base/index.ts'
import type { Company, KeptFact } from '../facts/index.ts'
import { ratingChanges, ratingHistory, type RatingCandidate, type RatingChange } from './ratings/index.ts'
import { valueCompany } from './valuation.ts'
import type { View } from './views/index.ts'

/** How a valuation enters the universe that is rated. */
export function candidateOf(valuation: ReturnType<typeof valueCompany>): RatingCandidate {
  return {
    ticker: valuation.ticker,
    upside: valuation.upside,
    ...(valuation.upside === undefined && { missing: valuation.missing.length > 0 ? valuation.missing.join(', ') : 'share_price' }),
  }
}

/** Changes of rating from one day to another, first ratings included. Only days on which a fact of the universe, the network or the sector became known, or was withdrawn, are looked at. */
export function ratingPath(
  view: View,
  companies: readonly Company[],
  facts: readonly KeptFact[],
  from: Day,
  to: Day,
): readonly RatingChange[] {
  const universe = companies.filter((company) => view.universe.includes(company.ticker))
  const subjects = new Set([...view.universe, 'NETWORK', 'SECTOR'])
  const days = new Set(
    facts
      .filter((kept) => subjects.has(kept.fact.subject))
      .flatMap(({ known, withdrawn }) => (withdrawn === undefined ? [known] : [known, withdrawn]))
      .filter((day) => day >= from && day <= to),
  )
  const states = [...days]
    .toSorted()
    .map((day) => ({ day, universe: universe.map((company) => candidateOf(valueCompany(company, view, facts, day))) }))
  const overrides = (view.overrides ?? []).filter((override) => view.universe.includes(override.ticker))
  return ratingChanges(ratingHistory(view.ratings, states, states.length > 0 ? overrides : []))
}
