// Files that a person names: bytes, and what the sidecar `NAME.meta.json` beside them says.
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { DocumentError, InputError, MissingError, type Day } from '../base/index.ts'
import { mostBytes, parseMetadata, type Metadata, type Problem } from '../documents/index.ts'

export interface InputFile {
  /** As the caller named it. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly metadata: Metadata
  /** Of the sidecar. */
  readonly problems: readonly Problem[]
}

/** Where the files come from that a command is given: the disk at the command line; at a door for others, what they sent along and nothing else. */
export interface Files {
  /** Throws missing, input or document errors. */
  read(name: string): Uint8Array
}

export const filesOnDisk: Files = { read: readWhole }

/** Reads a file and its sidecar. `published` goes before the sidecar's. Throws missing, input or document errors. */
export function readInputFile(files: Files, path: string, published?: Day): InputFile {
  const bytes = files.read(path)
  const problems: Problem[] = []
  const metadata = readSidecar(files, path, problems)
  if (published !== undefined) refuseImpossibleDay(published, '--published')
  else if (metadata.published !== undefined) refuseImpossibleDay(metadata.published, sidecarPath(path))
  return { name: path, bytes, metadata: published === undefined ? metadata : { ...metadata, published }, problems }
}

/** The file's name without folder and without its last extension. */
export function stemOf(path: string): string {
  return basename(path, extname(path))
}

/** Reads a file whole; `-` is what comes in on standard input. */
function readWhole(path: string): Uint8Array {
  try {
    if (path === '-') return readFileSync(0)
    const facts = statSync(path)
    if (facts.isDirectory()) throw new InputError('this is a folder', { where: path, remedy: 'name the files in it' })
    // Looked at before it is read: a file of many gigabytes must not fill the memory first.
    if (facts.size > mostBytes) {
      throw new DocumentError(`${Math.round(facts.size / 1e6)} MB are too much for one document`, {
        where: path,
        remedy: `split it: up to ${Math.floor(mostBytes / 1e6)} MB are read`,
      })
    }
    return readFileSync(path)
  } catch (error) {
    throw explained(error, path)
  }
}

function explained(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new MissingError('there is no such file', { where: path, remedy: 'check the name and the folder', cause: error })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new InputError('this file may not be read', { where: path, remedy: 'give yourself the right to read it', cause: error })
  }
  return error
}

export function sidecarPath(path: string): string {
  return join(dirname(path), `${stemOf(path)}.meta.json`)
}

function readSidecar(files: Files, path: string, problems: Problem[]): Metadata {
  const place = sidecarPath(path)
  let bytes: Uint8Array
  try {
    bytes = files.read(place)
  } catch (error) {
    if (error instanceof MissingError) return {}
    throw error
  }
  return parseMetadata(new TextDecoder().decode(bytes), place, problems)
}

/** The day on which this rule was written: a clock that shows an earlier one is wrong and refuses nothing. */
const earliestToday: Day = '2026-11-24'

/** Before the first exchange-listed company of this field and before the field itself. */
const oldestDay: Day = '1990-01-01'

/**
 * A document from the future is a slip of the pen. The only place that looks at the clock: it can refuse an input and
 * never enters a result. One day of grace for time zones.
 */
export function refuseImpossibleDay(published: Day, where: string, what = 'publication date', now: number = Date.now()): void {
  const tomorrow = new Date(now + 86_400_000).toISOString().slice(0, 10)
  const latest = tomorrow > earliestToday ? tomorrow : earliestToday
  if (published <= latest && published >= oldestDay) return
  const why = published > latest ? 'lies in the future' : 'is older than any document of this field'
  throw new InputError(`the ${what} ${published} ${why}`, {
    where,
    remedy: 'give a day that has been, for example 2025-11-24',
  })
}
