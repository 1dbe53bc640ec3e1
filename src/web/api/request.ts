// Asks the server for a command: GET for what only reads, POST for the rest. Answers carry the result, how it went, and notices.
import type { CommandName, Inputs, Results, Status } from '../../desk/index.ts'
import { tellConnection } from './connection.ts'
import { problemOf, ServerLost } from './problem.ts'

export interface Answer<Name extends CommandName> {
  readonly result: Results[Name]
  readonly status: Status
  readonly notices: readonly string[]
}

type Given = Readonly<Record<string, unknown>>

/** `/api/v1/value?asOf=2025-11-24`: keys in the order given, what is undefined left out. */
export function commandAddress(name: string, input: Given = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one))
  }
  const query = search.toString()
  return `/api/v1/${name}${query === '' ? '' : `?${query}`}`
}

async function send(address: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(address, { ...init, headers: { accept: 'application/json', ...init.headers } })
  } catch (cause) {
    if ((cause as Error).name === 'AbortError') throw cause
    tellConnection('lost')
    throw new ServerLost('the server does not answer', { cause })
  } finally {
    opened()
  }
  tellConnection('answering')
  if (!response.ok) throw await problemOf(response)
  return response
}

let opened: () => void = () => {}
const first = new Promise<void>((resolve) => {
  opened = resolve
})

/** What is large waits for what is seen first: on the landing page until the first answer. */
export async function afterFirstAnswer(): Promise<void> {
  if (location.pathname === '/') await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 3000))])
}

/** Reads. Throws a `ServerProblem` with what, where and remedy, or `ServerLost`. */
export async function get<Name extends CommandName>(name: Name, input: Partial<Inputs[Name]>, signal?: AbortSignal): Promise<Answer<Name>> {
  const response = await send(commandAddress(name, input as Given), { ...(signal && { signal }) })
  return (await response.json()) as Answer<Name>
}

/** Does. A file among the input is { name, text } or { name, base64 }. A lost server leaves it open whether it was done: commands may be given again without harm. */
export async function post<Name extends CommandName>(name: Name, input: Given, signal?: AbortSignal): Promise<Answer<Name>> {
  const response = await send(`/api/v1/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    ...(signal && { signal }),
  })
  return (await response.json()) as Answer<Name>
}
