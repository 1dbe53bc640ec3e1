// What the server says about itself: the description of the API, and what each kind of problem means.
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { tagOf } from './compute.ts'
import { openApi } from './openapi.ts'
import { DoorError, problemKinds } from './problem.ts'
import { offered } from './routes.ts'

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
}

/** The description of all that is offered. */
export async function apiDescription() {
  return openApi(await offered(), version())
}

export function description(): Hono {
  const app = new Hono()
  let made: Promise<string> | undefined
  app.get('/openapi.json', async (c) => {
    made ??= apiDescription().then((one) => JSON.stringify(one))
    const text = await made
    const etag = `"${tagOf(text)}"`
    const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json; charset=utf-8' }
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
    return c.body(text, 200, headers)
  })
  app.get('/problems/:kind', (c) => {
    const kind = c.req.param('kind')
    if (!Object.hasOwn(problemKinds, kind)) throw new DoorError('no-route', `there is no kind of problem "${kind}"`, { where: '/problems' })
    const { title, status } = problemKinds[kind as keyof typeof problemKinds]
    return c.text(`${title} (HTTP ${status}). The answer says what is wrong (detail), where, and what would have been right (remedy).\n`)
  })
  return app
}
