// A decision becomes rows: the fact that it lets in, and behind it the decision itself with what it withdraws.
import type { DatabaseSync } from 'node:sqlite'
import { canonical } from '../base/index.ts'
import { portable, type Decision, type Fact } from '../facts/index.ts'
import { append } from './append.ts'
import { decisionOf, type DecisionBody, type DocumentBody, type FactBody } from './bodies.ts'
import type { KeptRow } from './ledger.ts'

/** A person has looked. */
const certain = 1

function documentOf(db: DatabaseSync, hash: string): DocumentBody | undefined {
  const row = db.prepare(`SELECT body FROM rows WHERE kind = 'document' AND document = ?`).get(hash)
  return row && (JSON.parse(String(row['body'])) as DocumentBody)
}

function textOf(db: DatabaseSync, hash: string): string | undefined {
  const row = db.prepare('SELECT text FROM texts WHERE hash = ?').get(hash)
  return row && Buffer.from(row['text'] as Uint8Array).toString('utf8')
}

interface Root {
  readonly id: string
  readonly kind: string
}

/** The first row of the document that reads so: what the reader proposed, or a person added. Later rows of the same words came from decisions. */
function rootOf(db: DatabaseSync, document: string, read: Fact): Root | undefined {
  const rows = db
    .prepare(`SELECT kind, hash, body FROM rows WHERE kind IN ('fact', 'proposal') AND document = ? ORDER BY sequence`)
    .all(document)
  const wanted = canonical(read)
  const row = rows.find(({ body }) => canonical((JSON.parse(String(body)) as FactBody).fact) === wanted)
  return row && { id: String(row['hash']), kind: String(row['kind']) }
}

/** Facts that stand, or stood, for this reading. */
function chainOf(db: DatabaseSync, root: Root): readonly string[] {
  const entered = db
    .prepare(
      `SELECT json_extract(body, '$.enters') AS id FROM rows WHERE kind = 'decision' AND subject IS NOT NULL AND json_extract(body, '$.of') = ? ORDER BY sequence`,
    )
    .all(root.id)
    .flatMap(({ id }) => (id === null ? [] : [String(id)]))
  return root.kind === 'fact' ? [root.id, ...entered] : entered
}

function isKept(db: DatabaseSync, decision: Decision): boolean {
  const wanted = canonical(decision)
  return db
    .prepare(`SELECT body FROM rows WHERE kind = 'decision' AND subject = ? AND attribute = ?`)
    .all(decision.fact.subject, decision.fact.attribute)
    .some(({ body }) => canonical(portable(JSON.parse(String(body)) as DecisionBody)) === wanted)
}

/** See `Ledger.decide`; runs inside a transaction. */
export function keepDecision(db: DatabaseSync, given: Decision): readonly KeptRow[] {
  const document = documentOf(db, given.document)
  const root = document && given.read && rootOf(db, given.document, given.read)
  const fits = document?.text !== undefined && (root !== undefined || document.text.hash === given.text)
  const text = fits ? textOf(db, document.text!.hash) : undefined
  const decision = decisionOf(given, text)
  if (isKept(db, decision)) return []
  const effective = decision.action === 'add' ? text !== undefined : root !== undefined
  if (!effective) return append(db, [{ kind: 'decision', body: canonical(decision) }])
  const fact: FactBody = { fact: decision.fact, confidence: certain, known: decision.known, document: decision.document }
  const entered = decision.action === 'reject' ? [] : append(db, [{ kind: 'fact', body: canonical(fact) }])
  const withdraws = root ? chainOf(db, root) : []
  const body: DecisionBody = {
    ...decision,
    ...(root ? { of: root.id } : {}),
    ...(withdraws.length > 0 ? { withdraws } : {}),
    ...(entered[0] ? { enters: entered[0].hash } : {}),
  }
  return [...entered, ...append(db, [{ kind: 'decision', body: canonical(body) }])]
}
