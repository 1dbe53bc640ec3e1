// Debates and round tables: whose word a passage is that begins with the name of an analyst, "RAMAN: …".
import type { Outline } from '../outline.ts'
import type { Slice } from '../sentences.ts'

const label = /^\s*["'*_]*((?:\p{Lu}[\p{L}.'’-]*\s){0,2}\p{Lu}[\p{L}'’-]{2,})["'*_]*\s?(?:\([^()]{1,40}\)\s?)?:["'*_]*\s/u

export interface LabelledSpeaker extends Slice {
  /** The house that the analyst was introduced with. */
  readonly id: string
}

const known = new WeakMap<Outline, Map<number, LabelledSpeaker | undefined>>()

/** The house for whose analyst a passage speaks, by the name before its first colon. */
export function labelledSpeaker(outline: Outline, passage: number): LabelledSpeaker | undefined {
  if (outline.analysts.size === 0) return undefined
  const cached = known.get(outline) ?? new Map<number, LabelledSpeaker | undefined>()
  known.set(outline, cached)
  if (cached.has(passage)) return cached.get(passage)
  const first = outline.passages[passage]?.sentences[0]
  const match = first && !outline.passages[passage]?.cell ? label.exec(first.text) : null
  const name = match?.[1]?.split(/\s+/).at(-1)?.toLowerCase()
  const found = name === undefined ? undefined : [...outline.analysts].find(([surname]) => surname.toLowerCase() === name)
  const start = first && match ? first.start + match[0].indexOf(match[1] ?? '') : 0
  const speaker = found && match ? { id: found[1], start, end: start + (match[1] ?? '').length } : undefined
  cached.set(passage, speaker)
  return speaker
}
