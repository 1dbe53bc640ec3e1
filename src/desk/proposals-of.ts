// What waits for a person: facts that were held back, and documents that contradict each other.
import { sortedBy } from '../base/index.ts'
import { companyOf, type KeptDecision, type KeptFact } from '../facts/index.ts'
import type { KeptProposal, Ledger } from '../store/index.ts'
import { contradictionsAmong, weighed, type Contradiction } from './contradictions-of.ts'
import { asOfDay } from './facts-about.ts'
import { requireKept } from './kept-document.ts'
import type { Files } from './input-files.ts'
import { viewNamed } from './view-named.ts'
import { companies } from './sector-data.ts'

export interface WantedProposals {
  readonly ticker?: string | undefined
  readonly document?: string | undefined
  readonly asOf?: string | undefined
  readonly view?: string | undefined
  /** Also those that were decided on. */
  readonly decided: boolean
}

const wholes = ['SECTOR', 'NETWORK']

export async function proposalsOf(ledger: Ledger, files: Files, wanted: WantedProposals) {
  const view = await viewNamed(ledger, files, wanted.view)
  const name = wanted.ticker?.toUpperCase()
  const subject = name === undefined || wholes.includes(name) ? name : companyOf(name, companies()).ticker
  const document = wanted.document === undefined ? undefined : (await requireKept(ledger, files, wanted.document)).reference.hash
  const asOf = await asOfDay(ledger, wanted.asOf)
  const facts = await ledger.facts({ asOf, ...(subject === undefined ? {} : { subject }) })
  const decisions = new Map((await ledger.decisions()).map((one) => [one.of, one]))
  const held = (await ledger.proposals({ asOf, subject, document })).filter(({ id }) => wanted.decided || !decisions.has(id))
  const ofDocument = (one: KeptFact) => document === undefined || one.document.hash === document
  const among = contradictionsAmong(facts, view.name, view.trust, asOf).filter(({ sides }) => sides.some(ofDocument))
  const ifAccepted = (one: KeptProposal) => {
    const against = new Set(one.reasons.flatMap((reason) => (reason.code === 'contradicts' ? (reason.against ?? []) : [])))
    const sides = facts.filter(({ id }) => against.has(id))
    return sides.length === 0 ? undefined : weighed([...sides, one], view.name, view.trust, asOf)
  }
  return {
    view: view.name,
    asOf,
    proposals: held.map((one) => proposalRow(one, decisions.get(one.id), ifAccepted(one))),
    contradictions: sortedBy(
      among,
      ({ sides }) => sides[0]?.fact.subject ?? '',
      ({ sides }) => sides[0]?.fact.attribute ?? '',
      ({ sides }) => sides[0]?.sequence ?? 0,
    ).map(contradictionRow),
  }
}

function sideRow({ id, fact, known, confidence, document }: KeptFact) {
  const { hash, title, publisher, type } = document
  return {
    ...fact,
    span: [fact.span[0], fact.span[1]] as [number, number],
    id,
    known,
    confidence,
    document: { hash, title, publisher, type },
  }
}

function contradictionRow({ sides, chosen, rule, words }: Contradiction) {
  return { sides: sides.map((side) => ({ ...sideRow(side), chosen: side === chosen })), rule, words }
}

function proposalRow(one: KeptProposal, decision: KeptDecision | undefined, ifAccepted: Contradiction | undefined) {
  return {
    ...sideRow(one),
    reasons: one.reasons.map((reason) => ({ ...reason })),
    ...(ifAccepted === undefined ? {} : { ifAccepted: { wins: ifAccepted.chosen === one, words: ifAccepted.words } }),
    ...(decision === undefined ? {} : { decision: { id: decision.id, action: decision.action, by: decision.by, reason: decision.reason } }),
  }
}
