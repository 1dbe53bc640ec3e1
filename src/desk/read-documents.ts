// Files in, proposed facts out, one document after the other; a document that cannot be read does not stop the others.
import { describeError, UprateError, type Day, type ErrorBranch } from '../base/index.ts'
import { openDocument, type Document, type Problem } from '../documents/index.ts'
import type { Company } from '../facts/index.ts'
import { lexiconOf, readDocument } from '../reader/index.ts'
import type { Outcome } from './command.ts'
import { readInputFile, type Files } from './input-files.ts'
import { companies } from './sector-data.ts'

export interface DocumentRead {
  /** As the caller named the file. */
  readonly file: string
  readonly document: Document
  readonly proposals: ReturnType<typeof readDocument>['proposals']
  /** Of the sidecar, the document and the reading, in this order. */
  readonly problems: readonly Problem[]
}

export interface Failure {
  readonly file: string
  readonly branch: ErrorBranch
  /** What is wrong, where, and what would have been right. */
  readonly message: string
}

/**
 * Reads each file and hands it to `use`; errors of the house, those of `use` included, become failures.
 * One at `place`, a ledger that is full or busy, would meet every further file too: those are not tried.
 */
export async function readDocuments<Result>(
  from: Files,
  files: readonly string[],
  published: Day | undefined,
  use: (read: DocumentRead) => Promise<Result> | Result,
  { place, signal }: { readonly place?: string; readonly signal?: AbortSignal | undefined } = {},
): Promise<{ readonly done: Result[]; readonly failures: Failure[] }> {
  const lexicon = lexiconOf(companies())
  const done: Result[] = []
  const failures: Failure[] = []
  for (const [index, file] of files.entries()) {
    // Between documents others get their turn: a server answers, a person's wish to stop is heard.
    if (index > 0) await new Promise(setImmediate)
    signal?.throwIfAborted()
    try {
      const { bytes, metadata, problems } = readInputFile(from, file, published)
      const document = await openDocument(bytes, { name: file, metadata, problems })
      const reading = readDocument(document, lexicon)
      const silent = reading.proposals.length === 0 && !namesCompany(document.text, lexicon.companies)
      const found = [...document.problems, ...reading.problems, ...(silent ? [stranger] : [])]
      done.push(await use({ file, document, proposals: reading.proposals, problems: found }))
    } catch (error) {
      if (!(error instanceof UprateError)) throw error
      const message = describeError(error)
      failures.push({ file, branch: error.branch, message: message.includes(file) ? message : `${file}: ${message}` })
      if (place === undefined || error.where !== place) continue
      const untried = files.slice(index + 1).map((name) => ({ file: name, branch: error.branch, message: `${name}: not tried` }))
      return { done, failures: [...failures, ...untried] }
    }
  }
  return { done, failures }
}

/** A document that speaks of nobody on the list yields nothing, and says so. */
const stranger: Problem = {
  code: 'no-known-company',
  what: 'names no company on the list, and nothing else was read from it',
  remedy: 'add the company to data/companies.json, or check that this is the right document',
}

function namesCompany(text: string, list: readonly Company[]): boolean {
  return list.some(({ ticker, name, aliases }) => [ticker, name, ...aliases].some((word) => text.includes(word)))
}

/** Problems that touch the whole document: what was read needs a person's eye. */
const grave = new Set(['no-date', 'not-utf-8'])

/** Problems as lines for stderr; the status is that of the first failure, else `findings` after a grave problem or one of the `further` codes. */
export function readingOutcome(
  documents: readonly { readonly file: string; readonly problems: readonly Problem[] }[],
  failures: readonly Failure[],
  further: readonly string[] = [],
): Outcome {
  const notices = [
    ...documents.flatMap(({ file, problems }) => problems.map((problem) => `${file}: ${problemText(problem)}`)),
    ...failures.map(({ message }) => message),
  ]
  const uneasy = documents.some(({ problems }) => problems.some(({ code }) => grave.has(code) || further.includes(code)))
  return { status: failures[0]?.branch ?? (uneasy ? 'findings' : 'done'), notices }
}

export function problemText({ code, what, span, remedy }: Problem): string {
  return `${code}${span ? ` at ${span[0]}–${span[1]}` : ''}: ${what}${remedy === undefined ? '' : ` — ${remedy}`}`
}
