// The sector: sums over a universe with bases kept apart, signed against delivered, and what the prices pay per contracted megawatt.
import { knownBy, answers, type KeptFact } from '../facts/index.ts'
import { evaluate } from '../evaluate/index.ts'
import { bindingsOf, contractsOf, type Contract } from './state/index.ts'
import type { SectorTable } from './sector-table.ts'
import type { Valuation } from './valuation.ts'

export interface SectorSums {
  readonly companies: readonly string[]
  /** Without a value for want of a fact, but with contracts, which count below. */
  readonly contractedOnly: readonly string[]
  /** MW[critical_it]; of companies without a value only what is stated as critical IT. */
  readonly contractedMw: number
  /** MW[critical_it] of the companies valued. */
  readonly expectedMw: number
  /** MW[approved] that counts for conversion, of the companies in `approvedOf`. */
  readonly approvedMw: number
  readonly approvedOf: readonly string[]
  /** expectedMw ÷ approvedMw, of the companies that have both. */
  readonly shareOfApproved: number | undefined
  /** The same with those that the view leaves out of the share (`withoutApproved`), at their approved power on file. Absent where it leaves out none. */
  readonly withThoseLeftOut: { readonly tickers: readonly string[]; readonly approvedMw: number; readonly share: number } | undefined
  /** Total approved power on file, whether or not it counts for conversion. */
  readonly approvedOnFileMw: number
  /** Critical IT by the target date ÷ approved power on file, of the companies that have some on file. */
  readonly shareOfApprovedOnFile: number | undefined
  /** USD over the initial terms. */
  readonly contractValue: number
  readonly contracts: readonly { readonly ticker: string; readonly contract: Contract }[]
  /** MW[critical_it] that run for tenants. */
  readonly deliveredMw: number
  readonly deliveredFacts: readonly KeptFact[]
  /** MW that run for tenants, of which nobody says whether they are critical IT or utility load; never added to `deliveredMw`. */
  readonly deliveredUnstatedMw: number
  readonly deliveredUnstatedFacts: readonly KeptFact[]
  /** Cloud megawatts by the target date × GPUs per MW, and what they earn a year at the view's price: GPU, USD/year. */
  readonly cloudMw: number
  readonly gpus: number
  readonly cloudRevenue: number
}

export interface PricePerMw {
  readonly ticker: string
  /** (equity before conversions at the price − every part but HPC) ÷ contracted MW. USD/MW[critical_it]. */
  readonly paid: number
  readonly contractedMw: number
}

/** Sums over the table's companies that have a value; contracts of the others are counted as far as they state critical IT. */
export function sectorSums(table: SectorTable, allFacts: readonly KeptFact[]): SectorSums {
  const facts = knownBy(allFacts, table.asOf)
  const valued = table.rows.map((row) => row.valuation).filter((valuation) => valuation.valued !== undefined)
  const sum = (list: readonly Valuation[], of: (valuation: Valuation) => number) =>
    list.reduce((total, valuation) => total + of(valuation), 0)
  const withBase = valued.filter((valuation) => valuation.valued!.approvedBase !== undefined)
  const approvedMw = sum(withBase, (valuation) => valuation.valued!.approvedBase!)
  const onFile = (valuation: Valuation) => valuation.state.inputs[`${valuation.ticker}.approved.approved_mw`]?.value ?? 0
  const withApproved = valued.filter((valuation) => onFile(valuation) > 0)
  const leftOut = withApproved.filter(
    (valuation) => table.view.withoutApproved?.includes(valuation.ticker) && valuation.valued!.approvedBase === undefined,
  )
  const approvedOnFileMw = sum(withApproved, onFile)
  const contracts = table.rows.flatMap(({ valuation: { ticker } }) =>
    contractsOf(ticker, facts, table.view.trust).map((contract) => ({ ticker, contract })),
  )
  const isValued = (ticker: string) => valued.some((valuation) => valuation.ticker === ticker)
  const unvalued = contracts.filter(({ ticker }) => !isValued(ticker))
  const running = table.rows.map(({ valuation }) => runningFor(valuation.ticker, facts, table.view.trust.minimumConfidence))
  const deliveredFacts = running.flatMap(({ critical }) => critical)
  const deliveredUnstatedFacts = running.flatMap(({ unstated }) => unstated)
  const cloud = valued.filter((valuation) => table.view.cloud.includes(valuation.ticker))
  const cloudMw = sum(cloud, (valuation) => valuation.valued!.expectedMw)
  const assumption = (name: string) => valued[0]?.state.inputs[`view.${name}`]?.value ?? 0
  const gpus = cloudMw * assumption('gpus_per_mw')
  const expectedMw = sum(valued, (valuation) => valuation.valued!.expectedMw)
  return {
    companies: valued.map((valuation) => valuation.ticker),
    contractedOnly: [...new Set(unvalued.map(({ ticker }) => ticker))],
    contractedMw:
      sum(valued, (valuation) => valuation.valued!.contractedMw) +
      unvalued.reduce((total, { contract }) => total + (contract.critical?.value ?? 0), 0),
    expectedMw,
    approvedMw,
    approvedOf: withBase.map((valuation) => valuation.ticker),
    shareOfApproved: approvedMw > 0 ? sum(withBase, (valuation) => valuation.valued!.expectedMw) / approvedMw : undefined,
    withThoseLeftOut:
      leftOut.length > 0 && approvedMw > 0
        ? {
            tickers: leftOut.map((valuation) => valuation.ticker),
            approvedMw: approvedMw + sum(leftOut, onFile),
            share: sum([...withBase, ...leftOut], (valuation) => valuation.valued!.expectedMw) / (approvedMw + sum(leftOut, onFile)),
          }
        : undefined,
    approvedOnFileMw,
    shareOfApprovedOnFile:
      approvedOnFileMw > 0 ? sum(withApproved, (valuation) => valuation.valued!.expectedMw) / approvedOnFileMw : undefined,
    contractValue: contracts.reduce((total, { contract }) => total + (contract.value?.value ?? 0), 0),
    contracts,
    deliveredMw: deliveredFacts.reduce((total, kept) => total + (kept.fact.value as number), 0),
    deliveredFacts,
    deliveredUnstatedMw: deliveredUnstatedFacts.reduce((total, kept) => total + (kept.fact.value as number), 0),
    deliveredUnstatedFacts,
    cloudMw,
    gpus,
    cloudRevenue: gpus * assumption('gpu_revenue') * assumption('gpu_utilisation') * 8760,
  }
}

/** Newest operating figures of each site, else of the company, that run for tenants. Where critical IT is stated, figures without a basis may be the same megawatts and are left out. */
function runningFor(
  ticker: string,
  facts: readonly KeptFact[],
  minimumConfidence: number,
): { readonly critical: readonly KeptFact[]; readonly unstated: readonly KeptFact[] } {
  const operating = answers({ subject: ticker, attribute: 'capacity', where: { stage: 'operating', by: null } }, facts).filter(
    (kept) => kept.confidence >= minimumConfidence && kept.fact.kind !== 'mining',
  )
  const critical = newestBySite(operating.filter((kept) => kept.fact.basis === 'critical_it'))
  // Without a basis, only a business line says that it is no mine.
  const unstated = operating.filter((kept) => kept.fact.basis === undefined && kept.fact.kind !== undefined)
  return { critical, unstated: critical.length > 0 ? [] : newestBySite(unstated) }
}

function newestBySite(facts: readonly KeptFact[]): readonly KeptFact[] {
  const bySite = new Map<string, KeptFact>()
  for (const kept of facts) {
    const site = kept.fact.site ?? ''
    const held = bySite.get(site)
    if (!held || held.known < kept.known) bySite.set(site, kept)
  }
  const sites = [...bySite.entries()].filter(([site]) => site !== '').map(([, kept]) => kept)
  const whole = bySite.get('')
  return sites.length > 0 ? sites : whole ? [whole] : []
}

/** The equity before conversions that makes `price` the diluted value per share: the dilution read backwards. USD. */
function equityAt(price: number, { graph, state }: Valuation): number {
  const { instruments, shares } = graph!
  const roots = Object.fromEntries([
    ['shares', shares],
    ...instruments.flatMap((instrument, index) => [
      [`n${index}`, instrument.shares],
      [`strike${index}`, instrument.strike],
    ]),
  ]) as Record<string, typeof shares>
  const values = evaluate(roots, bindingsOf(state.inputs))
  return instruments.reduce(
    (equity, _, index) => equity + values[`n${index}`]! * Math.max(0, price - values[`strike${index}`]!),
    price * values['shares']!,
  )
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
        paid: (equityAt(price.value, valuation) - mining - bitcoin - power - pipeline - netCash) / valued.contractedMw,
      },
    ]
  })
}
