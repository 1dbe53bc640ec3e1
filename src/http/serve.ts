// Opens the app on a port and keeps it open until somebody stops it.
import { createServer, type Server } from 'node:http'
import { isIPv6, type AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { InputError, type Serve } from '../desk/index.ts'
import { answerAhead } from './ahead.ts'
import { answering } from './answer.ts'
import { createApp } from './app.ts'
import { workbench } from './build-page.ts'
import { isLoopback } from './guard.ts'
import { secret, sessionsFor } from './sessions.ts'
import { usualWorkers, workersFor } from './workers.ts'

/** Tried when no port is asked for, upwards from here. */
const firstPort = 8420
const portsTried = 10

/** How long requests under way may take once the server is stopping, in milliseconds. */
const grace = 10_000

/** A client that dawdles with its headers or its body is let go (slow loris). Milliseconds. */
const limits = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 2_000 } as const

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })
}

function explained(error: unknown, host: string, port: number): unknown {
  const where = `${host}:${port}`
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new InputError(`port ${port} is taken: another program listens there, perhaps another "uprate serve"`, {
        where,
        remedy: 'stop that one, or name another port with --port (0 takes any that is free)',
        cause: error,
      })
    case 'EACCES':
      return new InputError(`you may not listen on port ${port}`, { where, remedy: 'name a port above 1023 with --port', cause: error })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new InputError(`"${host}" is no address of this machine`, {
        where: '--host',
        remedy: 'name one of its own addresses, 0.0.0.0 for all of them, or leave --host out',
        cause: error,
      })
    default:
      return error
  }
}

async function open(server: Server, host: string, port: number | undefined, progress: (line: string) => void): Promise<AddressInfo> {
  if (port !== undefined) {
    try {
      return await listen(server, host, port)
    } catch (error) {
      throw explained(error, host, port)
    }
  }
  for (let at = firstPort; ; at += 1) {
    try {
      return await listen(server, host, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || at + 1 >= firstPort + portsTried) throw explained(error, host, at)
      progress(`port ${at} is taken, perhaps by another "uprate serve"; trying ${at + 1}`)
    }
  }
}

/** Resolves when a person stops the program. A second time ends it at once. */
function stopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let count = 0
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        count += 1
        if (count > 1) process.exit(1)
        resolve(signal)
      })
    }
  })
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearTimeout(late)
}

export const serve: Serve = async ({ workspace, host, port, day, token: given, announce, progress }) => {
  const token = given ?? (isLoopback(host) ? undefined : secret())
  if (token !== undefined && token.length < 16) {
    throw new InputError('this token is too short', {
      where: '--token',
      remedy: 'give at least 16 characters, or leave it out and one is made',
    })
  }
  // A ledger that cannot be opened is said now, not at the first request.
  await workspace.ledger('write')
  const sessions = sessionsFor(token)
  const workers = workersFor(workspace.ledgerPath, usualWorkers())
  const answer = answering(workspace, workers)
  const app = createApp({ workspace, token, sessions, answer, page: workbench(progress), log: progress })
  let answered = 0
  const listener = getRequestListener(async (request) => {
    answered += 1
    return app.fetch(request)
  })
  const server = createServer(limits, (request, response) => void listener(request, response))
  const { port: taken, address } = await open(server, host, port, progress)
  const ended = new AbortController()
  void answerAhead(answer, day, ended.signal)
  const everywhere = address === '0.0.0.0' || address === '::'
  const name = everywhere ? 'localhost' : isIPv6(host) ? `[${host}]` : host
  const origin = `http://${name}:${taken}`
  if (token !== undefined) {
    progress(
      `${isLoopback(host) ? 'a token is asked for' : `others can reach this server at port ${taken} of ${host}, so it asks for a token`}: ${token}`,
    )
    progress('it travels unencrypted: put a proxy with TLS in front where the network is not yours')
  }
  const stop = stopped()
  await announce(token === undefined ? `${origin}/${day === undefined ? '' : `?asOf=${day}`}` : `${origin}/enter?key=${sessions.key}`)
  const signal = await stop
  progress(`stopping (${signal}): requests under way are finished`)
  ended.abort()
  await close(server)
  await workers.close()
  return { address: `${origin}/`, answered }
}
