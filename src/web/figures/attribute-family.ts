// Which family an attribute belongs to, for the colour that its words are marked in.
import type { Fact } from '../../facts/index.ts'

export const families = ['opinion', 'market', 'power', 'contract', 'balance', 'mining'] as const
export type Family = (typeof families)[number]

const familyOf: Readonly<Record<Fact['attribute'], Family>> = {
  rating: 'opinion',
  rating_action: 'opinion',
  price_target: 'opinion',
  share_price: 'market',
  drawdown: 'market',
  price_move: 'market',
  market_cap: 'market',
  price_high: 'market',
  price_low: 'market',
  bitcoin_price: 'market',
  capacity: 'power',
  conversion_share: 'power',
  gpu_count: 'power',
  contract_value: 'contract',
  contract_term: 'contract',
  annual_revenue: 'contract',
  backstop_value: 'contract',
  value_per_mw: 'contract',
  capex_per_mw: 'contract',
  noi_margin: 'contract',
  ownership_share: 'contract',
  shares_outstanding: 'balance',
  cash: 'balance',
  debt: 'balance',
  bitcoin_holdings: 'balance',
  conversion_price: 'balance',
  cap_price: 'balance',
  exercise_price: 'balance',
  dilutive_shares: 'balance',
  bitcoin_production: 'mining',
  hashrate: 'mining',
  fleet_efficiency: 'mining',
  power_cost: 'mining',
  network_hashrate: 'mining',
}

export function attributeFamily(attribute: Fact['attribute']): Family {
  return familyOf[attribute]
}
