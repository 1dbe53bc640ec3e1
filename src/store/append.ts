// The end of the chain: which row is the newest, and how rows come behind it.
import type { DatabaseSync } from 'node:sqlite'
import type { Draft } from './bodies.ts'
import { noHash, rowHash } from './chain.ts'
import type { Head, KeptRow } from './ledger.ts'

export function headOf(db: DatabaseSync): Head {
  const row = db.prepare('SELECT sequence, hash FROM rows ORDER BY sequence DESC LIMIT 1').get()
  return row ? { sequence: Number(row['sequence']), hash: String(row['hash']) } : { sequence: 0, hash: noHash }
}

export function hasDocument(db: DatabaseSync, hash: string): boolean {
  return db.prepare(`SELECT 1 FROM rows WHERE kind = 'document' AND document = ?`).get(hash) !== undefined
}

/** Adds rows behind the newest one; runs inside a transaction. */
export function append(db: DatabaseSync, drafts: readonly Draft[]): KeptRow[] {
  const insert = db.prepare('INSERT INTO rows (sequence, kind, body, previous, hash) VALUES (?, ?, ?, ?, ?)')
  let { sequence, hash } = headOf(db)
  return drafts.map(({ kind, body }) => {
    const previous = hash
    hash = rowHash(previous, kind, body)
    sequence += 1
    insert.run(sequence, kind, body, previous, hash)
    return { sequence, kind, hash }
  })
}
