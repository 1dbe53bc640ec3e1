// The rows that a person decides on: of a draft, of a kept document, or everything that waits.
import { attributes, isAttribute, type Fact, type Judgement, type KeptFact } from '../../../facts/index.ts'
import type { Results } from '../../../desk/index.ts'
import type { Choice, Choices } from './choices.ts'
import type { Draft } from './draft.ts'

export interface Row {
  /** Its id in the ledger; of a draft, the document's hash and a number. */
  readonly key: string
  readonly fact: Fact
  readonly confidence: number
  /** `enters` and `confirms`: what keeping the draft will do; `proposal`: waits; `fact`: stands in the ledger. */
  readonly state: 'enters' | 'confirms' | 'proposal' | 'fact'
  readonly known: string
  readonly document: KeptFact['document']
  readonly reasons: readonly { readonly code: string; readonly what: string; readonly against?: string | undefined }[]
  readonly confirms: readonly string[]
  /** Of one that contradicts the ledger: what the view would make of it. */
  readonly ifAccepted?: { readonly wins: boolean; readonly words: string } | undefined
  /** What somebody decided, newest. */
  readonly decision?: { readonly id: string; readonly action: string; readonly by: string; readonly reason: string } | undefined
}

export function draftRows(draft: Draft, judged: readonly Judgement[] | undefined): readonly Row[] {
  const { read, said } = draft
  if (!read) return []
  const metadata = { ...read.metadata, ...said }
  const known = metadata.published ?? ''
  const document = {
    hash: read.hash,
    title: metadata.title ?? draft.name,
    publisher: metadata.publisher ?? '',
    type: 'press',
    ...(metadata.published !== undefined && { published: metadata.published }),
  } as KeptFact['document']
  return read.facts.map(({ confidence, ...fact }, index): Row => {
    const verdict = judged?.[index]
    return {
      key: `${read.hash} ${index}`,
      fact,
      confidence,
      state: verdict === undefined || verdict.verdict === 'enters' ? 'enters' : verdict.verdict === 'confirms' ? 'confirms' : 'proposal',
      known,
      document,
      reasons: verdict?.reasons ?? [],
      confirms: verdict?.confirms ?? [],
    }
  })
}

type KeptDocument = Results['document']

export function documentRows(kept: KeptDocument, waiting: readonly Results['proposals']['proposals'][number][]): readonly Row[] {
  const document = kept.document as KeptFact['document']
  const accepted = new Map(waiting.map((one) => [one.id, one.ifAccepted]))
  const proposals = kept.proposals.map((one): Row => ({
    key: one.id,
    fact: one.fact,
    confidence: one.confidence,
    state: 'proposal',
    known: one.known,
    document,
    reasons: one.reasons,
    confirms: [],
    ifAccepted: accepted.get(one.id),
    decision: one.decision,
  }))
  const decisions = new Map(kept.decisions.flatMap((one) => (one.of === undefined ? [] : [[one.of, one] as const])))
  const facts = kept.facts.map((one): Row => ({
    key: one.id,
    fact: one.fact,
    confidence: one.confidence,
    state: 'fact',
    known: one.known,
    document,
    reasons: [],
    confirms: [],
    decision: one.decided ?? decisions.get(one.id),
  }))
  return [...proposals, ...facts].toSorted((a, b) => Number(waits(b)) - Number(waits(a)) || a.fact.span[0] - b.fact.span[0])
}

export function waits({ state, decision }: Row): boolean {
  return state === 'proposal' && decision === undefined
}

export function waitingRows(proposals: Results['proposals']['proposals']): readonly Row[] {
  return proposals.map(({ id, known, confidence, document, reasons, ifAccepted, decision, ...fact }) => ({
    key: id,
    fact,
    confidence,
    state: 'proposal',
    known,
    document: document as KeptFact['document'],
    reasons,
    confirms: [],
    ifAccepted,
    decision,
  }))
}

/** The fact as a correction makes it, for what is computed before it is kept. */
export function correctedFact(fact: Fact, { set = {}, quote }: Choice): Fact {
  const attribute = set['attribute'] !== undefined && isAttribute(set['attribute']) ? set['attribute'] : fact.attribute
  const { unit } = attributes[attribute]
  const changed: Record<string, unknown> = { ...fact, attribute, unit, ...(quote !== undefined && { quote }) }
  for (const [key, text] of Object.entries(set)) {
    if (text === '') delete changed[key]
    else changed[key] = (key === 'value' || key === 'previous') && unit !== '' ? Number(text) : text
  }
  return changed as unknown as Fact
}

/** What a person has let in is certain to the ledger. */
const sure = 1

/** What the ledger would hold beside what it holds: facts that come in, and ids of those that go. */
export function effectOfChoices(rows: readonly Row[], choices: Choices, chosen: Row | undefined) {
  const added: KeptFact[] = []
  const removed: string[] = []
  const add = (row: Row, fact: Fact, confidence = row.confidence) =>
    added.push({
      id: `draft ${row.key}`,
      // After everything that is kept.
      sequence: 1e9 + added.length,
      fact,
      known: row.known,
      document: row.document,
      confidence,
    })
  const none = rows.every((row) => choices[row.key] === undefined)
  for (const row of rows) {
    const choice = choices[row.key]
    const stands = row.state === 'fact'
    const enters = row.state === 'enters' || row.state === 'confirms'
    if (choice === undefined) {
      if (enters || (none && row === chosen && waits(row))) add(row, row.fact, enters ? row.confidence : sure)
      continue
    }
    if (choice.action !== 'accept' && stands) removed.push(row.key)
    if (choice.action === 'correct') add(row, correctedFact(row.fact, choice), sure)
    else if (choice.action === 'accept' && !stands) add(row, row.fact, enters ? row.confidence : sure)
  }
  const asOf = added.reduce((latest, kept) => (kept.known > latest ? kept.known : latest), '')
  return { added, removed, asOf }
}
