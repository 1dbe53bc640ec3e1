import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openWorkspace } from '../desk/index.ts'
import { createApp } from './app.ts'
import { json, openApp } from './app.suite.ts'

const api = openApp()

async function proposal(): Promise<{ readonly id: string }> {
  // Against what the ledger knows: it stays a proposal.
  const text = 'Cipher Mining said it had signed 1680 megawatts of critical IT load with Fluidstack at Barber Lake in September 2025.\n'
  await api.post('/api/v1/ingest', { files: [{ name: 'claim.txt', text, published: '2025-11-26' }] })
  const { result } = await json(api.get('/api/v1/proposals'))
  return result.proposals[0]
}

it('the second of two persons who decide on one reading sees what the first decided, and may then replace it', async () => {
  const { id } = await proposal()
  const by = (name: string, more = {}) =>
    api.post('/api/v1/decide', { what: id, action: 'reject', by: name, reason: `${name} looked`, ...more })
  const both = await Promise.all([by('Ada'), by('Bob')])
  expect(both.map(({ status }) => status)).toEqual([200, 409])
  const { decisions } = (await json(both[0]!)).result
  const conflict = await json(both[1]!)
  expect(conflict).toMatchObject({
    type: '/problems/conflict',
    standing: { id: decisions[0].id, action: 'reject', by: 'Ada', reason: 'Ada looked' },
  })
  const seen = conflict.standing.id
  const third = await by('Bob', { again: true, seen })
  expect(third.status).toBe(200)
  const stale = await by('Cleo', { again: true, seen })
  expect([stale.status, (await json(stale)).standing.by]).toEqual([409, 'Bob'])
  const kept = (await json(api.get('/api/v1/decisions'))).result.decisions
  expect(kept.map((one: { by: string }) => one.by)).toEqual(['Ada', 'Bob'])
})

it('a saved view is never overwritten unseen; its newest version is the one that values', async () => {
  const house = JSON.parse(readFileSync('data/views/house.json', 'utf8'))
  const save = (by: string, version: string, seen?: string) =>
    api.post('/api/v1/save-view', { file: { name: 'mine.json', text: JSON.stringify({ ...house, version }) }, name: 'mine', by, seen })
  const { id } = (await json(save('Ada', '1'))).result
  expect((await json(save('Bob', '1'))).result).toEqual({ name: 'mine', id, already: true })
  const refused = await save('Bob', '2')
  expect([refused.status, (await json(refused)).standing]).toEqual([409, { id, by: 'Ada', known: expect.any(String) }])
  const next = (await json(save('Bob', '2', id))).result
  expect(next).toMatchObject({ name: 'mine', already: false })
  const stale = await save('Ada', '3', id)
  expect([stale.status, (await json(stale)).standing.id]).toEqual([409, next.id])
  const { views } = (await json(api.get('/api/v1/views'))).result
  expect(views.at(-1)).toMatchObject({ name: 'mine', version: '2', by: 'Bob', id: next.id })
  const row = async (view: string) => (await json(api.get(`/api/v1/value?asOf=2025-11-24&view=${view}`))).result.rows
  expect(await row('mine')).toEqual((await row('house')).map((one: { hash: string }) => ({ ...one, hash: expect.any(String) })))
  expect((await save('Eve', '1', '0'.repeat(64))).status).toBe(409)
  const shipped = await api.post('/api/v1/save-view', { file: { name: 'house.json', text: JSON.stringify(house) }, by: 'Eve' })
  expect([shipped.status, (await json(shipped)).detail]).toEqual([400, 'the name "house" is that of a view that ships'])
})

it('a published note stays as it was, whatever is learned later', async () => {
  const { already, ...first } = (await json(api.post('/api/v1/publish', { asOf: '2025-11-24', by: 'Ada' }))).result
  expect(already).toBe(false)
  expect(first.files.map((file: { name: string }) => file.name)).toContain('sector-note-2025-11-24.de.pdf')
  expect((await json(api.post('/api/v1/publish', { asOf: '2025-11-24', by: 'Ada' }))).result).toEqual({ ...first, already: true })
  const text = 'Cipher Mining held cash of $9.9 billion as of September 30, 2025.\n'
  const file = { name: 'later.txt', text, published: '2025-11-24', type: 'filing' }
  const { hash } = (await json(api.post('/api/v1/ingest', { files: [file] }))).result.documents[0]
  const { proposals } = (await json(api.get(`/api/v1/proposals?document=${hash}`))).result
  expect(proposals).toHaveLength(1)
  await api.post('/api/v1/decide', { what: proposals[0].id, action: 'accept', by: 'Ada', reason: 'seen in the filing' })
  const second = (await json(api.post('/api/v1/publish', { asOf: '2025-11-24', by: 'Bob' }))).result
  expect(second.hash).not.toBe(first.hash)
  const { result } = await json(api.get(`/api/v1/publications?id=${first.id}`))
  expect(result.publications).toEqual([first])
  for (const [index, { content, encoding }] of result.contents.entries()) {
    expect(createHash('sha256').update(Buffer.from(content, encoding)).digest('hex')).toBe(first.files[index].hash)
  }
  const listed = (await json(api.get('/api/v1/publications'))).result.publications
  expect(listed.map((one: { by: string }) => one.by)).toEqual(['Bob', 'Ada'])
  expect((await json(api.get('/api/v1/verify'))).result.problems).toEqual([])
})

it('a second server on the same ledger sees what the first keeps, at once', async () => {
  const workspace = openWorkspace(api.ledger)
  const second = createApp({ workspace, log: () => {} })
  const ask = async () => json(await second.request('http://localhost/api/v1/documents?text=true', { headers: { host: 'localhost' } }))
  try {
    await workspace.ledger('write')
    const before = (await ask()).result.documents.length
    await api.post('/api/v1/ingest', {
      files: [{ name: 'second.txt', text: 'Riot Platforms mined 400 bitcoin in October 2025.\n', published: '2025-11-05' }],
    })
    expect((await ask()).result.documents.length).toBe(before + 1)
  } finally {
    await workspace.close()
  }
})

it('nothing of all this was a fault of ours', () => {
  expect(api.log).toEqual([])
})
