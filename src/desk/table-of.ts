// The sector table as plain data, for every door.
import { sectorTable, targetDate, type SectorRow } from '../research/index.ts'
import type { Row } from './commands/value.ts'
import type { ResearchDesk } from './research-desk.ts'

export function rowOf({ valuation, rated, call }: SectorRow): Row {
  const { valued, price } = valuation
  return {
    ticker: valuation.ticker,
    name: valuation.name,
    rating: rated.rating,
    rule: rated.rule.words,
    ...(valued && {
      target: valued.priceTarget,
      perShare: valued.perShare,
      contractedMw: valued.contractedMw,
      expectedMw: valued.expectedMw,
      dilutedShares: valued.dilutedShares,
      equity: valued.equity,
      parts: { ...valued.parts },
      ...(valued.approvedBase !== undefined && { approvedMw: valued.approvedBase }),
      ...(valued.shareOfApproved !== undefined && { shareOfApproved: valued.shareOfApproved }),
      ...(valued.valuePerMw !== undefined && { valuePerMw: valued.valuePerMw }),
    }),
    ...(price && { price: { value: price.value, on: price.on, fact: price.fact.id } }),
    ...(valuation.upside !== undefined && { upside: valuation.upside }),
    ...(valuation.belowHigh !== undefined && { belowHigh: valuation.belowHigh }),
    missing: [...valuation.missing],
    gaps: [...valuation.state.gaps],
    ...(call && {
      call: {
        by: call.by,
        known: call.known,
        ...(call.rating !== undefined && { rating: call.rating }),
        ...(call.previousRating !== undefined && { previousRating: call.previousRating }),
        ...(call.target !== undefined && { target: call.target }),
        ...(call.previousTarget !== undefined && { previousTarget: call.previousTarget }),
      },
    }),
    hash: valuation.hash,
  }
}

export function tableOf(desk: ResearchDesk, broker = desk.view.voice ?? 'JPMorgan') {
  const table = sectorTable(desk.view, desk.companies, desk.facts, desk.asOf, { broker })
  return {
    view: desk.view.name,
    asOf: desk.asOf,
    targetDate: targetDate(desk.view, desk.asOf),
    broker,
    rows: table.rows.map(rowOf),
    hash: table.hash,
  }
}
