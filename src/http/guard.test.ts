import { describe, expect, it } from 'vitest'
import { json, openApp } from './app.suite.ts'
import { isLoopback } from './guard.ts'
import { sessionsFor } from './sessions.ts'

const token = 'a-token-of-twenty-four-characters'
const open = openApp()
const sessions = sessionsFor(token)
const closed = openApp({ token, sessions })
const address = '/api/v1/companies'

describe('without a token', () => {
  it.each(['127.0.0.1:8420', 'localhost:9000', '[::1]:8420', '127.0.0.1'])('answers to the name %s', async (host) => {
    expect((await open.get(address, { host })).status).toBe(200)
  })

  it.each([
    'rebound.example',
    'localhost.rebound.example:8420',
    '127.0.0.1.rebound.example',
    '192.168.1.7:8420',
    '0.0.0.0:8420',
    '127.999.0.1',
  ])('does not answer to the name %s', async (host) => {
    const response = await open.get(address, { host })
    expect([response.status, (await json(response)).where]).toEqual([403, 'host'])
  })

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'http://rebound.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://127.0.0.1:9999' }, 403],
    [{ origin: 'http://127.0.0.1:8420', 'sec-fetch-site': 'same-origin' }, 200],
    [{}, 200],
  ] as const)('a change with the headers %j is answered with %i', async (headers, status) => {
    expect((await open.post(address, {}, headers)).status).toBe(status)
  })

  it('tells browsers to load nothing from elsewhere, on every answer', async () => {
    for (const path of [address, '/api/v1/nothing', '/openapi.json', '/nothing.js', '/enter']) {
      const { headers } = await open.get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})

describe('with a token', () => {
  it('answers whoever shows it, whatever the server is called, and nobody else', async () => {
    const host = 'desk.example:8420'
    expect((await closed.get(address, { host, authorization: `Bearer ${token}` })).status).toBe(200)
    const strangers: readonly Record<string, string>[] = [
      { host },
      { host, authorization: 'Bearer wrong' },
      { host, authorization: `Basic ${token}` },
      { host, cookie: 'uprate=x' },
    ]
    for (const headers of strangers) {
      const response = await closed.get(address, headers)
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="uprate"'])
      expect((await json(response)).remedy).toContain('Bearer TOKEN')
    }
    expect((await closed.get('/openapi.json')).status).toBe(401)
    expect((await closed.post(address, {}, { authorization: `Bearer ${token}`, origin: 'http://rebound.example' })).status).toBe(403)
  })

  it('sends a browser to the door, lets it in by the link once, and by the token again', async () => {
    const lost = await closed.get('/company/CIFR', { accept: 'text/html' })
    expect([lost.status, lost.headers.get('location')]).toEqual([303, '/enter'])
    expect(await (await closed.get('/enter')).text()).toContain('<form method="post" action="/enter">')
    const first = await closed.get(`/enter?key=${sessions.key}`)
    const cookie = first.headers.get('set-cookie') ?? ''
    expect([first.status, cookie]).toEqual([200, expect.stringMatching(/^uprate=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/)])
    expect((await closed.get(address, { cookie: cookie.split(';')[0]! })).status).toBe(200)
    expect((await closed.get(`/enter?key=${sessions.key}`)).status).toBe(401)
    const typed = (key: string) =>
      closed.send('/enter', { method: 'POST', body: new URLSearchParams({ key }), headers: { origin: 'http://127.0.0.1:8420' } })
    expect((await typed('wrong')).status).toBe(401)
    expect((await typed(token)).headers.get('set-cookie')).not.toBe(cookie)
  })
})

it('takes no more guesses for a while after ten wrong ones', () => {
  let clock = 0
  const { open: enter } = sessionsFor(token, () => clock)
  for (let at = 0; at < 10; at += 1) expect(enter('wrong')).toBeUndefined()
  expect(enter(token)).toBeUndefined()
  clock = 60_001
  expect(enter(token)).toMatch(/^[\w-]{32}$/)
})

it('knows which addresses others can reach', () => {
  expect(['127.0.0.1', '127.1.2.3', '::1', 'localhost'].map(isLoopback)).toEqual([true, true, true, true])
  expect(['0.0.0.0', '::', '192.168.1.7', '128.0.0.1', 'localhost.example'].map(isLoopback)).toEqual([false, false, false, false, false])
})

it('nothing of all this was a fault of ours', () => {
  expect([...open.log, ...closed.log]).toEqual([])
})
