// Writing: a batch becomes rows at the end of the chain, in one transaction.
import type { DatabaseSync } from 'node:sqlite'
import { InputError } from '../base/index.ts'
import { draftsOf, type DocumentBody, type Draft, type Drafts } from './bodies.ts'
import { noHash, rowHash } from './chain.ts'
import type { Connection } from './connection.ts'
import type { Batch, Head, KeptRow, Receipt } from './ledger.ts'
import { trouble } from './trouble.ts'

export function headOf(db: DatabaseSync): Head {
  const row = db.prepare('SELECT sequence, hash FROM rows ORDER BY sequence DESC LIMIT 1').get()
  return row ? { sequence: Number(row['sequence']), hash: String(row['hash']) } : { sequence: 0, hash: noHash }
}

export function hasDocument(db: DatabaseSync, hash: string): boolean {
  return db.prepare(`SELECT 1 FROM rows WHERE kind = 'document' AND document = ?`).get(hash) !== undefined
}

function keepText(db: DatabaseSync, draft: Draft, text: string): void {
  const { hash } = (JSON.parse(draft.body) as DocumentBody).text ?? {}
  // Two documents may carry the same text (a page and its reprint): it is kept once.
  if (hash === undefined || db.prepare('SELECT 1 FROM texts WHERE hash = ?').get(hash)) return
  db.prepare('INSERT INTO texts (hash, text) VALUES (?, ?)').run(hash, Buffer.from(text, 'utf8'))
}

function append(db: DatabaseSync, drafts: readonly Draft[], from: Head): KeptRow[] {
  const insert = db.prepare('INSERT INTO rows (sequence, kind, body, previous, hash) VALUES (?, ?, ?, ?, ?)')
  let { sequence, hash } = from
  return drafts.map(({ kind, body }) => {
    const previous = hash
    hash = rowHash(previous, kind, body)
    sequence += 1
    insert.run(sequence, kind, body, previous, hash)
    return { sequence, kind, hash }
  })
}

/** Rows of the batch that the ledger does not have yet, word for word; a row given twice in a batch is one row. */
function missing(db: DatabaseSync, drafts: readonly Draft[], document: string): Draft[] {
  const rows = db.prepare(`SELECT kind, body FROM rows WHERE kind IN ('fact', 'proposal') AND document = ?`).all(document)
  const seen = new Set(rows.map((row) => `${String(row['kind'])}\n${String(row['body'])}`))
  return drafts.filter(({ kind, body }) => {
    const key = `${kind}\n${body}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

/** Rows that are added later must quote the text that is kept. */
function requireSameText(db: DatabaseSync, batch: Batch, document: Draft): void {
  const row = db.prepare(`SELECT body FROM rows WHERE kind = 'document' AND document = ?`).get(batch.document.hash)
  const kept = JSON.parse(String(row?.['body'])) as DocumentBody
  const given = JSON.parse(document.body) as DocumentBody
  if (kept.text?.hash === given.text?.hash) return
  throw new InputError('the text of this document is not the one that is kept of it', {
    where: `"${batch.document.title}"`,
    remedy: 'give a changed text a document of its own, with its own hash',
  })
}

function keepOne(db: DatabaseSync, batch: Batch, { document, entries }: Drafts): Receipt {
  const head = headOf(db)
  const already = hasDocument(db, batch.document.hash)
  const drafts = missing(db, already && batch.again !== 'amend' ? [] : entries, batch.document.hash)
  if (!already && batch.text !== undefined) keepText(db, document, batch.text)
  if (already && drafts.length > 0) requireSameText(db, batch, document)
  const rows = append(db, already ? drafts : [document, ...drafts], head)
  const last = rows.at(-1)
  return { already, rows, head: last ? { sequence: last.sequence, hash: last.hash } : head }
}

/** See `Ledger.keepAll`. */
export function keepAll({ db, place }: Connection, batches: readonly Batch[]): readonly Receipt[] {
  const all = batches.map((batch) => ({ batch, drafts: draftsOf(batch) }))
  try {
    // IMMEDIATE takes the writer's place before the head is read, so that the chain stays one line however many processes write.
    db.exec('BEGIN IMMEDIATE')
    const receipts = all.map(({ batch, drafts }) => keepOne(db, batch, drafts))
    db.exec('COMMIT')
    return receipts
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw trouble(error, place)
  }
}

/** See `Ledger.keep`. */
export function keep(connection: Connection, batch: Batch): Receipt {
  const [receipt] = keepAll(connection, [batch])
  if (!receipt) throw new Error('one batch gives one receipt')
  return receipt
}
