// Files a person names on the command line: bytes, and what the sidecar `NAME.meta.json` says of them.
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { DocumentError, InputError, isDay, MissingError, type Day } from '../base/index.ts'
import type { Language, Metadata } from '../documents/index.ts'

export interface InputFile {
  /** As it was named by the caller. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly metadata: Metadata
}

/** Bytes. Longer than any filing (a 300-page annual report in HTML has 5 to 15 MB), short enough to be read whole. */
const mostBytes = 32 * 1024 * 1024

/** Reads a file and its sidecar. `published` goes before the sidecar's. Throws missing, input or document errors. */
export function readInputFile(path: string, published?: Day): InputFile {
  const bytes = readWhole(path)
  const metadata = readSidecar(path)
  const merged = published === undefined ? metadata : { ...metadata, published }
  if (merged.published !== undefined) refuseFuture(merged.published, published === undefined ? sidecarPath(path) : '--published')
  return { name: path, bytes, metadata: merged }
}

/** The file's name without folder and without its last extension. */
export function stemOf(path: string): string {
  return basename(path, extname(path))
}

function sidecarPath(path: string): string {
  return join(dirname(path), `${stemOf(path)}.meta.json`)
}

function readWhole(path: string): Uint8Array {
  try {
    const facts = statSync(path)
    if (facts.isDirectory()) throw new InputError('this is a folder', { where: path, remedy: 'name the files in it' })
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

/** Kept in the form that the corpus and most crawlers write: one flat record of texts. */
function readSidecar(path: string): Metadata {
  const place = sidecarPath(path)
  let text: string
  try {
    text = readFileSync(place, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw explained(error, place)
  }
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch (cause) {
    throw new InputError(`the sidecar is not JSON: ${(cause as Error).message}`, { where: place, remedy: 'correct it or remove it', cause })
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new InputError('the sidecar is not a record', {
      where: place,
      remedy: 'write {"title": …, "publisher": …, "published": "YYYY-MM-DD"}',
    })
  }
  return checkSidecar(record as Record<string, unknown>, place)
}

function checkSidecar(record: Record<string, unknown>, place: string): Metadata {
  const textOf = (key: string): string | undefined => {
    const value = record[key]
    if (value === undefined || value === null || value === '') return undefined
    if (typeof value === 'string') return value
    throw new InputError(`${key} is not a text`, { where: place, remedy: `write "${key}" as a text or leave it out` })
  }
  const published = textOf('published')
  if (published !== undefined && !isDay(published)) {
    throw new InputError(`published is "${published}"`, { where: place, remedy: 'write a day as YYYY-MM-DD, for example 2025-11-24' })
  }
  const language = textOf('language')
  if (language !== undefined && language !== 'en' && language !== 'de') {
    throw new InputError(`language is "${language}"`, { where: place, remedy: 'write "en" or "de", or leave it out' })
  }
  const known = { title: textOf('title'), publisher: textOf('publisher'), url: textOf('url'), type: textOf('type') }
  const present = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return { ...present, ...(published && { published }), ...(language && { language: language as Language }) }
}

/** A machine whose clock shows an earlier day than this one, on which this rule was written, has a wrong clock. */
const earliestToday: Day = '2026-11-24'

/**
 * A document from the future is a slip of the pen. The only place that looks at the clock: it may refuse an input and
 * never enters a result. One day of grace for time zones.
 */
export function refuseFuture(published: Day, where: string, now: number = Date.now()): void {
  const tomorrow = new Date(now + 86_400_000).toISOString().slice(0, 10)
  const latest = tomorrow > earliestToday ? tomorrow : earliestToday
  if (published > latest) {
    throw new InputError(`the publication date ${published} lies in the future`, {
      where,
      remedy: 'give the day on which the document was published',
    })
  }
  if (published < '1990-01-01') {
    throw new InputError(`the publication date ${published} is older than any document of this field`, {
      where,
      remedy: 'give the day on which the document was published',
    })
  }
}
