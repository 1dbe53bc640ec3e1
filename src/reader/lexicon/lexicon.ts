// What the reader knows by name: companies, brokers, tenants, sites. All of it is data that a user extends.
import type { Company } from '../../facts/index.ts'
import { brokers, investors } from './brokers.ts'
import type { Party, Site } from './party.ts'
import { placeNames, places, sites } from './sites.ts'
import { tenants } from './tenants.ts'

export interface Lexicon {
  readonly companies: readonly Company[]
  readonly brokers: readonly Party[]
  readonly investors: readonly Party[]
  readonly tenants: readonly Party[]
  readonly sites: readonly Site[]
  readonly places: readonly string[]
  /** Other forms of places, as written → as kept. */
  readonly placeNames: Readonly<Record<string, string>>
}

/** The shipped names with the given companies; pass further names to add to them. */
export function lexiconOf(companies: readonly Company[], further: Partial<Omit<Lexicon, 'companies'>> = {}): Lexicon {
  return {
    companies,
    brokers: [...brokers, ...(further.brokers ?? [])],
    investors: [...investors, ...(further.investors ?? [])],
    tenants: [...tenants, ...(further.tenants ?? [])],
    sites: [...sites, ...(further.sites ?? [])],
    places: [...places, ...(further.places ?? [])],
    placeNames: { ...placeNames, ...further.placeNames },
  }
}

export type { Party, Site }
