// The engine's answer to changed inputs: every company valued again with what a person entered.
import { valuationOf, type CompanyState, type Sourced, type Valuation } from '../../research/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { priceId } from './input-list.ts'
import type { MadeCompany } from './made-company.ts'
import type { MadeWorkbook } from './workbook-plan.ts'

/** New values by input id. */
export type Entered = Readonly<Record<string, number>>

/** In the form in which the engine has the state, not in that of the workbook. */
function changedState({ ticker, shipped }: MadeCompany, made: MadeWorkbook, entered: Entered): CompanyState {
  const { state } = shipped
  const inputs: Record<string, Sourced> = { ...state.inputs }
  const set = (id: string, value: number) => {
    const held = inputs[id]
    if (held) inputs[id] = { ...held, value }
  }
  for (const [id, value] of Object.entries(entered)) set(id, value)
  // What follows another input has no value of its own.
  for (const { id, follows } of made.inputs.companies.get(ticker) ?? []) {
    const value = follows === undefined ? undefined : entered[follows]
    if (value !== undefined) set(id, value)
  }
  return { ...state, inputs }
}

/** Values the companies of a workbook with what was entered; each as `valuationOf` gives it, with the price entered. */
export function changedValuations(made: MadeWorkbook, entered: Entered, facts: readonly KeptFact[]): ReadonlyMap<string, Valuation> {
  return new Map(
    made.companies.map((company) => {
      const valuation = valuationOf(changedState(company, made, entered), facts)
      const price = entered[priceId(company.ticker)]
      if (price === undefined || !valuation.price) return [company.ticker, valuation]
      const upside = valuation.valued && valuation.valued.priceTarget / price - 1
      return [company.ticker, { ...valuation, price: { ...valuation.price, value: price }, upside }]
    }),
  )
}
