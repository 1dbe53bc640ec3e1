// What a broker newly says in figures between two days: facts of the ledger beside ratings, targets and prices, newest first, each once.
import { sortedBy } from '../../base/index.ts'
import type { Fact, KeptFact } from '../../facts/index.ts'
import type { Numbers } from '../words/numbers.ts'

const elsewhere = new Set<Fact['attribute']>([
  'rating',
  'rating_action',
  'price_target',
  'share_price',
  'market_cap',
  'price_high',
  'price_low',
])

function sameNumber(a: Fact, b: Fact): boolean {
  return a.attribute === b.attribute && a.stage === b.stage && a.value === b.value
}

/** What is said of the future goes first: expected megawatts, their share, what they are worth. */
function weight({ fact }: KeptFact): number {
  if (fact.attribute === 'capacity') return fact.stage === 'expected' ? 0 : fact.stage === 'potential' ? 1 : 4
  const place = (['conversion_share', 'value_per_mw', 'annual_revenue'] as readonly string[]).indexOf(fact.attribute)
  return place < 0 ? 5 : 2 + place / 4
}

/** Facts about `subject` asserted by `broker` that became known after `since` and by `asOf`; the same statement told by several documents once. */
export function newlySaid(
  facts: readonly KeptFact[],
  subject: string,
  broker: string,
  since: string | undefined,
  asOf: string,
): readonly KeptFact[] {
  const found = new Map<string, KeptFact>()
  for (const kept of facts) {
    const { fact } = kept
    if (fact.subject !== subject || fact.by !== broker || elsewhere.has(fact.attribute)) continue
    if (kept.known > asOf || (since !== undefined && kept.known <= since) || (kept.withdrawn !== undefined && kept.withdrawn <= asOf))
      continue
    const matter = [fact.attribute, fact.basis, fact.stage, fact.kind, fact.site, fact.on?.slice(0, 4), fact.bound === 'at_most'].join('|')
    const other = found.get(matter)
    // A statement with words of a document goes before a curator's record of the same.
    if (!other || kept.sequence > other.sequence) found.set(matter, kept)
  }
  const said = sortedBy([...found.values()], weight, (kept) => kept.sequence)
  // Two documents may name one site in two ways.
  return said.filter((kept, index) => said.findIndex((other) => sameNumber(kept.fact, other.fact)) === index)
}

/** `~480 MW 2026`, `64 % of approved`: a fact in the fewest words that still say it. */
export function shortFact(
  { fact }: KeptFact,
  numbers: Numbers,
  words: Readonly<Record<'approvedShort' | 'expected' | 'potential' | 'signedShort' | 'belowHigh' | 'revenue', string>>,
): string {
  const value = typeof fact.value === 'number' ? fact.value : undefined
  const bound = fact.bound === 'about' ? '~' : fact.bound === 'at_least' ? '≥\u2009' : fact.bound === 'at_most' ? '≤\u2009' : ''
  const shown = value === undefined ? String(fact.value) : numbers.ofUnit(value, fact.unit)
  const year = fact.on === undefined ? '' : ` ${fact.on.slice(0, 4)}`
  switch (fact.attribute) {
    case 'capacity': {
      const stage =
        fact.stage === 'expected'
          ? words.expected
          : fact.stage === 'potential'
            ? words.potential
            : fact.stage === 'contracted'
              ? words.signedShort
              : (fact.stage ?? '')
      return `${bound}${shown} ${stage}${fact.stage === 'expected' ? year : ''}${fact.site === undefined ? '' : `, ${fact.site}`}`.trim()
    }
    case 'conversion_share':
      return `${bound}${shown} ${words.approvedShort}${year}`
    case 'drawdown':
      return `${bound}${shown} ${words.belowHigh}`
    case 'annual_revenue':
      return `${bound}${shown} ${words.revenue}`
    default:
      return `${bound}${shown}`
  }
}
