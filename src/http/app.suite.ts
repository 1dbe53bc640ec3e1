// An app on a ledger of its own with the shipped data, asked without a socket.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openWorkspace } from '../desk/index.ts'
import { createApp, type AppOptions } from './app.ts'

export interface Asker {
  readonly ledger: string
  readonly log: string[]
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
  send(path: string, init: RequestInit): Promise<Response>
}

/** One for a test file; its ledger is removed with it. */
export function openApp(options: Partial<AppOptions> = {}): Asker {
  const folder = mkdtempSync(join(tmpdir(), 'uprate-http-'))
  const ledger = join(folder, 'ledger.sqlite')
  // Made once before all tests: test/global-setup.ts.
  const shipped = process.env['UPRATE_SHIPPED']
  if (shipped !== undefined) copyFileSync(join(shipped, '.uprate/ledger.sqlite'), ledger)
  const workspace = openWorkspace(ledger)
  const log: string[] = []
  const app = createApp({ workspace, log: (line) => log.push(line), ...options })
  const opened = workspace.ledger('write')
  afterAll(async () => {
    await workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const send = async (path: string, init: RequestInit) => {
    await opened
    const headers = new Headers(init.headers)
    if (!headers.has('host')) headers.set('host', '127.0.0.1:8420')
    return app.request(`http://127.0.0.1:8420${path}`, { ...init, headers })
  }
  return {
    ledger,
    log,
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, headers = {}) =>
      send(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }),
  }
}

// oxlint-disable-next-line typescript/no-explicit-any
export async function json(response: Response | Promise<Response>): Promise<any> {
  return (await response).json()
}
