// Makes room for the ledger of a new run without losing what somebody did in the one before.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { InputError, UprateError } from '../base/index.ts'

const suffixes = ['', '-wal', '-shm'] as const

/** Beside the ledger: its newest row when the run that made it was done. */
function notePath(ledgerPath: string): string {
  return `${ledgerPath}.head`
}

/** Notes the newest row, so that a later run can tell whether anything was kept since. */
export function noteHead(ledgerPath: string, head: string): void {
  writeFileSync(notePath(ledgerPath), `${head}\n`)
}

/** The newest row; undefined for a file that is no ledger any more. */
async function headOf(ledgerPath: string): Promise<string | undefined> {
  const { openLedger } = await import('../store/index.ts')
  try {
    const ledger = await openLedger(ledgerPath)
    const { hash } = await ledger.head()
    await ledger.close()
    return hash
  } catch (error) {
    if (error instanceof UprateError) return undefined
    throw error
  }
}

/**
 * Removes a ledger that is as a run made it; one that was worked in gets another name, which is said.
 * Throws an input error when another process has it open.
 */
export async function setAside(ledgerPath: string, progress: (line: string) => void): Promise<void> {
  if (!existsSync(ledgerPath)) return
  const head = await headOf(ledgerPath)
  // The last to close a ledger takes its log away: where it stays, somebody else has it open.
  if (head !== undefined && existsSync(`${ledgerPath}-wal`)) {
    throw new InputError('the ledger of the run before is open: a workbench is served from it', {
      where: ledgerPath,
      remedy: 'stop that one first, or name another folder with --folder',
    })
  }
  const note = notePath(ledgerPath)
  const made = existsSync(note) ? readFileSync(note, 'utf8').trim() : undefined
  if (head === undefined || head === made) {
    for (const suffix of suffixes) rmSync(ledgerPath + suffix, { force: true })
    return
  }
  const kept = join(dirname(ledgerPath), `ledger-${head.slice(0, 12)}.sqlite`)
  renameSync(ledgerPath, kept)
  progress(`somebody worked in the ledger of the run before: it is now ${relative('.', kept)}`)
}
