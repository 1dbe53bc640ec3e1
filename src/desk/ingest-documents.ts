// From files to the ledger: read, judge each proposed fact by what the ledger holds, keep the document whole.
import { InputError, type Day } from '../base/index.ts'
import type { Document } from '../documents/index.ts'
import { checkProposals, type AppliedDecision, type DocumentReference, type DocumentType, type Judgement } from '../facts/index.ts'
import type { Ledger } from '../store/index.ts'
import { stemOf, type Files } from './input-files.ts'
import { readDocuments, type DocumentRead } from './read-documents.ts'
import { appliedRow, decisionsOn, heldByDecision } from './reapply-decisions.ts'
import { companies } from './sector-data.ts'

/** What publishers and crawlers call their documents, as the kinds of voice that views rank. */
const voices: Readonly<Record<string, DocumentType>> = {
  filing: 'filing',
  release: 'release',
  press_release: 'release',
  'press-release': 'release',
  broker: 'broker',
  research: 'broker',
  press: 'press',
  news: 'press',
  blog: 'press',
  commentary: 'press',
  data: 'data',
}

/** Reads the files and keeps each document with what enters and what stays a proposal, all or nothing. */
export function ingestDocuments(
  ledger: Ledger,
  from: Files,
  files: readonly string[],
  published: Day | undefined,
  { kept = () => {}, signal }: { readonly kept?: (line: string) => void; readonly signal?: AbortSignal | undefined } = {},
) {
  const keep = async (read: DocumentRead) => {
    const result = await ingestDocument(ledger, read)
    // Of many documents each is acknowledged when it is on disk, not when all are.
    if (files.length > 1 && !result.already) kept(`kept ${result.file}`)
    return result
  }
  return readDocuments(from, files, published, keep, { place: ledger.place, signal })
}

/** A document as it would be kept: what enters, what stays a proposal, and what a person decided on its words before. */
export interface JudgedDocument {
  readonly reference: DocumentReference
  readonly judged: readonly Judgement[]
  readonly applied: readonly AppliedDecision[]
}

/** Judges what was read by what the ledger holds; keeps nothing. Throws an input error for a document without a day. */
export async function judgeDocument(ledger: Ledger, { file, document, proposals }: DocumentRead): Promise<JudgedDocument> {
  const { published } = document.metadata
  if (published === undefined) {
    throw new InputError('nothing says when this document was published, so nothing can be kept of it', {
      where: file,
      remedy: 'give --published YYYY-MM-DD or a sidecar NAME.meta.json with "published"',
    })
  }
  const facts = proposals.map(({ fact }) => fact)
  const applied = await decisionsOn(ledger, document, facts, published)
  const held = new Map(facts.map((fact) => [fact, heldByDecision(fact, applied, published)]))
  const open = proposals.filter(({ fact }) => held.get(fact) === undefined)
  const kept = await ledger.facts({ asOf: published })
  const checked = checkProposals(open, kept, { published, document: document.hash, companies: companies() })
  const judged = proposals.map((one): Judgement => {
    const reason = held.get(one.fact)
    if (reason !== undefined) return { ...one, verdict: 'stays-proposal', reasons: [reason], confirms: [] }
    return checked[open.indexOf(one)]!
  })
  return { reference: referenceOf(document, published), judged, applied }
}

async function ingestDocument(ledger: Ledger, read: DocumentRead) {
  const { file, document, problems } = read
  if (await ledger.has(document.hash)) return { file, hash: document.hash, already: true, facts: [], decisions: [], problems }
  const { reference, judged, applied } = await judgeDocument(ledger, read)
  const receipt = await ledger.keep({
    document: reference,
    text: document.text,
    facts: judged
      .filter(({ verdict }) => verdict !== 'stays-proposal')
      .map(({ fact, confidence, confirms }) => ({ fact, confidence, confirms })),
    proposals: judged
      .filter(({ verdict }) => verdict === 'stays-proposal')
      .map(({ fact, confidence, confirms, reasons }) => ({ fact, confidence, confirms, reasons })),
    decisions: applied.flatMap(({ kept }) => kept ?? []),
  })
  // Another process may have kept the same document since it was looked for.
  const [facts, decisions] = receipt.already ? [[], []] : [judged.map(rowOf), applied.map(appliedRow)]
  return { file, hash: document.hash, already: receipt.already, facts, decisions, problems }
}

function referenceOf(document: Document, published: Day): DocumentReference {
  const { title, publisher, url, language, type } = document.metadata
  const voice = type === undefined ? 'press' : voices[type.toLowerCase()]
  if (voice === undefined) {
    throw new InputError(`"${type}" is no type of document`, {
      where: document.name,
      remedy: `write one of ${Object.keys(voices).join(', ')} as "type" in the sidecar`,
    })
  }
  return {
    hash: document.hash,
    title: title ?? stemOf(document.name),
    publisher: publisher ?? 'unknown publisher',
    published,
    type: voice,
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  }
}

function rowOf({ fact, confidence, verdict, reasons, confirms }: Judgement) {
  return {
    ...fact,
    span: [fact.span[0], fact.span[1]] as [number, number],
    confidence,
    verdict,
    reasons: reasons.map((reason) => ({ ...reason })),
    confirms: [...confirms],
  }
}
