// What the broker says it assumes, by subject, each statement with all who tell it.
import { attributes } from '../../facts/index.ts'
import { formOfUnit } from '../figures/form.ts'
import { assumedBy, type Assumed } from '../findings/assumed.ts'
import { list, type Draft } from '../document/block.ts'
import type { Pen } from '../pen.ts'
import { assumedWords } from '../words/assumed-words.ts'
import { riskWords } from '../words/risk-words.ts'
import { lowered } from './lowered.ts'

/** Empty where nothing became known, and in a first note. */
export function assumed(pen: Pen): readonly Draft[] {
  const rows = newlyAssumed(pen)
  const subjects = [...new Set(rows.map(({ subject }) => subject))]
  if (subjects.length === 0) return []
  return [
    list(
      subjects.map((subject) => {
        const name = riskWords[pen.code].subject[subject] ?? pen.name(pen.company(subject))
        const own = rows.filter((row) => row.subject === subject)
        return `**${name}**: ${own.map((row) => statement(pen, row)).join('; ')}`
      }),
    ),
  ]
}

/** One statement each, of one company. */
export function assumedOf(pen: Pen, ticker: string): readonly string[] {
  return newlyAssumed(pen)
    .filter(({ subject }) => subject === ticker)
    .map((row) => statement(pen, row))
}

function newlyAssumed({ data }: Pen): readonly Assumed[] {
  if (data.since === undefined) return []
  const tickers = [...data.companies, ...data.withoutValue].map(({ ticker }) => ticker)
  return assumedBy(data.broker, data.facts.values(), data.since, data.view.trust.minimumConfidence, tickers)
}

function statement(pen: Pen, { fact: kept, facts, subject }: Assumed): string {
  const words = assumedWords[pen.code]
  const { fact } = kept
  const at = `fact/${kept.id}`
  const form = fact.attribute === 'capacity' && subject === 'SECTOR' ? 'gigawatts' : fact.unit === 'GPU' ? 'count' : formOfUnit(fact.unit)
  const basis = facts.find((other) => other.fact.basis !== undefined)?.fact.basis
  const kind = facts.find((other) => other.fact.kind !== undefined)?.fact.kind
  const what =
    fact.attribute === 'capacity'
      ? words.megawatts(basis && words.basis[basis], fact.stage && words.stage[fact.stage])
      : lowered(pen.code, attributes[fact.attribute].label[pen.code])
  const when = () => {
    if (fact.since !== undefined) return words.since(pen.figure(`${at}/since`, 'day'))
    // A value per MW is about the day of the note itself.
    if (fact.on === undefined || (fact.on.length > 4 && fact.on <= kept.known)) return undefined
    return fact.on.length === 4 ? words.during(pen.figure(`${at}/on`, 'day')) : words.by(pen.figure(`${at}/on`, 'day'))
  }
  const told = words.one(
    what,
    kind && words.kind[kind],
    fact.site === undefined ? undefined : pen.figure(`${at}/site`, 'text'),
    when(),
    riskWords[pen.code].bound(fact.bound, pen.figure(`${at}/value`, form)),
    fact.previous === undefined ? undefined : pen.figure(`${at}/previous`, form),
  )
  return `${told}${pen.marks(facts)}`
}
