// The figures that only a note on one company prints, by address under its ticker.
import { factsOf, type Valued } from '../../research/index.ts'
import type { Focus } from '../findings/focus.ts'
import type { NotedCompany } from '../note-data.ts'
import type { Put } from './company-figures.ts'

export function focusFigures(focus: Focus, company: NotedCompany, put: Put): void {
  const { before, after, pricedIn } = company
  const { valued, price, high, upside, state } = after.valuation
  put('high', high && Number(high.chosen.fact.value), high && [high.chosen])
  put('low', focus.low && Number(focus.low.fact.value), focus.low && [focus.low])
  const priceFacts = price ? [price.fact] : []
  put('contract value', focus.contractValue === 0 ? undefined : focus.contractValue)
  for (const { key, mw, share } of focus.signed) {
    put(`contract/${key}/mw`, mw)
    put(`contract/${key}/share`, share)
  }
  for (const [index, row] of focus.history.entries()) {
    put(`history/${index}/day`, row.day)
    put(`history/${index}/target`, row.target)
    put(`history/${index}/price`, row.price)
  }
  const { spread } = focus
  put('spread/draws', spread?.draws)
  put('spread/low', spread?.low)
  put('spread/median', spread?.median)
  put('spread/high', spread?.high)
  put('spread/above', spread?.abovePrice, priceFacts)
  put('history/changes', focus.ratingChanges)
  put('calls left out', Math.max(0, focus.calls.length - callsShown))
  const then = before?.valuation
  put('upside before', then?.upside)
  if (valued) {
    put('market cap', price && price.value * valued.dilutedShares, priceFacts)
    put('unsigned', valued.expectedMw - valued.contractedMw)
    const outstanding = state.inputs[`${company.ticker}.shares`]
    put('outstanding', outstanding?.value, outstanding && factsOf(outstanding.origin))
    for (const [part, value] of Object.entries(valued.parts)) {
      put(`part per share/${part}`, (value / valued.equity) * valued.perShare)
      put(`part share/${part}`, value / valued.equity)
    }
    for (const row of focus.swings) {
      for (const end of ['low', 'high'] as const) {
        const value = end === 'low' ? row.atLow : row.atHigh
        put(`swing/${row.id}/at ${end}`, value)
        put(`swing/${row.id}/change ${end}`, value / valued.perShare - 1)
      }
    }
    put(
      'implied gap ratio',
      pricedIn?.gapMw !== undefined && valued.contractedMw > 0 ? Math.abs(pricedIn.gapMw) / valued.contractedMw : undefined,
    )
    put('implied share', focus.impliedShare)
    put('expected of signed', valued.expectedMw > 0 ? valued.contractedMw / valued.expectedMw : undefined)
  }
  estimates(then?.valued, valued, put)
  if (then?.price && price) put('change/price', price.value / then.price.value - 1, priceFacts)
  if (then?.upside !== undefined && upside !== undefined) put('change/upside', upside - then.upside, priceFacts)
}

/** Broker calls that the table shows. */
export const callsShown = 12

const compared = {
  target: 'priceTarget',
  'per share': 'perShare',
  equity: 'equity',
  'diluted shares': 'dilutedShares',
  signed: 'contractedMw',
  expected: 'expectedMw',
  'per mw': 'valuePerMw',
} as const satisfies Record<string, keyof Valued>

/** What each estimate was, and by how much it moved; nothing where there was none or it was nothing. */
function estimates(before: Valued | undefined, now: Valued | undefined, put: Put): void {
  for (const [name, key] of Object.entries(compared)) {
    const [old, fresh] = [before?.[key], now?.[key]]
    put(`${name} before`, old)
    put(`change/${name}`, old && fresh !== undefined ? fresh / old - 1 : undefined)
  }
}
