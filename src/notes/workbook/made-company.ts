// A company as the workbook calculates it: the engine's state with its expected megawatts as an input, so that a scenario can set them live.
import { bindingsOf, valuationOf, type CompanyState, type Sourced, type Valuation, type Valued } from '../../research/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import type { CompanyGraph } from '../../model/index.ts'
import type { Node } from '../../graph/index.ts'
import { lineTable, type LineTable } from './lines.ts'

export interface MadeCompany {
  readonly ticker: string
  readonly sheet: string
  /** As the engine values it, before the workbook's own form of the state. */
  readonly shipped: Valuation
  readonly state: CompanyState
  readonly graph: CompanyGraph
  readonly valued: Valued
  readonly lines: LineTable
  /** Values by index of the line. */
  readonly values: readonly number[]
  /** Nodes that other sheets read, by name. */
  readonly roots: Readonly<Record<string, Node>>
  /** True where the megawatts expected are a share of approved power. */
  readonly expectedIsShare: boolean
}

/** Approved power that counts × the share that converts: what the graph says of a company whose megawatts nobody states. */
function expectedOf(state: CompanyState): Sourced {
  const base = state.inputs[`${state.structure.ticker}.approved.base_mw`]!
  const share = state.inputs['view.conversion_share']!
  return {
    value: base.value * share.value,
    unit: 'MW[critical_it]',
    origin: { kind: 'derived', words: 'approved power that counts × critical IT per approved MW', from: [] },
  }
}

/** The state in the form that the workbook calculates. Equal in value: a share of approved power becomes stated megawatts. */
function workbookState(state: CompanyState): CompanyState {
  if (state.structure.expectation !== 'share') return state
  const id = `${state.structure.ticker}.expected_mw`
  return {
    ...state,
    structure: { ...state.structure, expectation: 'stated' },
    inputs: { ...state.inputs, [id]: expectedOf(state) },
  }
}

/** Prepares a company that has a value; nothing for one that has none. */
export function madeCompany(shipped: Valuation, facts: readonly KeptFact[], sheet: string): MadeCompany | undefined {
  if (!shipped.valued) return undefined
  const state = workbookState(shipped.state)
  const { graph, valued } = valuationOf(state, facts)
  if (!graph || !valued) return undefined
  const { parts } = graph
  const roots: Record<string, Node> = {
    ...parts,
    equity: graph.equity,
    shares: graph.shares,
    contractedMw: graph.contractedMw,
    expectedMw: graph.expectedMw,
    laterMw: graph.laterMw,
  }
  graph.instruments.forEach((instrument, index) => {
    roots[`shares ${index}`] = instrument.shares
    roots[`strike ${index}`] = instrument.strike
  })
  const { valuePerMw, approvedBase } = graph
  // The quotient has no value without megawatts: the sheet writes it with a condition.
  if (valuePerMw?.operation === 'divide') roots['worthOfMw'] = valuePerMw.operands[0]
  if (approvedBase) roots['approvedBase'] = approvedBase
  const lines = lineTable(roots, state.structure.quarters)
  return {
    ticker: shipped.ticker,
    sheet,
    shipped,
    state,
    graph,
    valued,
    lines,
    values: lines.valuesFor(bindingsOf(state.inputs)),
    roots,
    expectedIsShare: shipped.state.structure.expectation === 'share',
  }
}

/** `IREN`, `CIFR – Cipher Mining`. */
export function fullName({ ticker, name }: { readonly ticker: string; readonly name: string }): string {
  return name === ticker ? ticker : `${ticker} – ${name}`
}

/** What an input is called on the sheets. A share of approved power is stated by nobody. */
export function inputLabel({ ticker, expectedIsShare }: MadeCompany, id: string, label: string): string {
  return expectedIsShare && id === `${ticker}.expected_mw` ? 'Critical IT expected by the target date' : label
}

/** Names of the sheets that are no company's. */
export const ownSheets = ['Cover', 'Inputs', 'Quarters', 'Scenarios', 'Outputs', 'Sensitivity', 'Lanes', 'Constants', 'Checks'] as const

/** A sheet name that needs no quotation marks in a formula, for each ticker. */
export function sheetNames(tickers: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>(ownSheets.map((name) => name.toUpperCase()))
  return new Map(
    tickers.map((ticker) => {
      const plain = ticker.replaceAll(/[^A-Za-z0-9_]/g, '_').slice(0, 24)
      // What looks like a cell, or starts with a digit, would have to be quoted.
      let name = /^[A-Za-z_]+$/.test(plain) && !/^[rc]$/i.test(plain) ? plain : `Co_${plain}`
      while (taken.has(name.toUpperCase())) name = `${name}_`
      taken.add(name.toUpperCase())
      return [ticker, name]
    }),
  )
}
