// The inputs that all companies share: market, network, time and the view's assumptions, each declared once with unit and label.
import { input, type Input } from '../graph/index.ts'

export interface Assumption {
  readonly unit: string
  readonly label: { readonly en: string; readonly de: string }
  /** What it is for, in a sentence that a person editing a view reads. */
  readonly meaning: string
}

/** Every assumption that a view may set. A view without one of them is refused. */
export const assumptions = {
  bitcoin_price: {
    unit: 'USD/BTC',
    label: { en: 'Bitcoin price', de: 'Bitcoinkurs' },
    meaning: 'price at the as-of date, from which the path starts',
  },
  bitcoin_growth: {
    unit: '1',
    label: { en: 'Bitcoin price growth a year', de: 'Wachstum des Bitcoinkurses im Jahr' },
    meaning: 'yearly growth of the price path, as a ratio',
  },
  bitcoin_premium: {
    unit: '1',
    label: { en: 'Premium on bitcoin held', de: 'Aufschlag auf gehaltene Bitcoin' },
    meaning: 'multiple of market value paid for bitcoin on the balance sheet; 1 is market value',
  },
  network_hashrate: {
    unit: 'EH/s',
    label: { en: 'Network hashrate', de: 'Netzwerk-Hashrate' },
    meaning: 'hashrate of the network at the as-of date',
  },
  network_growth: {
    unit: '1',
    label: { en: 'Network growth a year', de: 'Netzwerkwachstum im Jahr' },
    meaning: 'yearly growth of the network hashrate, as a ratio',
  },
  fee_share: {
    unit: '1',
    label: { en: 'Fees on top of subsidy', de: 'Gebühren über dem Blocklohn' },
    meaning: 'transaction fees as a share of the block subsidy',
  },
  mining_other_cost: {
    unit: '1',
    label: { en: 'Other cash cost of mining', de: 'Sonstige Barkosten des Minings' },
    meaning: 'cash cost beside energy as a share of mining revenue',
  },
  mining_discount_rate: {
    unit: '1',
    label: { en: 'Discount rate, mining', de: 'Diskontsatz Mining' },
    meaning: 'yearly rate for mining cash flow after the target date',
  },
  fleet_efficiency: {
    unit: 'J/TH',
    label: { en: 'Fleet efficiency where not disclosed', de: 'Flotteneffizienz, wo nicht berichtet' },
    meaning: 'energy use of a fleet whose own figure is not on file',
  },
  power_cost: {
    unit: 'USD/kWh',
    label: { en: 'Power cost where not disclosed', de: 'Stromkosten, wo nicht berichtet' },
    meaning: 'power price of a fleet whose own figure is not on file',
  },
  contracted_probability: {
    unit: '1',
    label: { en: 'Probability of delivery, signed', de: 'Lieferwahrscheinlichkeit, unterzeichnet' },
    meaning: 'one less the delivery risk of a signed contract',
  },
  expected_probability: {
    unit: '1',
    label: { en: 'Probability, unsigned', de: 'Wahrscheinlichkeit, nicht unterzeichnet' },
    meaning: 'probability that megawatts expected by the target date are signed',
  },
  conversion_share: {
    unit: 'MW[critical_it]/MW[approved]',
    label: { en: 'Critical IT per approved MW', de: 'Kritische IT je genehmigtem MW' },
    meaning: 'critical IT expected by the target date per MW of approved power, where nobody states megawatts',
  },
  later_conversion: {
    unit: '1',
    label: { en: 'Later conversion', de: 'Spätere Umwandlung' },
    meaning: 'share of the remaining approved power that converts after the target date; 1 is full conversion',
  },
  later_years: {
    unit: '1',
    label: { en: 'Years to later conversion', de: 'Jahre bis zur späteren Umwandlung' },
    meaning: 'years from the target date to the middle of later deliveries',
  },
  delivery_years: {
    unit: '1',
    label: { en: 'Years from signing to delivery', de: 'Jahre von Unterschrift bis Lieferung' },
    meaning: 'time from signing to delivery of a contract whose delivery date is not on file',
  },
  hpc_discount_rate: {
    unit: '1',
    label: { en: 'Discount rate, HPC', de: 'Diskontsatz HPC' },
    meaning: 'yearly rate from delivery back to the target date',
  },
  gross_to_critical: {
    unit: 'MW[gross]/MW[critical_it]',
    label: { en: 'Gross MW per critical IT MW', de: 'Brutto-MW je MW kritischer IT' },
    meaning: 'utility load per MW delivered to the tenant, where the site does not say',
  },
  colocation_rent: {
    unit: 'USD/MW[critical_it]/year',
    label: { en: 'Colocation rent per MW-year', de: 'Miete je MW und Jahr' },
    meaning: 'rent of uncontracted colocation capacity',
  },
  noi_margin: {
    unit: '1',
    label: { en: 'NOI margin', de: 'NOI-Marge' },
    meaning: 'net operating income as a share of rent, where the contract does not say',
  },
  cap_rate: {
    unit: '1/year',
    label: { en: 'Cap rate', de: 'Kapitalisierungszins' },
    meaning: 'net operating income over value of a leased data centre',
  },
  build_cost: {
    unit: 'USD/MW[critical_it]',
    label: { en: 'Build cost per MW', de: 'Baukosten je MW' },
    meaning: 'shell, power and cooling without GPUs, where the contract does not say',
  },
  gpus_per_mw: {
    unit: 'GPU/MW[critical_it]',
    label: { en: 'GPUs per critical IT MW', de: 'GPUs je MW kritischer IT' },
    meaning: 'GPUs that a MW of critical IT supports',
  },
  gpu_revenue: {
    unit: 'USD/GPU/hour',
    label: { en: 'Revenue per GPU-hour', de: 'Erlös je GPU-Stunde' },
    meaning: 'price of a GPU-hour sold',
  },
  gpu_utilisation: { unit: '1', label: { en: 'GPU utilisation', de: 'GPU-Auslastung' }, meaning: 'share of hours sold' },
  gpu_cost: { unit: 'USD/GPU', label: { en: 'Cost per GPU', de: 'Kosten je GPU' }, meaning: 'GPU with server and network' },
  gpu_life: { unit: '1', label: { en: 'GPU life in years', de: 'GPU-Lebensdauer in Jahren' }, meaning: 'years over which a GPU earns' },
  cloud_margin: { unit: '1', label: { en: 'Cloud margin', de: 'Cloud-Marge' }, meaning: 'project EBITDA as a share of cloud revenue' },
  cloud_discount_rate: {
    unit: '1',
    label: { en: 'Discount rate, cloud', de: 'Diskontsatz Cloud' },
    meaning: 'yearly rate for GPU cash flow',
  },
  colocation_value_per_mw: {
    unit: 'USD/MW[critical_it]',
    label: { en: 'Colocation value per MW, as assumed', de: 'Colocation-Wert je MW, wie angenommen' },
    meaning: 'equity value of colocation capacity for which the voice of the view states none',
  },
  cloud_value_per_mw: {
    unit: 'USD/MW[critical_it]',
    label: { en: 'Cloud value per MW, as assumed', de: 'Cloud-Wert je MW, wie angenommen' },
    meaning: 'equity value of integrated cloud capacity for which the voice of the view states none',
  },
  unused_power_value: {
    unit: 'USD/MW[gross]',
    label: { en: 'Value of unused approved power', de: 'Wert ungenutzter genehmigter Leistung' },
    meaning: 'per gross MW approved that neither HPC nor the mine uses',
  },
  pipeline_value: {
    unit: 'USD/MW[gross]',
    label: { en: 'Value of pipeline power', de: 'Wert der Projektpipeline' },
    meaning: 'per gross MW of pipeline without approval',
  },
} as const satisfies Record<string, Assumption>

export type AssumptionName = keyof typeof assumptions

export const assumptionNames = Object.keys(assumptions) as readonly AssumptionName[]

export function assumptionId(name: AssumptionName): string {
  return `view.${name}`
}

const nodes = new Map<AssumptionName, Input>()

/** The one input node of an assumption, shared by all graphs. */
export function assume(name: AssumptionName): Input {
  let node = nodes.get(name)
  if (!node) {
    node = input(assumptionId(name), assumptions[name].unit, assumptions[name].label.en)
    nodes.set(name, node)
  }
  return node
}

/** Days of the quarter that lie after the as-of date. */
export function quarterDays(quarter: string): Input {
  return input(`time.${quarter}.days`, 'day', `Days of ${quarter} after the as-of date`)
}
/** Years from the as-of date to the middle of what is left of the quarter. */
export function quarterYears(quarter: string): Input {
  return input(`time.${quarter}.years`, '1', `Years to the middle of ${quarter}`)
}
/** Years from the target date to the middle of the quarter, zero before it. */
export function quarterYearsAfterTarget(quarter: string): Input {
  return input(`time.${quarter}.years_after_target`, '1', `Years from target date to ${quarter}`)
}
