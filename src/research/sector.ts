// The sector: sums over a universe with bases kept apart, signed against delivered, and what the prices pay per contracted megawatt.
import { knownBy, answers, type KeptFact } from '../facts/index.ts'
import { contractsOf, type Contract } from './state/index.ts'
import type { SectorTable } from './sector-table.ts'
import type { Valuation } from './valuation.ts'

export interface SectorSums {
  readonly companies: readonly string[]
  /** MW[critical_it]. */
  readonly contractedMw: number
  readonly expectedMw: number
  /** MW[approved] that counts for conversion, of the companies in `approvedOf`. */
  readonly approvedMw: number
  readonly approvedOf: readonly string[]
  /** expectedMw ÷ approvedMw, of the companies that have both. */
  readonly shareOfApproved: number | undefined
  /** Total approved power on file, whether or not it counts for conversion. */
  readonly approvedOnFileMw: number
  /** approved on file of all companies, the ones left out of the share included. */
  readonly shareOfApprovedOnFile: number | undefined
  /** USD over the initial terms. */
  readonly contractValue: number
  readonly contracts: readonly { readonly ticker: string; readonly contract: Contract }[]
  /** MW[critical_it] that run for tenants. */
  readonly deliveredMw: number
  readonly deliveredFacts: readonly KeptFact[]
  /** Cloud megawatts by the target date × GPUs per MW, and what they earn a year at the view's price: GPU, USD/year. */
  readonly cloudMw: number
  readonly gpus: number
  readonly cloudRevenue: number
}

export interface PricePerMw {
  readonly ticker: string
  /** (price × diluted shares − every part but HPC) ÷ contracted MW. USD/MW[critical_it]. */
  readonly paid: number
  readonly contractedMw: number
}

/** Sums over the table's companies that have a value. */
export function sectorSums(table: SectorTable, allFacts: readonly KeptFact[]): SectorSums {
  const facts = knownBy(allFacts, table.asOf)
  const valued = table.rows.map((row) => row.valuation).filter((valuation) => valuation.valued !== undefined)
  const sum = (list: readonly Valuation[], of: (valuation: Valuation) => number) =>
    list.reduce((total, valuation) => total + of(valuation), 0)
  const withBase = valued.filter((valuation) => valuation.valued!.approvedBase !== undefined)
  const approvedMw = sum(withBase, (valuation) => valuation.valued!.approvedBase!)
  const approvedOnFileMw = sum(valued, (valuation) => valuation.state.inputs[`${valuation.ticker}.approved.approved_mw`]?.value ?? 0)
  const contracts = valued.flatMap((valuation) =>
    contractsOf(valuation.ticker, facts, table.view.trust).map((contract) => ({ ticker: valuation.ticker, contract })),
  )
  const deliveredFacts = valued.flatMap((valuation) => delivered(valuation.ticker, facts))
  const cloud = valued.filter((valuation) => table.view.cloud.includes(valuation.ticker))
  const cloudMw = sum(cloud, (valuation) => valuation.valued!.expectedMw)
  const assumption = (name: string) => valued[0]?.state.inputs[`view.${name}`]?.value ?? 0
  const gpus = cloudMw * assumption('gpus_per_mw')
  const expectedMw = sum(valued, (valuation) => valuation.valued!.expectedMw)
  return {
    companies: valued.map((valuation) => valuation.ticker),
    contractedMw: sum(valued, (valuation) => valuation.valued!.contractedMw),
    expectedMw,
    approvedMw,
    approvedOf: withBase.map((valuation) => valuation.ticker),
    shareOfApproved: approvedMw > 0 ? sum(withBase, (valuation) => valuation.valued!.expectedMw) / approvedMw : undefined,
    approvedOnFileMw,
    shareOfApprovedOnFile: approvedOnFileMw > 0 ? expectedMw / approvedOnFileMw : undefined,
    contractValue: contracts.reduce((total, { contract }) => total + (contract.value?.value ?? 0), 0),
    contracts,
    deliveredMw: deliveredFacts.reduce((total, kept) => total + (kept.fact.value as number), 0),
    deliveredFacts,
    cloudMw,
    gpus,
    cloudRevenue: gpus * assumption('gpu_revenue') * assumption('gpu_utilisation') * 8760,
  }
}

/** Newest operating critical-IT figure of each site, else of the company. */
function delivered(ticker: string, facts: readonly KeptFact[]): KeptFact[] {
  const operating = answers({ subject: ticker, attribute: 'capacity', where: { stage: 'operating', basis: 'critical_it' } }, facts)
  const bySite = new Map<string, KeptFact>()
  for (const kept of operating) {
    const site = kept.fact.site ?? ''
    const held = bySite.get(site)
    if (!held || held.known < kept.known) bySite.set(site, kept)
  }
  const sites = [...bySite.entries()].filter(([site]) => site !== '').map(([, kept]) => kept)
  const whole = bySite.get('')
  return sites.length > 0 ? sites : whole ? [whole] : []
}

/** What each price pays per contracted MW once everything else is taken off; companies without contracts or price are left out. */
export function pricePerContractedMw(table: SectorTable): readonly PricePerMw[] {
  return table.rows.flatMap(({ valuation }): PricePerMw[] => {
    const { valued, price, ticker } = valuation
    if (!valued || !price || valued.contractedMw <= 0) return []
    const { mining, bitcoin, power, pipeline, net_cash: netCash } = valued.parts
    return [
      {
        ticker,
        contractedMw: valued.contractedMw,
        paid: (price.value * valued.dilutedShares - mining - bitcoin - power - pipeline - netCash) / valued.contractedMw,
      },
    ]
  })
}
