// The fact behind a broker's call as it is printed, so that it can be followed to its words.
import type { Fact, KeptFact } from '../../facts/index.ts'

/** The newest fact that says this value and was known on the day; documents with words go before curators' records. */
export function callFact(
  facts: readonly KeptFact[],
  asOf: string,
  asked: {
    readonly subject: string
    readonly attribute: Fact['attribute']
    readonly by: string
    readonly value: number | string | undefined
  },
): KeptFact | undefined {
  if (asked.value === undefined) return undefined
  let best: KeptFact | undefined
  for (const kept of facts) {
    const { fact } = kept
    if (fact.subject !== asked.subject || fact.attribute !== asked.attribute || fact.by !== asked.by || fact.value !== asked.value) continue
    if (kept.known > asOf || (kept.withdrawn !== undefined && kept.withdrawn <= asOf)) continue
    if (!best || kept.known > best.known || (kept.known === best.known && kept.sequence > best.sequence)) best = kept
  }
  return best
}

/** The newest fact that answers a question, by a voice where one is named. */
export function newestFact(facts: readonly KeptFact[], asOf: string, fits: (fact: Fact) => boolean): KeptFact | undefined {
  let best: KeptFact | undefined
  for (const kept of facts) {
    if (!fits(kept.fact) || kept.known > asOf || (kept.withdrawn !== undefined && kept.withdrawn <= asOf)) continue
    if (!best || kept.known > best.known || (kept.known === best.known && kept.sequence > best.sequence)) best = kept
  }
  return best
}
