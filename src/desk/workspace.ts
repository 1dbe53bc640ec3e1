// Where a user's ledger lies and what Uprate ships beside it. A ledger that is not there yet is made and filled with the sector data.
import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { InputError, MissingError } from '../base/index.ts'
import type { Ledger } from '../store/index.ts'
import { filesOnDisk, type Files } from './input-files.ts'

export const defaultLedger = '.uprate/ledger.sqlite'

export interface Workspace {
  /** Path of the ledger file. */
  readonly ledgerPath: string
  /** The open ledger, made and filled when there is no file. Opened for reading alone unless `write` is asked for first, so that a ledger on a read-only disk can be read. */
  readonly ledger: (use?: 'read' | 'write') => Promise<Ledger>
  /** Where files that a command is given by name are read from. */
  readonly files: Files
  readonly close: () => Promise<void>
}

export function openWorkspace(ledgerPath: string = defaultLedger, progress: (line: string) => void = () => {}): Workspace {
  let opened: Promise<Ledger> | undefined
  const ledger = (use: 'read' | 'write' = 'read') => (opened ??= openOrMake(ledgerPath, use, progress))
  return {
    ledgerPath,
    ledger,
    files: filesOnDisk,
    close: async () => {
      const ledgerOpened = await opened?.catch(() => undefined)
      opened = undefined
      await ledgerOpened?.close()
    },
  }
}

async function openOrMake(path: string, use: 'read' | 'write', progress: (line: string) => void): Promise<Ledger> {
  const { openLedger } = await import('../store/index.ts')
  if (!existsSync(path)) await make(path, progress)
  return openLedger(path, { readOnly: use === 'read' })
}

/** Filled under another name and moved into place when complete: a crash leaves no half-filled ledger, two at once leave one. */
async function make(path: string, progress: (line: string) => void): Promise<void> {
  const { fillLedger } = await import('./sector-data.ts')
  const { openLedger } = await import('../store/index.ts')
  const draft = `${path}.${process.pid}.draft`
  try {
    makeFolder(dirname(path))
    removeDraftsOfTheDead(path)
    removeDraft(draft)
    const ledger = await openLedger(draft, { create: true })
    let count = 0
    try {
      count = await fillLedger(ledger)
    } finally {
      await ledger.close()
    }
    // Closing moves the last rows from the log into the file; where that failed, the file alone is not the ledger.
    if ((statSync(`${draft}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw noRoom(path)
    settle(draft, path)
    progress(`made ${path} with ${count} facts of the shipped sector data`)
  } catch (error) {
    throw explained(error, path, draft)
  } finally {
    removeDraft(draft)
  }
}

/** One level: a longer path that is not there is more likely a slip of the pen. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** What processes left behind that were killed while they made a ledger here. */
function removeDraftsOfTheDead(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const rest = name.startsWith(`${basename(path)}.`) ? name.slice(basename(path).length) : ''
    const pid = Number(/^\.(\d+)\.draft$/.exec(rest)?.[1])
    if (pid > 0 && !isAlive(pid)) removeDraft(`${path}.${pid}.draft`)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function removeDraft(draft: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    try {
      rmSync(draft + suffix, { force: true })
    } catch {
      // What cannot be removed was not made either: the reason is already being reported.
    }
  }
}

/** Messages speak of the ledger that was asked for, not of the draft. */
function explained(error: unknown, path: string, draft: string): unknown {
  if (error instanceof InputError && error.where === draft) {
    return new InputError(error.message, { where: path, remedy: error.remedy ?? '', cause: error })
  }
  const detail = { where: path, cause: error }
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new MissingError('there is no such folder to keep a ledger in', {
        ...detail,
        remedy: 'make the folder first, or name another place with --ledger',
      })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new InputError('a ledger cannot be made here', { ...detail, remedy: 'name a place that you may write to with --ledger' })
    case 'ENOSPC':
      return noRoom(path, error)
    default:
      return error
  }
}

function noRoom(path: string, cause?: unknown): InputError {
  return new InputError('there is no room left for a ledger; nothing was kept', {
    where: path,
    remedy: 'free some space on its disk, or name another place with --ledger',
    cause,
  })
}

/** Never over a ledger that another process made in the meantime. */
function settle(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    // File systems without hard links.
    if (!existsSync(path)) renameSync(draft, path)
  }
}
