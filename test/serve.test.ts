// A server as its owner meets it: a real process on a free port, its words, its stop, its neighbours.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { furnish, sandbox, shippedFolder, start, uprate, uprateAlone } from './sandbox.ts'

const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

interface Served {
  readonly child: ChildProcess
  /** `http://127.0.0.1:12345` */
  readonly origin: string
  /** The address that was printed. */
  readonly printed: string
  readonly said: () => string
  readonly out: () => string
  readonly ended: Promise<number | null>
}

/** Starts `uprate` with these words and waits for the address. */
function serving(folder: string, words: readonly string[], env: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, [start, ...words], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', UPRATE_LEDGER: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let [out, err] = ['', '']
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const [, printed] = /^The workbench is at (\S+)\n/m.exec(out) ?? []
      if (printed !== undefined) resolve({ child, printed, origin: new URL(printed).origin, said: () => err, out: () => out, ended })
    })
    void ended.then((code) => reject(new Error(`ended with ${code}: ${err}`)))
  })
}

async function companies(origin: string, headers: Record<string, string> = {}): Promise<number> {
  return (await fetch(`${origin}/api/v1/companies`, { headers })).status
}

test('serves, keeps what was sent, says a port that is taken, shares its ledger with a second server, and stops cleanly', async () => {
  const folder = sandbox()
  const first = await serving(folder, ['serve', '--port', '0'])
  expect(first.printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(await companies(first.origin)).toBe(200)
  const port = new URL(first.origin).port
  const taken = await uprateAlone(folder, ['serve', '--port', port])
  expect([taken.status, taken.stderr]).toEqual([2, expect.stringMatching(new RegExp(`port ${port} is taken.*--port`))])
  const second = await serving(folder, ['serve', '--port', '0'])
  const text = 'Riot Platforms mined 400 bitcoin in October 2025.\n'
  const sent = await fetch(`${first.origin}/api/v1/ingest`, {
    method: 'POST',
    body: JSON.stringify({ files: [{ name: 'riot.txt', text, published: '2025-11-05' }] }),
    headers: { 'content-type': 'application/json' },
  })
  expect(sent.status).toBe(200)
  const seen = (await (await fetch(`${second.origin}/api/v1/documents?text=true`)).json()) as { result: { documents: { title: string }[] } }
  expect(seen.result.documents.map(({ title }) => title)).toEqual(['riot'])
  second.child.kill('SIGINT')
  expect(await second.ended).toBe(0)
  // Acknowledged is kept, whatever happens to the process.
  first.child.kill('SIGKILL')
  await first.ended
  const verified = await uprate(folder, ['verify'])
  expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining('All rows are as they were kept')])
  expect((await uprate(folder, ['documents', '--text', '--format', 'jsonl'])).stdout).toContain('"riot"')
})

function listening(port: number): Promise<AddressInfo | undefined> {
  const server = createServer().listen(port, '127.0.0.1')
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined))
    server.once('listening', () => {
      const address = server.address() as AddressInfo
      server.close(() => resolve(address))
    })
  })
}

test('a stop lets a request under way finish, and frees the ledger', async () => {
  const folder = sandbox(shippedFolder)
  const { child, origin, ended, said, out } = await serving(folder, ['serve', '--port', '0'])
  const slow = fetch(`${origin}/api/v1/history?view=jpmorgan-2025-11-24`)
  // The request is on its way before the stop is.
  await new Promise((resolve) => setTimeout(resolve, 50))
  child.kill('SIGTERM')
  const { result } = (await (await slow).json()) as { result: { companies: unknown[] } }
  expect(result.companies.length).toBeGreaterThan(3)
  expect(await ended).toBe(0)
  expect(said()).toContain('stopping (SIGTERM)')
  expect(out()).toMatch(/Stopped serving http:\/\/127\.0\.0\.1:\d+\/: 1 request answered\.\n$/)
  const port = Number(new URL(origin).port)
  expect((await listening(port))?.port).toBe(port)
})

test('other machines need the token: it is made, printed, and asked for; the link opens once', async () => {
  const { child, printed, origin, said, ended } = await serving(sandbox(shippedFolder), ['serve', '--host', '0.0.0.0', '--port', '0'])
  const [, token = ''] = /asks for a token: (\S+)\n/.exec(said()) ?? []
  // 128 bits and more in base64.
  expect(token).toMatch(/^[\w-]{22,}$/)
  expect([await companies(origin), await companies(origin, { authorization: 'Bearer wrong' })]).toEqual([401, 401])
  expect(await companies(origin, { authorization: `Bearer ${token}` })).toBe(200)
  const entered = await fetch(printed)
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
  expect(await companies(origin, { cookie })).toBe(200)
  expect((await fetch(printed)).status).toBe(401)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('a token of one’s own is asked for on this machine too, and must not be short', async () => {
  const folder = sandbox(shippedFolder)
  const { origin, child, ended } = await serving(folder, ['serve', '--port', '0'], { UPRATE_TOKEN: 'a-token-that-is-long-enough' })
  expect([await companies(origin), await companies(origin, { authorization: 'Bearer a-token-that-is-long-enough' })]).toEqual([401, 200])
  child.kill('SIGTERM')
  await ended
  const short = await uprateAlone(folder, ['serve', '--token', 'short'])
  expect([short.status, short.stderr]).toEqual([2, expect.stringContaining('too short')])
  const nowhere = await uprateAlone(folder, ['serve', '--host', '203.0.113.7', '--port', '0'])
  expect([nowhere.status, nowhere.stderr]).toEqual([2, expect.stringContaining('is no address of this machine')])
  const nothing = await uprateAlone(folder, ['serve', '--ledger', 'data/companies.json'])
  expect([nothing.status, nothing.stderr]).toEqual([2, expect.stringContaining('not an Uprate ledger')])
})

describe('a server that goes on', () => {
  const blocker = createServer()
  const folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-serve-')), shippedFolder)
  let served: Served
  beforeAll(async () => {
    // Whoever has it already blocks it as well.
    await new Promise<void>((resolve) => {
      blocker.listen(8420, '127.0.0.1', resolve).once('error', () => resolve())
    })
    served = await serving(folder, ['serve'])
    running.delete(served.child)
  })
  afterAll(() => {
    served.child.kill('SIGKILL')
    blocker.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the first free port is taken when none is asked for, and what is taken is said', () => {
    expect(Number(new URL(served.origin).port)).toBeGreaterThan(8420)
    expect(served.said()).toContain('port 8420 is taken')
  })

  test('a drop that is too large is refused with words, and the server goes on', async () => {
    const { origin } = served
    const { hostname, port } = new URL(origin)
    const answer = await new Promise<string>((resolve, reject) => {
      const sent = httpRequest({
        hostname,
        port,
        path: '/api/v1/ingest',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': 50_000_000 },
      })
      sent.on('response', (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () => resolve(`${response.statusCode} ${text}`))
      })
      sent.on('error', reject)
      sent.write('{"files":[')
    })
    expect(answer).toMatch(/^413 .*more than 25 MB in one request/)
    expect(await companies(origin)).toBe(200)
  })

  test('garbage on the line is answered or cut off, never fatal', async () => {
    const { origin } = served
    const { port } = new URL(origin)
    for (const bytes of [
      '\u0000\u0001\u0002\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      `GET /${'a'.repeat(50_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      'POST /api/v1/value HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
    ]) {
      const reply = await new Promise<string>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
        let text = ''
        socket.on('data', (chunk) => {
          text += chunk.toString()
          socket.end()
        })
        socket.on('close', () => resolve(text))
        socket.on('error', () => {})
      })
      expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /)
    }
    expect(await companies(origin)).toBe(200)
  })

  test('stops cleanly after all of this, without a fault', async () => {
    served.child.kill('SIGTERM')
    expect(await served.ended).toBe(0)
    expect(served.said()).not.toContain('TypeError')
  })
})

test('start goes on to serve where it is asked to; a second one loses nothing: it waits for the first to stop, and keeps what was done in it', async () => {
  const folder = sandbox()
  const { origin, out, child, ended } = await serving(folder, ['start', '--serve'])
  expect(out()).toContain('3. The sector before')
  expect(out().trimEnd().split('\n').at(-1)).toBe(`The workbench is at ${origin}/?asOf=2025-11-24`)
  const { result } = (await (await fetch(`${origin}/api/v1/documents?text=true`)).json()) as { result: { documents: { title: string }[] } }
  expect(result.documents).toHaveLength(1)
  const busy = await uprate(folder, ['start'])
  expect([busy.status, busy.stderr]).toEqual([2, expect.stringContaining('is open: a workbench is served from it')])
  const text = 'Riot Platforms mined 400 bitcoin in October 2025.\n'
  await fetch(`${origin}/api/v1/ingest`, {
    method: 'POST',
    body: JSON.stringify({ files: [{ name: 'riot.txt', text, published: '2025-11-05' }] }),
    headers: { 'content-type': 'application/json' },
  })
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  const again = await uprate(folder, ['start'])
  const [, kept = ''] = /it is now (\S+\.sqlite)\n/.exec(again.stderr) ?? []
  expect(again.status).toBe(0)
  expect((await uprate(folder, ['documents', '--text', '--format', 'jsonl', '--ledger', kept])).stdout).toContain('"riot"')
  const third = await uprate(folder, ['start'])
  expect([third.status, third.stderr]).toEqual([0, expect.not.stringContaining('it is now')])
})
