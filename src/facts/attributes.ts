// The attribute vocabulary: one row per attribute, from which units, validation and labels follow.
import type { Unit } from '../units/index.ts'

export interface Attribute {
  /** As written in a fact's `unit`; empty for texts. */
  readonly unit: Unit
  readonly label: { readonly en: string; readonly de: string }
  /** The span outside which a value is refused as a slip, in `unit`; absent for texts. */
  readonly plausible?: readonly [least: number, most: number]
  /** Documents assert it (`reader`), or only curated data do (`ledger`). */
  readonly from: 'reader' | 'ledger'
}

export const attributes = {
  rating: { unit: '', label: { en: 'Rating', de: 'Rating' }, from: 'reader' },
  rating_action: { unit: '', label: { en: 'Rating action', de: 'Ratingänderung' }, from: 'reader' },
  price_target: { unit: 'USD/share', label: { en: 'Price target', de: 'Kursziel' }, plausible: [0.1, 5000], from: 'reader' },
  share_price: { unit: 'USD/share', label: { en: 'Share price', de: 'Aktienkurs' }, plausible: [0.01, 5000], from: 'reader' },
  drawdown: { unit: 'ratio', label: { en: 'Below recent high', de: 'Unter dem jüngsten Hoch' }, plausible: [0, 1], from: 'reader' },
  price_move: { unit: 'ratio', label: { en: 'Price move', de: 'Kursveränderung' }, plausible: [-1, 30], from: 'reader' },
  market_cap: { unit: 'USD', label: { en: 'Market capitalisation', de: 'Marktkapitalisierung' }, plausible: [1e6, 1e13], from: 'reader' },
  shares_outstanding: {
    unit: 'share',
    label: { en: 'Shares outstanding', de: 'Ausstehende Aktien' },
    plausible: [1e6, 1e11],
    from: 'reader',
  },
  capacity: { unit: 'MW', label: { en: 'Capacity', de: 'Kapazität' }, plausible: [0.1, 100_000], from: 'reader' },
  conversion_share: {
    unit: 'ratio',
    label: { en: 'Share of approved capacity', de: 'Anteil der genehmigten Kapazität' },
    plausible: [0, 1],
    from: 'reader',
  },
  contract_value: { unit: 'USD', label: { en: 'Contract value', de: 'Vertragswert' }, plausible: [1e5, 1e12], from: 'reader' },
  contract_term: { unit: 'year', label: { en: 'Contract term', de: 'Vertragslaufzeit' }, plausible: [0.25, 60], from: 'reader' },
  annual_revenue: { unit: 'USD/year', label: { en: 'Annual revenue', de: 'Jahresumsatz' }, plausible: [1e5, 1e12], from: 'reader' },
  backstop_value: { unit: 'USD', label: { en: 'Backstop', de: 'Garantie' }, plausible: [1e5, 1e12], from: 'reader' },
  value_per_mw: { unit: 'USD/MW', label: { en: 'Value per MW', de: 'Wert je MW' }, plausible: [1e5, 1e8], from: 'reader' },
  capex_per_mw: { unit: 'USD/MW', label: { en: 'Build cost per MW', de: 'Baukosten je MW' }, plausible: [1e5, 1e8], from: 'reader' },
  noi_margin: { unit: 'ratio', label: { en: 'NOI margin', de: 'NOI-Marge' }, plausible: [-1, 1], from: 'reader' },
  gpu_count: { unit: 'GPU', label: { en: 'GPUs', de: 'GPUs' }, plausible: [1, 1e8], from: 'reader' },
  cash: { unit: 'USD', label: { en: 'Cash', de: 'Barmittel' }, plausible: [0, 1e12], from: 'reader' },
  debt: { unit: 'USD', label: { en: 'Debt', de: 'Schulden' }, plausible: [0, 1e12], from: 'reader' },
  bitcoin_holdings: { unit: 'BTC', label: { en: 'Bitcoin held', de: 'Bitcoin-Bestand' }, plausible: [0, 21e6], from: 'reader' },
  bitcoin_production: { unit: 'BTC', label: { en: 'Bitcoin mined', de: 'Geschürfte Bitcoin' }, plausible: [0, 1e6], from: 'reader' },
  hashrate: { unit: 'EH/s', label: { en: 'Hashrate', de: 'Hashrate' }, plausible: [0.001, 5000], from: 'reader' },
  fleet_efficiency: { unit: 'J/TH', label: { en: 'Fleet efficiency', de: 'Flotteneffizienz' }, plausible: [1, 200], from: 'reader' },
  power_cost: { unit: 'USD/kWh', label: { en: 'Power cost', de: 'Stromkosten' }, plausible: [-0.1, 1], from: 'reader' },
  network_hashrate: { unit: 'EH/s', label: { en: 'Network hashrate', de: 'Netzwerk-Hashrate' }, plausible: [1, 100_000], from: 'reader' },
  bitcoin_price: { unit: 'USD/BTC', label: { en: 'Bitcoin price', de: 'Bitcoinkurs' }, plausible: [100, 1e8], from: 'reader' },
  price_high: { unit: 'USD/share', label: { en: '52-week high', de: '52-Wochen-Hoch' }, plausible: [0.01, 5000], from: 'ledger' },
  price_low: { unit: 'USD/share', label: { en: '52-week low', de: '52-Wochen-Tief' }, plausible: [0.01, 5000], from: 'ledger' },
  conversion_price: { unit: 'USD/share', label: { en: 'Conversion price', de: 'Wandlungspreis' }, plausible: [0.01, 5000], from: 'ledger' },
  cap_price: {
    unit: 'USD/share',
    label: { en: 'Capped-call cap price', de: 'Obergrenze des Capped Call' },
    plausible: [0.01, 5000],
    from: 'ledger',
  },
  exercise_price: { unit: 'USD/share', label: { en: 'Exercise price', de: 'Ausübungspreis' }, plausible: [0, 5000], from: 'ledger' },
  ownership_share: { unit: 'ratio', label: { en: 'Share owned', de: 'Eigener Anteil' }, plausible: [0, 1], from: 'ledger' },
  dilutive_shares: { unit: 'share', label: { en: 'Shares on exercise', de: 'Aktien bei Ausübung' }, plausible: [1, 1e11], from: 'ledger' },
} as const satisfies Record<string, Attribute>

export type AttributeName = keyof typeof attributes

export const attributeNames = Object.keys(attributes) as readonly AttributeName[]

export function isAttribute(name: string): name is AttributeName {
  return Object.hasOwn(attributes, name)
}
