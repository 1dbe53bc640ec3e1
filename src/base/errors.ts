// The one family of errors: every message says what is wrong, where, and what would have been right.

/** `input`: the caller's mistake. `missing`: names a thing that is not there. `document`: could not read what was given. `model`: units clash, no solution. */
export type ErrorBranch = 'input' | 'missing' | 'document' | 'model'

export interface ErrorDetail {
  /** Where it happened: a file, a field, a row, a node. */
  readonly where?: string
  /** What would have been right, as an instruction. */
  readonly remedy?: string
  readonly cause?: unknown
}

export abstract class UprateError extends Error {
  abstract readonly branch: ErrorBranch
  readonly where: string | undefined
  readonly remedy: string | undefined

  constructor(what: string, detail: ErrorDetail = {}) {
    super(what, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.name = new.target.name
    this.where = detail.where
    this.remedy = detail.remedy
  }
}

export class InputError extends UprateError {
  readonly branch = 'input'
}
/** Somebody else changed first what this change was made for. */
export class ConflictError extends InputError {
  /** What stands since, as plain data. */
  readonly standing: Readonly<Record<string, unknown>>

  constructor(what: string, detail: ErrorDetail, standing: Readonly<Record<string, unknown>>) {
    super(what, detail)
    this.standing = standing
  }
}
export class MissingError extends UprateError {
  readonly branch = 'missing'
}
export class DocumentError extends UprateError {
  readonly branch = 'document'
}
export class ModelError extends UprateError {
  readonly branch = 'model'
}

/** One line a person can act on: what, where, remedy. */
export function describeError(error: unknown): string {
  if (!(error instanceof UprateError)) return error instanceof Error ? error.message : String(error)
  const where = error.where ? ` (${error.where})` : ''
  const remedy = error.remedy ? ` — ${error.remedy}` : ''
  return `${error.message}${where}${remedy}`
}
