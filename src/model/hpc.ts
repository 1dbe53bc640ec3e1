// HPC: critical-IT megawatts by bucket – signed contracts, unsigned by the target date, later – times equity value per MW, probability and discount.
import { add, constant, divide, input, maximum, minimum, multiply, product, subtract, type Node } from '../graph/index.ts'
import { approvedIsGross, one } from './constants.ts'
import { assume } from './sector-inputs.ts'
import type { CompanyStructure, ContractStructure, Valuation } from './structure.ts'
import { discounted } from './time.ts'
import { cloudContractValue, cloudValuePerMw, colocationValuePerMw, leaseValue } from './value-per-mw.ts'

export interface Hpc {
  /** By key: critical IT of the whole lease, and the company's value of it before probability and delay. */
  readonly contracts: ReadonlyMap<string, { readonly mw: Node; readonly gross: Node }>
  readonly contracted: Node
  readonly unsigned: Node
  readonly later: Node
  /** MW[critical_it] under contract. */
  readonly contractedMw: Node
  /** MW[critical_it] under contract or expected by the target date. */
  readonly expectedMw: Node
  /** MW[critical_it] converted after the target date. */
  readonly laterMw: Node
  /** Equity value of the signed and unsigned megawatts before probability and delay, per MW. Absent without HPC. USD/MW[critical_it]. */
  readonly valuePerMw: Node | undefined
  /** Share of the approved power that counts for conversion. MW[critical_it]/MW[approved]. */
  readonly shareOfApproved: Node | undefined
  /** Approved power that counts for conversion. */
  readonly base: Node | undefined
}

const noMw = constant(0, 'MW[critical_it]', 'definition')
const noMoney = constant(0, 'USD', 'definition')

interface Bucket {
  readonly mw: Node
  readonly gross: Node
  readonly value: Node
}

function perMw(ticker: string, valuation: Valuation, kind: 'colocation' | 'cloud'): Node {
  if (valuation === 'stated') return input(`${ticker}.hpc.value_per_mw`, 'USD/MW[critical_it]', 'Value per MW, as stated')
  return kind === 'cloud' ? cloudValuePerMw : colocationValuePerMw
}

function criticalMw(ticker: string, contracts: readonly ContractStructure[]): ReadonlyMap<string, Node> {
  const stated = contracts.filter((contract) => contract.measure === 'stated')
  const nodes = new Map<string, Node>()
  for (const contract of contracts) {
    const id = `${ticker}.contract.${contract.key}`
    if (contract.measure === 'stated') nodes.set(contract.key, input(`${id}.mw`, 'MW[critical_it]', `${contract.label}: critical IT`))
    else if (contract.measure === 'gross') {
      const gross = input(`${id}.gross_mw`, 'MW[gross]', `${contract.label}: gross load`)
      nodes.set(
        contract.key,
        divide(
          gross,
          input(`${id}.gross_to_critical`, 'MW[gross]/MW[critical_it]', `${contract.label}: gross per critical MW`),
          `${contract.label}: critical IT`,
        ),
      )
    }
  }
  for (const contract of contracts.filter((item) => item.measure === 'remainder')) {
    const total = input(`${ticker}.contracted.total_mw`, 'MW[critical_it]', 'Contracted in all, as stated')
    const parts = stated.map((item) => nodes.get(item.key)!)
    const rest = parts.length > 0 ? subtract(total, add(parts)) : total
    nodes.set(contract.key, maximum([rest, noMw], `${contract.label}: critical IT, what the stated total leaves`))
  }
  return nodes
}

/** Whether probabilities are the view's for all, or an input of each contract and of each company's unsigned megawatts. */
export type Probabilities = 'shared' | 'own'

function contractBucket(ticker: string, contract: ContractStructure, mw: Node, probabilities: Probabilities): Bucket {
  const id = (name: string) => `${ticker}.contract.${contract.key}.${name}`
  const value = () => input(id('value'), 'USD', `${contract.label}: contract value`)
  const term = () => input(id('term'), 'year', `${contract.label}: term`)
  const whole =
    contract.valuation === 'terms'
      ? contract.kind === 'cloud'
        ? cloudContractValue(value(), term(), input(id('margin'), '1', `${contract.label}: margin`), mw, `${contract.label}: by its terms`)
        : leaseValue(
            value(),
            term(),
            input(id('margin'), '1', `${contract.label}: NOI margin`),
            input(id('build_cost'), 'USD/MW[critical_it]', `${contract.label}: build cost per MW`),
            mw,
            `${contract.label}: by its terms`,
          )
      : multiply(mw, perMw(ticker, contract.valuation, contract.kind), `${contract.label}: MW × value per MW`)
  const gross = contract.shared
    ? multiply(whole, input(id('ownership'), '1', `${contract.label}: share owned`), `${contract.label}: own share`)
    : whole
  const late = discounted(assume('hpc_discount_rate'), input(id('delay'), '1', `${contract.label}: years from target date to delivery`))
  const probability =
    probabilities === 'own' ? input(id('probability'), '1', `${contract.label}: probability of delivery`) : assume('contracted_probability')
  return { mw, gross, value: product([gross, probability, late], contract.label) }
}

/** Builds the HPC part. `unsignedKind` decides which economics unsigned and later megawatts follow where nobody states a value. */
export function hpc(structure: CompanyStructure, unsignedKind: 'colocation' | 'cloud', probabilities: Probabilities = 'shared'): Hpc {
  const { ticker, contracts } = structure
  const mw = criticalMw(ticker, contracts)
  const buckets = contracts.map((contract) => contractBucket(ticker, contract, mw.get(contract.key)!, probabilities))
  const contractedMw =
    buckets.length > 0
      ? add(
          buckets.map((bucket) => bucket.mw),
          'Contracted critical IT',
        )
      : noMw
  const base = structure.approved
    ? input(`${ticker}.approved.base_mw`, 'MW[approved]', 'Approved power that counts for conversion')
    : undefined

  const expected =
    structure.expectation === 'stated'
      ? input(`${ticker}.expected_mw`, 'MW[critical_it]', 'Critical IT expected by the target date, as stated')
      : structure.expectation === 'share' && base
        ? multiply(base, assume('conversion_share'), 'Critical IT expected by the target date')
        : undefined
  const unsignedMw = expected ? maximum([subtract(expected, contractedMw), noMw], 'Unsigned critical IT by the target date') : noMw
  const expectedMw = expected ? add([contractedMw, unsignedMw], 'Critical IT by the target date') : contractedMw

  const unsignedPerMw = perMw(ticker, structure.unsigned, unsignedKind)
  const unsignedGross = multiply(unsignedMw, unsignedPerMw)
  const signing =
    probabilities === 'own' ? input(`${ticker}.unsigned.probability`, '1', 'Probability, unsigned') : assume('expected_probability')
  const unsigned = product([unsignedMw, unsignedPerMw, signing], 'HPC, unsigned')

  const laterMw = base
    ? multiply(
        maximum([
          subtract(
            divide(
              multiply(base, approvedIsGross, 'Approved power that counts, as utility load'),
              assume('gross_to_critical'),
              'Critical IT that this power carries',
            ),
            expectedMw,
          ),
          noMw,
        ]),
        minimum([assume('later_conversion'), one]),
        'Later critical IT',
      )
    : noMw
  const later = product([laterMw, unsignedPerMw, discounted(assume('hpc_discount_rate'), assume('later_years'))], 'HPC, later conversion')

  const hasHpc = buckets.length > 0 || expected !== undefined
  return {
    contracts: new Map(contracts.map((contract, index) => [contract.key, buckets[index]!])),
    contracted:
      buckets.length > 0
        ? add(
            buckets.map((bucket) => bucket.value),
            'HPC, contracted',
          )
        : noMoney,
    unsigned,
    later,
    contractedMw,
    expectedMw,
    laterMw,
    base,
    valuePerMw: hasHpc
      ? divide(add([...buckets.map((bucket) => bucket.gross), unsignedGross]), expectedMw, 'Value per MW used')
      : undefined,
    shareOfApproved: base ? divide(expectedMw, base, 'Share of approved power') : undefined,
  }
}
