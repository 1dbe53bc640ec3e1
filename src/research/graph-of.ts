// The graph of a state, with its compiled program. Kept by structure: states of unlike numbers and days share one where they consist of the same things.
import { prepare, type Program } from '../evaluate/index.ts'
import { companyGraph, type CompanyGraph } from '../model/index.ts'
import { byStrike, quarterOf, type CompanyState } from './state/index.ts'

interface BuiltGraph {
  readonly graph: CompanyGraph
  /** Value per share, equity, shares, megawatts and parts by name; `shares n` and `strike n` of each instrument. */
  readonly program: Program
  /** Has no value without megawatts, so that it stands apart. */
  readonly valuePerMw: Program | undefined
}

/** Some hundred kilobytes each; a year of days through one view has about eighty. */
const most = 128
const kept = new Map<string, BuiltGraph>()

function optionsOf(state: CompanyState, instrumentOrder: readonly string[]) {
  return {
    targetQuarter: quarterOf(state.target),
    unsignedKind: state.view.cloud.includes(state.structure.ticker) ? 'cloud' : 'colocation',
    instrumentOrders: [instrumentOrder],
  } as const
}

function build(state: CompanyState, instrumentOrder: readonly string[]): BuiltGraph {
  const graph = companyGraph(state.structure, optionsOf(state, instrumentOrder))
  const roots: Record<string, CompanyGraph['perShare']> = {
    perShare: graph.perShare,
    equity: graph.equity,
    shares: graph.shares,
    contractedMw: graph.contractedMw,
    expectedMw: graph.expectedMw,
    laterMw: graph.laterMw,
    ...graph.parts,
  }
  graph.instruments.forEach((instrument, index) => {
    roots[`shares ${index}`] = instrument.shares
    roots[`strike ${index}`] = instrument.strike
  })
  if (graph.approvedBase) roots['approvedBase'] = graph.approvedBase
  if (graph.shareOfApproved) roots['shareOfApproved'] = graph.shareOfApproved
  return { graph, program: prepare(roots), valuePerMw: graph.valuePerMw && prepare(graph.valuePerMw) }
}

/** Builds the graph of a state, its instruments in ascending order of strike, or finds it. Throws a missing error where there is nothing to value. */
export function builtGraph(state: CompanyState): BuiltGraph {
  const order = byStrike(state.structure.ticker, state.structure.instruments, state.inputs)
  const key = JSON.stringify([state.structure, quarterOf(state.target), state.view.cloud.includes(state.structure.ticker), order])
  const found = kept.get(key)
  if (found) return found
  const built = build(state, order)
  if (kept.size >= most) kept.clear()
  kept.set(key, built)
  return built
}

export function graphOf(state: CompanyState): CompanyGraph {
  return builtGraph(state).graph
}

/** The graph of a state with a probability of its own for each contract and for what is unsigned, so that sites can be drawn apart. */
export function graphForSimulation(state: CompanyState): CompanyGraph {
  const order = byStrike(state.structure.ticker, state.structure.instruments, state.inputs)
  return companyGraph(state.structure, { ...optionsOf(state, order), probabilities: 'own' })
}
