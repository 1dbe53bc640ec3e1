// What the rows of each kind say: the data that becomes a body, and the way back.
import { canonical, InputError, isDay, type Day } from '../base/index.ts'
import { malformed, portable, type Decision, type DocumentReference, type Fact, type Reason } from '../facts/index.ts'
import { contentHash } from './chain.ts'
import type { Batch, Entry, HeldEntry, RowKind } from './ledger.ts'

export interface DocumentBody {
  /** The document's own hash, by which facts refer to it. */
  readonly document: string
  readonly reference: DocumentReference
  /** SHA-256 of the kept text and its length in UTF-16 code units. */
  readonly text?: { readonly hash: string; readonly length: number }
}

export interface FactBody {
  readonly fact: Fact
  readonly confidence: number
  readonly known: Day
  /** Hash of the document that says it. */
  readonly document: string
  readonly confirms?: readonly string[]
}

export interface ProposalBody extends FactBody {
  readonly reasons: readonly Reason[]
}

/** A decision with what it did here, by ids of rows before it. */
export interface DecisionBody extends Decision {
  readonly of?: string
  readonly withdraws?: readonly string[]
  readonly enters?: string
}

/** A row before it has its place in the chain. */
export interface Draft {
  readonly kind: RowKind
  /** Canonical JSON. */
  readonly body: string
}

function checkEntry(entry: Entry, batch: Batch, where: string): Day {
  const fault = malformed(entry.fact, batch.text)
  if (fault !== undefined) throw new InputError(fault.what, { where: `${where}, ${fault.field}`, remedy: fault.remedy })
  if (!(entry.confidence >= 0 && entry.confidence <= 1)) {
    throw new InputError(`confidence ${entry.confidence} is not a share`, { where, remedy: 'give a number from 0 to 1' })
  }
  const known = entry.known ?? batch.document.published
  if (known === undefined || !isDay(known)) {
    throw new InputError(known === undefined ? 'the day from which this fact was known is missing' : `"${known}" is not a date`, {
      where,
      remedy: 'give the document its publication date (--published YYYY-MM-DD, or "published" in its sidecar)',
    })
  }
  return known
}

function bodyOf(entry: Entry, batch: Batch, known: Day): FactBody {
  return {
    fact: entry.fact,
    confidence: entry.confidence,
    known,
    document: batch.document.hash,
    ...(entry.confirms?.length ? { confirms: entry.confirms } : {}),
  }
}

function checkDecided(decision: Decision, where: string): void {
  for (const [field, words] of [
    ['by', decision.by],
    ['reason', decision.reason],
  ] as const) {
    if (words.trim() === '')
      throw new InputError(`a decision without ${field === 'by' ? 'a name' : 'a reason'}`, { where, remedy: `give ${field}` })
  }
  if (!isDay(decision.known)) throw new InputError(`"${decision.known}" is not a date`, { where, remedy: 'write a day as YYYY-MM-DD' })
  if (!/^[0-9a-f]{64}$/.test(decision.document)) {
    throw new InputError(`"${decision.document}" is not the SHA-256 of a document`, { where, remedy: 'give 64 hex digits' })
  }
  if ((decision.action === 'add') !== (decision.read === undefined)) {
    throw new InputError(`"${decision.action}" ${decision.read ? 'is about no reading' : 'needs what was read'}`, {
      where,
      remedy: 'give read of all but add',
    })
  }
}

/** The decision alone, checked; `text` is the kept text of its document, where there is one. Throws an input error that names what is malformed. */
export function decisionOf(decision: Decision, text: string | undefined): Decision {
  const { fact, read } = decision
  const where = `the decision on ${fact.subject} ${fact.attribute}`
  checkDecided(decision, where)
  for (const each of read === undefined ? [fact] : [fact, read]) {
    const fault = malformed(each, text)
    if (fault !== undefined) throw new InputError(fault.what, { where: `${where}, ${fault.field}`, remedy: fault.remedy })
  }
  return portable(decision)
}

export interface Drafts {
  readonly document: Draft
  /** Facts, then proposals, in the order given. */
  readonly entries: readonly Draft[]
}

/** The rows that a batch becomes. Throws an input error that names the malformed entry. */
export function draftsOf(batch: Batch): Drafts {
  const place = `"${batch.document.title}"`
  if (!/^[0-9a-f]{64}$/.test(batch.document.hash)) {
    throw new InputError(`"${batch.document.hash}" is not the SHA-256 of a document`, { where: place, remedy: 'give 64 hex digits' })
  }
  const { published } = batch.document
  if (published !== undefined && !isDay(published)) {
    throw new InputError(`"${published}" is not a date`, { where: place, remedy: 'write the publication date as YYYY-MM-DD' })
  }
  if (batch.text !== undefined && !batch.text.isWellFormed()) {
    throw new InputError('the text contains half a character (a lone surrogate)', { where: place, remedy: 'give well-formed text' })
  }
  const body: DocumentBody = {
    document: batch.document.hash,
    reference: batch.document,
    ...(batch.text === undefined ? {} : { text: { hash: contentHash(batch.text), length: batch.text.length } }),
  }
  const facts = batch.facts.map((entry, index): Draft => {
    const known = checkEntry(entry, batch, `${place}, fact ${index + 1}`)
    return { kind: 'fact', body: canonical(bodyOf(entry, batch, known)) }
  })
  const proposals = (batch.proposals ?? []).map((entry: HeldEntry, index): Draft => {
    const known = checkEntry(entry, batch, `${place}, proposal ${index + 1}`)
    return { kind: 'proposal', body: canonical({ ...bodyOf(entry, batch, known), reasons: entry.reasons } satisfies ProposalBody) }
  })
  return { document: { kind: 'document', body: canonical(body) }, entries: [...facts, ...proposals] }
}
