// Reading: rows become kept facts, cut by the day on which they were known.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { isDay, InputError, MissingError, type Day } from '../base/index.ts'
import type { DocumentReference, KeptDecision, KeptFact } from '../facts/index.ts'
import type { DecisionBody, DocumentBody, FactBody, ProposalBody } from './bodies.ts'
import type { Connection } from './connection.ts'
import type { FactQuery, KeptDocument, KeptEntry, KeptProposal } from './ledger.ts'
import { trouble } from './trouble.ts'

/** Runs a read and turns what SQLite throws into an error of the house. */
export function reading<T>({ db, place }: Connection, read: (db: DatabaseSync) => T): T {
  try {
    return read(db)
  } catch (error) {
    throw trouble(error, place)
  }
}

interface FoundRow<Body> {
  readonly id: string
  readonly sequence: number
  readonly body: Body
}

function found<Body>(row: Record<string, unknown>): FoundRow<Body> {
  return { id: String(row['hash']), sequence: Number(row['sequence']), body: JSON.parse(String(row['body'])) as Body }
}

function find<Body extends FactBody>(db: DatabaseSync, kind: 'fact' | 'proposal', query: FactQuery): FoundRow<Body>[] {
  if (query.asOf !== undefined && !isDay(query.asOf)) {
    throw new InputError(`"${query.asOf}" is not a date`, { where: 'as-of', remedy: 'write a day as YYYY-MM-DD' })
  }
  const conditions: string[] = [`kind = '${kind}'`]
  const values: SQLInputValue[] = []
  const add = (condition: string, value: SQLInputValue | undefined) => {
    if (value === undefined) return
    conditions.push(condition)
    values.push(value)
  }
  add('subject = ?', query.subject)
  add('attribute = ?', query.attribute)
  add('document = ?', query.document)
  add('sequence <= ?', query.upTo)
  // Of a whole subject the index has the day at hand; over all facts reading the day from the parsed body is faster than computing it per row.
  if (query.subject !== undefined) add('known <= ?', query.asOf)
  const sql = `SELECT sequence, hash, body FROM rows WHERE ${conditions.join(' AND ')} ORDER BY sequence`
  const rows = db.prepare(sql).all(...values)
  const all = rows.map((row) => found<Body>(row))
  const { asOf } = query
  return asOf === undefined ? all : all.filter(({ body }) => body.known <= asOf)
}

function referencesOf(db: DatabaseSync): ReadonlyMap<string, DocumentReference> {
  const rows = db.prepare(`SELECT sequence, hash, body FROM rows WHERE kind = 'document'`).all()
  return new Map(rows.map((row) => found<DocumentBody>(row)).map(({ body }) => [body.document, body.reference]))
}

function decisionRows(db: DatabaseSync, query: Pick<FactQuery, 'upTo' | 'document'>): FoundRow<DecisionBody>[] {
  // "subject IS NOT NULL" lets SQLite use the index of subjects: every decision is about a fact, and there are few of them.
  return db
    .prepare(
      `SELECT sequence, hash, body FROM rows WHERE kind = 'decision' AND subject IS NOT NULL AND sequence <= ? AND (?2 IS NULL OR document = ?2) ORDER BY sequence`,
    )
    .all(query.upTo ?? Number.MAX_SAFE_INTEGER, query.document ?? null)
    .map((row) => found<DecisionBody>(row))
}

export function decisionsOf(connection: Connection, query: Pick<FactQuery, 'upTo' | 'document'>): readonly KeptDecision[] {
  return reading(connection, (db) =>
    decisionRows(db, query).map(({ id, sequence, body }) => ({ ...body, id, sequence, withdraws: body.withdraws ?? [] })),
  )
}

interface Effects {
  /** The first day on which a withdrawn fact does not stand any more, by its id. */
  readonly withdrawn: ReadonlyMap<string, Day>
  /** Which decision let a fact in, by its id. */
  readonly decided: ReadonlyMap<string, KeptFact['decided']>
}

/** What decisions did to facts, up to a row. */
function effectsOf(db: DatabaseSync, query: FactQuery): Effects {
  const withdrawn = new Map<string, Day>()
  const decided = new Map<string, KeptFact['decided']>()
  for (const { id, body } of decisionRows(db, { upTo: query.upTo })) {
    const { action, by, reason, known, enters, withdraws = [] } = body
    if (enters !== undefined && action !== 'reject') decided.set(enters, { id, action, by, reason })
    for (const fact of withdraws) {
      const day = withdrawn.get(fact)
      if (day === undefined || known < day) withdrawn.set(fact, known)
    }
  }
  return { withdrawn, decided }
}

function withEffects(kept: KeptFact, { withdrawn, decided }: Effects): KeptFact {
  const [day, decision] = [withdrawn.get(kept.id), decided.get(kept.id)]
  return { ...kept, ...(day === undefined ? {} : { withdrawn: day }), ...(decision === undefined ? {} : { decided: decision }) }
}

/** Whether it stood on the day asked for; without a day: on any. */
function stood({ known, withdrawn }: KeptFact, asOf: Day | undefined): boolean {
  return withdrawn === undefined || withdrawn > (asOf ?? known)
}

function keptFact({ id, sequence, body }: FoundRow<FactBody>, references: ReadonlyMap<string, DocumentReference>): KeptFact {
  const document = references.get(body.document)
  if (!document) {
    throw new MissingError(`the document of row ${sequence} is not in the ledger`, {
      where: `row ${sequence}`,
      remedy: 'run "uprate verify" and restore the ledger from a backup',
    })
  }
  return { id, sequence, fact: body.fact, known: body.known, document, confidence: body.confidence }
}

export function factsOf(connection: Connection, query: FactQuery): readonly KeptFact[] {
  return reading(connection, (db) => {
    const rows = find<FactBody>(db, 'fact', query)
    const references = referencesOf(db)
    const effects = effectsOf(db, query)
    return rows.map((row) => withEffects(keptFact(row, references), effects)).filter((kept) => stood(kept, query.asOf))
  })
}

export function proposalsOf(connection: Connection, query: FactQuery): readonly KeptProposal[] {
  return reading(connection, (db) => {
    const rows = find<ProposalBody>(db, 'proposal', query)
    const references = referencesOf(db)
    return rows.map((row) => ({ ...keptFact(row, references), reasons: row.body.reasons }))
  })
}

export function entriesOf(connection: Connection, idStart: string): readonly KeptEntry[] {
  return reading(connection, (db) => {
    const references = referencesOf(db)
    const effects = effectsOf(db, {})
    // "g" comes after the hex digits.
    const rows = db
      .prepare(`SELECT kind, sequence, hash, body FROM rows WHERE hash >= ? AND hash < ? AND kind IN ('fact', 'proposal')`)
      .all(idStart, `${idStart}g`)
    return rows.map((row): KeptEntry => {
      const one = found<ProposalBody>(row)
      const kept = withEffects(keptFact(one, references), effects)
      return row['kind'] === 'fact' ? { ...kept, kind: 'fact' } : { ...kept, kind: 'proposal', reasons: one.body.reasons }
    })
  })
}

export function documentsOf(connection: Connection): readonly KeptDocument[] {
  return reading(connection, (db) => {
    const rows = db.prepare(`SELECT sequence, hash, body FROM rows WHERE kind = 'document' ORDER BY sequence`).all()
    return rows
      .map((row) => found<DocumentBody>(row))
      .map(({ id, sequence, body }) => ({ id, sequence, reference: body.reference, ...(body.text ? { length: body.text.length } : {}) }))
  })
}

export function textOf(connection: Connection, hash: string): string | undefined {
  return reading(connection, (db) => {
    const row = db.prepare(`SELECT sequence, hash, body FROM rows WHERE kind = 'document' AND document = ?`).get(hash)
    if (!row) {
      throw new MissingError(`no document with the hash ${hash}`, {
        where: connection.place,
        remedy: 'list the documents for their hashes',
      })
    }
    const { body } = found<DocumentBody>(row)
    if (!body.text) return undefined
    const kept = db.prepare('SELECT text FROM texts WHERE hash = ?').get(body.text.hash)
    if (!kept) {
      throw new MissingError(`the text of document ${hash} is gone`, {
        where: connection.place,
        remedy: 'restore the ledger from a backup',
      })
    }
    return Buffer.from(kept['text'] as Uint8Array).toString('utf8')
  })
}

export function newestKnownOf(connection: Connection): Day | undefined {
  return reading(connection, (db) => {
    const newest = db.prepare(`SELECT max(known) AS newest FROM rows WHERE kind = 'fact'`).get()?.['newest']
    const decided = decisionRows(db, {}).flatMap(({ body }) => (body.of === undefined ? [] : [body.known]))
    return [...(typeof newest === 'string' ? [newest] : []), ...decided].toSorted().at(-1)
  })
}
