// Why a value moved: the exact, order-independent bridge between two days of one view, each bar with its evidence.
import { sortedBy, type Day } from '../base/index.ts'
import { attribute } from '../evaluate/index.ts'
import type { Company, KeptFact } from '../facts/index.ts'
import { inOrder } from '../graph/index.ts'
import { unionStructure, type CompanyGraph } from '../model/index.ts'
import { bindingsOf, factsOf, type Origin, type Sourced } from './state/index.ts'
import { onUnion, unionGraph } from './bridge/on-union.ts'
import { callOf } from './calls.ts'
import { requireValued } from './imply.ts'
import { valueCompany, type Valuation } from './valuation.ts'
import type { View } from './views/index.ts'

/** What moved it: facts that were not known, facts that replace others about the same thing and date, market prices, the view's assumptions, the passing of time, the way of valuing. */
export const bridgeGroups = ['new facts', 'corrected facts', 'market', 'assumptions', 'time', 'method'] as const
export type BridgeGroup = (typeof bridgeGroups)[number]

export interface BridgeBar {
  readonly group: BridgeGroup
  /** Input that changed, or `structure`, `rounding.…`, `published.…`. */
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly before: Sourced | undefined
  readonly after: Sourced | undefined
  /** USD/share. */
  readonly contribution: number
  /** The facts that made the new value. */
  readonly evidence: readonly KeptFact[]
}

export interface Bridge {
  readonly ticker: string
  readonly from: Valuation
  readonly to: Valuation
  /** Price targets: those that the voice of the view published, else the model's own, rounded. The bars lead from one to the other. */
  readonly start: number
  readonly end: number
  /** In order of size within the order of groups; all of them with the residual add up to `end` − `start`. */
  readonly bars: readonly BridgeBar[]
  readonly groups: Readonly<Record<BridgeGroup, number>>
  /** Rounding of the arithmetic: end − start − bars. */
  readonly residual: number
}

const market = new Set(['view.bitcoin_price', 'view.network_hashrate'])

function sameOrigin(a: Origin, b: Origin): boolean {
  return (
    factsOf(a)
      .map((kept) => kept.id)
      .join() ===
    factsOf(b)
      .map((kept) => kept.id)
      .join()
  )
}

function groupOf(id: string, before: Sourced | undefined, after: Sourced | undefined): BridgeGroup {
  if (market.has(id)) return 'market'
  if (id.startsWith('time.')) return 'time'
  const now = after ?? before!
  if (now.origin.kind === 'calendar') return 'time'
  if (now.origin.kind === 'assumption') return 'assumptions'
  if (before && after && before.origin.kind === 'assumption') return 'new facts'
  const [old] = before ? factsOf(before.origin) : []
  const [fresh] = after ? factsOf(after.origin) : []
  if (old && fresh && old.id !== fresh.id) {
    if (fresh.decided?.action === 'correct') return 'corrected facts'
    if (old.fact.on !== undefined && old.fact.on === fresh.fact.on) return 'corrected facts'
  }
  if (id.endsWith('.delay') || id.endsWith('.leaving_mw'))
    return before && after && sameOrigin(before.origin, after.origin) ? 'time' : 'new facts'
  return 'new facts'
}

/** Bridges between two days. Throws a missing error when the company has no value on one of them. */
export function bridge(company: Company, view: View, facts: readonly KeptFact[], from: Day, to: Day): Bridge {
  const before = valueCompany(company, view, facts, from)
  const after = valueCompany(company, view, facts, to)
  const published = (day: Day): PublishedTarget | undefined => {
    const call = view.voice === undefined ? undefined : callOf(company.ticker, view.voice, facts, day)
    return call?.target === undefined
      ? undefined
      : { target: call.target, evidence: call.facts.filter((kept) => kept.fact.attribute === 'price_target') }
  }
  return bridgeBetween(before, after, { start: published(from), end: published(to) })
}

export interface PublishedTarget {
  /** USD/share. */
  readonly target: number
  readonly evidence: readonly KeptFact[]
}

/** Targets that the bars lead from and to instead of the model's own: those that the voice of the view published. */
export interface BridgeEnds {
  readonly start?: PublishedTarget | undefined
  readonly end?: PublishedTarget | undefined
}

/** Bridges two valuations of one company through one view. Where published targets are given, what the model does not explain of them is a bar of its own at each end. */
export function bridgeBetween(before: Valuation, after: Valuation, ends: BridgeEnds = {}): Bridge {
  const [first, last] = [requireValued(before), requireValued(after)]
  const [own, next] = [
    { state: before.state, valued: first, graph: before.graph! },
    { state: after.state, valued: last, graph: after.graph! },
  ]
  const structure = unionStructure(before.state.structure, after.state.structure)
  const graph = unionGraph(structure, own, next)
  const inputsBefore = onUnion(own, after.state.inputs, structure, graph)
  const inputsAfter = onUnion(next, before.state.inputs, structure, graph)
  const path = attribute(graph.perShare, bindingsOf(inputsBefore), bindingsOf(inputsAfter))
  const labels = inputLabels(graph)

  const bars = Object.entries(path.contributions)
    .filter(([, contribution]) => contribution !== 0)
    .map(([id, contribution]): BridgeBar => {
      const [held, holds] = [inputsBefore[id], inputsAfter[id]]
      const group = groupOf(id, held, holds)
      return {
        group,
        id,
        label: labels.get(id) ?? id,
        unit: holds?.unit ?? held?.unit ?? '',
        before: held,
        after: holds,
        contribution,
        evidence: holds ? factsOf(holds.origin) : [],
      }
    })
  const plain = (id: string, label: string, contribution: number, evidence: readonly KeptFact[] = []): BridgeBar[] =>
    contribution === 0
      ? []
      : [{ group: 'method', id, label, unit: 'USD/share', before: undefined, after: undefined, contribution, evidence }]
  const structural = path.from - first.perShare + (last.perShare - path.to)
  bars.push(
    // What is left is rounding, where both states could be restated on the common structure.
    ...plain('structure', 'Way of valuing', Math.abs(structural) < 1e-9 * Math.max(first.perShare, last.perShare) ? 0 : structural),
    ...(ends.start
      ? plain('published.from', 'Model less the first published target', first.perShare - ends.start.target, ends.start.evidence)
      : plain('rounding.from', 'Rounding of the first target', first.perShare - first.priceTarget)),
    ...(ends.end
      ? plain('published.to', 'Second published target less the model', ends.end.target - last.perShare, ends.end.evidence)
      : plain('rounding.to', 'Rounding of the second target', last.priceTarget - last.perShare)),
  )
  const start = ends.start?.target ?? first.priceTarget
  const end = ends.end?.target ?? last.priceTarget
  const ordered = sortedBy(
    bars,
    (bar) => bridgeGroups.indexOf(bar.group),
    (bar) => -Math.abs(bar.contribution),
    (bar) => bar.id,
  )
  const sum = (list: readonly BridgeBar[]) => list.reduce((total, bar) => total + bar.contribution, 0)
  return {
    ticker: after.ticker,
    from: before,
    to: after,
    start,
    end,
    bars: ordered,
    groups: Object.fromEntries(bridgeGroups.map((group) => [group, sum(ordered.filter((bar) => bar.group === group))])) as Record<
      BridgeGroup,
      number
    >,
    residual: end - start - sum(ordered),
  }
}

function inputLabels(graph: CompanyGraph): Map<string, string> {
  const labels = new Map<string, string>()
  for (const node of inOrder([graph.perShare])) if (node.operation === 'input' && node.label !== undefined) labels.set(node.id, node.label)
  return labels
}
