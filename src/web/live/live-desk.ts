// The desk in the page: a snapshot of the ledger and the readings that pages ask of it, by the same code as on the server. Runs in a worker.
import type { Company, KeptFact } from '../../facts/index.ts'
import { companyOf, knownBy } from '../../facts/index.ts'
import {
  applyScenario,
  checkScenario,
  scenarios,
  tableOfValuations,
  valuationOf,
  valueCompany,
  type Scenario,
  type SectorTable,
  type Valuation,
  type View,
} from '../../research/index.ts'
import { readChanges } from '../address/changes.ts'

export interface DeskFacts {
  readonly view: View
  readonly companies: readonly Company[]
  readonly facts: readonly KeptFact[]
}

/** What a what-if changes, as the address has it. */
export interface WhatIf {
  /** Name of a shipped scenario. */
  readonly scenario?: string | undefined
  /** `view.bitcoin_price:70000,…` */
  readonly set?: string | undefined
}

export interface LiveDesk extends DeskFacts {
  company(ticker: string): Company
  /** Every company of the view's universe on a day. */
  valuations(asOf: string): readonly Valuation[]
  valuation(ticker: string, asOf: string, whatIf?: WhatIf): Valuation
  /** Valued and rated, under a what-if where one is given. */
  table(asOf: string, whatIf?: WhatIf): SectorTable
}

const days = 6

/** The scenario of a what-if; undefined where it changes nothing. A shipped one takes the changes on top. */
export function scenarioOf({ scenario, set }: WhatIf): Scenario | undefined {
  const shipped = scenarios.find((one) => one.name === scenario)
  const changes = readChanges(set)
  if (!shipped && Object.keys(changes).length === 0) return undefined
  return shipped ? { ...shipped, set: { ...shipped.set, ...changes } } : checkScenario({ name: 'what-if', set: changes }, 'what-if')
}

export function openLiveDesk({ view, companies, facts }: DeskFacts): LiveDesk {
  const universe = companies.filter((company) => view.universe.includes(company.ticker))
  // Most readings of a company look at its own facts and the market's; a few days are kept while a slider goes to and fro.
  const kept = new Map<string, readonly Valuation[]>()

  function valuations(asOf: string): readonly Valuation[] {
    const found = kept.get(asOf)
    if (found) return found
    const made = universe.map((company) => valueCompany(company, view, facts, asOf))
    if (kept.size >= days) kept.delete(kept.keys().next().value!)
    kept.set(asOf, made)
    return made
  }

  function under(valuation: Valuation, scenario: Scenario | undefined): Valuation {
    return scenario === undefined || !valuation.valued
      ? valuation
      : valuationOf(applyScenario(valuation.state, scenario), ownFacts(valuation.ticker))
  }

  const byCompany = new Map<string, readonly KeptFact[]>()
  function ownFacts(ticker: string): readonly KeptFact[] {
    const found = byCompany.get(ticker) ?? facts.filter((one) => one.fact.subject === ticker)
    byCompany.set(ticker, found)
    return found
  }

  /** What ratings and calls are read from, of all companies: a tenth of the ledger. */
  const opinions = facts.filter(({ fact }) => fact.attribute === 'rating' || fact.attribute === 'price_target')

  return {
    view,
    companies,
    facts,
    company: (ticker) => companyOf(ticker, companies),
    valuations,
    valuation(ticker, asOf, whatIf = {}) {
      const base = valuations(asOf).find((one) => one.ticker === ticker) ?? valueCompany(companyOf(ticker, companies), view, facts, asOf)
      return under(base, scenarioOf(whatIf))
    },
    table(asOf, whatIf = {}) {
      const scenario = scenarioOf(whatIf)
      return tableOfValuations(
        view,
        valuations(asOf).map((valuation) => under(valuation, scenario)),
        knownBy(opinions, asOf),
        asOf,
      )
    },
  }
}
