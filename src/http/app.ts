// Everything that is served, without a socket: guards first, then the API, then the page.
import { Hono } from 'hono'
import type { Workspace } from '../desk/index.ts'
import { answering, type Answering } from './answer.ts'
import { description } from './description.ts'
import { guard } from './guard.ts'
import { pageOf, type Workbench } from './page.ts'
import { problem, problemOf, respond, type Problem } from './problem.ts'
import { base, routes } from './routes.ts'
import { entrance, sessionsFor, type Sessions } from './sessions.ts'

export interface AppOptions {
  readonly workspace: Workspace
  /** Absent: nobody is asked for one. */
  readonly token?: string | undefined
  readonly sessions?: Sessions
  /** Absent: everything is computed on this thread. */
  readonly answer?: Answering
  /** Absent: the API alone. */
  readonly page?: Workbench
  /** Faults of ours, for whoever runs the server. */
  readonly log: (line: string) => void
}

export function createApp({ workspace, token, sessions = sessionsFor(token), page, answer = answering(workspace), log }: AppOptions): Hono {
  const app = new Hono()
  app.use(guard({ token, sessions }))
  app.route('/', entrance(sessions))
  app.route('/', description())
  app.route(base, routes({ answer, log }))
  app.onError((error) => respond(problemOf(error, log)))
  // A program that asked for an address of the API that is none is not to be given the page.
  app.all('/api/*', (c) => respond(nothingAt(c.req.path)))
  if (page !== undefined) {
    const serve = pageOf(page)
    app.all('*', (c) => serve(c.req.raw))
  }
  app.notFound((c) => respond(nothingAt(c.req.path)))
  return app
}

function nothingAt(path: string): Problem {
  return problem('no-route', `there is nothing at ${path}`, { where: path, remedy: 'see /openapi.json for what there is' })
}
