// Which inputs a workbook has, and which of them are one number: what two inputs take from one assumption or one fact is entered once.
import { sortedBy } from '../../base/index.ts'
import { assumptionId, assumptionNames } from '../../model/index.ts'
import { factsOf, type Origin, type Sourced, type Valuation } from '../../research/index.ts'
import type { MadeCompany } from './made-company.ts'

export interface ListedInput {
  readonly id: string
  readonly label: string
  readonly sourced: Sourced
  /** The input that it follows: the same assumption, or the same fact. */
  readonly follows?: string
}

export interface InputList {
  /** Assumptions that formulas use. */
  readonly shared: readonly ListedInput[]
  /** Assumptions that act before the workbook, in its derived inputs or not at all. */
  readonly before: readonly ListedInput[]
  /** By ticker; without those of a quarter. */
  readonly companies: ReadonlyMap<string, readonly ListedInput[]>
}

/** What makes two inputs one number; nothing where each stands for itself. */
function identity({ origin, unit, value }: Sourced): string | undefined {
  const detail = (origins: Origin): string | undefined => {
    if (origins.kind === 'assumption') return `assumption ${origins.name}`
    if (origins.kind === 'fact') return `fact ${origins.fact.id}`
    const from = factsOf(origins)
    return from.length > 0 ? `derived ${origins.kind === 'derived' ? origins.words : ''} ${from.map(({ id }) => id).join(' ')}` : undefined
  }
  const own = detail(origin)
  return own === undefined ? undefined : `${own} ${unit} ${value}`
}

/** Of a price beside a company: an input of upside and rating alone. */
export function priceId(ticker: string): string {
  return `${ticker}.price`
}

function priced({ ticker, price }: Valuation): ListedInput[] {
  if (!price) return []
  const sourced: Sourced = {
    value: price.value,
    unit: 'USD/share',
    origin: { kind: 'fact', fact: price.fact, rule: 'newer', rivals: price.rivals },
  }
  return [{ id: priceId(ticker), label: `Share price on ${price.on}`, sourced }]
}

/** Lists the inputs of the companies that have a value. `always`: assumptions that other sheets use. */
export function inputList(companies: readonly MadeCompany[], always: readonly string[]): InputList {
  const followed = new Map<string, string>()
  const used = new Set<string>(always)
  const perCompany = new Map<string, ListedInput[]>()
  const first = companies[0]!
  for (const name of assumptionNames) {
    const id = assumptionId(name)
    const own = identity(first.state.inputs[id]!)
    if (own !== undefined && !followed.has(own)) followed.set(own, id)
  }
  for (const { ticker, lines, state, shipped, expectedIsShare } of companies) {
    const list: ListedInput[] = priced(shipped)
    const add = (id: string, label: string) => {
      const sourced = state.inputs[id]!
      const own = identity(sourced)
      const follows = own === undefined ? undefined : followed.get(own)
      if (own !== undefined && follows === undefined) followed.set(own, id)
      if (follows?.startsWith('view.')) used.add(follows)
      list.push({ id, label, sourced, ...(follows !== undefined && { follows }) })
    }
    for (const { node, timed } of lines.lines) {
      if (node.operation !== 'input' || timed) continue
      if (node.id.startsWith('view.')) used.add(node.id)
      // Megawatts that are a share of approved power are calculated with the scenarios.
      else if (!(expectedIsShare && node.id === `${ticker}.expected_mw`)) add(node.id, node.label ?? node.id)
    }
    if (expectedIsShare) used.add('view.conversion_share')
    perCompany.set(ticker, list)
  }
  const assumptions = assumptionNames.map((name): ListedInput => {
    const id = assumptionId(name)
    const sourced = first.state.inputs[id]!
    return { id, label: '', sourced }
  })
  return {
    shared: assumptions.filter(({ id }) => used.has(id)),
    before: assumptions.filter(({ id }) => !used.has(id)),
    companies: new Map(sortedBy([...perCompany], ([ticker]) => companies.findIndex((company) => company.ticker === ticker))),
  }
}
