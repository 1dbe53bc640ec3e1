// The ledger on embedded SQLite: one file, one writer at a time, many readers.
import { connect, type OpenOptions } from './connection.ts'
import { hasDocument, headOf } from './append.ts'
import { callsOf, contentOf, keepCall } from './calls.ts'
import { decide, keep, keepAll, writing } from './keep.ts'
import type { Ledger } from './ledger.ts'
import { decisionsOf, documentsOf, entriesOf, factsOf, newestKnownOf, proposalsOf, reading, textOf } from './read.ts'
import { verify } from './verify.ts'

/**
 * Opens the ledger file at `path` (`:memory:` for one that lives as long as the process).
 * Throws a missing error when there is none and `create` is not set, an input error when the file is no ledger or cannot be used, a document error when it is damaged.
 */
export async function openLedger(path: string, options: OpenOptions = {}): Promise<Ledger> {
  const connection = connect(path, options)
  return {
    place: path,
    keep: async (batch) => keep(connection, batch),
    keepAll: async (batches) => keepAll(connection, batches),
    has: async (hash) => reading(connection, (db) => hasDocument(db, hash)),
    decide: async (decisions, at) => decide(connection, decisions, at),
    keepCall: async (call, more = {}) => writing(connection, (db) => keepCall(db, call, more)),
    calls: async () => reading(connection, callsOf),
    content: async (hash) => contentOf(connection, hash),
    decisions: async (query = {}) => decisionsOf(connection, query),
    facts: async (query = {}) => factsOf(connection, query),
    proposals: async (query = {}) => proposalsOf(connection, query),
    entries: async (idStart) => entriesOf(connection, idStart),
    documents: async () => documentsOf(connection),
    text: async (hash) => textOf(connection, hash),
    newestKnown: async () => newestKnownOf(connection),
    head: async () => reading(connection, headOf),
    verify: async (expected = {}) => verify(connection, expected),
    close: async () => {
      if (connection.db.isOpen) connection.db.close()
    },
  }
}
