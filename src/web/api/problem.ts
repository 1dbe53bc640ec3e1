// What the server says when it cannot do what was asked, and what the page says when the server does not answer.

/** Problem details (RFC 9457) as the server writes them: what, where, and what would have been right. */
export interface ProblemDetails {
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly where?: string
  readonly remedy?: string
}

export class ServerProblem extends Error {
  override readonly name = 'ServerProblem'
  readonly details: ProblemDetails

  constructor(details: ProblemDetails) {
    super(details.detail ?? details.title)
    this.details = details
  }
}

/** The server did not answer at all: nothing was done, or nobody knows whether it was. */
export class ServerLost extends Error {
  override readonly name = 'ServerLost'
}

/** Reads a failed answer, whatever it is: a proxy may answer with a page of its own. */
export async function problemOf(response: Response): Promise<ServerProblem> {
  const fallback: ProblemDetails = { title: response.statusText || `HTTP ${response.status}`, status: response.status }
  if (!/json/.test(response.headers.get('content-type') ?? '')) return new ServerProblem(fallback)
  try {
    const body = (await response.json()) as Partial<ProblemDetails> | null
    const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
    const [detail, where, remedy] = [text(body?.detail), text(body?.where), text(body?.remedy)]
    return new ServerProblem({
      title: text(body?.title) ?? fallback.title,
      status: response.status,
      ...(detail !== undefined && { detail }),
      ...(where !== undefined && { where }),
      ...(remedy !== undefined && { remedy }),
    })
  } catch {
    return new ServerProblem(fallback)
  }
}
