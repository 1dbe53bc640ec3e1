// What a broker, or the house, said of a company by a day: rating and target with the ones they replaced.
import type { Day } from '../base/index.ts'
import { answers, knownBy, type KeptFact } from '../facts/index.ts'

export interface Call {
  readonly by: string
  readonly rating: string | undefined
  readonly previousRating: string | undefined
  readonly target: number | undefined
  readonly previousTarget: number | undefined
  /** Day on which the newest of its parts became known. */
  readonly known: Day
  readonly facts: readonly KeptFact[]
}

/** In order of knowledge; what was kept later comes later on the same day. */
function inTime(facts: readonly KeptFact[]): KeptFact[] {
  return facts.toSorted((a, b) => (a.known === b.known ? a.sequence - b.sequence : a.known < b.known ? -1 : 1))
}

/** The newest value, and the one it replaced: as stated, else the newest different one before it. */
function newest(facts: readonly KeptFact[]): { readonly now: KeptFact; readonly before: number | string | undefined } | undefined {
  const order = inTime(facts)
  const last = order.at(-1)
  if (!last) return undefined
  const day = order.filter((kept) => kept.known === last.known && kept.fact.value === last.fact.value)
  const stated = day.find((kept) => kept.fact.previous !== undefined)
  const earlier = order.findLast((kept) => kept.known < last.known)
  return { now: stated ?? last, before: stated?.fact.previous ?? earlier?.fact.value }
}

/** The call standing on `asOf`, or nothing when `by` never spoke of the company. Facts known later are ignored. */
export function callOf(ticker: string, by: string, facts: readonly KeptFact[], asOf: Day): Call | undefined {
  const known = knownBy(facts, asOf)
  const rating = newest(answers({ subject: ticker, attribute: 'rating', where: { by } }, known))
  const target = newest(answers({ subject: ticker, attribute: 'price_target', where: { by } }, known))
  if (!rating && !target) return undefined
  const used = [rating?.now, target?.now].filter((kept) => kept !== undefined)
  return {
    by,
    rating: rating && String(rating.now.fact.value),
    previousRating: rating?.before === undefined ? undefined : String(rating.before),
    target: target && Number(target.now.fact.value),
    previousTarget: target?.before === undefined ? undefined : Number(target.before),
    known: used
      .map((kept) => kept.known)
      .toSorted()
      .at(-1)!,
    facts: used,
  }
}
