// Why a value moved: the exact, order-independent bridge between two days of one view, each bar with its evidence.
import { sortedBy, type Day } from '../base/index.ts'
import { attribute } from '../evaluate/index.ts'
import type { Company, KeptFact } from '../facts/index.ts'
import { inOrder } from '../graph/index.ts'
import { companyGraph, isAmount, unionStructure, type CompanyStructure } from '../model/index.ts'
import { calendarInputs, factsOf, quarterOf, bindingsOf, type CompanyState, type Inputs, type Origin, type Sourced } from './state/index.ts'
import { callOf } from './calls.ts'
import { requireValued } from './imply.ts'
import { valueCompany, type Valuation, type Valued } from './valuation.ts'
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
  if (old && fresh && old.id !== fresh.id && old.fact.on !== undefined && old.fact.on === fresh.fact.on) return 'corrected facts'
  if (id.endsWith('.delay') || id.endsWith('.leaving_mw'))
    return before && after && sameOrigin(before.origin, after.origin) ? 'time' : 'new facts'
  return 'new facts'
}

/** Puts a state's inputs on the union structure: amounts it does not have are none, terms it does not have are those of the other state. */
function filled(own: CompanyState, valued: Valued, other: Inputs, structure: CompanyStructure): Inputs {
  const inputs: Record<string, Sourced> = {}
  for (const [id, sourced] of Object.entries(other)) {
    inputs[id] = isAmount(id) ? { value: 0, unit: sourced.unit, origin: { kind: 'derived', words: 'none on that day', from: [] } } : sourced
  }
  Object.assign(inputs, own.inputs, calendarInputs(structure.quarters, own.asOf, own.target))
  const expectedId = `${structure.ticker}.expected_mw`
  if (structure.expectation === 'stated' && own.structure.expectation !== 'stated') {
    inputs[expectedId] = {
      value: valued.expectedMw,
      unit: 'MW[critical_it]',
      origin: { kind: 'derived', words: 'megawatts that the view derived on that day', from: [] },
    }
  }
  return inputs
}

/** Bridges between two days. Throws a missing error when the company has no value on one of them. */
export function bridge(company: Company, view: View, facts: readonly KeptFact[], from: Day, to: Day): Bridge {
  const before = valueCompany(company, view, facts, from)
  const after = valueCompany(company, view, facts, to)
  const published = (day: Day) => (view.voice === undefined ? undefined : callOf(company.ticker, view.voice, facts, day)?.target)
  return bridgeBetween(before, after, { start: published(from), end: published(to) })
}

/** Targets that the bars lead from and to instead of the model's own: those that the voice of the view published. */
export interface BridgeEnds {
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** Bridges two valuations of one company through one view. Where published targets are given, what the model does not explain of them is a bar of its own at each end. */
export function bridgeBetween(before: Valuation, after: Valuation, ends: BridgeEnds = {}): Bridge {
  const [first, last] = [requireValued(before), requireValued(after)]
  const structure = unionStructure(before.state.structure, after.state.structure)
  const graph = companyGraph(structure, {
    targetQuarter: quarterOf(after.state.target),
    unsignedKind: after.state.view.cloud.includes(after.ticker) ? 'cloud' : 'colocation',
  })
  const inputsBefore = filled(before.state, first, after.state.inputs, structure)
  const inputsAfter = filled(after.state, last, before.state.inputs, structure)
  const path = attribute(graph.perShare, bindingsOf(inputsBefore), bindingsOf(inputsAfter))
  const labels = inputLabels(graph)

  const bars = Object.entries(path.contributions)
    .filter(([, contribution]) => contribution !== 0)
    .map(([id, contribution]): BridgeBar => {
      const [own, next] = [inputsBefore[id], inputsAfter[id]]
      const group = groupOf(id, own, next)
      return {
        group,
        id,
        label: labels.get(id) ?? id,
        unit: next?.unit ?? own?.unit ?? '',
        before: own,
        after: next,
        contribution,
        evidence: next ? factsOf(next.origin) : [],
      }
    })
  const plain = (group: BridgeGroup, id: string, label: string, contribution: number): BridgeBar[] =>
    contribution === 0 ? [] : [{ group, id, label, unit: 'USD/share', before: undefined, after: undefined, contribution, evidence: [] }]
  bars.push(
    ...plain('method', 'structure', 'Way of valuing', path.from - first.perShare + (last.perShare - path.to)),
    ...(ends.start === undefined
      ? plain('method', 'rounding.from', 'Rounding of the first target', first.perShare - first.priceTarget)
      : plain('method', 'published.from', 'First published target not explained by the model', first.perShare - ends.start)),
    ...(ends.end === undefined
      ? plain('method', 'rounding.to', 'Rounding of the second target', last.priceTarget - last.perShare)
      : plain('method', 'published.to', 'Second published target not explained by the model', ends.end - last.perShare)),
  )
  const start = ends.start ?? first.priceTarget
  const end = ends.end ?? last.priceTarget
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

function inputLabels(graph: ReturnType<typeof companyGraph>): Map<string, string> {
  const labels = new Map<string, string>()
  for (const node of inOrder([graph.perShare])) if (node.operation === 'input' && node.label !== undefined) labels.set(node.id, node.label)
  return labels
}
