// The history of the view's own ratings: each day on which something became known is valued with what was known then, and rated with the ratings held before.
import type { Day } from '../base/index.ts'
import type { Company, KeptFact } from '../facts/index.ts'
import { ratingChanges, ratingHistory, type RatedStock, type RatingCandidate, type RatingChange } from './ratings/index.ts'
import { valueCompany, type Valuation } from './valuation.ts'
import type { View } from './views/index.ts'

/** How a valuation enters the universe that is rated. */
export function candidateOf(valuation: Valuation): RatingCandidate {
  return {
    ticker: valuation.ticker,
    upside: valuation.upside,
    ...(valuation.upside === undefined && { missing: valuation.missing.length > 0 ? valuation.missing.join(', ') : 'share_price' }),
  }
}

/** One day: what each company of the universe was worth then, and how it was rated. */
export interface ValuedDay {
  readonly day: Day
  readonly valuations: readonly Valuation[]
  readonly ratings: readonly RatedStock[]
}

/**
 * Values and ratings from one day to another, with only what was known on each. Only days on which a fact of the universe, the network or the sector
 * became known, or was withdrawn, are looked at.
 */
export function valuationPath(
  view: View,
  companies: readonly Company[],
  facts: readonly KeptFact[],
  from: Day,
  to: Day,
): readonly ValuedDay[] {
  const universe = companies.filter((company) => view.universe.includes(company.ticker))
  const subjects = new Set([...view.universe, 'NETWORK', 'SECTOR'])
  const days = new Set(
    facts
      .filter((kept) => subjects.has(kept.fact.subject))
      .flatMap(({ known, withdrawn }) => (withdrawn === undefined ? [known] : [known, withdrawn]))
      .filter((day) => day >= from && day <= to),
  )
  const own = universe.map((company) => ({ company, facts: factsThatCount(company, view, facts) }))
  const valued = [...days]
    .toSorted()
    .map((day) => ({ day, valuations: own.map(({ company, facts: counted }) => valueCompany(company, view, counted, day)) }))
  const overrides = (view.overrides ?? []).filter((override) => view.universe.includes(override.ticker))
  const rated = ratingHistory(
    view.ratings,
    valued.map(({ day, valuations }) => ({ day, universe: valuations.map(candidateOf) })),
    valued.length > 0 ? overrides : [],
  )
  return valued.map((one, index) => ({ ...one, ratings: rated[index]!.ratings }))
}

/** What a valuation can look at: the company's own facts and those that the view takes an assumption from. Sorted out once, not on every day. */
function factsThatCount({ ticker }: Company, view: View, facts: readonly KeptFact[]): readonly KeptFact[] {
  const subjects = new Set([ticker, ...Object.values(view.assumptions).flatMap((given) => ('fact' in given ? [given.fact.subject] : []))])
  return facts.filter(({ fact }) => subjects.has(fact.subject))
}

/** Changes of rating from one day to another, first ratings included. */
export function ratingPath(...path: Parameters<typeof valuationPath>): readonly RatingChange[] {
  return ratingChanges(valuationPath(...path))
}
