// What the broker must have assumed: the model through its view against its published targets, and the parameter that would close each difference.
import type { Day } from '../base/index.ts'
import { answers, knownBy, type Company, type KeptFact } from '../facts/index.ts'
import { callOf } from './calls.ts'
import { imply } from './imply.ts'
import { solveInput } from './solve-input.ts'
import { valueCompany, type Valuation } from './valuation.ts'
import type { View } from './views/index.ts'

export interface Closing {
  /** Parameter that would close the difference alone. */
  readonly parameter: string
  readonly unit: string
  readonly used: number | undefined
  /** The values that would do; none when the parameter cannot. */
  readonly needed: readonly number[]
  /** The broker's stated range, or the documented one, same unit. */
  readonly range: readonly [low: number, high: number] | undefined
  readonly inRange: boolean | undefined
}

export interface ReconciledCompany {
  readonly ticker: string
  readonly published: number
  /** Before rounding; absent with `missing`. USD/share. */
  readonly model: number | undefined
  /** model ÷ published − 1. */
  readonly difference: number | undefined
  readonly closing: Closing | undefined
  readonly evidence: readonly KeptFact[]
  readonly missing: readonly string[]
}

export interface Reconciliation {
  readonly broker: string
  readonly view: string
  readonly date: Day
  readonly companies: readonly ReconciledCompany[]
  /** Largest absolute difference among those valued. */
  readonly largest: number | undefined
}

const numeric = (kept: KeptFact) => kept.fact.value as number

/** The range that the broker states for a value per MW of a kind, newest statement of each end. */
function statedRange(broker: string, kind: 'colocation' | 'cloud', facts: readonly KeptFact[]): readonly [number, number] | undefined {
  const stated = answers({ subject: 'SECTOR', attribute: 'value_per_mw', where: { by: broker } }, facts)
    .filter((kept) => kept.fact.basis !== 'gross')
    .toSorted((a, b) => (a.known < b.known ? 1 : -1))
  const low = stated.find((kept) => kept.fact.bound === 'at_least' && (kept.fact.kind ?? 'colocation') === 'colocation')
  const high =
    stated.find((kept) => kept.fact.bound === 'at_most' && (kept.fact.kind ?? 'colocation') === kind) ??
    stated.find((kept) => kept.fact.bound === 'at_most')
  return low && high ? [numeric(low), numeric(high)] : undefined
}

function closingOf(valuation: Valuation, published: number, broker: string, facts: readonly KeptFact[]): Closing {
  const { state } = valuation
  if (valuation.valued?.valuePerMw !== undefined) {
    const found = imply('value-per-mw', valuation, published)
    const range = statedRange(broker, state.view.cloud.includes(valuation.ticker) ? 'cloud' : 'colocation', facts)
    return {
      parameter: 'value_per_mw',
      unit: 'USD/MW[critical_it]',
      used: found.base,
      needed: found.solutions,
      range,
      inRange: within(found.solutions, range),
    }
  }
  const premium = state.inputs['view.bitcoin_premium']
  const needed = solveInput(valuation, 'view.bitcoin_premium', published, 0, 10)
  const range =
    premium?.origin.kind === 'assumption' && premium.origin.low !== undefined && premium.origin.high !== undefined
      ? ([premium.origin.low, premium.origin.high] as const)
      : undefined
  return { parameter: 'bitcoin_premium', unit: '1', used: premium?.value, needed, range, inRange: within(needed, range) }
}

function within(values: readonly number[], range: readonly [number, number] | undefined): boolean | undefined {
  return range && values.some((value) => value >= range[0] && value <= range[1])
}

/** Compares the model with every target of the broker standing on the date. Differences are shown, never tuned away per company. */
export function reconcile(
  view: View,
  companies: readonly Company[],
  allFacts: readonly KeptFact[],
  broker: string,
  date: Day,
): Reconciliation {
  const facts = knownBy(allFacts, date)
  const rows = companies
    .filter((company) => view.universe.includes(company.ticker))
    .flatMap((company): ReconciledCompany[] => {
      const call = callOf(company.ticker, broker, facts, date)
      if (call?.target === undefined) return []
      const valuation = valueCompany(company, view, facts, date)
      const model = valuation.valued?.perShare
      return [
        {
          ticker: company.ticker,
          published: call.target,
          model,
          difference: model === undefined ? undefined : model / call.target - 1,
          closing: model === undefined ? undefined : closingOf(valuation, call.target, broker, facts),
          evidence: call.facts,
          missing: valuation.missing,
        },
      ]
    })
  const sizes = rows.flatMap((row) => (row.difference === undefined ? [] : [Math.abs(row.difference)]))
  return { broker, view: view.name, date, companies: rows, largest: sizes.length > 0 ? Math.max(...sizes) : undefined }
}
