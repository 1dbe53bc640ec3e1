// The dilution as a small table, right in whatever order the instruments stand: each brings its money where the value lies above its price.
import type { Place, SheetDraft } from './plan.ts'

interface Placed {
  readonly place: Place
  readonly value: number
}

export interface DilutionInput {
  readonly equity: Placed
  readonly shares: Placed
  /** A cell that holds 1: turns a comparison into a number. */
  readonly one: Place
  readonly instruments: readonly { readonly name: string; readonly shares: Placed; readonly strike: Placed }[]
}

export interface DilutionPlaces {
  readonly perShare: Place
  readonly dilutedShares: Place
  /** Equity and money brought, less value × diluted shares: none. */
  readonly identity: Place
  /** Money brought and shares added by the instruments up to each one. */
  readonly steps: readonly { readonly money: Place; readonly shares: Place; readonly moneyValue: number; readonly sharesValue: number }[]
}

const at = { name: 1, value: 3, strike: 5, shares: 6, brought: 7, money: 8, count: 9, diluted: 10 } as const
const heads = ['Dilutes from, USD/share', 'Shares', 'Brings, USD', 'Brought up to it, USD', 'Added up to it', 'Value if those convert']
const format = { usd: '#,##0', share: '#,##0', price: '#,##0.00' } as const

/**
 * Value per share = min over the instruments' prices K of (E + Σ n·Kᵢ for Kᵢ ≤ K) ÷ (N + Σ n for Kᵢ ≤ K), and E ÷ N: docs/model.md.
 * Unlike the graph, which has them in ascending order, this holds for any order: a changed price may pass another.
 */
export function dilutionBlock(draft: SheetDraft, { equity, shares, one, instruments }: DilutionInput): DilutionPlaces {
  if (instruments.length > 0) {
    draft.words(at.name, 'Instrument', 'column')
    for (const [index, head] of heads.entries()) draft.words(at.strike + index, head, 'column')
    draft.row += 1
  }
  const top = draft.row
  const bottom = top + instruments.length - 1
  const column = (number: number) =>
    draft.range({ sheet: draft.name, row: top, column: number }, { sheet: draft.name, row: bottom, column: number })
  const unity = draft.to(one)
  const upTo = (strike: number, of: (item: DilutionInput['instruments'][number]) => number) =>
    instruments.reduce((sum, item) => sum + (item.strike.value <= strike ? of(item) : 0), 0)
  const steps = instruments.map((item) => {
    draft.words(at.name, item.name)
    const strike = draft.formula(at.strike, draft.along(item.strike.place), item.strike.value, format.price)
    const count = draft.formula(at.shares, draft.along(item.shares.place), item.shares.value, format.share)
    draft.formula(at.brought, `${draft.along(strike)}*${draft.along(count)}`, item.strike.value * item.shares.value, format.usd)
    const among = `(${column(at.strike)}<=${draft.along(strike)})*${unity}`
    const moneyValue = upTo(item.strike.value, (other) => other.strike.value * other.shares.value)
    const sharesValue = upTo(item.strike.value, (other) => other.shares.value)
    const money = draft.formula(at.money, `SUMPRODUCT(${among}*${column(at.brought)})`, moneyValue, format.usd)
    const added = draft.formula(at.count, `SUMPRODUCT(${among}*${column(at.shares)})`, sharesValue, format.share)
    const diluted = (equity.value + moneyValue) / (shares.value + sharesValue)
    const formula = `(${draft.to(equity.place)}+${draft.along(money)})/(${draft.to(shares.place)}+${draft.along(added)})`
    draft.formula(at.diluted, formula, diluted, format.price)
    draft.row += 1
    return { money, shares: added, moneyValue, sharesValue, diluted }
  })
  const undiluted = equity.value / shares.value
  const perShareValue = Math.min(undiluted, ...steps.map(({ diluted }) => diluted))
  const row = (label: string, unit: string, formula: string, value: number, shown: string, look?: 'total') => {
    draft.words(at.name, label)
    draft.words(2, unit, 'unit')
    const place = draft.formula(at.value, formula, value, shown, look)
    draft.row += 1
    return place
  }
  const first = row('Undiluted', 'USD/share', `${draft.to(equity.place)}/${draft.to(shares.place)}`, undiluted, format.price)
  const least = instruments.length > 0 ? `MIN(${draft.to(first)},${column(at.diluted)})` : draft.to(first)
  const perShare = row('Diluted value per share', 'USD/share', least, perShareValue, format.price, 'total')
  const below = `(${column(at.strike)}<${draft.to(perShare)})*${unity}`
  const inMoney = (of: (item: DilutionInput['instruments'][number]) => number) =>
    instruments.reduce((sum, item) => sum + (item.strike.value < perShareValue ? of(item) : 0), 0)
  const countValue = shares.value + inMoney((item) => item.shares.value)
  const countFormula =
    instruments.length > 0 ? `${draft.to(shares.place)}+SUMPRODUCT(${below}*${column(at.shares)})` : draft.to(shares.place)
  const dilutedShares = row('Diluted shares', 'share', countFormula, countValue, format.share)
  const brings = instruments.length > 0 ? `+SUMPRODUCT(${below}*${column(at.brought)})` : ''
  const whole = `${draft.to(equity.place)}${brings}`
  const wholeValue = equity.value + inMoney((item) => item.strike.value * item.shares.value)
  const identity = row(
    'Equity with the money brought, ÷ diluted shares',
    'USD/share',
    `(${whole})/${draft.to(dilutedShares)}`,
    wholeValue / countValue,
    format.price,
  )
  return { perShare, dilutedShares, identity, steps }
}
