// A document's reading as corrected by persons, for measuring the reader.
import { correctedReading, type Fact } from '../facts/index.ts'
import type { Day } from '../base/index.ts'
import type { Ledger } from '../store/index.ts'
import { judgeDocument } from './ingest-documents.ts'
import { stemOf, type Files } from './input-files.ts'
import { keptDocument } from './kept-document.ts'
import { readDocuments, type DocumentRead } from './read-documents.ts'

export interface Gold {
  /** As it was asked for. */
  readonly document: string
  readonly hash: string
  /** For a file of the result. */
  readonly name: string
  readonly facts: readonly Fact[]
  /** Proposals that nobody has decided on; they are not among the facts. */
  readonly undecided: number
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** What stands in the ledger, whatever the day from which it does. */
async function keptGold(ledger: Ledger, document: string, hash: string, title: string): Promise<Gold> {
  const facts = (await ledger.facts({ document: hash })).filter(({ withdrawn }) => withdrawn === undefined)
  const decided = new Set((await ledger.decisions({ document: hash })).map(({ of }) => of))
  const undecided = (await ledger.proposals({ document: hash })).filter(({ id }) => !decided.has(id)).length
  const name = hash.startsWith(document) ? title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') : stemOf(document)
  return { document, hash, name, facts: inOrder(facts.map(({ fact }) => fact)), undecided }
}

/** What would stand if the document were kept. */
async function readGold(ledger: Ledger, read: DocumentRead): Promise<Gold> {
  const { judged, applied } = await judgeDocument(ledger, read)
  const against = new Set(applied.flatMap(({ against: facts, kept }) => [...facts, ...(kept?.read ? [kept.read] : [])]))
  const open = judged.filter(({ verdict, fact }) => verdict === 'stays-proposal' && !against.has(fact))
  const entering = judged.filter(({ verdict }) => verdict !== 'stays-proposal').map(({ fact }) => fact)
  const { file, document } = read
  return {
    document: file,
    hash: document.hash,
    name: stemOf(file),
    facts: inOrder(correctedReading(entering, applied)),
    undecided: open.length,
  }
}

export async function goldOf(ledger: Ledger, files: Files, documents: readonly string[], published: Day | undefined) {
  const gold: Gold[] = []
  const unread: string[] = []
  for (const name of documents) {
    const kept = await keptDocument(ledger, files, name)
    if (kept) gold.push(await keptGold(ledger, name, kept.reference.hash, kept.reference.title))
    else unread.push(name)
  }
  const { done, failures } = await readDocuments(files, unread, published, (read) => readGold(ledger, read))
  const byName = new Map([...gold, ...done].map((one) => [one.document, one]))
  return { documents: documents.flatMap((name) => byName.get(name) ?? []), failures }
}
