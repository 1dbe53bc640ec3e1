// What a person decides about a reading: kept as a fact about it, found again by its words, applied whenever those words are read again.
import { canonical, groupBy, type Day } from '../base/index.ts'
import { stated } from './checks/case.ts'
import type { Decision, DecisionAction, KeptDecision } from './decisions/decision.ts'
import { contextOf, placeIn, type Place } from './decisions/place.ts'
import type { Fact, Span } from './fact.ts'

/** What a decision says, without what it did in one ledger: equal data for equal decisions, in any ledger. */
export function portable(decision: Decision): Decision {
  const { action, fact, read, known, by, reason, document, text, context, repeats } = decision
  return {
    action,
    fact,
    ...(read === undefined ? {} : { read }),
    known,
    by,
    reason,
    document,
    ...(text === undefined ? {} : { text }),
    ...(context === undefined ? {} : { context }),
    ...(repeats === undefined ? {} : { repeats }),
  }
}

/** The last decision on each reading, in the order of the ledger; what was merely applied again is left out. */
export function standingDecisions(decisions: readonly KeptDecision[]): readonly KeptDecision[] {
  const own = decisions.filter(({ repeats }) => repeats === undefined)
  const readings = groupBy(own, ({ document, read, fact }) => `${document} ${canonical(read ?? fact)}`)
  return [...readings.values()].map((group) => group.at(-1)!).toSorted((a, b) => a.sequence - b.sequence)
}

/** A document's text and what was read from it. */
export interface TextRead {
  readonly document: string
  /** SHA-256 of the text. */
  readonly textHash: string
  readonly text: string
  readonly facts: readonly Fact[]
  /** Nothing said in the document was known before; decisions of an earlier day hold from this one on. */
  readonly published?: Day
}

export interface AppliedDecision {
  readonly decision: KeptDecision
  /** `applied`: it changes the reading, or confirms it. `not-needed`: it is read as decided. `conflict`: these words are read otherwise now, neither as then nor as decided. */
  readonly outcome: 'applied' | 'not-needed' | 'conflict'
  /** The decision as it holds of this document; absent where nothing is to be kept. */
  readonly kept?: Decision
  /** Readings that the decision speaks against. */
  readonly against: readonly Fact[]
  /** One sentence. */
  readonly what: string
}

const said = ({ span: _span, quote: _quote, ...rest }: Fact) => canonical(rest)

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** A least and a most value share a quote and are two facts. */
function twoEnds(a: Fact, b: Fact): boolean {
  const ends = ['at_least', 'at_most']
  return a.bound !== b.bound && ends.includes(a.bound ?? '') && ends.includes(b.bound ?? '')
}

interface Candidate {
  readonly decision: KeptDecision
  readonly place: Place
  /** Read as it was when the decision was made. */
  readonly asRead: Fact | undefined
  /** Read as decided. */
  readonly asDecided: Fact | undefined
}

function candidateOf(decision: KeptDecision, reading: TextRead): Candidate | undefined {
  const place = placeIn(decision, reading.text, decision.text === reading.textHash)
  if (place === undefined) return undefined
  const at = (span: Span, wanted: Fact | undefined) =>
    wanted && reading.facts.find((fact) => overlaps(fact.span, span) && said(fact) === said(wanted))
  return { decision, place, asRead: at(place.anchor, decision.read), asDecided: at(place.fact.span, decision.fact) }
}

/** Applies decisions to a reading of their document, or of another in which the same words stand in the same context. Decisions about other words are left out. */
export function applyDecisions(decisions: readonly KeptDecision[], reading: TextRead): readonly AppliedDecision[] {
  const found = decisions.flatMap((decision) => candidateOf(decision, reading) ?? [])
  // Two copies may have been decided on: the last decision on the same reading of the same words holds.
  const words = groupBy(found, ({ decision, place }) => `${place.anchor[0]} ${place.anchor[1]} ${said(decision.read ?? decision.fact)}`)
  const last = [...words.values()].map((group) => group.at(-1)!)
  const spokenFor = new Set(last.flatMap(({ asRead, asDecided }) => [asRead, asDecided]))
  return last.map((candidate) => applied(candidate, reading, spokenFor))
}

function applied(candidate: Candidate, reading: TextRead, spokenFor: ReadonlySet<Fact | undefined>): AppliedDecision {
  const { decision, place, asRead, asDecided } = candidate
  const { action, read, by } = decision
  const keep = (how: DecisionAction, fact: Fact, about?: Fact): Decision => ({
    ...portable(decision),
    action: how,
    fact,
    read: about,
    known: reading.published !== undefined && reading.published > decision.known ? reading.published : decision.known,
    document: reading.document,
    text: reading.textHash,
    context: contextOf(reading.text, (about ?? fact).span),
    repeats: decision.id,
  })
  const result = (outcome: AppliedDecision['outcome'], what: string, kept?: Decision, against: readonly Fact[] = []) => ({
    decision,
    outcome,
    what,
    against,
    ...(kept === undefined ? {} : { kept }),
  })
  if (asRead && action !== 'add') {
    const fact = action === 'correct' ? place.fact : asRead
    return result('applied', `${action} by ${by}`, keep(action, fact, asRead), action === 'accept' ? [] : [asRead])
  }
  if (asDecided && action !== 'reject') return result('not-needed', 'now read as decided', keep('accept', asDecided, asDecided))
  const others = reading.facts.filter(
    (fact) =>
      !spokenFor.has(fact) &&
      fact.subject === (read ?? decision.fact).subject &&
      fact.attribute === decision.fact.attribute &&
      (overlaps(fact.span, place.anchor) || overlaps(fact.span, place.fact.span)) &&
      !twoEnds(fact, decision.fact),
  )
  const kept = action === 'reject' ? undefined : keep('add', place.fact)
  if (others.length > 0) {
    const now = others.map(stated).join(' and ')
    const verdict = `${action === 'reject' ? 'rejected' : 'decided on'} ${stated(decision.fact)}`
    return result('conflict', `these words are now read as ${now}; ${by} ${verdict}`, kept, others)
  }
  if (action === 'reject') return result('not-needed', 'no longer read')
  return result('applied', action === 'add' ? `add by ${by}` : `no longer read; stands as ${by} decided`, kept)
}

/** A reading as decided: what decisions speak against is out, what they say is in; in the order of the text. */
export function correctedReading(facts: readonly Fact[], decisions: readonly AppliedDecision[]): readonly Fact[] {
  const out = new Set(decisions.flatMap(({ against, kept }) => [...against, ...(kept?.read ? [kept.read] : [])]))
  const entered = decisions.flatMap(({ kept }) => (kept === undefined || kept.action === 'reject' ? [] : [kept.fact]))
  return [...facts.filter((fact) => !out.has(fact)), ...entered].toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}
