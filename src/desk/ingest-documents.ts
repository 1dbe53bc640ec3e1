// From files to the ledger: read, judge each proposed fact by what the ledger holds, keep the document whole.
import { InputError, type Day } from '../base/index.ts'
import type { Document } from '../documents/index.ts'
import { checkProposals, type DocumentReference, type DocumentType, type Judgement } from '../facts/index.ts'
import type { Ledger } from '../store/index.ts'
import { stemOf } from './input-files.ts'
import { readDocuments, type DocumentRead } from './read-documents.ts'
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
export function ingestDocuments(ledger: Ledger, files: readonly string[], published: Day | undefined, kept: (line: string) => void) {
  const keep = async (read: DocumentRead) => {
    const result = await ingestDocument(ledger, read)
    // Of many documents each is acknowledged when it is on disk, not when all are.
    if (files.length > 1 && !result.already) kept(`kept ${result.file}`)
    return result
  }
  return readDocuments(files, published, keep, ledger.place)
}

async function ingestDocument(ledger: Ledger, { file, document, proposals, problems }: DocumentRead) {
  const { published } = document.metadata
  if (published === undefined) {
    throw new InputError('nothing says when this document was published, so nothing can be kept of it', {
      where: file,
      remedy: 'give --published YYYY-MM-DD or a sidecar NAME.meta.json with "published"',
    })
  }
  const reference = referenceOf(document, published)
  if (await ledger.has(document.hash)) return { file, hash: document.hash, already: true, facts: [], problems }
  const kept = await ledger.facts({ asOf: published })
  const judged = checkProposals(proposals, kept, { published, document: document.hash, companies: companies() })
  const receipt = await ledger.keep({
    document: reference,
    text: document.text,
    facts: judged
      .filter(({ verdict }) => verdict !== 'stays-proposal')
      .map(({ fact, confidence, confirms }) => ({ fact, confidence, confirms })),
    proposals: judged
      .filter(({ verdict }) => verdict === 'stays-proposal')
      .map(({ fact, confidence, confirms, reasons }) => ({ fact, confidence, confirms, reasons })),
  })
  // Another process may have kept the same document since it was looked for.
  return { file, hash: document.hash, already: receipt.already, facts: receipt.already ? [] : judged.map(rowOf), problems }
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
