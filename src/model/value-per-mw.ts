// What a megawatt of critical IT is worth to shareholders, derived from economics: rent for a landlord, GPU-hours for a cloud. Equity values: the building is paid for.
import { add, constant, divide, multiply, product, subtract, type Node } from '../graph/index.ts'
import { assume } from './sector-inputs.ts'
import { annuity } from './time.ts'

const hoursPerYear = constant(8760, 'hour/year', 'definition: 365 days')
const years = constant(1, 'year', 'definition: the annuity counts yearly payments')

/** Landlord: rent × NOI margin ÷ cap rate − build cost. USD/MW[critical_it]. */
export const colocationValuePerMw: Node = subtract(
  divide(multiply(assume('colocation_rent'), assume('noi_margin'), 'NOI per MW'), assume('cap_rate'), 'Value of a leased MW'),
  assume('build_cost'),
  'Colocation value per MW',
)

const cloudRevenuePerMw = product(
  [assume('gpus_per_mw'), hoursPerYear, assume('gpu_utilisation'), assume('gpu_revenue')],
  'Cloud revenue per MW-year',
)
const gpuLifeAnnuity = annuity(assume('cloud_discount_rate'), assume('gpu_life'), "Annuity over the GPUs' life")
const gpuCostPerMw = multiply(assume('gpus_per_mw'), assume('gpu_cost'), 'GPUs, per MW')

/** Vertically integrated cloud: the shell as its own landlord, plus (revenue × margin − rent) over the GPUs' life, less the GPUs. USD/MW[critical_it]. */
export const cloudValuePerMw: Node = add(
  [
    colocationValuePerMw,
    product(
      [
        subtract(multiply(cloudRevenuePerMw, assume('cloud_margin')), assume('colocation_rent'), 'Cloud margin after rent, per MW-year'),
        years,
        gpuLifeAnnuity,
      ],
      'GPU earnings, per MW',
    ),
    multiply(constant(-1, '1', 'definition'), gpuCostPerMw),
  ],
  'Cloud value per MW',
)

/** A lease by its own terms: value ÷ term × margin ÷ cap rate − build cost × MW. USD. */
export function leaseValue(contractValue: Node, term: Node, margin: Node, buildCost: Node, mw: Node, label: string): Node {
  const income = multiply(divide(contractValue, term, `${label}: rent a year`), margin, `${label}: NOI a year`)
  return subtract(
    divide(income, assume('cap_rate'), `${label}: the building, leased`),
    multiply(buildCost, mw, `${label}: build cost`),
    label,
  )
}

/** A cloud contract by its own terms: the shell at its landlord's value, plus (value ÷ term × margin − rent) over the GPUs' life, less the GPUs. USD. */
export function cloudContractValue(contractValue: Node, term: Node, margin: Node, mw: Node, label: string): Node {
  const margins = multiply(divide(contractValue, term, `${label}: revenue a year`), margin, `${label}: margin a year`)
  const perYear = subtract(margins, multiply(assume('colocation_rent'), mw), `${label}: margin after rent for the shell`)
  const earned = product([perYear, years, gpuLifeAnnuity], `${label}: earnings over the GPUs' life`)
  const gpus = multiply(gpuCostPerMw, mw, `${label}: GPUs`)
  return add([multiply(colocationValuePerMw, mw, `${label}: shell`), subtract(earned, gpus)], label)
}
