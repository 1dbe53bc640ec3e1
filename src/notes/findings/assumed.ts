// What a broker says it assumes, as far as it became known since the earlier day: megawatts, values per megawatt, shares, revenue; told once, however many documents tell it.
import { sortedBy, type Day } from '../../base/index.ts'
import type { AttributeName, KeptFact } from '../../facts/index.ts'

export interface Assumed {
  readonly subject: string
  /** The fact that says most of those that say the same. */
  readonly fact: KeptFact
  /** All of them, that one first. */
  readonly facts: readonly KeptFact[]
}

/** In the order in which a reader wants them; ratings, targets and prices are told elsewhere. */
const told: readonly AttributeName[] = [
  'capacity',
  'conversion_share',
  'value_per_mw',
  'contract_value',
  'gpu_count',
  'annual_revenue',
  'capex_per_mw',
  'noi_margin',
  'bitcoin_price',
  'network_hashrate',
]

const qualifiersOf = ({ fact }: KeptFact) => Object.keys(fact).length

/** Same matter and same number to half a per cent, whatever else one of the documents leaves out. */
function sameWords({ fact: a }: KeptFact, { fact: b }: KeptFact): boolean {
  const edge = (bound: string | undefined) => (bound === 'about' ? undefined : bound)
  return (
    a.attribute === b.attribute &&
    a.stage === b.stage &&
    edge(a.bound) === edge(b.bound) &&
    (a.basis === b.basis || a.basis === undefined || b.basis === undefined) &&
    (a.kind === b.kind || a.kind === undefined || b.kind === undefined) &&
    Math.abs(Number(a.value) - Number(b.value)) <= 0.005 * Math.abs(Number(a.value))
  )
}

/** By subject: the sector, then the companies in the order given. Facts that the view does not believe are left out. */
export function assumedBy(
  broker: string,
  facts: Iterable<KeptFact>,
  since: Day,
  minimumConfidence: number,
  tickers: readonly string[],
): readonly Assumed[] {
  const subjects = ['SECTOR', ...tickers]
  const news = [...facts].filter(
    ({ fact, known, confidence }) =>
      fact.by === broker &&
      known > since &&
      confidence >= minimumConfidence &&
      told.includes(fact.attribute) &&
      typeof fact.value === 'number' &&
      subjects.includes(fact.subject),
  )
  const groups: KeptFact[][] = []
  for (const kept of sortedBy(
    news,
    (item) => -qualifiersOf(item),
    (item) => item.sequence,
  )) {
    const held = groups.find(([first]) => first!.fact.subject === kept.fact.subject && sameWords(first!, kept))
    if (held) held.push(kept)
    else groups.push([kept])
  }
  return sortedBy(
    groups.map((group): Assumed => ({ subject: group[0]!.fact.subject, fact: group[0]!, facts: group })),
    ({ subject }) => subjects.indexOf(subject),
    ({ fact }) => told.indexOf(fact.fact.attribute),
    ({ fact }) => fact.fact.stage ?? '',
    ({ fact }) => Number(fact.fact.value),
  )
}
