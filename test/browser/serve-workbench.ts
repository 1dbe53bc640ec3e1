// A real server with a ledger of its own for tests in a browser: the main job's, as `npm start` leaves it. Stopped by its process id.
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

export interface Served {
  /** `http://127.0.0.1:54321` */
  readonly address: string
  readonly ledger: string
  /** A command on the same ledger, as JSON. */
  readonly command: (...words: readonly string[]) => Promise<unknown>
  readonly pid: number
  readonly stop: () => Promise<void>
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found) resolve(found[0])
    }
    server.stdout!.on('data', listen)
    server.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()))
    server.on('exit', (code) => reject(new Error(`the server stopped with ${code}: ${said}`)))
  })
}

/** Runs the main job into a fresh folder and serves its ledger on a free port. `fresh`: without the job, the shipped data alone. */
export async function serveWorkbench({ fresh = false }: { readonly fresh?: boolean } = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'uprate-browser-'))
  const uprate = join(root, 'bin', 'uprate.js')
  if (!fresh) await run(process.execPath, [uprate, 'start', '--folder', folder, '--no-serve'], { cwd: root })
  const ledger = join(folder, 'ledger.sqlite')
  const server = spawn(process.execPath, [uprate, 'serve', '--port', '0', '--ledger', ledger], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // As users have it: the test runner's own mode would make another page of the same sources.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const address = await addressOf(server)
  return {
    address,
    ledger,
    pid: server.pid!,
    async command(...words) {
      const { stdout } = await run(process.execPath, [uprate, ...words, '--format', 'json', '--ledger', ledger], {
        cwd: root,
        maxBuffer: 64e6,
      })
      return JSON.parse(stdout)
    },
    async stop() {
      const gone = new Promise((resolve) => server.on('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
