// How the values of each attribute behave over time: what may differ, by how much, and how fast. The numbers are judgements about this sector, wide on purpose: a rule that holds back a true fact costs a person's time.
import type { AttributeName } from '../attributes.ts'
import type { Fact } from '../fact.ts'

export interface Habit {
  /**
   * `fixed`: agreed once; another value at any time is a contradiction unless the document says what it replaces.
   * `observed`: measured at `on`; two documents that state another value for the same date contradict.
   * `moving`: an opinion, a plan or a state that is renewed; only values that became known together contradict.
   */
  readonly constancy: 'fixed' | 'observed' | 'moving'
  /** Relative difference within which two exact values are the same; Infinity where two values never contradict (prices within a day). */
  readonly tolerance: number
  /** Documents round it: a value of two digits stands for all that round to it. */
  readonly rounded?: boolean
  /** Values of one series may be parts that add up (bonds, phases of a lease): they contradict or jump only across documents, and only where they are told apart by site, tenant, instrument or speaker. */
  readonly parts?: true
  /** Factor between a value and the last one of its series beyond which it is taken for a slip, and for how many days the last value is a yardstick. */
  readonly jump?: { readonly factor: number; readonly days: number }
}

const year = 366

const habits = {
  rating: { constancy: 'moving', tolerance: 0 },
  rating_action: { constancy: 'moving', tolerance: 0 },
  price_target: { constancy: 'moving', tolerance: 0.005, jump: { factor: 4, days: 2 * year } },
  // Early trading and the close of one day may lie far apart.
  share_price: { constancy: 'observed', tolerance: 0.3, jump: { factor: 3, days: 45 } },
  drawdown: { constancy: 'observed', tolerance: Infinity },
  price_move: { constancy: 'observed', tolerance: Infinity },
  market_cap: { constancy: 'observed', tolerance: 0.3, rounded: true, jump: { factor: 6, days: 90 } },
  shares_outstanding: { constancy: 'observed', tolerance: 0.02, rounded: true, jump: { factor: 4, days: year } },
  capacity: { constancy: 'moving', tolerance: 0.01, parts: true, jump: { factor: 6, days: year } },
  conversion_share: { constancy: 'moving', tolerance: 0.03, jump: { factor: 5, days: year } },
  contract_value: { constancy: 'fixed', tolerance: 0.02, rounded: true },
  contract_term: { constancy: 'fixed', tolerance: 0.01 },
  annual_revenue: { constancy: 'moving', tolerance: 0.03, rounded: true, parts: true, jump: { factor: 20, days: year } },
  backstop_value: { constancy: 'fixed', tolerance: 0.02, rounded: true, parts: true },
  value_per_mw: { constancy: 'moving', tolerance: 0.01, jump: { factor: 5, days: year } },
  capex_per_mw: { constancy: 'moving', tolerance: 0.05, jump: { factor: 5, days: year } },
  noi_margin: { constancy: 'moving', tolerance: 0.05 },
  gpu_count: { constancy: 'moving', tolerance: 0.03, parts: true, jump: { factor: 20, days: year } },
  // A bond issue multiplies cash overnight: only a slip of thousands is told from it.
  cash: { constancy: 'observed', tolerance: 0.02, rounded: true, jump: { factor: 200, days: year } },
  debt: { constancy: 'observed', tolerance: 0.02, rounded: true, parts: true, jump: { factor: 200, days: year } },
  bitcoin_holdings: { constancy: 'observed', tolerance: 0.01, jump: { factor: 20, days: year } },
  bitcoin_production: { constancy: 'observed', tolerance: 0.01 },
  // Deployed, operating and average hashrate are told apart by words that a fact does not carry.
  hashrate: { constancy: 'observed', tolerance: 0.25, jump: { factor: 5, days: year } },
  fleet_efficiency: { constancy: 'observed', tolerance: 0.03, jump: { factor: 4, days: year } },
  power_cost: { constancy: 'moving', tolerance: 0.05, parts: true, jump: { factor: 6, days: year } },
  network_hashrate: { constancy: 'observed', tolerance: 0.2, jump: { factor: 3, days: year } },
  bitcoin_price: { constancy: 'observed', tolerance: 0.2, jump: { factor: 4, days: year } },
  price_high: { constancy: 'observed', tolerance: 0.1 },
  price_low: { constancy: 'observed', tolerance: 0.1 },
  conversion_price: { constancy: 'fixed', tolerance: 0.01 },
  cap_price: { constancy: 'fixed', tolerance: 0.01 },
  exercise_price: { constancy: 'fixed', tolerance: 0.01 },
  ownership_share: { constancy: 'moving', tolerance: 0.01 },
  dilutive_shares: { constancy: 'moving', tolerance: 0.02 },
} as const satisfies Record<AttributeName, Habit>

export function habitOf(attribute: AttributeName): Habit {
  return habits[attribute]
}

/** Whether unlike values of this fact's series cannot be two parts of one thing. */
export function isWhole(fact: Fact): boolean {
  if (!habitOf(fact.attribute).parts) return true
  const forecast = fact.by !== undefined && fact.by !== fact.subject
  return fact.site !== undefined || fact.counterparty !== undefined || fact.instrument !== undefined || forecast
}
