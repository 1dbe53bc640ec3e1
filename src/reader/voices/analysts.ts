// People who speak for a broker: once introduced, their surname stands for the house.
import type { NameMention } from '../names.ts'

const person = "(\\p{Lu}[\\p{L}'’-]+\\s+(?:\\p{Lu}\\.\\s+)?\\p{Lu}[\\p{L}'’-]+)"
/** "BTIG's Gregory Lewis", "Benchmark analyst Mark Palmer", „Benchmark-Analyst Mark Palmer“. */
const behind = new RegExp(`^(?:['’]s\\s+(?:[Aa]nalysts?\\s+)?|[- ]?[Aa]nalyst(?:in|en)?\\s+)${person}`, 'u')
/** "Mark Palmer of Benchmark", „Analystin Hanna Sommerfeld vom Bankhaus X“. */
const before = new RegExp(
  `(?:[Aa]nalyst(?:in)?\\s+)?${person},?\\s+(?:(?:an )?analyst\\s+)?(?:of|at|from|with|von|vom|bei)\\s+(?:der |dem |the )?$`,
  'u',
)
/** "wrote analyst Jonathan Petersen", „schrieb Analyst Jonathan Petersen“: of the house that the passage names before. */
const introduced = new RegExp(`(?<![\\p{L}-])[Aa]nalyst(?:in)?\\s+${person}`, 'gu')

const surname = (name: string) => name.split(/\s+/).at(-1) ?? name

/** Surname → broker, from all passages; a surname of two houses stands for none. */
export function analystsOf(texts: readonly string[], names: readonly (readonly NameMention[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const doubtful = new Set<string>()
  const add = (name: string, broker: string) => {
    const key = surname(name)
    if (key.length < 3 || (found.has(key) && found.get(key) !== broker)) doubtful.add(key)
    else found.set(key, broker)
  }
  for (const [number, text] of texts.entries()) {
    const brokers = (names[number] ?? []).filter((name) => name.kind === 'broker')
    for (const broker of brokers) {
      const after = behind.exec(text.slice(broker.end, broker.end + 60))?.[1]
      if (after !== undefined) add(after, broker.id)
      const lead = before.exec(text.slice(Math.max(0, broker.start - 60), broker.start))?.[1]
      if (lead !== undefined) add(lead, broker.id)
    }
    introduced.lastIndex = 0
    for (let match = introduced.exec(text); match; match = introduced.exec(text)) {
      const { index } = match
      const house = brokers.findLast((broker) => broker.end <= index)
      if (house && match[1] !== undefined) add(match[1], house.id)
    }
  }
  for (const key of doubtful) found.delete(key)
  return found
}
