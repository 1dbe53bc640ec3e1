// The sum of the parts of one company, written in `graph`: one definition for every reading.
import { MissingError } from '../base/index.ts'
import { add, constant, input, maximum, multiply, subtract, type Node } from '../graph/index.ts'
import { approvedIsGross } from './constants.ts'
import { dilutedValuePerShare, instrumentOf, type Instrument } from './dilution.ts'
import { hpc, type Probabilities } from './hpc.ts'
import { mine } from './mining.ts'
import { assume } from './sector-inputs.ts'
import type { CompanyStructure } from './structure.ts'

/** The parts, in the order in which a note prints them. */
export const parts = ['mining', 'bitcoin', 'hpc_contracted', 'hpc_unsigned', 'hpc_later', 'power', 'pipeline', 'net_cash'] as const

export type Part = (typeof parts)[number]

export interface CompanyGraph {
  readonly structure: CompanyStructure
  /** Diluted value per share at the target date, before rounding. USD/share. */
  readonly perShare: Node
  /** Equity before conversions. USD. */
  readonly equity: Node
  readonly parts: Readonly<Record<Part, Node>>
  readonly shares: Node
  /** In ascending order of strike; those with a strike below the value per share dilute. */
  readonly instruments: readonly Instrument[]
  /** By key: critical IT of the whole lease, and the company's value of it before probability and delay. */
  readonly contracts: ReadonlyMap<string, { readonly mw: Node; readonly gross: Node }>
  readonly contractedMw: Node
  readonly expectedMw: Node
  readonly laterMw: Node
  readonly approvedBase: Node | undefined
  readonly shareOfApproved: Node | undefined
  readonly valuePerMw: Node | undefined
}

export interface GraphOptions {
  /** Quarter of the target date, `2026Q4`. */
  readonly targetQuarter: string
  /** Economics of unsigned megawatts where nobody states a value. */
  readonly unsignedKind: 'colocation' | 'cloud'
  /** Keys of the instruments by ascending strike, once for each state that the graph serves. Default: as the structure has them. */
  readonly instrumentOrders?: readonly (readonly string[])[]
  /**
   * `shared`, the default: one probability of delivery for all contracts and one for all that is unsigned. `own`: an input for each contract
   * (`TICKER.contract.KEY.probability`) and one for the company's unsigned megawatts (`TICKER.unsigned.probability`), so that they can be drawn apart.
   */
  readonly probabilities?: Probabilities
}

const nothing = constant(0, 'USD', 'definition')
const noGross = constant(0, 'MW[gross]', 'definition')
const minusOne = constant(-1, '1', 'definition')

/** Builds the graph of a structure. Throws a missing error where the structure names no shares' worth of anything. */
export function companyGraph(structure: CompanyStructure, options: GraphOptions): CompanyGraph {
  const { ticker } = structure
  const own = (name: string, unit: string, label: string) => input(`${ticker}.${name}`, unit, label)
  if (!structure.mine && structure.contracts.length === 0 && structure.expectation === 'none' && !structure.approved) {
    throw new MissingError(`nothing to value of ${ticker}`, {
      where: ticker,
      remedy: 'add a fact of its hashrate, contracted capacity or approved power',
    })
  }

  const fleet = structure.mine ? mine(ticker, structure.quarters, options.targetQuarter) : undefined
  const data = hpc(structure, options.unsignedKind, options.probabilities)
  const bitcoin = multiply(
    multiply(own('bitcoin.holdings', 'BTC', 'Bitcoin held'), assume('bitcoin_price'), 'Bitcoin at market'),
    assume('bitcoin_premium'),
    'Bitcoin held',
  )

  const used = [
    multiply(add([data.expectedMw, data.laterMw]), assume('gross_to_critical'), 'Gross load of HPC'),
    ...(fleet ? [fleet.loadAtTarget] : []),
  ]
  const unusedGross = structure.approved
    ? maximum(
        [
          subtract(
            multiply(own('approved.approved_mw', 'MW[approved]', 'Approved power'), approvedIsGross),
            add(used, 'Approved power in use'),
          ),
          noGross,
        ],
        'Unused approved power',
      )
    : undefined
  const power = unusedGross ? multiply(unusedGross, assume('unused_power_value'), 'Unused power') : nothing
  const pipeline = structure.pipeline
    ? multiply(own('pipeline_mw', 'MW[gross]', 'Pipeline'), assume('pipeline_value'), 'Pipeline')
    : nothing

  const convertibles = structure.instruments.filter((instrument) => instrument.kind === 'convertible')
  const instrumentInput = (key: string, name: string, label: string) => own(`instrument.${key}.${name}`, 'USD', `${key}: ${label}`)
  const netCash = add(
    [
      own('cash', 'USD', 'Cash'),
      ...convertibles
        .filter((instrument) => instrument.afterCash)
        .map((instrument) => instrumentInput(instrument.key, 'proceeds', 'proceeds after the date of the cash figure')),
      multiply(minusOne, own('debt', 'USD', 'Corporate debt, convertibles and project debt apart'), 'Less corporate debt'),
      ...convertibles.map((instrument) => multiply(minusOne, instrumentInput(instrument.key, 'face', 'face'), `Less ${instrument.key}`)),
    ],
    'Net cash',
  )

  const values: Record<Part, Node> = {
    mining: fleet?.value ?? nothing,
    bitcoin,
    hpc_contracted: data.contracted,
    hpc_unsigned: data.unsigned,
    hpc_later: data.later,
    power,
    pipeline,
    net_cash: netCash,
  }
  const equity = add(
    parts.map((part) => values[part]),
    'Equity before conversions',
  )
  const shares = own('shares', 'share', 'Shares outstanding')
  const instruments = structure.instruments.map((instrument) => instrumentOf(ticker, instrument))
  return {
    structure,
    perShare: dilutedValuePerShare(
      equity,
      shares,
      instruments,
      options.instrumentOrders?.map((keys) => keys.map((key) => structure.instruments.findIndex((instrument) => instrument.key === key))),
    ),
    equity,
    parts: values,
    shares,
    instruments,
    contracts: data.contracts,
    contractedMw: data.contractedMw,
    expectedMw: data.expectedMw,
    laterMw: data.laterMw,
    approvedBase: data.base,
    shareOfApproved: data.shareOfApproved,
    valuePerMw: data.valuePerMw,
  }
}
