// The sector's sums as plain data, for every door.
import { MissingError } from '../base/index.ts'
import { pricePerContractedMw, sectorSums, sectorTable } from '../research/index.ts'
import type { ResearchDesk } from './research-desk.ts'

export function sectorOf(desk: ResearchDesk) {
  const table = sectorTable(desk.view, desk.companies, desk.facts, desk.asOf)
  const {
    contracts,
    deliveredFacts: _,
    deliveredUnstatedFacts: __,
    companies,
    contractedOnly,
    approvedOf,
    shareOfApproved,
    withThoseLeftOut,
    shareOfApprovedOnFile,
    ...sums
  } = sectorSums(table, desk.facts)
  if (companies.length === 0 && contracts.length === 0) {
    throw new MissingError(`no company of the view ${desk.view.name} has a value or a contract on ${desk.asOf}`, {
      where: '--as-of',
      remedy: 'choose a later date; uprate value says what is missing',
    })
  }
  return {
    view: desk.view.name,
    asOf: desk.asOf,
    ...sums,
    companies: [...companies],
    contractedOnly: [...contractedOnly],
    approvedOf: [...approvedOf],
    ...(shareOfApproved !== undefined && { shareOfApproved }),
    ...(withThoseLeftOut && { withThoseLeftOut: { ...withThoseLeftOut, tickers: [...withThoseLeftOut.tickers] } }),
    ...(shareOfApprovedOnFile !== undefined && { shareOfApprovedOnFile }),
    contracts: contracts.map(({ ticker, contract }) => ({
      ticker,
      label: contract.label,
      kind: contract.kind,
      ...(contract.critical && { criticalMw: contract.critical.value }),
      ...(contract.gross && { grossMw: contract.gross.value }),
      ...(contract.grossBeside && { grossMw: contract.grossBeside.value }),
      ...(contract.value && { value: contract.value.value }),
      signed: contract.signed,
      ...(contract.delivery?.fact.on !== undefined && { delivery: contract.delivery.fact.on }),
    })),
    paidPerContractedMw: pricePerContractedMw(table).map((row) => ({ ...row })),
  }
}
