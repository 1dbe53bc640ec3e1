// Weighs the words around a figure against each other: each kind of word speaks for an attribute or against all of them, the nearer the more.
import type { AttributeName } from '../facts/index.ts'
import type { CueName } from './lexicon/cues.ts'
import { nearest, type Sentence } from './sentence.ts'
import type { Slice } from './sentences.ts'

/** A kind of word, what it speaks for (`none`: against booking), and its weight before and behind the figure. */
export type Rule = readonly [cue: CueName, speaksFor: AttributeName | 'none', before: number, after: number]

export interface Decision {
  readonly attribute: AttributeName
  /** Weight left after distance; the higher the surer. */
  readonly score: number
  /** How far the best other reading stays behind. */
  readonly lead: number
  readonly cue: Slice
}

const slope = 1.4

/** The attribute with most weight left after distance; undefined when nothing speaks for one, or a word against wins. */
export function decide(sentence: Sentence, at: Slice, rules: readonly Rule[], others: readonly Slice[] = []): Decision | undefined {
  const best = new Map<AttributeName | 'none', { score: number; cue: Slice }>()
  for (const [cue, speaksFor, before, after] of rules) {
    for (const [side, weight] of [
      ['before', before],
      ['after', after],
    ] as const) {
      if (weight <= 0) continue
      const found = nearest(sentence, at, sentence.cues(cue), side)
      if (!found) continue
      // A figure between the word and this one has the better claim to the word.
      const from = Math.min(found.place.end, at.end)
      const to = Math.max(found.place.start, at.start)
      const claimed = others.some((other) => other.start >= from && other.end <= to)
      // A label behind the figure stands in its own phrase: a comma or "and" in between begins the next one.
      const other = side === 'after' && /,|;|\s(?:and|und)\s/.test(sentence.source.slice(at.end, found.place.start))
      const score = weight - slope * found.cost - (claimed ? 6 : 0) - (other ? 7 : 0)
      const known = best.get(speaksFor)
      if (!known || score > known.score) best.set(speaksFor, { score, cue: found.place })
    }
  }
  const ranked = [...best].toSorted((a, b) => b[1].score - a[1].score)
  const [first, second] = ranked
  if (!first || first[0] === 'none' || first[1].score <= 0) return undefined
  return { attribute: first[0], score: first[1].score, lead: first[1].score - Math.max(0, second?.[1].score ?? 0), cue: first[1].cue }
}
