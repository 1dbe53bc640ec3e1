// Reading everything again: the file, the guards, the chain, every text and every quote. Finds what is not as it was kept and names the row.
import type { DatabaseSync } from 'node:sqlite'
import { canonical } from '../base/index.ts'
import { malformed } from '../facts/index.ts'
import type { DecisionBody, DocumentBody, FactBody } from './bodies.ts'
import { contentHash, noHash, rowHash } from './chain.ts'
import type { Connection } from './connection.ts'
import type { Head, KeptCall, LedgerProblem, Verification } from './ledger.ts'
import { objects } from './schema.ts'

type Found = LedgerProblem[]

/** Runs one step; a step that SQLite cannot finish is a finding, not the end of the examination. */
function step(found: Found, code: LedgerProblem['code'], what: string, run: () => void, sequence?: number): void {
  try {
    run()
  } catch (error) {
    found.push({ sequence, code, what: `${what}: ${error instanceof Error ? error.message : String(error)}` })
  }
}

function checkFile(db: DatabaseSync, found: Found): void {
  for (const row of db.prepare('PRAGMA integrity_check').all()) {
    const message = String(row['integrity_check'])
    if (message !== 'ok') found.push({ code: 'damaged-file', what: `the file's structure is damaged: ${message}` })
  }
}

function checkSchema(db: DatabaseSync, found: Found): void {
  const rows = db.prepare(`SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'`).all()
  const present = new Map(rows.map((row) => [String(row['name']), String(row['sql'])]))
  for (const [name, sql] of Object.entries(objects)) {
    if (!present.has(name)) found.push({ code: 'changed-schema', what: `"${name}" was removed from the file` })
    else if (present.get(name) !== sql) found.push({ code: 'changed-schema', what: `"${name}" is not as a ledger defines it` })
    present.delete(name)
  }
  for (const name of present.keys()) found.push({ code: 'changed-schema', what: `"${name}" does not belong into a ledger` })
}

/** Decodes only what is UTF-8 throughout: a replaced byte must not pass as the replacement character. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textBytes(db: DatabaseSync, hash: string): Uint8Array | undefined {
  return db.prepare('SELECT text FROM texts WHERE hash = ?').get(hash)?.['text'] as Uint8Array | undefined
}

interface Reader {
  readonly db: DatabaseSync
  readonly found: Found
  /** Text hash per document read so far; undefined for a document kept without its text. */
  readonly documents: Map<string, string | undefined>
  /** The text read last: a document's facts follow it. */
  current: { readonly hash: string; readonly text: string } | undefined
}

function checkDocument(reader: Reader, sequence: number, body: DocumentBody): void {
  reader.documents.set(body.document, body.text?.hash)
  if (!body.text) return
  const { hash, length } = body.text
  const name = `the text of "${body.reference.title}"`
  const bytes = textBytes(reader.db, hash)
  if (bytes === undefined) {
    reader.found.push({ sequence, code: 'changed-document', what: `${name} is gone` })
  } else if (contentHash(bytes) !== hash) {
    reader.found.push({ sequence, code: 'changed-document', what: `${name} is not the one that was kept` })
  } else {
    const text = decoder.decode(bytes)
    if (text.length !== length) reader.found.push({ sequence, code: 'changed-document', what: `${name} has another length` })
    reader.current = { hash, text }
  }
}

function textFor(reader: Reader, hash: string): string | undefined {
  if (reader.current?.hash === hash) return reader.current.text
  const bytes = textBytes(reader.db, hash)
  // A text that is gone or changed was named at its document.
  if (bytes === undefined || contentHash(bytes) !== hash) return undefined
  reader.current = { hash, text: decoder.decode(bytes) }
  return reader.current.text
}

function checkFact(reader: Reader, sequence: number, body: FactBody): void {
  if (!reader.documents.has(body.document)) {
    reader.found.push({ sequence, code: 'no-such-document', what: `its document ${body.document} does not stand before it` })
    return
  }
  const hash = reader.documents.get(body.document)
  const fault = malformed(body.fact, hash === undefined ? undefined : textFor(reader, hash))
  if (fault?.field === 'quote') reader.found.push({ sequence, code: 'quote-not-in-document', what: fault.what })
  else if (fault) reader.found.push({ sequence, code: 'changed-row', what: fault.what })
}

/** Files of what the desk said must be there and be the ones that were kept. */
function checkCall(reader: Reader, sequence: number, { files = [] }: KeptCall): void {
  for (const { name, hash } of files) {
    const bytes = textBytes(reader.db, hash)
    if (bytes === undefined) reader.found.push({ sequence, code: 'changed-document', what: `the file "${name}" is gone` })
    else if (contentHash(bytes) !== hash) {
      reader.found.push({ sequence, code: 'changed-document', what: `the file "${name}" is not the one that was kept` })
    }
  }
}

/** A decision may wait for its document; one that took effect names rows before it, and what it quotes stands in the text. */
function checkDecision(reader: Reader, sequence: number, body: DecisionBody): void {
  const rows = [...(body.of === undefined ? [] : [body.of]), ...(body.withdraws ?? []), ...(body.enters === undefined ? [] : [body.enters])]
  const before = reader.db.prepare(`SELECT 1 FROM rows WHERE hash = ? AND sequence < ? AND document = ? AND kind IN ('fact', 'proposal')`)
  for (const id of rows) {
    if (!before.get(id, sequence, body.document)) {
      reader.found.push({ sequence, code: 'no-such-row', what: `the row ${id} of its document does not stand before it` })
    }
  }
  const hash = reader.documents.get(body.document)
  const text = rows.length === 0 || hash === undefined ? undefined : textFor(reader, hash)
  for (const fact of body.read === undefined ? [body.fact] : [body.fact, body.read]) {
    const fault = malformed(fact, text)
    if (fault) reader.found.push({ sequence, code: fault.field === 'quote' ? 'quote-not-in-document' : 'changed-row', what: fault.what })
  }
}

function checkBody(reader: Reader, sequence: number, kind: string, bytes: Uint8Array): void {
  const text = decoder.decode(bytes)
  const body: unknown = JSON.parse(text)
  if (canonical(body) !== text) throw new Error('the body is not in canonical form')
  if (kind === 'document') checkDocument(reader, sequence, body as DocumentBody)
  else if (kind === 'fact' || kind === 'proposal') checkFact(reader, sequence, body as FactBody)
  else if (kind === 'decision') checkDecision(reader, sequence, body as DecisionBody)
  else if (kind === 'call') checkCall(reader, sequence, body as KeptCall)
}

/** Walks the chain from the first row. Gives the last row read and all hashes on the way to the callback. */
function checkRows(db: DatabaseSync, found: Found, passed: (head: Head) => void): void {
  const reader: Reader = { db, found, documents: new Map(), current: undefined }
  const rows = db.prepare(`SELECT sequence, kind, CAST(body AS BLOB) AS body, previous, hash FROM rows ORDER BY sequence`)
  let previous = noHash
  let expected = 1
  for (const row of rows.iterate()) {
    const sequence = Number(row['sequence'])
    const kind = String(row['kind'])
    const body = row['body'] as Uint8Array
    const hash = String(row['hash'])
    if (sequence !== expected) found.push({ sequence, code: 'missing-row', what: `row ${expected} should come here` })
    if (row['previous'] !== previous) found.push({ sequence, code: 'broken-chain', what: 'it does not follow the row before it' })
    if (rowHash(String(row['previous']), kind, body) !== hash)
      found.push({ sequence, code: 'changed-row', what: 'its content does not have its hash' })
    else {
      step(found, 'changed-row', 'it cannot be read', () => checkBody(reader, sequence, kind, body), sequence)
    }
    previous = hash
    expected = sequence + 1
    passed({ sequence, hash })
  }
  const counted = Number(db.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'rows'`).get()?.['seq'] ?? 0)
  if (counted !== expected - 1)
    found.push({ code: 'missing-row', what: `rows up to ${counted} were kept, the last one here is ${expected - 1}` })
}

/** See `Ledger.verify`. */
export function verify({ db }: Connection, expected: { readonly head?: string }): Verification {
  const found: Found = []
  let rows = 0
  let head: Head = { sequence: 0, hash: noHash }
  let reached = expected.head === undefined || expected.head === noHash
  step(found, 'unreadable', 'the ledger cannot be read', () => {
    // One transaction: everything is compared as of one moment, whatever another process writes meanwhile.
    db.exec('BEGIN')
    step(found, 'damaged-file', "the file's structure cannot be examined", () => checkFile(db, found))
    step(found, 'changed-schema', 'the tables cannot be examined', () => checkSchema(db, found))
    step(found, 'unreadable', 'the rows cannot be read to the end', () =>
      checkRows(db, found, (at) => {
        rows += 1
        head = at
        reached ||= at.hash === expected.head
      }),
    )
  })
  if (db.isTransaction) db.exec('ROLLBACK')
  if (!reached) {
    found.push({
      code: 'head-not-found',
      what: `no row has the hash ${expected.head}: rows after an earlier state were cut off or replaced`,
    })
  }
  return { rows, head, problems: found }
}
