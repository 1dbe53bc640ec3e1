// The addresses of the API: one for each command that a client may run, as a projection of the command objects.
import { Hono } from 'hono'
import { commandNames, loadCommand, type Command } from '../desk/index.ts'
import type { Answering } from './answer.ts'
import { resultOf, type Answer } from './compute.ts'
import { events } from './events.ts'
import { filesOf } from './files.ts'
import { fitsAddress, fromBody, fromQuery, type Asked } from './input.ts'
import { paged, pageOf } from './paging.ts'
import { DoorError } from './problem.ts'

export const base = '/api/v1'

/** The commands that a client may run: all but those that stay. */
export async function offered(): Promise<readonly Command[]> {
  const all = await Promise.all(commandNames.map((name) => loadCommand(name)))
  return all.filter(({ effect }) => effect !== 'stays')
}

export function readable(command: Command): boolean {
  return command.effect === 'reads' && fitsAddress(command)
}

/** The answer, or 304 when the client has it already. */
function handOut(request: Request, { body, tag }: Answer): Response {
  const etag = `"${tag}"`
  const headers = { etag, 'cache-control': 'no-cache' }
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (request.method !== 'POST' && (known.includes(etag) || known.includes('*'))) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } })
}

function lines(command: Command, answer: Answer): Response {
  const { tag } = answer
  const text = (command.lines?.(resultOf(answer)) ?? []).map((line) => `${JSON.stringify(line)}\n`).join('')
  return new Response(text, {
    headers: { etag: `"${tag}"`, 'cache-control': 'no-cache', 'content-type': 'application/x-ndjson; charset=utf-8' },
  })
}

function noSuch(name: string): DoorError {
  return new DoorError('no-route', `there is no command "${name}"`, { where: base, remedy: 'the commands are listed at /openapi.json' })
}

export interface Routes {
  readonly answer: Answering
  readonly log: (line: string) => void
}

export function routes({ answer, log }: Routes): Hono {
  const app = new Hono()
  const quiet = () => {}

  async function commandOf(name: string): Promise<Command> {
    if (!(commandNames as readonly string[]).includes(name)) throw noSuch(name)
    const command = await loadCommand(name)
    if (command.effect === 'stays') throw noSuch(name)
    return command
  }

  async function run(request: Request, command: Command, asked: Asked, query: URLSearchParams): Promise<Response> {
    const page = pageOf(query, command)
    const accept = request.headers.get('accept') ?? ''
    const cut = (whole: Answer) => (page === undefined || command.list === undefined ? whole : paged(whole, command.list, page))
    if (accept.includes('text/event-stream')) {
      return events(async (way) => cut(await answer(command, asked, way)), log, request.signal)
    }
    const found = await answer(command, asked, { progress: quiet, signal: request.signal })
    if (accept.includes('application/x-ndjson') && command.lines !== undefined) return lines(command, found)
    return handOut(request, cut(found))
  }

  function refusal(command: Command): DoorError {
    const why = command.effect === 'writes' ? `${command.name} changes the ledger` : `${command.name} needs files`
    return new DoorError('method', `${why}: it takes POST alone`, {
      where: `${base}/${command.name}`,
      remedy: 'send its input as the body of a POST',
    })
  }

  app.get('/:name', async (c) => {
    const command = await commandOf(c.req.param('name'))
    if (!readable(command)) throw refusal(command)
    const query = new URL(c.req.url).searchParams
    const page = new URLSearchParams(query)
    if (command.list !== undefined) for (const key of ['limit', 'cursor']) query.delete(key)
    return run(c.req.raw, command, fromQuery(command, query), page)
  })
  app.post('/:name', async (c) => {
    const command = await commandOf(c.req.param('name'))
    const asked = await fromBody(command, c.req.raw)
    return run(c.req.raw, command, asked, new URL(c.req.url).searchParams)
  })
  app.get('/:name/files/:file?', async (c) => {
    const command = await commandOf(c.req.param('name'))
    if (!readable(command)) throw refusal(command)
    const asked = fromQuery(command, new URL(c.req.url).searchParams)
    return filesOf(command, await answer(command, asked, { progress: quiet, signal: c.req.raw.signal }), c.req.param('file'))
  })
  app.post('/:name/files', async (c) => {
    const command = await commandOf(c.req.param('name'))
    const asked = await fromBody(command, c.req.raw)
    return filesOf(command, await answer(command, asked, { progress: quiet, signal: c.req.raw.signal }))
  })
  app.all('/:name', (c) => {
    throw new DoorError('method', `${c.req.method} is not taken here`, { where: c.req.path, remedy: 'use GET or POST' })
  })
  app.all('/:name/*', (c) => {
    throw new DoorError('no-route', `there is nothing at ${c.req.path}`, {
      where: c.req.path,
      remedy: 'see /openapi.json for what there is',
    })
  })
  return app
}
