import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { json, openApp } from './app.suite.ts'

const api = openApp()
const text =
  'JPMorgan upgraded Cipher Mining to Overweight from Neutral on Monday. The bank raised its price target for December 2026 from 12 to 18 dollars.\n'
const upload = { name: 'upgrade.txt', text, published: '2025-11-24', publisher: 'Newswire', title: 'Upgrade', type: 'news' }

describe('asking', () => {
  it('GET and POST give the same result under the same tag, which answers 304 until the result changes', async () => {
    const [got, posted] = await Promise.all([api.get('/api/v1/value?asOf=2025-11-24'), api.post('/api/v1/value', { asOf: '2025-11-24' })])
    expect([got.status, posted.status]).toEqual([200, 200])
    expect(got.headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
    expect(posted.headers.get('etag')).toBe(got.headers.get('etag'))
    const { result, status, notices } = await json(got)
    expect([status, notices, result.rows.length]).toEqual(['done', [], 13])
    const again = await api.get('/api/v1/value?asOf=2025-11-24', { 'if-none-match': `W/${got.headers.get('etag')!}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const other = await api.get('/api/v1/value?asOf=2025-11-23', { 'if-none-match': got.headers.get('etag')! })
    expect(other.status).toBe(200)
  })

  it('takes numbers, switches and lists from an address', async () => {
    const { result } = await json(api.get('/api/v1/imply?ticker=CIFR&asOf=2025-11-24&for=value-per-mw&at=14.74'))
    expect([result.price, result.implied.length]).toEqual([14.74, 1])
    expect((await json(api.get('/api/v1/documents?text=true'))).result.documents).toEqual([])
  })

  it.each([
    ['/api/v1/value?asOf=Monday', 400, 'asOf', /YYYY-MM-DD/],
    ['/api/v1/value?asOf=9999-12-31', 400, 'asOf', /until 2999-12-31/],
    ['/api/v1/simulate?draws=many', 400, 'draws', /^give a number /],
    ['/api/v1/', 404, '/api/v1/', /openapi/],
    ['/api/v2/value', 404, '/api/v2/value', /openapi/],
    ['/api/v1/value?as-of=2025-11-24', 400, 'as-of', /asOf/],
    ['/api/v1/value?asOf=2025-11-24&asOf=2025-11-23', 400, 'asOf', /once/],
    ['/api/v1/imply?ticker=CIFR&at=much', 400, 'at', /value per share/],
    ['/api/v1/imply', 400, 'imply', /ticker/],
    ['/api/v1/imply?ticker=CIFR&for=luck', 400, 'for', /expected-mw or value-per-mw/],
    ['/api/v1/explain?ticker=NOPE', 404, undefined, /CIFR/],
    ['/api/v1/value?view=/etc/passwd', 404, undefined, /house/],
    [`/api/v1/value?view=${process.cwd()}/data/views/house.json`, 404, undefined, /house/],
    ['/api/v1/value?view=../views/house', 404, undefined, /house/],
    ['/api/v1/document?document=package.json', 404, 'package.json', /send the file/],
    ['/api/v1/scenario?name=package.json', 404, 'package.json', /send the file/],
    ['/api/v1/value?asOf=1999-01-01', 200, undefined, /./],
    ['/api/v1/explain?ticker=CIFR&asOf=2020-01-01', 404, undefined, /./],
    ['/api/v1/facts?ticker=CIFR&limit=0', 400, 'limit', /1 to 1000/],
    ['/api/v1/facts?ticker=CIFR&cursor=x', 400, 'cursor', /next/],
    ['/api/v1/nothing', 404, '/api/v1', /openapi/],
    ['/api/v1/serve', 404, '/api/v1', /openapi/],
    ['/api/v1/value/parts', 404, '/api/v1/value/parts', /openapi/],
    ['/api/v1/ingest', 405, '/api/v1/ingest', /POST/],
    ['/api/v1/quantities', 405, '/api/v1/quantities', /POST/],
    ['/api/v1/start?folder=/tmp', 405, '/api/v1/start', /POST/],
    ['/nothing', 404, '/nothing', /openapi/],
  ])('%s is answered with %i', async (path, status, where, remedy) => {
    const response = await api.get(path)
    expect(response.status).toBe(status)
    if (status === 200) return
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = await json(response)
    expect(problem).toMatchObject({ status, type: expect.stringMatching(/^\/problems\/[a-z-]+$/), detail: expect.stringMatching(/./) })
    expect(problem.remedy).toMatch(remedy)
    if (where !== undefined) expect(problem.where).toBe(where)
  })

  it.each([
    ['{"asOf":', 400, /not JSON/],
    ['[1]', 400, /no JSON object/],
    ['{"asof":"2025-11-24"}', 400, /"asof" is no input of value/],
    ['{"asOf":20251124}', 400, /asOf/],
    ['{"view":{"name":"mine.json","text":"{"}}', 400, /the view is not JSON/],
    ['{"view":{"name":"../house.json","text":"{}"}}', 400, /no name of a file/],
    ['{"view":{"text":"{}"}}', 400, /no file/],
    ['{"view":{"name":"a.json"}}', 400, /text or base64/],
    ['{"view":{"name":"a.json","base64":"*"}}', 400, /not base64/],
  ])('the body %s is answered with %i', async (body, status, detail) => {
    const response = await api.send('/api/v1/value', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    expect([response.status, (await json(response)).detail]).toEqual([status, expect.stringMatching(detail)])
  })

  it('takes no body that is neither JSON nor a form, and no other method', async () => {
    const xml = await api.send('/api/v1/value', { method: 'POST', body: '<a/>', headers: { 'content-type': 'text/xml' } })
    const put = await api.send('/api/v1/value', { method: 'PUT', body: '{}' })
    const bytes = await api.send('/api/v1/value', {
      method: 'POST',
      body: new Uint8Array([255, 254]),
      headers: { 'content-type': 'application/json' },
    })
    const form = await api.send('/api/v1/ingest', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=y' },
    })
    expect([xml.status, put.status, bytes.status, form.status]).toEqual([415, 405, 400, 400])
  })
})

describe('files', () => {
  it('reads an upload in JSON as it would a file with its sidecar', async () => {
    const { result } = await json(api.post('/api/v1/read', { files: [upload] }))
    const [document] = result.documents
    expect(document.metadata).toEqual({ title: 'Upgrade', publisher: 'Newswire', published: '2025-11-24', type: 'news' })
    const target = document.facts.find((fact: { attribute: string }) => fact.attribute === 'price_target')
    expect(target).toMatchObject({ subject: 'CIFR', value: 18, previous: 12, by: 'JPMorgan' })
    expect(text.slice(...(target.span as [number, number]))).toBe(target.quote)
  })

  it('takes a multipart form, a sidecar among its parts', async () => {
    const form = new FormData()
    form.append('files', new File([text], 'upgrade.txt'))
    form.append('files', new File(['{"published":"2025-11-24"}'], 'upgrade.meta.json'))
    const { result } = await json(api.send('/api/v1/read', { method: 'POST', body: form }))
    expect(result.documents).toMatchObject([{ file: 'upgrade.txt', metadata: { published: '2025-11-24' } }])
  })

  it('values through a view that was sent along, and hands out what a command makes as a download', async () => {
    const house = JSON.parse(readFileSync('data/views/house.json', 'utf8'))
    const mine = { name: 'mine.json', text: JSON.stringify({ ...house, name: 'mine' }) }
    expect((await json(api.post('/api/v1/value', { asOf: '2025-11-24', view: mine }))).result.view).toBe('mine')
    const note = await api.get('/api/v1/views/files?name=house')
    expect(note.headers.get('content-disposition')).toContain('attachment; filename="house.json"')
    expect(await json(note)).toMatchObject({ name: 'house' })
    const [one, none] = [
      await api.get('/api/v1/views/files/house.json?name=house'),
      await api.get('/api/v1/views/files/other.json?name=house'),
    ]
    expect([one.status, none.status]).toEqual([200, 404])
    const several = await json(api.post('/api/v1/read/files', { files: [upload, { ...upload, name: 'other.txt' }] }))
    expect(several.files.map((file: { name: string }) => file.name)).toEqual(['upgrade.jsonl', 'other.jsonl'])
    expect((await api.get('/api/v1/value/files')).status).toBe(404)
  })

  it('refuses two files of one name, too many files and too many bytes', async () => {
    const twice = await api.post('/api/v1/read', { files: [upload, upload] })
    const many = await api.post('/api/v1/read', { files: Array.from({ length: 101 }, (_, index) => ({ name: `${index}.txt`, text })) })
    const large = await api.send('/api/v1/read', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', 'content-length': '50000000' },
    })
    expect([twice.status, many.status, large.status]).toEqual([400, 400, 413])
    const streamed = new ReadableStream({
      start(controller) {
        for (let at = 0; at < 26; at += 1) controller.enqueue(new Uint8Array(1_000_000))
        controller.close()
      },
    })
    const init = { method: 'POST', body: streamed, duplex: 'half', headers: { 'content-type': 'application/json' } } as RequestInit
    expect((await json(api.send('/api/v1/read', init))).detail).toBe('more than 25 MB in one request')
  })
})

describe('long lists and long work', () => {
  it('gives a list in pages that make up the whole, until it changes', async () => {
    const whole = (await json(api.get('/api/v1/documents'))).result.documents
    const pages: unknown[] = []
    let cursor = ''
    for (;;) {
      const { result, page } = await json(api.get(`/api/v1/documents?limit=40${cursor === '' ? '' : `&cursor=${cursor}`}`))
      pages.push(...result.documents)
      expect(page.total).toBe(whole.length)
      if (page.next === undefined) break
      cursor = page.next
    }
    expect(pages).toEqual(whole)
    expect((await json(api.get('/api/v1/documents'))).page).toBeUndefined()
    await api.post('/api/v1/ingest', { files: [{ ...upload, text: `${text}Again.\n`, name: 'again.txt' }] })
    const stale = await api.get(`/api/v1/documents?limit=40&cursor=${cursor}`)
    expect([stale.status, (await json(stale)).where]).toEqual([409, 'cursor'])
  })

  it('tells progress as events, then the result', async () => {
    const files = ['a', 'b'].map((name) => ({ ...upload, name: `${name}.txt`, text: `${text}${name}\n` }))
    const response = await api.post('/api/v1/ingest', { files }, { accept: 'text/event-stream' })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const events = (await response.text()).trim().split('\n\n')
    expect(events.map((one) => /^event: (\w+)/.exec(one)?.[1])).toEqual(['progress', 'progress', 'result'])
    const answer = JSON.parse(events[2]!.split('\ndata: ')[1]!)
    expect(answer.result.documents.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'b.txt'])
    const failed = await (await api.post('/api/v1/explain', { ticker: 'NOPE' }, { accept: 'text/event-stream' })).text()
    expect(failed).toMatch(/^event: problem\ndata: \{"type":"\/problems\/missing"/)
  })

  it('stops between two documents when nobody listens any more; what was kept stays', async () => {
    const files = Array.from({ length: 20 }, (_, index) => ({ ...upload, name: `stop-${index}.txt`, text: `${text}Stop ${index}.\n` }))
    const response = await api.post('/api/v1/ingest', { files }, { accept: 'text/event-stream' })
    const reader = response.body!.getReader()
    await reader.read()
    await reader.cancel()
    // A later change waits for the one that was given up.
    await api.post('/api/v1/ingest', { files: [{ ...upload, name: 'after.txt', text: `${text}After.\n` }] })
    const kept = (await json(api.get('/api/v1/documents?text=true'))).result.documents.map(({ title }: { title: string }) => title)
    expect(kept.length).toBeGreaterThan(4)
    expect(kept.length).toBeLessThan(22)
    expect((await json(api.get('/api/v1/verify'))).result.problems).toEqual([])
  })

  it('gives records a line to whoever asks for them', async () => {
    const lines = await (await api.get('/api/v1/companies', { accept: 'application/x-ndjson' })).text()
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).ticker),
    ).toContain('CIFR')
  })
})

it('nothing of all this was a fault of ours', () => {
  expect(api.log).toEqual([])
})
