// What a label of a table says its figures are counted in: "(Mio. USD)", ", MW", "in EH/s"; and which attributes are told so.
import type { AttributeName } from '../../facts/index.ts'

export type Measure =
  | 'money'
  | 'money per MW'
  | 'money per kWh'
  | 'power'
  | 'hashrate'
  | 'efficiency'
  | 'percent'
  | 'years'
  | 'coins'
  | 'GPUs'
  | 'shares'

const attributesOf: Readonly<Record<Measure, readonly AttributeName[]>> = {
  money: [
    'cash',
    'debt',
    'market_cap',
    'contract_value',
    'annual_revenue',
    'backstop_value',
    'value_per_mw',
    'capex_per_mw',
    'price_target',
    'share_price',
    'bitcoin_price',
    'power_cost',
  ],
  'money per MW': ['value_per_mw', 'capex_per_mw'],
  'money per kWh': ['power_cost'],
  power: ['capacity'],
  hashrate: ['hashrate', 'network_hashrate'],
  efficiency: ['fleet_efficiency'],
  percent: ['price_move', 'drawdown', 'noi_margin', 'conversion_share'],
  years: ['contract_term'],
  coins: ['bitcoin_holdings', 'bitcoin_production'],
  GPUs: ['gpu_count'],
  shares: ['shares_outstanding'],
}

/** In order: the first that matches decides. */
const measures: readonly (readonly [RegExp, Measure])[] = [
  [/(?:\$|USD|dollars?|mio\.?|millions?|m)\b.*(?:\bper|\/|\bje|\bpro) ?(?:MW|megawatt)/i, 'money per MW'],
  [/(?:cents?|¢|\$|USD|dollars?|ct|c)(?![\p{L}]).*(?:\bper|\/|\bje|\bpro) ?(?:kWh|MWh|kilowatt|megawatt-?hour)/iu, 'money per kWh'],
  [/\$|\bUSD\b|dollars?(?![\p{L}])/iu, 'money'],
  [/\b[EPZT]H\/s/i, 'hashrate'],
  [/\bJ\/TH|\bW\/TH|joules? (?:per|je|pro) terahash/i, 'efficiency'],
  [/^(?:in )?(?:MW|GW|mega-?watts?|giga-?watts?)(?![\p{L}])/iu, 'power'],
  [/^(?:in )?(?:%|percent|per cent|prozent|p\.c\.)/i, 'percent'],
  [/^(?:in )?(?:years?|yrs?\.?|jahren?)$/i, 'years'],
  [/^(?:in )?(?:BTC|coins?|bitcoin)$/i, 'coins'],
  [/^GPUs?$/i, 'GPUs'],
]

/** The measure that a few words name: of a label's brackets, of a column for units, of a cell's own unit. */
export function measureIn(words: string): Measure | undefined {
  return measures.find(([pattern]) => pattern.test(words))?.[1]
}

/** A label that is nothing but a unit: "$m per MW", "%", "MW". */
const unitAlone =
  /^(?:in )?(?:(?:(?:US)?\$|USD|US-Dollar|dollars?) ?(?:m|mn|bn|k|mio\.?|mrd\.?|millions?|billions?|thousands?)?|(?:mio\.?|mrd\.?|millions?|billions?|thousands?|millionen|milliarden)(?: of)? (?:(?:US)?\$|USD|US-Dollar|dollars?)|(?:US-?)?(?:cents?|ct|¢))?(?: ?(?:per|\/|je|pro) ?(?:MW|megawatt|kWh|kilowatt-?hour|kilowattstunde))?$|^(?:MW|GW|%|EH\/s|J\/TH|BTC|years?|jahre)$/i

/** The measure that a label states of its figures, in brackets, behind a comma or behind "in"; undefined where it states none. */
export function statedMeasure(label: string): Measure | undefined {
  const bare = label.replace(/[\s*†‡¹²³]+$/u, '')
  if (unitAlone.test(bare)) return measureIn(bare)
  for (const match of bare.matchAll(/[([]([^()[\]]{1,40})[)\]]/g)) {
    const found = measureIn((match[1] ?? '').trim())
    if (found !== undefined) return found
  }
  const behind = /(?:,|;|\bin|:)\s+([^,;:()]{1,32})$/i.exec(bare)?.[1]
  return behind === undefined ? undefined : measureIn(behind.trim())
}

const unitMeasures: Readonly<Record<string, Measure>> = {
  'USD/MW': 'money per MW',
  'USD/kWh': 'money per kWh',
  'USD/MWh': 'money per kWh',
  USD: 'money',
  MW: 'power',
  'EH/s': 'hashrate',
  'J/TH': 'efficiency',
  BTC: 'coins',
  GPU: 'GPUs',
  year: 'years',
  ratio: 'percent',
  share: 'shares',
}

/** The measure of a quantity's own unit. */
export function measureOfUnit(unit: string): Measure | undefined {
  return unitMeasures[unit]
}

/** Whether figures in a measure can be of an attribute. */
export function inMeasure(attribute: AttributeName, measure: Measure): boolean {
  return attributesOf[measure].includes(attribute)
}
