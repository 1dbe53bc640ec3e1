import { assert, asyncProperty, integer, nat } from 'fast-check'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UprateError } from '../base/index.ts'
import { rowHash } from './chain.ts'
import type { Ledger, LedgerProblem, Verification } from './ledger.ts'
import { openLedger } from './open-ledger.ts'
import { sampleBatch } from './samples.ts'
import { objects } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-tampering-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Documents of the sample ledger; each becomes four rows. */
const documents = 12

let sound: Buffer
let contents: string

/** Everything that the ledger keeps, as one text. */
async function contentsOf(ledger: Ledger): Promise<string> {
  const kept = await ledger.documents()
  const texts = await Promise.all(kept.map(({ reference }) => ledger.text(reference.hash)))
  const bySubject = await ledger.facts({ subject: 'CIFR', attribute: 'capacity' })
  return JSON.stringify([
    await ledger.head(),
    kept,
    texts,
    await ledger.facts(),
    bySubject,
    await ledger.proposals(),
    await ledger.newestKnown(),
  ])
}

beforeAll(async () => {
  const path = join(folder, 'sound.db')
  const ledger = await openLedger(path, { create: true })
  for (let number = 1; number <= documents; number += 1) await ledger.keep(sampleBatch(number, 3))
  contents = await contentsOf(ledger)
  await ledger.close()
  sound = readFileSync(path)
})

let copies = 0
function copyOf(bytes: Uint8Array): string {
  copies += 1
  const path = join(folder, `copy-${copies}.db`)
  writeFileSync(path, bytes)
  return path
}

async function verifyFile(path: string, expected?: { head: string }): Promise<Verification> {
  const ledger = await openLedger(path, { readOnly: true })
  try {
    return await ledger.verify(expected)
  } finally {
    await ledger.close()
  }
}

function flipped(offsets: readonly number[], mask: number): Buffer {
  const bytes = Buffer.from(sound)
  for (const offset of offsets) bytes[offset] = bytes[offset]! ^ mask
  return bytes
}

/** All offsets at which bytes lie in the file; SQLite leaves stale copies in free space when it splits a page. */
function offsetsOf(bytes: Buffer): number[] {
  const offsets: number[] = []
  for (let at = sound.indexOf(bytes); at >= 0; at = sound.indexOf(bytes, at + 1)) offsets.push(at)
  return offsets
}

/** Where each body and each text lies in the file, with the row that a change there must be blamed on. */
function keptPlaces(): { readonly sequence: number; readonly offsets: readonly number[]; readonly length: number }[] {
  const db = new DatabaseSync(copyOf(sound), { readOnly: true })
  const bodies = db.prepare('SELECT sequence, body AS content FROM rows').all()
  const texts = db
    .prepare(
      `SELECT sequence, text AS content FROM rows JOIN texts ON texts.hash = json_extract(body, '$.text.hash') WHERE kind = 'document'`,
    )
    .all()
  db.close()
  return [...bodies, ...texts].map(({ sequence, content }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array)
    const offsets = offsetsOf(bytes)
    if (offsets.length === 0) throw new Error(`row ${sequence} does not lie in one piece`)
    return { sequence: Number(sequence), offsets, length: bytes.length }
  })
}

/** Edits a copy by SQL as someone would who knows SQLite, putting the guards back afterwards. */
function edited(change: (db: DatabaseSync) => void): string {
  const path = copyOf(sound)
  const db = new DatabaseSync(path)
  for (const [name, sql] of Object.entries(objects)) if (sql.startsWith('CREATE TRIGGER')) db.exec(`DROP TRIGGER ${name}`)
  change(db)
  for (const sql of Object.values(objects)) if (sql.startsWith('CREATE TRIGGER')) db.exec(sql)
  db.close()
  return path
}

function found(problems: readonly LedgerProblem[]): (string | number | undefined)[][] {
  return problems.map(({ sequence, code }) => [sequence, code])
}

/** What is found or given back after one byte was changed. */
async function readBack(offset: number, mask: number): Promise<string> {
  const path = copyOf(flipped([offset], mask))
  let ledger: Ledger | undefined
  try {
    ledger = await openLedger(path)
    const { problems } = await ledger.verify()
    return problems.length > 0 ? 'found' : await contentsOf(ledger)
  } catch (error) {
    if (error instanceof UprateError) return 'found'
    throw error
  } finally {
    await ledger?.close()
    rmSync(path)
  }
}

describe('verify', () => {
  it('finds nothing in a sound ledger', async () => {
    expect(await verifyFile(copyOf(sound))).toMatchObject({ rows: documents * 4, problems: [] })
  })

  it('finds a changed byte in any body and any text, and names the row', async () => {
    const places = keptPlaces()
    expect(places).toHaveLength(documents * 5)
    for (const { sequence, offsets, length } of places) {
      for (const [share, mask] of [
        [0, 0x01],
        [0.37, 0x20],
        [0.81, 0x80],
        [0.999, 0x04],
      ] as const) {
        const { problems } = await verifyFile(
          copyOf(
            flipped(
              offsets.map((offset) => offset + Math.floor(share * length)),
              mask,
            ),
          ),
        )
        expect(problems.map((problem) => problem.sequence)).toContain(sequence)
      }
    }
  })

  it('lets no changed byte anywhere pass as content', async () => {
    // A byte that nobody reads (free space, counters) may change; what the ledger gives back may not.
    await assert(
      asyncProperty(nat(sound.length - 1), integer({ min: 1, max: 255 }), async (offset, mask) => {
        expect(['found', contents]).toContain(await readBack(offset, mask))
      }),
      { numRuns: Number(process.env['UPRATE_FLIPS'] ?? (process.env['UPRATE_TESTS'] === 'all' ? 200 : 70)), seed: 20251124 },
    )
  }, 600_000)

  it('finds an edited row although the guards were put back', async () => {
    const path = edited((db) => db.exec(`UPDATE rows SET body = replace(body, '"value":11', '"value":12') WHERE sequence = 2`))
    expect(found((await verifyFile(path)).problems)).toEqual([[2, 'changed-row']])
  })

  it('finds an edited row whose hash was made to fit: the next row does not follow', async () => {
    const path = edited((db) => {
      const row = db.prepare('SELECT kind, previous, body FROM rows WHERE sequence = 2').get()!
      const body = String(row['body']).replace('"value":11', '"value":12')
      db.prepare('UPDATE rows SET body = ?, hash = ? WHERE sequence = 2').run(body, rowHash(String(row['previous']), 'fact', body))
    })
    expect(found((await verifyFile(path)).problems)).toEqual([[3, 'broken-chain']])
  })

  it('finds a deleted, a last, and two exchanged rows', async () => {
    const middle = edited((db) => db.exec('DELETE FROM rows WHERE sequence = 7'))
    expect(found((await verifyFile(middle)).problems)).toEqual([
      [8, 'missing-row'],
      [8, 'broken-chain'],
    ])
    const last = edited((db) => db.exec(`DELETE FROM rows WHERE sequence = ${documents * 4}`))
    expect(found((await verifyFile(last)).problems)).toEqual([[undefined, 'missing-row']])
    const exchanged = edited((db) =>
      db.exec(
        'UPDATE rows SET sequence = -2 WHERE sequence = 2; UPDATE rows SET sequence = 2 WHERE sequence = 3; UPDATE rows SET sequence = 3 WHERE sequence = -2',
      ),
    )
    expect(found((await verifyFile(exchanged)).problems)).toEqual([
      [2, 'broken-chain'],
      [3, 'broken-chain'],
      [4, 'broken-chain'],
    ])
  })

  it('finds a skilful truncation by the head noted elsewhere alone, as documented', async () => {
    const head = JSON.parse(contents)[0].hash as string
    const path = edited((db) => db.exec(`DELETE FROM rows WHERE sequence > 40; UPDATE sqlite_sequence SET seq = 40`))
    expect((await verifyFile(path)).problems).toEqual([])
    expect(found((await verifyFile(path, { head })).problems)).toEqual([[undefined, 'head-not-found']])
  })

  it('finds a text that was exchanged or removed', async () => {
    const changed = edited((db) =>
      db.exec(
        `UPDATE texts SET text = CAST('other words' AS BLOB) WHERE hash = (SELECT json_extract(body, '$.text.hash') FROM rows WHERE sequence = 5)`,
      ),
    )
    expect(found((await verifyFile(changed)).problems)).toEqual([[5, 'changed-document']])
    const removed = edited((db) =>
      db.exec(`DELETE FROM texts WHERE hash = (SELECT json_extract(body, '$.text.hash') FROM rows WHERE sequence = 9)`),
    )
    expect(found((await verifyFile(removed)).problems)).toEqual([[9, 'changed-document']])
  })

  it('finds a row that another program added in due form, when its words are not in its document', async () => {
    const path = copyOf(sound)
    const db = new DatabaseSync(path)
    const append = (change: (body: string) => string) => {
      const last = db.prepare('SELECT sequence, hash FROM rows ORDER BY sequence DESC LIMIT 1').get()!
      const body = change(String(db.prepare('SELECT body FROM rows WHERE sequence = 2').get()!['body']))
      const previous = String(last['hash'])
      db.prepare('INSERT INTO rows (kind, sequence, body, previous, hash) VALUES (?, ?, ?, ?, ?)').run(
        'fact',
        Number(last['sequence']) + 1,
        body,
        previous,
        rowHash(previous, 'fact', body),
      )
    }
    append((body) => body)
    append((body) => body.replace('"quote":"11 MW"', '"quote":"12 MW"'))
    append((body) => body.replace(/"document":"[0-9a-f]{64}"/, `"document":"${'f'.repeat(64)}"`))
    append((body) => body.replace('"unit":"MW"', '"unit":"GW"'))
    append((body) => body.replace('{"confidence":0.9,', '{"confidence": 0.9,'))
    db.close()
    expect(found((await verifyFile(path)).problems)).toEqual([
      [50, 'quote-not-in-document'],
      [51, 'no-such-document'],
      [52, 'changed-row'],
      [53, 'changed-row'],
    ])
  })

  it('finds guards that were taken away and tables that do not belong there', async () => {
    const path = copyOf(sound)
    const db = new DatabaseSync(path)
    db.exec('DROP TRIGGER rows_hold; CREATE TABLE extra (a)')
    db.close()
    expect(found((await verifyFile(path)).problems)).toEqual([
      [undefined, 'changed-schema'],
      [undefined, 'changed-schema'],
    ])
  })
})

describe('the guards in the file', () => {
  it.each([
    ['UPDATE rows SET kind = kind', /never changed/],
    ['DELETE FROM rows WHERE sequence = 48', /never deleted/],
    [`INSERT OR REPLACE INTO rows (sequence, kind, body, previous, hash) VALUES (2, 'fact', '{}', '', 'x')`, /follows the newest/],
    [`INSERT INTO rows (sequence, kind, body, previous, hash) VALUES (49, 'fact', '{}', 'x', 'y')`, /follows the newest/],
    ['UPDATE texts SET text = text', /never changed/],
    ['DELETE FROM texts', /never deleted/],
    ['INSERT OR REPLACE INTO texts SELECT hash, text FROM texts', /kept once/],
  ])('refuse %s from any program', (sql, message) => {
    const db = new DatabaseSync(copyOf(sound))
    expect(() => db.exec(sql)).toThrow(message)
    db.close()
  })
})
