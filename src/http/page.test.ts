import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, it, vi } from 'vitest'
import { openApp } from './app.suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const script = `export const text = ${JSON.stringify('megawatt '.repeat(500))}\n`
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>first</title>')
writeFileSync(join(folder, 'assets', 'main-Ab12_-9z.js'), script)
writeFileSync(join(folder, 'logo.svg'), '<svg/>')
let asked = 0
const api = openApp({
  page: {
    folder,
    ready: async () => {
      asked += 1
    },
  },
})

it('serves the page at its own addresses, and nothing else of the disk', async () => {
  expect((await api.get('/api/v1/companies')).status).toBe(200)
  expect(asked).toBe(0)
  for (const path of ['/', '/company/CIFR', '/evidence/abc?as-of=2025-11-24']) {
    const response = await api.get(path)
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ])
    expect(await response.text()).toContain('<title>first</title>')
  }
  for (const path of ['/nothing.js', '/assets/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/assets/']) {
    const response = await api.get(path)
    expect(await response.text(), path).not.toContain('"uprate"')
  }
  expect((await api.get('/nothing.js')).status).toBe(404)
  expect((await api.send('/', { method: 'POST', body: '' })).status).toBe(405)
})

it('lets browsers keep for good what has its hash in the name, and asks them to look for the rest', async () => {
  const asset = await api.get('/assets/main-Ab12_-9z.js')
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const logo = await api.get('/logo.svg')
  expect(logo.headers.get('cache-control')).toBe('no-cache')
  expect((await api.get('/logo.svg', { 'if-none-match': logo.headers.get('etag')! })).status).toBe(304)
  const head = await api.send('/logo.svg', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it('sends compressed what compresses, in a form the browser takes', async () => {
  const fetched = async (accept: string) => {
    const response = await api.get('/assets/main-Ab12_-9z.js', { 'accept-encoding': accept })
    return { encoding: response.headers.get('content-encoding'), bytes: Buffer.from(await response.arrayBuffer()) }
  }
  await vi.waitFor(async () => expect((await fetched('gzip, br')).encoding).toBe('br'))
  expect(brotliDecompressSync((await fetched('gzip, deflate, br, zstd')).bytes).toString()).toBe(script)
  const zipped = await fetched('gzip;q=1.0, br;q=0')
  expect([zipped.encoding, gunzipSync(zipped.bytes).toString()]).toEqual(['gzip', script])
  expect(zipped.bytes.length).toBeLessThan(script.length / 10)
  const whole = await fetched('identity')
  expect([whole.encoding, whole.bytes.toString()]).toEqual([null, script])
})

it('serves a page that was built anew while the server runs', async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>second</title>')
  utimesSync(join(folder, 'index.html'), new Date(), new Date(Date.now() + 5000))
  expect(await (await api.get('/')).text()).toContain('<title>second</title>')
})

it('says how to build a page that is not there', async () => {
  const bare = openApp({ page: { folder: join(folder, 'none'), ready: async () => {} } })
  const response = await bare.get('/')
  expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('npm run build')])
})
