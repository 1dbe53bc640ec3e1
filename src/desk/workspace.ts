// Where a user's ledger lies and what Uprate ships beside it. A ledger that is not there yet is made and filled with the sector data.
import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError } from '../base/index.ts'
import type { Ledger } from '../store/index.ts'

export const defaultLedger = '.uprate/ledger.sqlite'

export interface Workspace {
  /** Path of the ledger file. */
  readonly ledgerPath: string
  /** The open ledger; the same one each time. Made and filled when there is no file. */
  readonly ledger: () => Promise<Ledger>
  readonly close: () => Promise<void>
}

export function openWorkspace(ledgerPath: string = defaultLedger, progress: (line: string) => void = () => {}): Workspace {
  let opened: Promise<Ledger> | undefined
  const ledger = () => (opened ??= openOrMake(ledgerPath, progress))
  return {
    ledgerPath,
    ledger,
    close: async () => {
      const ledgerOpened = await opened?.catch(() => undefined)
      opened = undefined
      await ledgerOpened?.close()
    },
  }
}

async function openOrMake(path: string, progress: (line: string) => void): Promise<Ledger> {
  const { openLedger } = await import('../store/index.ts')
  if (!existsSync(path)) await make(path, progress)
  return openLedger(path)
}

/** Filled under another name and moved into place when complete: a crash leaves no half-filled ledger, two at once leave one. */
async function make(path: string, progress: (line: string) => void): Promise<void> {
  const { fillLedger } = await import('./sector-data.ts')
  const { openLedger } = await import('../store/index.ts')
  const draft = `${path}.${process.pid}.draft`
  const removeDraft = () => {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(draft + suffix, { force: true })
  }
  try {
    mkdirSync(dirname(path), { recursive: true })
    removeDraft()
    const ledger = await openLedger(draft, { create: true })
    let count = 0
    try {
      count = await fillLedger(ledger)
    } finally {
      await ledger.close()
    }
    settle(draft, path)
    progress(`made ${path} with ${count} facts of the shipped sector data`)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
      throw new InputError('a ledger cannot be made here', {
        where: path,
        remedy: 'name a place you may write to with --ledger',
        cause: error,
      })
    }
    if (code === 'ENOSPC') {
      throw new InputError('the disk is full', { where: path, remedy: 'free some space or name another place with --ledger', cause: error })
    }
    throw error
  } finally {
    removeDraft()
  }
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
