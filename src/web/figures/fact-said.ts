// A fact in a line: what it is of, its value, and everything else that it says.
import { attributes, type Fact } from '../../facts/index.ts'
import type { Numbers } from '../words/numbers.ts'

export interface SaidWords {
  readonly stages: Readonly<Record<string, string>>
  readonly bases: Readonly<Record<string, string>>
}

const bounds = { about: '~', at_least: '≥\u2009', at_most: '≤\u2009' } as const

/** `~480 MW`, `Overweight`. */
export function factValue(fact: Fact, numbers: Numbers): string {
  const bound = fact.bound === undefined ? '' : bounds[fact.bound]
  return typeof fact.value === 'number' ? `${bound}${numbers.ofUnit(fact.value, fact.unit)}` : fact.value
}

export function factName(fact: Fact, numbers: Numbers): string {
  return attributes[fact.attribute].label[numbers.language]
}

/** `expected, critical IT, Barber Lake, 2026, JPMorgan`. */
export function factQualifiers(fact: Fact, numbers: Numbers, words: SaidWords): string {
  const previous = typeof fact.previous === 'number' ? numbers.ofUnit(fact.previous, fact.unit) : fact.previous
  return [
    previous === undefined ? undefined : `${previous} →`,
    fact.stage && words.stages[fact.stage],
    fact.basis && words.bases[fact.basis],
    fact.kind,
    fact.site,
    fact.counterparty,
    fact.backstop && `(${fact.backstop})`,
    fact.instrument,
    fact.since === undefined ? undefined : `${numbers.shortDay(fact.since)} –`,
    fact.on === undefined ? undefined : numbers.shortDay(fact.on),
    fact.by,
  ]
    .filter(Boolean)
    .join(', ')
}
