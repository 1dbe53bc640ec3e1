// Errors as problem details (RFC 9457): the house's what, where and remedy in the form that programs on the web expect.
import { UprateError } from '../desk/index.ts'

/** The kinds of problem, each with its status and title. The first four are the branches of the house's errors. */
export const problemKinds = {
  input: { status: 400, title: 'A mistake in what was asked' },
  missing: { status: 404, title: 'Something named is not there' },
  document: { status: 422, title: 'A document could not be read' },
  model: { status: 422, title: 'The model has no answer' },
  conflict: { status: 409, title: 'Somebody else was first' },
  'no-route': { status: 404, title: 'There is nothing at this address' },
  method: { status: 405, title: 'This address does not take this method' },
  media: { status: 415, title: 'The body is in a form that is not taken' },
  'too-large': { status: 413, title: 'Too much was sent' },
  token: { status: 401, title: 'The token is missing or wrong' },
  origin: { status: 403, title: 'The request comes from elsewhere' },
  unexpected: { status: 500, title: 'A fault in Uprate' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>

export type ProblemKind = keyof typeof problemKinds

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  /** What is wrong. */
  readonly detail: string
  readonly where?: string
  /** What would have been right. */
  readonly remedy?: string
  /** Of a conflict: what stands since. */
  readonly standing?: unknown
}

export interface ProblemDetail {
  readonly where?: string | undefined
  readonly remedy?: string | undefined
  readonly standing?: unknown
}

/** What the web adds to the house's errors; thrown inside the door only. */
export class DoorError extends Error {
  readonly kind: ProblemKind
  readonly extra: ProblemDetail

  constructor(kind: ProblemKind, what: string, extra: ProblemDetail = {}) {
    super(what)
    this.name = 'DoorError'
    this.kind = kind
    this.extra = extra
  }
}

export function problem(kind: ProblemKind, detail: string, { where, remedy, standing }: ProblemDetail = {}): Problem {
  const { status, title } = problemKinds[kind]
  return {
    type: `/problems/${kind}`,
    title,
    status,
    detail,
    ...(where === undefined ? {} : { where }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(standing === undefined ? {} : { standing }),
  }
}

/** Any error as a problem. What is no error of the house is a fault of ours: its words stay in the server's own log. */
export function problemOf(error: unknown, log: (line: string) => void): Problem {
  if (error instanceof DoorError) return problem(error.kind, error.message, error.extra)
  if (error instanceof UprateError) {
    const standing: unknown = 'standing' in error ? error.standing : undefined
    return problem(standing === undefined ? error.branch : 'conflict', error.message, {
      where: error.where,
      remedy: error.remedy,
      standing,
    })
  }
  // Whoever asked has gone: nobody reads this, and nothing is wrong.
  if (error instanceof Error && error.name === 'AbortError') return problem('input', 'the request was given up')
  log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return problem('unexpected', 'this is a fault in Uprate; the server wrote down what happened', {
    remedy: 'look at what the server printed, and report it',
  })
}

export function respond(one: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(one), {
    status: one.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}
