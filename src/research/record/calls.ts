// The calls that a ledger holds: who said what of which company, from which day on, until when.
import { byText, groupBy, sortedBy, type Day } from '../../base/index.ts'
import { datesMeet, type AttributeName, type KeptFact } from '../../facts/index.ts'
import type { LedgerSlice } from './ledger-slice.ts'

/** A statement that holds until the same voice says something else of the same company. */
export interface Call {
  readonly by: string
  /** Ticker. */
  readonly company: string
  /** The day from which anybody could know it. */
  readonly day: Day
  /** Id of the fact that made it. */
  readonly fact: string
  /** Later or same-day facts that say the same: restating is no new call. */
  readonly repeats: readonly string[]
  /** Same-day facts that say something else and are believed less. */
  readonly disputed: readonly string[]
  /** What took its place. */
  readonly replaced?: { readonly on: Day; readonly fact: string }
}

export interface CallWithFact extends Call {
  readonly kept: KeptFact
}

export const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()

/** "J.P. Morgan" and "JPMorgan" are one voice. */
export const voiceOf = (name: string): string => folded(name).replace(/[^\p{L}\p{N}]/gu, '')

/** A target of another date is another call, unless one of the two does not say its date. */
function says(a: KeptFact, b: KeptFact): boolean {
  return a.fact.value === b.fact.value && (a.fact.on === undefined || b.fact.on === undefined || datesMeet(a.fact.on, b.fact.on))
}

/** For a rating `on` is the day of the rating itself, so it cannot make two calls of one. */
function saysRating(a: KeptFact, b: KeptFact): boolean {
  return folded(String(a.fact.value)) === folded(String(b.fact.value))
}

function believedFirst(facts: readonly KeptFact[]): KeptFact[] {
  return facts.toSorted((a, b) => b.confidence - a.confidence || b.sequence - a.sequence || byText(a.id, b.id))
}

/** Runs of equal statements of one voice on one company, in order of the days known. */
function callsOf(facts: readonly KeptFact[], same: (a: KeptFact, b: KeptFact) => boolean, ends: readonly KeptFact[]): CallWithFact[] {
  const days = groupBy(
    sortedBy([...facts, ...ends], (kept) => kept.known),
    (kept) => kept.known,
  )
  const calls: CallWithFact[] = []
  let running = false
  for (const [day, ofDay] of days) {
    const stated = believedFirst(ofDay.filter((kept) => !ends.includes(kept)))
    const chosen = stated[0]
    const last = calls.at(-1)
    if (chosen === undefined) {
      if (last !== undefined && running) calls[calls.length - 1] = { ...last, replaced: { on: day, fact: ofDay[0]!.id } }
      running = false
      continue
    }
    const others = stated.slice(1)
    const repeats = others.filter((kept) => same(kept, chosen)).map((kept) => kept.id)
    const disputed = others.filter((kept) => !same(kept, chosen)).map((kept) => kept.id)
    if (last !== undefined && running && same(last.kept, chosen)) {
      const more = { repeats: [...last.repeats, chosen.id, ...repeats], disputed: [...last.disputed, ...disputed] }
      calls[calls.length - 1] = { ...last, ...more }
      continue
    }
    if (last !== undefined && running) calls[calls.length - 1] = { ...last, replaced: { on: day, fact: chosen.id } }
    const by = (chosen.fact.by ?? '').replace(/\s+/gu, ' ').trim()
    calls.push({ by, company: chosen.fact.subject, day, fact: chosen.id, repeats, disputed, kept: chosen })
    running = true
  }
  return calls
}

/** A company does not rate itself. */
function ofVoice(kept: KeptFact, name: AttributeName): boolean {
  return kept.fact.attribute === name && kept.fact.by !== undefined && voiceOf(kept.fact.by) !== voiceOf(kept.fact.subject)
}

function voiceAndCompany(kept: KeptFact): string {
  return `${kept.fact.subject}\n${voiceOf(kept.fact.by ?? '')}`
}

/**
 * Price targets or ratings that somebody other than the company gave, in order of company, voice and day.
 * Those whose value is of the wrong kind are left out.
 */
export function callsIn(slice: LedgerSlice, attribute: 'price_target' | 'rating'): readonly CallWithFact[] {
  const isNumber = attribute === 'price_target'
  const usable = slice.facts.filter(
    (kept) =>
      ofVoice(kept, attribute) &&
      (isNumber ? typeof kept.fact.value === 'number' && kept.fact.value > 0 : typeof kept.fact.value === 'string'),
  )
  const suspensions = isNumber ? [] : slice.facts.filter((kept) => ofVoice(kept, 'rating_action') && kept.fact.value === 'suspend')
  const ends = groupBy(suspensions, voiceAndCompany)
  const groups = groupBy(usable, voiceAndCompany)
  return sortedBy(groups.keys(), (name) => name).flatMap((name) =>
    callsOf(groups.get(name)!, isNumber ? says : saysRating, ends.get(name) ?? []),
  )
}
