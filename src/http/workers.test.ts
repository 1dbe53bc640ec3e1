import { expect, it } from 'vitest'
import { loadCommand } from '../desk/index.ts'
import { json, openApp } from './app.suite.ts'
import { DoorError } from './problem.ts'
import { workersFor } from './workers.ts'

const api = openApp()

it('another thread gives the same bytes, the same problems, and can be stopped in the middle', async () => {
  await api.get('/api/v1/companies')
  const workers = workersFor(api.ledger, 1)
  const quiet = { progress: () => {} }
  try {
    const value = await loadCommand('value')
    const here = await api.get('/api/v1/value?asOf=2025-11-24')
    const there = await workers.run(value, { asOf: '2025-11-24' }, quiet)
    expect([new TextDecoder().decode(there.body), `"${there.tag}"`]).toEqual([await here.text(), here.headers.get('etag')])
    const missing = await workers.run(await loadCommand('explain'), { ticker: 'NOPE' }, quiet).catch((error: unknown) => error)
    expect(missing).toBeInstanceOf(DoorError)
    const { detail, remedy } = await json(api.get('/api/v1/explain?ticker=NOPE'))
    expect(missing).toMatchObject({ kind: 'missing', message: detail, extra: { remedy } })
    const stop = new AbortController()
    const long = workers.run(await loadCommand('history'), {}, { ...quiet, signal: stop.signal })
    const waiting = workers.run(value, { asOf: '2025-11-24' }, quiet)
    stop.abort()
    await expect(long).rejects.toThrow('aborted')
    expect((await waiting).tag).toBe(there.tag)
    await expect(workers.run(value, { view: 'data/views/house.json' }, quiet)).rejects.toThrow('there is no such view file')
  } finally {
    await workers.close()
  }
})
