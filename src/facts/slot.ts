// What a fact is about, without its value and without the day it became known: facts of one slot confirm, replace or contradict each other.
import { canonical, endOf, startOf } from '../base/index.ts'
import type { AttributeName } from './attributes.ts'
import type { Fact } from './fact.ts'

/**
 * What the fact's `on` means for its identity. `dated`: the value is true of that day, period or horizon, another date is another slot.
 * `standing`: one value holds until the next replaces it, whatever date it aims at (a broker has one target for a share at a time).
 */
export const timing = {
  rating: 'standing',
  rating_action: 'dated',
  price_target: 'standing',
  share_price: 'dated',
  drawdown: 'dated',
  price_move: 'dated',
  market_cap: 'dated',
  shares_outstanding: 'dated',
  capacity: 'dated',
  conversion_share: 'dated',
  contract_value: 'dated',
  contract_term: 'dated',
  annual_revenue: 'dated',
  backstop_value: 'dated',
  value_per_mw: 'standing',
  capex_per_mw: 'standing',
  noi_margin: 'standing',
  gpu_count: 'dated',
  cash: 'dated',
  debt: 'dated',
  bitcoin_holdings: 'dated',
  bitcoin_production: 'dated',
  hashrate: 'dated',
  fleet_efficiency: 'dated',
  power_cost: 'standing',
  network_hashrate: 'dated',
  bitcoin_price: 'dated',
  price_high: 'dated',
  price_low: 'dated',
  conversion_price: 'standing',
  cap_price: 'standing',
  exercise_price: 'standing',
  ownership_share: 'standing',
  dilutive_shares: 'standing',
} as const satisfies Record<AttributeName, 'dated' | 'standing'>

/** Case and spacing never make two names two things. */
function folded(name: string | undefined): string | undefined {
  return name?.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** A company that speaks of itself says no more than a publication that speaks of it: both are about the same thing. */
function speaker(fact: Fact): string | undefined {
  return fact.by === fact.subject ? undefined : folded(fact.by)
}

/** Parties in any order. */
function parties(names: string | undefined): string | undefined {
  return names
    ?.split(';')
    .map((name) => folded(name))
    .toSorted()
    .join('; ')
}

/** The thing whose values follow each other in time: subject, attribute, speaker and qualifiers, without any date. Canonical JSON, equal for equal things. */
export function seriesOf(fact: Fact): string {
  return canonical({
    subject: fact.subject,
    attribute: fact.attribute,
    by: speaker(fact),
    basis: fact.basis,
    stage: fact.stage,
    kind: fact.kind,
    counterparty: parties(fact.counterparty),
    site: folded(fact.site),
    instrument: folded(fact.instrument),
  })
}

/** The series at the date that the value is about; `on` as stated, and only where it belongs to the identity (see `timing`). */
export function slotOf(fact: Fact): string {
  const dated = timing[fact.attribute] === 'dated'
  return `${seriesOf(fact)}@${dated ? (fact.on ?? '') : ''}${fact.since === undefined ? '' : `<${fact.since}`}`
}

/** Whether two dates, each cut to its own precision, can mean the same day; an unstated date meets only an unstated one. */
export function datesMeet(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a)
}

/** Whether two facts are about the same thing at the same time; dates of unlike precision meet when one covers the other (`2025-11` and `2025-11-03`). */
export function sameSlot(a: Fact, b: Fact): boolean {
  if (seriesOf(a) !== seriesOf(b) || !datesMeet(a.since, b.since)) return false
  return timing[a.attribute] === 'standing' || datesMeet(a.on, b.on)
}
