// HPC contracts from facts: parts of one tenant at one site are added, restated totals are recognised and never added again.
import { sortedBy } from '../../base/index.ts'
import { aboutDay, answers, type KeptFact, type Trust } from '../../facts/index.ts'

/** One signed block of megawatts, as far as facts tell. */
export interface Contract {
  /** `Barber Lake/Fluidstack/1`: site, tenant, number in order of signing. */
  readonly key: string
  readonly label: string
  readonly site: string | undefined
  readonly counterparty: string | undefined
  readonly kind: 'colocation' | 'cloud'
  /** Critical IT load: a fact, or what a restated total adds to the parts before it. */
  readonly critical?: Part
  /** Gross load, where only that is stated. */
  readonly gross?: Part
  /** Gross load stated beside the critical IT load of the same block. */
  readonly grossBeside?: Part
  readonly value?: Part
  readonly term?: KeptFact
  /** The company's share of a joint venture. */
  readonly ownership?: KeptFact
  readonly margin?: readonly KeptFact[]
  readonly buildCost?: readonly KeptFact[]
  /** Delivery date stated after signing. */
  readonly delivery?: KeptFact
  /** Day on which the first of its facts became known. */
  readonly signed: string
}

/** A number that is a fact, or the difference of a total and the facts it contains. */
export interface Part {
  readonly value: number
  readonly from: readonly KeptFact[]
  /** How it was derived, where it is not simply stated. */
  readonly words?: string
}

const numeric = (kept: KeptFact) => kept.fact.value as number

/** Restatements round: to two per cent, to ten where the words say "about", "at least" or "up to". */
function near(stated: number, kept: KeptFact): boolean {
  const value = numeric(kept)
  return Math.abs(stated - value) <= (kept.fact.bound === undefined ? 0.02 : 0.1) * Math.max(Math.abs(stated), Math.abs(value))
}

/**
 * Folds facts in order of knowledge: repeated values and restated totals add nothing; a larger value is a new total and adds the difference; a smaller one
 * is an addition where it is `signed` anew, else a part of what is there. With `counted`, parts that the facts may be totals of, only what exceeds their
 * sum is new.
 */
export function foldParts(facts: readonly KeptFact[], signed: (kept: KeptFact) => boolean, counted: readonly Part[] = []): Part[] {
  const parts: Part[] = [...counted]
  for (const kept of sortedBy(
    facts,
    (item) => item.known,
    aboutDay,
    (item) => item.sequence,
  )) {
    const value = numeric(kept)
    const sum = parts.reduce((total, part) => total + part.value, 0)
    if (parts.some((part) => near(part.value, kept)) || near(sum, kept)) continue
    if (parts.length > 0 && value > sum) {
      parts.push({
        value: value - sum,
        from: [kept, ...parts.flatMap((part) => part.from)],
        words: `total of ${value} less ${sum} stated before`,
      })
    } else if (parts.length === 0 || (counted.length === 0 && signed(kept))) parts.push({ value, from: [kept] })
  }
  return parts.slice(counted.length)
}

const groupKey = (kept: KeptFact) => `${kept.fact.site ?? ''}/${kept.fact.counterparty ?? ''}`

const tenantsOf = (key: string) => key.slice(key.indexOf('/') + 1).split('; ')

interface Parts {
  readonly critical: readonly Part[]
  readonly gross: readonly Part[]
  readonly values: readonly Part[]
}

const sizeOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.value, 0)

/** A smaller lease at the same place is told with a value of its own: 160 MW for $3.0bn after 200 MW for $3.7bn. Without one, it is a phase of the first. */
function partsOf(capacity: readonly KeptFact[], values: readonly KeptFact[], counted: Parts): Parts {
  const worth = foldParts(values, (kept) => capacity.some((other) => other.known === kept.known), counted.values)
  const signed = (kept: KeptFact) => worth.some((part) => part.from[0]!.known === kept.known)
  return {
    critical: foldParts(
      capacity.filter((kept) => kept.fact.basis === 'critical_it'),
      signed,
      counted.critical,
    ),
    gross: foldParts(
      capacity.filter((kept) => kept.fact.basis === 'gross' || kept.fact.basis === undefined),
      signed,
      // A total without a basis may be of either.
      sizeOf(counted.gross) > sizeOf(counted.critical) ? counted.gross : counted.critical,
    ),
    values: worth,
  }
}

function kindOf(facts: readonly KeptFact[]): 'colocation' | 'cloud' {
  return facts.some((kept) => kept.fact.kind === 'cloud') ? 'cloud' : 'colocation'
}

function deliveryOf(facts: readonly KeptFact[], signed: string): KeptFact | undefined {
  return facts.find((kept) => kept.fact.attribute === 'capacity' && kept.fact.on !== undefined && aboutDay(kept) > signed)
}

/** The contracts of a company among facts already cut to a knowledge date. A company total without site and tenant is no contract. */
export function contractsOf(ticker: string, facts: readonly KeptFact[], trust: Trust): Contract[] {
  const usable = facts.filter(
    (kept) => kept.confidence >= trust.minimumConfidence && (kept.fact.by === undefined || kept.fact.by === ticker),
  )
  const contracted = answers({ subject: ticker, attribute: 'capacity', where: { stage: 'contracted' } }, usable)
  const terms = usable.filter((kept) => kept.fact.subject === ticker && kept.fact.counterparty !== undefined)
  const all = [...new Set(contracted.filter((kept) => kept.fact.counterparty !== undefined).map(groupKey))].toSorted()
  // "410 MW with AWS and Fluidstack" is a total over leases that are on file by tenant, not a lease of both.
  const isTotal = (key: string) =>
    key.startsWith('/') &&
    key.includes('; ') &&
    tenantsOf(key).some((tenant) => all.some((other) => other !== key && other.endsWith(`/${tenant}`)))
  const keys = all.filter((key) => !isTotal(key))
  const none: Parts = { critical: [], gross: [], values: [] }
  const partsAt = (key: string, counted = none) =>
    partsOf(
      contracted.filter((kept) => groupKey(kept) === key),
      terms.filter((kept) => groupKey(kept) === key && kept.fact.attribute === 'contract_value'),
      counted,
    )
  /** What a statement about a tenant without a site may be a total of: the tenant's parts at named sites. */
  const atSites = (key: string): Parts => {
    const sited = keys.filter((other) => !other.startsWith('/') && other.endsWith(key)).map((other) => partsAt(other))
    const every = (name: keyof Parts) => sited.flatMap((parts) => parts[name])
    return { critical: every('critical'), gross: every('gross'), values: every('values') }
  }

  return keys.flatMap((key) => {
    const capacity = contracted.filter((kept) => groupKey(kept) === key)
    const own = terms.filter((kept) => groupKey(kept) === key)
    const byAttribute = (attribute: string) => own.filter((kept) => kept.fact.attribute === attribute)
    const { critical, gross, values } = partsAt(key, key.startsWith('/') ? atSites(key) : none)
    const blocks: readonly Part[] = critical.length > 0 ? critical : gross
    return blocks.map((block, index): Contract => {
      const first = block.from[0]!
      const onItsDay = (part: Part) => part.from[0]!.known === first.known
      // Several blocks of one day: the first megawatts go with the first value, the second with the second.
      const turn = blocks.slice(0, index).filter(onItsDay).length
      const sameDay = (list: readonly Part[]) => list.filter(onItsDay)[turn]
      const onDay = (list: readonly KeptFact[]) => {
        const day = list.filter((kept) => kept.known === first.known)
        return day.length > 0 ? day : list
      }
      const value = sameDay(values) ?? (blocks.length === 1 ? sumOf(values) : undefined)
      const delivery = deliveryOf(block.from.slice(0, 1), first.known)
      const { site, counterparty } = first.fact
      const term = onDay(byAttribute('contract_term')).at(-1)
      const ownership = byAttribute('ownership_share')
        .toSorted((a, b) => (a.known < b.known ? -1 : 1))
        .at(-1)
      const margin = onDay(byAttribute('noi_margin'))
      const buildCost = onDay(byAttribute('capex_per_mw'))
      return {
        key: `${key}/${index + 1}`,
        label: [counterparty, site].filter(Boolean).join(', ') + (blocks.length > 1 ? ` (${index + 1})` : ''),
        site,
        counterparty,
        kind: kindOf([...capacity, ...own]),
        ...(critical.length > 0 ? { critical: block } : { gross: block }),
        ...(critical.length > 0 && sameDay(gross) && { grossBeside: sameDay(gross)! }),
        ...(value && { value }),
        ...(term && { term }),
        ...(ownership && { ownership }),
        ...(margin.length > 0 && { margin }),
        ...(buildCost.length > 0 && { buildCost }),
        ...(delivery && { delivery }),
        signed: first.known,
      }
    })
  })
}

function sumOf(values: readonly Part[]): Part | undefined {
  if (values.length === 0) return undefined
  if (values.length === 1) return values[0]
  return {
    value: values.reduce((sum, part) => sum + part.value, 0),
    from: values.flatMap((part) => part.from),
    words: 'sum of the stated parts',
  }
}
