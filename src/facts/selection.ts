// Which of many facts a view believes: cut by what was known, newest about-date first, then rank of the voice, then confidence. What loses is kept beside it.
import { byText, endOf, type Day } from '../base/index.ts'
import type { AttributeName } from './attributes.ts'
import type { DocumentType, KeptFact, Qualifiers } from './fact.ts'

export interface Question {
  readonly subject: string
  readonly attribute: AttributeName
  /** Qualifiers that must be as given; `null` asks for facts that do not have the qualifier. */
  readonly where?: { readonly [Q in keyof Qualifiers]?: Qualifiers[Q] | null }
}

export interface Trust {
  /** Kinds of document, the most trusted first. */
  readonly order: readonly DocumentType[]
  /** Facts below it are not used. From 0 to 1. */
  readonly minimumConfidence: number
}

export interface Selection {
  readonly chosen: KeptFact
  /** Facts about the same date with another value: the contradiction that the rule decided. */
  readonly rivals: readonly KeptFact[]
  /** The rule that decided: `only`, `newer`, `rank`, `confidence`, `later-known`, `first-kept`. */
  readonly rule: string
}

/** Whether a fact was known on a day and no person's decision had taken it out by then. */
export function isKnown(kept: KeptFact, asOf: Day): boolean {
  return kept.known <= asOf && (kept.withdrawn === undefined || kept.withdrawn > asOf)
}

/** Facts known on a day. Everything that values goes through this cut first. */
export function knownBy(facts: Iterable<KeptFact>, asOf: Day): KeptFact[] {
  return [...facts].filter((kept) => isKnown(kept, asOf))
}

export function answers(question: Question, facts: Iterable<KeptFact>): KeptFact[] {
  const wanted = Object.entries(question.where ?? {})
  return [...facts].filter(
    ({ fact }) =>
      fact.subject === question.subject &&
      fact.attribute === question.attribute &&
      wanted.every(([name, value]) => {
        const own = fact[name as keyof Qualifiers]
        return value === null ? own === undefined : own === value
      }),
  )
}

/** The day that a fact is about: its `on`, else the day it became known. */
export function aboutDay(kept: KeptFact): Day {
  return kept.fact.on === undefined ? kept.known : endOf(kept.fact.on)
}

type Rule = readonly [name: string, compare: (a: KeptFact, b: KeptFact) => number]

function rules(trust: Trust): readonly Rule[] {
  const rank = (kept: KeptFact) => {
    const index = trust.order.indexOf(kept.document.type)
    return index < 0 ? trust.order.length : index
  }
  return [
    ['newer', (a, b) => byText(aboutDay(b), aboutDay(a))],
    ['rank', (a, b) => rank(a) - rank(b)],
    ['confidence', (a, b) => b.confidence - a.confidence],
    ['later-known', (a, b) => byText(b.known, a.known)],
    ['first-kept', (a, b) => a.sequence - b.sequence],
  ]
}

function sameValue(a: KeptFact, b: KeptFact): boolean {
  const [x, y] = [a.fact.value, b.fact.value]
  if (typeof x === 'number' && typeof y === 'number') return Math.abs(x - y) <= 0.005 * Math.max(Math.abs(x), Math.abs(y))
  return x === y
}

/** Picks one of the candidates, or none. Facts about a day after `upTo` are left out: a horizon is not an observation. */
export function select(candidates: readonly KeptFact[], trust: Trust, upTo?: Day): Selection | undefined {
  const usable = candidates.filter(
    (kept) => kept.confidence >= trust.minimumConfidence && (upTo === undefined || kept.fact.on === undefined || kept.fact.on <= upTo),
  )
  const order = rules(trust)
  const compare = (a: KeptFact, b: KeptFact) => {
    for (const [, by] of order) {
      const result = by(a, b)
      if (result !== 0) return result
    }
    return 0
  }
  const [chosen, ...others] = usable.toSorted(compare)
  if (!chosen) return undefined
  const runnerUp = others.find((other) => !sameValue(other, chosen))
  const rule = runnerUp ? (order.find(([, by]) => by(chosen, runnerUp) !== 0)?.[0] ?? 'first-kept') : 'only'
  const rivals = others.filter((other) => aboutDay(other) === aboutDay(chosen) && !sameValue(other, chosen))
  return { chosen, rivals, rule }
}
