// Writing: a batch becomes rows at the end of the chain, in one transaction.
import type { DatabaseSync } from 'node:sqlite'
import { ConflictError, InputError } from '../base/index.ts'
import type { Decision } from '../facts/index.ts'
import { append, hasDocument, headOf } from './append.ts'
import { draftsOf, type DocumentBody, type Draft, type Drafts } from './bodies.ts'
import type { Connection } from './connection.ts'
import { keepDecision } from './decide.ts'
import type { Batch, Receipt } from './ledger.ts'
import { trouble } from './trouble.ts'

function keepText(db: DatabaseSync, draft: Draft, text: string): void {
  const { hash } = (JSON.parse(draft.body) as DocumentBody).text ?? {}
  // Two documents may carry the same text (a page and its reprint): it is kept once.
  if (hash === undefined || db.prepare('SELECT 1 FROM texts WHERE hash = ?').get(hash)) return
  db.prepare('INSERT INTO texts (hash, text) VALUES (?, ?)').run(hash, Buffer.from(text, 'utf8'))
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
  const already = hasDocument(db, batch.document.hash)
  const drafts = missing(db, already && batch.again !== 'amend' ? [] : entries, batch.document.hash)
  if (!already && batch.text !== undefined) keepText(db, document, batch.text)
  if (already && drafts.length > 0) requireSameText(db, batch, document)
  const rows = append(db, already ? drafts : [document, ...drafts])
  const decided = already ? [] : (batch.decisions ?? []).flatMap((decision) => keepDecision(db, decision))
  return { already, rows: [...rows, ...decided], head: headOf(db) }
}

/** Runs one step of writing, all or nothing. */
export function writing<T>({ db, place }: Connection, write: (db: DatabaseSync) => T): T {
  try {
    // IMMEDIATE takes the writer's place before the head is read, so that the chain stays one line however many processes write.
    db.exec('BEGIN IMMEDIATE')
    const result = write(db)
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw trouble(error, place)
  }
}

/** See `Ledger.keepAll`. */
export function keepAll(connection: Connection, batches: readonly Batch[]): readonly Receipt[] {
  const all = batches.map((batch) => ({ batch, drafts: draftsOf(batch) }))
  return writing(connection, (db) => all.map(({ batch, drafts }) => keepOne(db, batch, drafts)))
}

/** See `Ledger.keep`. */
export function keep(connection: Connection, batch: Batch): Receipt {
  const [receipt] = keepAll(connection, [batch])
  if (!receipt) throw new Error('one batch gives one receipt')
  return receipt
}

/** See `Ledger.decide`. */
export function decide(connection: Connection, decisions: readonly Decision[], at?: string): Receipt {
  return writing(connection, (db) => {
    const head = headOf(db)
    if (at !== undefined && head.hash !== at) {
      throw new ConflictError(
        'the ledger has grown since the decisions were made; nothing was kept',
        { where: connection.place, remedy: 'decide again' },
        { head: head.hash },
      )
    }
    const rows = decisions.flatMap((decision) => keepDecision(db, decision))
    return { already: decisions.length > 0 && rows.length === 0, rows, head: headOf(db) }
  })
}
