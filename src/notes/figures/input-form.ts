// The form in which a note writes an input of the model: a share as per cent, a multiple as such, a time in years.
import type { AssumptionName } from '../../model/index.ts'
import { formOfUnit, type NumberForm } from './form.ts'

/** Assumptions without a unit of their own say here what their number is. */
const ofAssumption: Readonly<Partial<Record<AssumptionName, NumberForm>>> = {
  bitcoin_growth: 'percent',
  bitcoin_premium: 'multiple',
  network_growth: 'percent',
  fee_share: 'tenths of percent',
  mining_other_cost: 'percent',
  mining_discount_rate: 'percent',
  contracted_probability: 'percent',
  expected_probability: 'percent',
  conversion_share: 'percent',
  later_conversion: 'percent',
  later_years: 'years',
  delivery_years: 'years',
  hpc_discount_rate: 'tenths of percent',
  gross_to_critical: 'ratio',
  noi_margin: 'percent',
  gpu_utilisation: 'percent',
  gpu_life: 'years',
  cloud_margin: 'percent',
  cloud_discount_rate: 'tenths of percent',
}

/** `id` as the model names the input. */
export function formOfInput(id: string, unit: string): NumberForm {
  if (id.startsWith('view.')) return ofAssumption[id.slice(5) as AssumptionName] ?? formOfUnit(unit)
  if (id.endsWith('.margin')) return 'percent'
  if (id.endsWith('.delay') || id.endsWith('.term')) return 'years'
  if (id.endsWith('.value_per_mw')) return 'money'
  return formOfUnit(unit)
}
