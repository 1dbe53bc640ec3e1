// The tables of a ledger file, their guards, and the marks in its header by which a ledger is told from any other file.
import { noHash } from './chain.ts'

/** "UPRT" in the SQLite header: this file is an Uprate ledger. */
export const applicationId = 0x55505254

/** Kept in the header's user version. A newer Uprate raises it and migrates; an older one refuses what it does not know. */
export const schemaVersion = 1

/**
 * One statement per object, exactly as SQLite stores it, so that `verify` can compare word for word.
 * Lookup columns are computed from the body and cannot drift from it; AUTOINCREMENT remembers the newest sequence even when its row is cut off.
 * The guards hold for every program that opens the file, not for this one alone.
 */
export const objects = {
  rows: `CREATE TABLE rows (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('document', 'fact', 'proposal', 'decision', 'call')),
  body TEXT NOT NULL CHECK (json_valid(body)),
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  subject TEXT GENERATED ALWAYS AS (json_extract(body, '$.fact.subject')) VIRTUAL,
  attribute TEXT GENERATED ALWAYS AS (json_extract(body, '$.fact.attribute')) VIRTUAL,
  known TEXT GENERATED ALWAYS AS (json_extract(body, '$.known')) VIRTUAL,
  document TEXT GENERATED ALWAYS AS (json_extract(body, '$.document')) VIRTUAL
) STRICT`,
  texts: `CREATE TABLE texts (
  hash TEXT NOT NULL PRIMARY KEY,
  text BLOB NOT NULL
) STRICT, WITHOUT ROWID`,
  rows_by_subject: `CREATE INDEX rows_by_subject ON rows (kind, subject, attribute, known) WHERE subject IS NOT NULL`,
  rows_by_known: `CREATE INDEX rows_by_known ON rows (known) WHERE kind = 'fact'`,
  rows_by_document: `CREATE INDEX rows_by_document ON rows (document) WHERE kind IN ('fact', 'proposal')`,
  documents_once: `CREATE UNIQUE INDEX documents_once ON rows (document) WHERE kind = 'document'`,
  rows_follow: `CREATE TRIGGER rows_follow BEFORE INSERT ON rows
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM rows)
  OR NEW.previous IS NOT coalesce((SELECT hash FROM rows ORDER BY sequence DESC LIMIT 1), '${noHash}')
BEGIN SELECT raise(ABORT, 'a ledger row follows the newest one'); END`,
  rows_stay: `CREATE TRIGGER rows_stay BEFORE DELETE ON rows
BEGIN SELECT raise(ABORT, 'a ledger row is never deleted'); END`,
  rows_hold: `CREATE TRIGGER rows_hold BEFORE UPDATE ON rows
BEGIN SELECT raise(ABORT, 'a ledger row is never changed'); END`,
  texts_once: `CREATE TRIGGER texts_once BEFORE INSERT ON texts
WHEN EXISTS (SELECT 1 FROM texts WHERE hash = NEW.hash)
BEGIN SELECT raise(ABORT, 'a ledger text is kept once'); END`,
  texts_stay: `CREATE TRIGGER texts_stay BEFORE DELETE ON texts
BEGIN SELECT raise(ABORT, 'a ledger text is never deleted'); END`,
  texts_hold: `CREATE TRIGGER texts_hold BEFORE UPDATE ON texts
BEGIN SELECT raise(ABORT, 'a ledger text is never changed'); END`,
} as const
