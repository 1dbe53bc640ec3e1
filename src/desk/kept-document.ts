// A document of the ledger, named by the start of its hash or by its file.
import { hashBytes, InputError, MissingError } from '../base/index.ts'
import type { KeptDocument, Ledger } from '../store/index.ts'
import type { Files } from './input-files.ts'

/** Long enough that no one takes a file's name for it, short enough to be typed. */
const hashStart = /^[0-9a-f]{8,64}$/

/** The document that is kept under this hash or under that of this file; undefined when the file is there and was never kept. Throws missing and input errors. */
export async function keptDocument(ledger: Ledger, files: Files, name: string): Promise<KeptDocument | undefined> {
  const documents = await ledger.documents()
  const named = hashStart.test(name) ? documents.filter(({ reference }) => reference.hash.startsWith(name)) : []
  if (named.length > 1) {
    throw new InputError(`${named.length} documents have hashes that start so`, { where: name, remedy: 'give more digits of the hash' })
  }
  if (named.length === 1) return named[0]
  if (name.length === 64 && hashStart.test(name)) {
    throw new MissingError('no document with this hash', { where: name, remedy: 'name the file, or a hash that "uprate proposals" shows' })
  }
  const hash = hashBytes(files.read(name))
  return documents.find(({ reference }) => reference.hash === hash)
}

/** Like `keptDocument`; throws a missing error for a file that was never kept. */
export async function requireKept(ledger: Ledger, files: Files, name: string): Promise<KeptDocument> {
  const document = await keptDocument(ledger, files, name)
  if (document) return document
  throw new MissingError('this document is not in the ledger', { where: name, remedy: `keep it first: uprate ingest ${name}` })
}
