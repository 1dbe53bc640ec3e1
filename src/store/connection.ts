// An open ledger file: recognised or made new, set up for durable writes. Everything that may go wrong before the first row is said here.
import { closeSync, existsSync, openSync, readSync, statSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { InputError, MissingError } from '../base/index.ts'
import { applicationId, objects, schemaVersion } from './schema.ts'
import { isBusy, notALedger, sqliteCode, trouble } from './trouble.ts'

export interface OpenOptions {
  /** Make a new ledger when there is no file. Default false. */
  readonly create?: boolean
  /** Never write, not even the journal's bookkeeping. Default false. */
  readonly readOnly?: boolean
  /** How long to wait for another writer, in milliseconds. Default 5000. */
  readonly patience?: number
  /** The size that the file may not grow beyond, in bytes; rounded down to whole pages of 4096. Default: what the disk holds. */
  readonly largest?: number
}

export interface Connection {
  readonly db: DatabaseSync
  readonly place: string
}

const pageSize = 4096
const memory = ':memory:'

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

/** Looks before SQLite does, so that no foreign file is ever touched. Offsets: https://www.sqlite.org/fileformat2.html#the_database_header */
function checkHeader(path: string): void {
  // With a rollback journal beside it the file is in the middle of being made: SQLite first has to put it right.
  if (existsSync(`${path}-journal`)) return
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  let length = 0
  try {
    length = readSync(file, header, 0, 100, 0)
  } finally {
    closeSync(file)
  }
  if (length === 0) return
  if (length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw notALedger(path, 'it is no database at all')
  if (header.readUInt32BE(68) !== applicationId) throw notALedger(path, 'it is a database of another program')
}

function checkPath(path: string, options: OpenOptions): void {
  const stat = statOf(path)
  if (stat?.isDirectory()) {
    throw new InputError('the ledger path is a folder', { where: path, remedy: 'name a file, for example ledger.db inside it' })
  }
  if (stat === undefined || stat.size === 0) {
    if (!options.create || options.readOnly) {
      throw new MissingError(stat ? 'the ledger file is empty' : 'there is no ledger', {
        where: path,
        remedy: 'run "uprate ingest FILE" to make one, or name the right path',
      })
    }
    const folder = dirname(resolve(path))
    if (!statOf(folder)?.isDirectory()) {
      throw new MissingError('the folder for the ledger does not exist', {
        where: folder,
        remedy: 'make the folder first, or name another path',
      })
    }
    return
  }
  checkHeader(path)
}

function pragma(db: DatabaseSync, name: string): unknown {
  return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]
}

function openFile(path: string, options: OpenOptions): DatabaseSync {
  const settings = { timeout: options.patience ?? 5000, readOnly: options.readOnly ?? false, allowExtension: false }
  const db = new DatabaseSync(path, settings)
  try {
    pragma(db, 'application_id')
    return db
  } catch (error) {
    db.close()
    // Write-ahead logging needs to write beside the file even to read it. Where nobody can, nobody is writing either, and the file alone is the whole ledger.
    if (settings.readOnly && (sqliteCode(error) === 14 || sqliteCode(error) === 8) && !existsSync(`${path}-wal`)) {
      return new DatabaseSync(new URL(`${pathToFileURL(resolve(path)).href}?immutable=1`), settings)
    }
    throw error
  }
}

/** Writes the tables in one step: a crash leaves an empty file or a whole ledger. Two processes may try at once; the second finds the work done. */
function makeNew(db: DatabaseSync, place: string): void {
  db.exec('BEGIN EXCLUSIVE')
  try {
    if (pragma(db, 'application_id') === 0) {
      if (db.prepare('SELECT 1 FROM sqlite_schema').get()) throw notALedger(place, 'it is a database of another program')
      for (const sql of Object.values(objects)) db.exec(sql)
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`)
    }
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** Turns write-ahead logging on; needs a moment in which no other connection reads, so it tries again while `patience` lasts. */
function logAhead(db: DatabaseSync, patience: number): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; ; waited += 10) {
    try {
      db.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || waited >= patience) throw error
      Atomics.wait(pause, 0, 0, 10)
    }
  }
}

function setUp(db: DatabaseSync, place: string, options: OpenOptions): void {
  if (options.largest !== undefined) db.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(options.largest / pageSize))}`)
  if (pragma(db, 'application_id') === 0 && options.create && !options.readOnly) makeNew(db, place)
  if (pragma(db, 'application_id') !== applicationId) throw notALedger(place, 'it is a database of another program')
  const version = Number(pragma(db, 'user_version'))
  if (version > schemaVersion) {
    throw new InputError(`the ledger was written by a newer Uprate (format ${version}, this one knows ${schemaVersion})`, {
      where: place,
      remedy: 'update Uprate, then run the command again',
    })
  }
  if (version < 1) throw notALedger(place, 'its format version is missing')
  if (options.readOnly) {
    db.exec('PRAGMA query_only = ON')
    return
  }
  if (place !== memory && pragma(db, 'journal_mode') !== 'wal') logAhead(db, options.patience ?? 5000)
  // FULL: an acknowledged row survives a power cut, not only a crash of the process.
  db.exec('PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
}

/** Opens a ledger file, or makes one. Throws an input, missing or document error that says what is in the way; never changes a file that is no ledger. */
export function connect(path: string, options: OpenOptions = {}): Connection {
  let db: DatabaseSync | undefined
  try {
    if (path !== memory) checkPath(path, options)
    db = openFile(path, options)
    setUp(db, path, options)
    return { db, place: path }
  } catch (error) {
    if (db?.isOpen) db.close()
    throw trouble(error, path)
  }
}
