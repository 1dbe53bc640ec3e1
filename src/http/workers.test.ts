import { afterAll, expect, it } from 'vitest'
import { answerAhead, firstQuestions } from './ahead.ts'
import { answering } from './answer.ts'
import { loadCommand, openWorkspace } from '../desk/index.ts'
import { json, openApp } from './app.suite.ts'
import { createApp } from './app.ts'
import { DoorError, problemOf } from './problem.ts'
import { workersFor } from './workers.ts'

const api = openApp()
const workers = workersFor(api.ledger, 1)
afterAll(() => workers.close())

it('another thread gives the same bytes, the same problems, and can be stopped in the middle', async () => {
  await api.get('/api/v1/companies')
  const quiet = { progress: () => {} }
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
})

it('what is under way or waits when the server stops is given up without a fault, and so is what comes after', async () => {
  await api.get('/api/v1/companies')
  const stopped = workersFor(api.ledger, 1)
  const quiet = { progress: () => {} }
  const value = await loadCommand('value')
  await stopped.run(value, { asOf: '2025-11-24' }, quiet)
  const outcome = (given: Promise<unknown>) =>
    given.then(
      () => undefined,
      (error: unknown) => error,
    )
  const under = outcome(stopped.run(await loadCommand('history'), {}, quiet))
  const waits = outcome(stopped.run(value, {}, quiet))
  await stopped.close()
  const late = outcome(stopped.run(value, {}, quiet))
  const said: string[] = []
  for (const error of await Promise.all([under, waits, late])) {
    expect(problemOf(error, (line) => said.push(line)).detail).toBe('the request was given up')
  }
  expect(said).toEqual([])
})

it('a question that nobody waits for any more is not computed', async () => {
  await api.get('/api/v1/companies')
  const value = await loadCommand('value')
  const lines: string[] = []
  const stop = new AbortController()
  const first = workers.run(value, { asOf: '2025-11-24' }, { progress: () => {} })
  const given = workers.run(value, {}, { progress: (line) => lines.push(line), signal: stop.signal })
  stop.abort()
  await expect(given).rejects.toThrow('aborted')
  const [answer, last] = await Promise.all([first, workers.run(value, { asOf: '2025-11-24' }, { progress: () => {} })])
  expect(last.tag).toBe(answer.tag)
})

it('answers what the first page asks before it is asked: the page then computes nothing', async () => {
  await api.get('/api/v1/companies')
  const workspace = openWorkspace(api.ledger)
  const asked: string[] = []
  const counted = { ...workers, run: (...given: Parameters<typeof workers.run>) => (asked.push(given[0].name), workers.run(...given)) }
  try {
    const answer = answering(workspace, counted)
    await answerAhead(answer, '2025-11-24', new AbortController().signal)
    expect(asked).toEqual(['value', 'sector', 'snapshot'])
    const app = createApp({ workspace, answer, log: () => {} })
    for (const [name, query] of firstQuestions('2025-11-24')) {
      const got = await app.fetch(new Request(`http://localhost/api/v1/${name}?${query}`, { headers: { host: 'localhost' } }))
      expect(got.status).toBe(200)
    }
    expect(asked).toHaveLength(3)
  } finally {
    await workspace.close()
  }
})
