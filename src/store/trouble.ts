// What SQLite's error codes mean to the person who holds the ledger.
import { DocumentError, InputError, UprateError } from '../base/index.ts'

/** https://www.sqlite.org/rescode.html: the low byte is the primary code. */
const code = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  inputOutput: 10,
  full: 13,
  cannotOpen: 14,
  tooBig: 18,
} as const

/** The primary SQLite code of an error, undefined when SQLite did not throw it. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}

export function isBusy(error: unknown): boolean {
  const primary = sqliteCode(error)
  return primary === code.busy || primary === code.locked
}

export function notALedger(where: string, why: string): InputError {
  return new InputError(`this file is not an Uprate ledger: ${why}`, {
    where,
    remedy: 'name a ledger that Uprate made, or a path where there is no file yet',
  })
}

/** Turns what SQLite throws into an error of the house; gives errors of the house back unchanged. */
export function trouble(error: unknown, where: string): unknown {
  if (error instanceof UprateError) return error
  const detail = { where, cause: error }
  switch (sqliteCode(error)) {
    case code.busy:
    case code.locked:
      return new InputError('another process is writing to the ledger and did not finish in time; nothing was kept', {
        ...detail,
        remedy: 'wait until it is done, then run the command again',
      })
    case code.readOnly:
      return new InputError('the ledger cannot be written; nothing was kept', {
        ...detail,
        remedy: 'give yourself write permission on the file and its folder, or name another ledger',
      })
    case code.full:
      return new InputError('there is no room left for the ledger; nothing was kept', {
        ...detail,
        remedy: 'free some space on its disk, then run the command again',
      })
    case code.inputOutput:
      return new InputError('the disk failed while the ledger was read or written; nothing was kept', {
        ...detail,
        remedy: 'check the disk and its free space, run "uprate verify", then the command again',
      })
    case code.cannotOpen:
      return new InputError('the ledger cannot be opened', {
        ...detail,
        remedy: 'check that the path is a file in a folder you may write to',
      })
    case code.tooBig:
      return new InputError('a document is larger than a ledger row may be; nothing was kept', {
        ...detail,
        remedy: 'split the document into parts below 1 GB',
      })
    case undefined:
      return error
    // Damage, a file format that SQLite does not know, a table that is not as a ledger defines it: the file is not what Uprate wrote.
    default:
      return new DocumentError('the ledger file is damaged', {
        ...detail,
        remedy: 'restore it from a backup, or read the documents again into a new ledger',
      })
  }
}
