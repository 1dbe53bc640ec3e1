// The number of a table cell in an attribute's unit: scale and unit come from the cell, its labels, or the title.
import { attributes, type AttributeName, type Bound } from '../../facts/index.ts'
import type { Cell } from './grid.ts'
import { statedMeasure } from '../lexicon/measures.ts'
import { amountsOf } from '../quantities-of.ts'
import type { Quantity } from '../quantities/index.ts'
import type { Slice } from '../sentences.ts'

export interface CellAmount {
  readonly value: number
  readonly values: readonly { readonly value: number; readonly bound?: Bound }[]
  readonly previous?: number
  readonly span: Slice
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/\bin thousands\b|\(\$ ?thousands?\)|\$ ?thousand|\bthousands of|\bTsd\b|\bT(?:US)?[$]|\bTUSD\b|in Tausend|\b000s\b|\$000|\(k\)/i, 1e3],
  [/\bin millions\b|\$ ?(?:in )?millions?|\bmillions\b|\$ ?mn?\b|\bMio\b|Millionen|\(m\)|US\$ ?m\b|\$m\b/i, 1e6],
  [/\bin billions\b|\$ ?billions?|\bbillions?\b|\$ ?bn\b|\bMrd\b|Milliarden|\bbn\b/i, 1e9],
]

const scaled: ReadonlySet<AttributeName> = new Set([
  'cash',
  'debt',
  'market_cap',
  'contract_value',
  'annual_revenue',
  'backstop_value',
  'value_per_mw',
  'capex_per_mw',
  'shares_outstanding',
])

/** Told in percent: a bare number counts where a label says so. */
const percents: ReadonlySet<AttributeName> = new Set(['price_move', 'drawdown', 'noi_margin', 'conversion_share'])

/** What a bare number of the cell counts: the nearest label that names a scale decides. */
export function scaleOf(attribute: AttributeName, texts: readonly string[]): number {
  if (attribute === 'capacity') return texts.slice(0, 3).some((text) => /\bGW\b|gigawatt/i.test(text)) ? 1e3 : 1
  if (attribute === 'power_cost') return texts.slice(0, 3).some((text) => /cents?\b|¢|\bc\/kWh|US-Cent/i.test(text)) ? 0.01 : 1
  if (attribute === 'network_hashrate' || attribute === 'hashrate')
    return texts.slice(0, 3).some((text) => /ZH\/s/i.test(text)) ? 1e3 : texts.slice(0, 3).some((text) => /PH\/s/i.test(text)) ? 1e-3 : 1
  if (percents.has(attribute))
    return texts.slice(0, 3).some((text) => statedMeasure(text) === 'percent' || /%|prozent|per ?cent/i.test(text)) ? 0.01 : 1
  if (!scaled.has(attribute)) return 1
  for (const text of texts) {
    // "in thousands, except share amounts"
    if (
      attribute === 'shares_outstanding' &&
      /(?:except|excluding|other than|außer|ausgenommen|ausser)[^.;]{0,24}(?:shares?|aktien)/i.test(text)
    )
      continue
    for (const [pattern, factor] of scales) if (pattern.test(text)) return factor
  }
  return 1
}

const units: Partial<Record<AttributeName, readonly string[]>> = {
  price_target: ['USD', 'USD/share', ''],
  share_price: ['USD', 'USD/share', ''],
  power_cost: ['USD/kWh', 'USD/MWh', 'USD', ''],
  contract_term: ['year', ''],
  annual_revenue: ['USD', 'USD/year', ''],
  value_per_mw: ['USD/MW', 'USD', ''],
  capex_per_mw: ['USD/MW', 'USD', ''],
  bitcoin_price: ['USD/BTC', 'USD', ''],
  noi_margin: ['ratio'],
  price_move: ['ratio'],
  drawdown: ['ratio'],
  conversion_share: ['ratio'],
}

/** Factor from a quantity's unit to the attribute's; undefined when they do not fit. */
function factorOf(quantity: Quantity, attribute: AttributeName, scale: number): number | undefined {
  if (percents.has(attribute) && quantity.unit === '') return scale === 1 ? undefined : scale
  const wanted = attributes[attribute].unit
  const allowed = units[attribute] ?? [wanted, '']
  if (!allowed.includes(quantity.unit)) return undefined
  if (quantity.unit === 'USD/MWh') return 0.001
  // "110.4 Mio." says its scale itself.
  if (quantity.unit === '') return /[a-z]/i.test(quantity.text.replaceAll(/\b(?:bis|to|and|und)\b/gi, '')) ? 1 : scale
  if (quantity.unit === 'USD' && scale !== 1) {
    // "$826,392" under "in thousands" is scaled, "$2.1 million" is not.
    return /\d[^\d.,]*(?:mio|mrd|tsd|millions?|billions?|millionen?|milliarden?|thousand|tausend|bn|mn|[mbk])\b/i.test(quantity.text)
      ? 1
      : attribute === 'power_cost'
        ? 1
        : scale
  }
  return 1
}

/** The first quantity of a cell that fits the attribute; undefined when there is none. */
export function cellAmount(cell: Cell, attribute: AttributeName | 'USD/share', scale: number): CellAmount | undefined {
  const name: AttributeName = attribute === 'USD/share' ? 'price_target' : attribute
  const fitting = cell.quantities.filter((quantity) => !quantity.superseded)
  const chosen =
    fitting.find((quantity) => quantity.unit !== '' && factorOf(quantity, name, scale) !== undefined) ??
    fitting.find((quantity) => factorOf(quantity, name, scale) !== undefined)
  if (!chosen) return undefined
  // A date or a number amid words is no amount of the cell.
  if (chosen.unit === '' && cell.dates.some((date) => date.start <= chosen.start && chosen.end <= date.end)) return undefined
  if (chosen.unit === '' && cell.text.length > chosen.text.length + 24) return undefined
  const plain = factorOf(chosen, name, scale) ?? 1
  const amounts = amountsOf(chosen)
  const [first] = amounts
  // None held is a count too; any other nought is an empty cell.
  if (!first || (first.value < 0 && name !== 'price_move' && name !== 'drawdown') || (first.value === 0 && name !== 'bitcoin_holdings'))
    return undefined
  const { plausible } = attributes[name] as { readonly plausible?: readonly [number, number] }
  // Shares are counted one by one where the rest of a balance sheet is told in thousands.
  const single =
    name === 'shares_outstanding' && plausible !== undefined && first.value * plain > plausible[1] && first.value <= plausible[1]
  const factor = name === 'drawdown' && first.value < 0 ? -plain : single ? 1 : plain
  const old =
    first.previous ??
    (name === 'price_target'
      ? (cell.quantities.find(
          (other) =>
            other.start > chosen.end &&
            !other.text.startsWith('(') &&
            /\(\s*(?:was|zuvor|bisher|alt|prev\w*|old|from|von|nach)?:?\s*\$?$/i.test(
              cell.text.slice(0, other.start - (cell.sentences[0]?.start ?? 0)),
            ),
        )?.value ??
        Math.abs(cell.quantities.find((other) => other.start > chosen.end && /^\(\d[\d.,]*\)$/.test(other.text))?.value ?? Number.NaN))
      : undefined)
  return {
    value: first.value * factor,
    values: amounts.map((amount) => ({ value: amount.value * factor, ...(amount.bound === undefined ? {} : { bound: amount.bound }) })),
    ...(old === undefined || Number.isNaN(old) ? {} : { previous: old * factor }),
    span: { start: Math.min(chosen.boundStart, chosen.start), end: Math.max(chosen.boundEnd, chosen.end) },
  }
}

/** Whether a cell's unit is one that the attribute is told in. */
export function unitFits(attribute: AttributeName, unit: string): boolean {
  return (units[attribute] ?? [attributes[attribute].unit]).includes(unit)
}
