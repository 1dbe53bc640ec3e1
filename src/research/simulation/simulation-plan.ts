// A simulation of the companies of a view, as graphs over draws: each uncertain input replaced by its distribution, everything else fixed.
import { InputError, MissingError } from '../../base/index.ts'
import { drawId, uncertainNodes, type SampleOutput, type SamplePlan } from '../../evaluate/index.ts'
import { add, constant, input, inputsOf, maximum, multiply, substitute, type Input, type Node } from '../../graph/index.ts'
import { assumptionId } from '../../model/index.ts'
import { parseUnit } from '../../units/index.ts'
import { graphForSimulation } from '../graph-of.ts'
import { bindingsOf, type CompanyState } from '../state/index.ts'
import type { Valuation, Valued } from '../valuation.ts'
import { unsignedSites } from './sites.ts'
import { factorId, idOfName, ownEntry, ownInput, uncertainAssumptions, type UncertainInput } from './uncertain-inputs.ts'

export interface PlannedCompany {
  readonly valuation: Valuation
  readonly valued: Valued
  /** Value per share, never below zero: shareholders lose no more than all. */
  readonly node: Node
  /** Ids of the draws that it depends on, in the order of dimensions. */
  readonly drawn: readonly string[]
}

export interface SimulationPlan {
  readonly companies: readonly PlannedCompany[]
  /** Without a value, and why. */
  readonly missing: readonly { readonly ticker: string; readonly missing: readonly string[] }[]
  /** In the order of dimensions. */
  readonly inputs: readonly UncertainInput[]
  /** What a draw is of, by its id: an uncertain input, or a common factor. */
  readonly labels: ReadonlyMap<string, string>
  /** One output per company, named by its ticker, then the sector's. */
  readonly sample: SamplePlan
}

/** Name of the output that adds the companies up: values per share times the shares that are diluted at the point value. USD. */
export const sectorOutput = 'SECTOR'

const zero = constant(0, 'USD/share', 'shareholders lose no more than all')
const noDelay = constant(0, '1', 'definition')

export interface PlanOptions {
  /** The valuations before a scenario changed inputs: a number that was moved carries its distribution along in proportion. */
  readonly reference?: readonly Valuation[]
  /** Makes each uncertain assumption a multiple `moved.ID` of its draw, fixed at 1, so that a kernel can be kept while it is moved. */
  readonly movable?: boolean
}

export function movedId(id: string): string {
  return `moved.${id}`
}

/** The inputs of one company that are uncertain, and what stands for each in its graph. */
interface OwnPart {
  readonly inputs: readonly UncertainInput[]
  /** What stands for an input, once the drawn nodes are known. */
  readonly replace: (nodes: ReadonlyMap<string, Node>) => ReadonlyMap<string, Node>
  readonly fixed: Readonly<Record<string, number>>
  readonly shared: ReadonlyMap<string, string>
}

function ownPart(state: CompanyState, valued: Valued, perShare: Node, uncertain: ReadonlySet<string>): OwnPart {
  const { ticker } = state.structure
  const inputs: UncertainInput[] = []
  const makers: ((nodes: ReadonlyMap<string, Node>) => readonly [string, Node])[] = []
  const fixed: Record<string, number> = {}
  const shared = new Map<string, string>()
  for (const node of inputsOf([perShare]).values()) {
    const { id, unit } = node
    const label = node.label ?? id
    if (id === `${ticker}.unsigned.probability`) {
      fixed[id] = state.inputs[assumptionId('expected_probability')]!.value
      const sites = unsignedSites(state, valued).flatMap((site) => {
        const own = `${ticker}.unsigned.${site.name}.probability`
        const entry = ownEntry(state.view, own)
        return entry
          ? [{ site, input: ownInput(state, entry, { id: own, label: `Lease signed, ${site.name}`, unit, base: fixed[id]! }) }]
          : []
      })
      inputs.push(...sites.map((site) => site.input))
      if (sites.length > 0)
        makers.push((nodes) => [
          id,
          add(sites.map(({ site, input: own }) => multiply(constant(site.share, '1', 'share of approved power'), nodes.get(own.id)!))),
        ])
      else shared.set(id, assumptionId('expected_probability'))
      continue
    }
    const isProbability = id.endsWith('.probability')
    const held = state.inputs[id]
    const base = isProbability ? state.inputs[assumptionId('contracted_probability')]!.value : (state.untilDelivery[id] ?? held?.value ?? 0)
    if (isProbability) fixed[id] = base
    const entry = id.startsWith(`${ticker}.`) ? ownEntry(state.view, id) : undefined
    if (entry) {
      const own = ownInput(state, entry, { id, label, unit, base })
      if (own.apply === 'add') fixed[id] = base
      inputs.push(own)
      makers.push((nodes) => [id, applied(own, node, nodes.get(id)!)])
    } else if (isProbability) shared.set(id, assumptionId('contracted_probability'))
    else if (held?.origin.kind === 'assumption' && uncertain.has(assumptionId(held.origin.name as never)))
      shared.set(id, assumptionId(held.origin.name as never))
    else if (uncertain.has(id)) shared.set(id, id)
  }
  return { inputs, fixed, shared, replace: (nodes) => new Map(makers.map((make) => make(nodes))) }
}

function applied(own: UncertainInput, base: Input, drawn: Node): Node {
  if (own.apply === 'replace') return drawn
  if (own.apply === 'scale') return multiply(base, drawn)
  const sum = add([base, drawn])
  return own.id.endsWith('.delay') ? maximum([sum, noDelay]) : sum
}

/** Builds the plan. Throws an input error where the view leaves nothing uncertain, and for distributions and correlations that cannot be. */
export function simulationPlan(
  valuations: readonly Valuation[],
  { reference = valuations, movable = false }: PlanOptions = {},
): SimulationPlan {
  const [first] = valuations
  const view = first?.state.view
  const valuedOnes = valuations.flatMap((valuation) => (valuation.valued ? [{ valuation, valued: valuation.valued }] : []))
  const missing = valuations.filter(({ valued }) => !valued).map((valuation) => ({ ticker: valuation.ticker, missing: valuation.missing }))
  if (first && valuedOnes.length === 0)
    throw new MissingError(`no company of the view ${view?.name} has a value on ${first.state.asOf}`, {
      where: missing.map(({ ticker }) => ticker).join(', '),
      remedy: 'name a later day, or add the facts that uprate value names',
    })
  const common = reference[0] ? uncertainAssumptions(reference[0].state) : []
  const ids = new Set(common.map(({ id }) => id))
  const parts = valuedOnes.map(({ valuation, valued }) => {
    const { perShare } = graphForSimulation(valuation.state)
    return { valuation, valued, perShare, part: ownPart(valuation.state, valued, perShare, ids) }
  })
  const used = new Set(parts.flatMap(({ part }) => [...part.shared.values()]))
  const own = parts.flatMap(({ part }) => part.inputs).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const inputs = [...common.filter(({ id }) => used.has(id)), ...own]
  const uncertainty = view?.uncertainty
  const copula = uncertainty?.correlation
  const factors = Object.keys(uncertainty?.factors ?? {})
  const { nodes, drawn } = uncertainNodes(
    inputs.map(({ id, label, unit, distribution, apply, loads }) => ({
      id,
      label,
      unit: parseUnit(apply === 'scale' ? '1' : unit),
      distribution,
      ...(loads && { loads }),
    })),
    `view ${view?.name}`,
    copula && { names: copula.names.map(idOfName), matrix: copula.matrix },
    factors.map(factorId),
  )
  if (inputs.length === 0 || drawn.length === 0)
    throw new InputError(`the view ${view?.name} leaves nothing uncertain, so there is nothing to draw`, {
      where: 'its assumptions and "uncertainty"',
      remedy: 'give an assumption a distribution, for example "distribution": { "kind": "pert" } (docs/views.md)',
    })

  const fixed: Record<string, number> = {}
  const sharedNodes = new Map(
    common.map((one): [string, Node] => {
      const node = nodes.get(one.id)
      const value = first!.state.inputs[one.id]!.value
      return [one.id, node === undefined ? constant(one.base, one.unit, 'unused') : moved(one, node, value, movable, fixed)]
    }),
  )
  for (const { valuation, part } of parts) Object.assign(fixed, bindingsOf(valuation.state.inputs), part.fixed)
  const planned = parts.map(({ valuation, valued, perShare, part }): PlannedCompany => {
    const replacements = new Map(
      [...part.shared].flatMap(([id, name]) => (sharedNodes.has(name) ? [[id, sharedNodes.get(name)!] as const] : [])),
    )
    for (const [id, node] of part.replace(nodes)) replacements.set(id, node)
    const [value] = substitute([perShare], replacements)
    const node = maximum([value!, zero], `${valuation.ticker}: value per share`)
    const reached = inputsOf([node])
    return { valuation, valued, node, drawn: drawn.filter((id) => reached.has(id)) }
  })
  const outputs = planned.map(({ valuation, valued, node }): SampleOutput => ({
    name: valuation.ticker,
    node,
    // Cut to few digits: the last ones of a point reading differ between engines.
    centre: Math.fround(valued.perShare),
    ...(valuation.price && { threshold: valuation.price.value }),
  }))
  const sector = add(
    planned.map(({ valued, node }) => multiply(node, constant(valued.dilutedShares, 'share', 'diluted at the point value'))),
  )
  const labels = new Map<string, string>([
    ...Object.entries(uncertainty?.factors ?? {}).map(([name, words]) => [drawId(factorId(name)), words] as const),
    ...inputs.map(({ id, label, ticker }) => [drawId(id), ticker === undefined ? label : `${ticker}: ${label}`] as const),
  ])
  return {
    companies: planned,
    missing,
    inputs,
    labels,
    sample: {
      outputs: [
        ...outputs,
        {
          name: sectorOutput,
          node: sector,
          centre: Math.fround(planned.reduce((sum, { valued }) => sum + valued.perShare * valued.dilutedShares, 0)),
        },
      ],
      drawn,
      fixed,
    },
  }
}

/** The draw of an assumption whose number was moved: in proportion, or by the difference where the reference is 0. */
function moved(one: UncertainInput, node: Node, value: number, movable: boolean, fixed: Record<string, number>): Node {
  if (one.base === 0) return value === 0 ? node : add([node, constant(value, one.unit, 'moved')])
  const ratio = value / one.base
  if (movable) {
    fixed[movedId(one.id)] = ratio
    return multiply(node, input(movedId(one.id), '1', `${one.label}, moved`))
  }
  return ratio === 1 ? node : multiply(node, constant(ratio, '1', 'moved'))
}
