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

const near = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b))
const numeric = (kept: KeptFact) => kept.fact.value as number

/** Folds facts in order of knowledge: repeated values and restated totals add nothing; a larger value is a new total and adds the difference; a smaller one is an addition. */
export function foldParts(facts: readonly KeptFact[]): Part[] {
  const parts: Part[] = []
  for (const kept of sortedBy(
    facts,
    (item) => item.known,
    aboutDay,
    (item) => item.sequence,
  )) {
    const value = numeric(kept)
    const sum = parts.reduce((total, part) => total + part.value, 0)
    if (parts.some((part) => near(part.value, value)) || near(sum, value)) continue
    if (parts.length > 0 && value > sum) {
      parts.push({
        value: value - sum,
        from: [kept, ...parts.flatMap((part) => part.from)],
        words: `total of ${value} less ${sum} stated before`,
      })
    } else parts.push({ value, from: [kept] })
  }
  return parts
}

const groupKey = (kept: KeptFact) => `${kept.fact.site ?? ''}/${kept.fact.counterparty ?? ''}`

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
  const keys = [...new Set(contracted.filter((kept) => kept.fact.counterparty !== undefined).map(groupKey))].toSorted()

  return keys.flatMap((key) => {
    const capacity = contracted.filter((kept) => groupKey(kept) === key)
    const own = terms.filter((kept) => groupKey(kept) === key)
    const byAttribute = (attribute: string) => own.filter((kept) => kept.fact.attribute === attribute)
    const critical = foldParts(capacity.filter((kept) => kept.fact.basis === 'critical_it'))
    const gross = foldParts(capacity.filter((kept) => kept.fact.basis === 'gross' || kept.fact.basis === undefined))
    const values = foldParts(byAttribute('contract_value'))
    const blocks: readonly Part[] = critical.length > 0 ? critical : gross
    return blocks.map((block, index): Contract => {
      const first = block.from[0]!
      const sameDay = <T extends Part>(list: readonly T[]) => list.find((part) => part.from[0]!.known === first.known)
      const onDay = (list: readonly KeptFact[]) => {
        const day = list.filter((kept) => kept.known === first.known)
        return day.length > 0 ? day : list
      }
      const value = sameDay(values) ?? (blocks.length === 1 ? sumOf(values) : undefined)
      const delivery = deliveryOf(block.from.slice(0, 1), first.known)
      const { site, counterparty } = first.fact
      const term = onDay(byAttribute('contract_term')).at(-1)
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
