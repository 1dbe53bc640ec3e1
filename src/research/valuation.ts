// What a company is worth through a view on a day: parts, target, upside and megawatts, or what is missing. Every number keeps its origin.
import { hashOf, ModelError, UprateError, type Day } from '../base/index.ts'
import { answers, knownBy, select, type Company, type KeptFact, type Selection } from '../facts/index.ts'
import { evaluate } from '../evaluate/index.ts'
import { parts, type CompanyGraph, type Part } from '../model/index.ts'
import { builtGraph } from './graph-of.ts'
import { bindingsOf, companyState, type CompanyState } from './state/index.ts'
import type { View } from './views/index.ts'

export interface Price {
  readonly value: number
  readonly on: Day
  readonly fact: KeptFact
  readonly rivals: readonly KeptFact[]
}

export interface Valued {
  /** Diluted value per share at the target date, before rounding. USD/share. */
  readonly perShare: number
  /** `perShare` rounded to the dollar, to 50 cents under $5. */
  readonly priceTarget: number
  readonly equity: number
  /** USD per part; they add up to `equity`. */
  readonly parts: Readonly<Record<Part, number>>
  /** Shares after the instruments that dilute at the value itself. */
  readonly dilutedShares: number
  /** MW[critical_it]. */
  readonly contractedMw: number
  readonly expectedMw: number
  readonly laterMw: number
  /** MW[approved] that counts for conversion. */
  readonly approvedBase: number | undefined
  readonly shareOfApproved: number | undefined
  /** USD/MW[critical_it], before probability and delay. */
  readonly valuePerMw: number | undefined
}

export interface Valuation {
  readonly ticker: string
  readonly name: string
  readonly state: CompanyState
  readonly graph: CompanyGraph | undefined
  readonly valued: Valued | undefined
  /** Why there is no value: the facts that are missing, or why the model refuses. */
  readonly missing: readonly string[]
  readonly price: Price | undefined
  readonly high: Selection | undefined
  /** priceTarget ÷ price − 1. */
  readonly upside: number | undefined
  /** 1 − price ÷ 52-week high. */
  readonly belowHigh: number | undefined
  /** Of everything that went in: equal inputs, equal hash. */
  readonly hash: string
}

/** To the dollar; to 50 cents under $5. */
export function roundTarget(perShare: number): number {
  return perShare < 5 ? Math.round(perShare * 2) / 2 : Math.round(perShare)
}

/** The name a company goes by on a day. */
export function nameOn(company: Company, asOf: Day): string {
  return company.renamed?.filter((change) => change.from <= asOf).at(-1)?.name ?? company.name
}

function priceOf(ticker: string, facts: readonly KeptFact[], view: View, asOf: Day): Price | undefined {
  const found = select(answers({ subject: ticker, attribute: 'share_price' }, facts), view.trust, asOf)
  if (!found) return undefined
  const { fact, known } = found.chosen
  return { value: fact.value as number, on: fact.on ?? known, fact: found.chosen, rivals: found.rivals }
}

/** Evaluates a state. Throws a model error for zero shares, negative equity or an operation that has no value. */
export function valueState(state: CompanyState): { readonly graph: CompanyGraph; readonly valued: Valued } {
  const { ticker } = state.structure
  const shares = state.inputs[`${ticker}.shares`]?.value
  if (shares !== undefined && shares <= 0) {
    throw new ModelError(`${ticker} has ${shares} shares`, {
      where: `${ticker}.shares`,
      remedy: 'a value per share needs a share count above zero',
    })
  }
  const { graph, program, valuePerMw } = builtGraph(state)
  const bindings = bindingsOf(state.inputs)
  const values = evaluate(program, bindings)
  const perShare = values['perShare']!
  if (perShare <= 0) {
    throw new ModelError(`the equity of ${ticker} is ${Math.round(values['equity']! / 1e6)} million USD: not above zero`, {
      where: `${ticker}, view ${state.view.name}, ${state.asOf}`,
      remedy: 'look at debt, cash and what is not valued for want of facts (uprate facts, uprate explain)',
    })
  }
  const expectedMw = values['expectedMw']!
  const dilutive = graph.instruments.reduce(
    (sum, _, index) => sum + (values[`strike ${index}`]! < perShare ? values[`shares ${index}`]! : 0),
    0,
  )
  return {
    graph,
    valued: {
      perShare,
      priceTarget: roundTarget(perShare),
      equity: values['equity']!,
      parts: Object.fromEntries(parts.map((part) => [part, values[part]!])) as Record<Part, number>,
      dilutedShares: values['shares']! + dilutive,
      contractedMw: values['contractedMw']!,
      expectedMw,
      laterMw: values['laterMw']!,
      approvedBase: values['approvedBase'],
      shareOfApproved: values['shareOfApproved'],
      valuePerMw: valuePerMw && expectedMw > 0 ? evaluate(valuePerMw, bindings)['value'] : undefined,
    },
  }
}

/** Values a company. Missing facts and refusals of the model are named in `missing`, never thrown. */
export function valueCompany(company: Company, view: View, facts: readonly KeptFact[], asOf: Day): Valuation {
  return valuationOf(companyState(company, view, facts, asOf), facts)
}

/** Values a state that may have been changed by a scenario. */
export function valuationOf(state: CompanyState, allFacts: readonly KeptFact[]): Valuation {
  const { company, view, asOf } = state
  const { ticker } = company
  const facts = knownBy(allFacts, asOf).filter((kept) => kept.fact.subject === ticker)
  const price = priceOf(ticker, facts, view, asOf)
  const high = select(answers({ subject: ticker, attribute: 'price_high' }, facts), view.trust, asOf)
  const missing = [...state.missing]
  let result: { readonly graph: CompanyGraph; readonly valued: Valued } | undefined
  if (missing.length === 0) {
    try {
      result = valueState(state)
    } catch (error) {
      if (!(error instanceof UprateError)) throw error
      missing.push(error.message)
    }
  }
  const valued = result?.valued
  return {
    ticker,
    name: nameOn(company, asOf),
    state,
    graph: result?.graph,
    valued,
    missing,
    price,
    high,
    upside: valued && price ? valued.priceTarget / price.value - 1 : undefined,
    belowHigh: price && high ? Math.max(0, 1 - price.value / (high.chosen.fact.value as number)) : undefined,
    hash: hashOf({
      structure: state.structure,
      inputs: bindingsOf(state.inputs),
      price: price?.fact.id ?? null,
      high: high?.chosen.id ?? null,
    }),
  }
}
