import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { describeError } from '../base/index.ts'
import { openLedger } from './open-ledger.ts'
import { sampleBatch } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-bad-input-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function complaint(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no complaint',
    (error: unknown) => describeError(error).replaceAll(folder, ''),
  )
}

async function ledgerFile(name: string, count = 3): Promise<string> {
  const path = join(folder, name)
  const ledger = await openLedger(path, { create: true })
  for (let number = 1; number <= count; number += 1) await ledger.keep(sampleBatch(number))
  await ledger.close()
  return path
}

describe('a path that is no ledger', () => {
  it('may be a text file, which is left alone', async () => {
    const path = join(folder, 'notes.txt')
    writeFileSync(path, 'SQLite format is not what this is. '.repeat(10))
    const before = readFileSync(path)
    expect(await complaint(openLedger(path, { create: true }))).toBe(
      'this file is not an Uprate ledger: it is no database at all (/notes.txt) — name a ledger that Uprate made, or a path where there is no file yet',
    )
    expect(readFileSync(path)).toEqual(before)
  })

  it.each(['DELETE', 'WAL'])('may be the database of another program (%s), which is left alone', async (mode) => {
    const path = join(folder, `other-${mode}.db`)
    const db = new DatabaseSync(path)
    db.exec(`PRAGMA journal_mode = ${mode}; CREATE TABLE people (name); INSERT INTO people VALUES ('Ada')`)
    db.close()
    const before = readFileSync(path)
    expect(await complaint(openLedger(path, { create: true }))).toMatch(
      /^this file is not an Uprate ledger: it is a database of another program/,
    )
    expect(readFileSync(path)).toEqual(before)
  })

  it('may be a folder, or lie in a folder that does not exist', async () => {
    mkdirSync(join(folder, 'inner'))
    expect(await complaint(openLedger(join(folder, 'inner'), { create: true }))).toBe(
      'the ledger path is a folder (/inner) — name a file, for example ledger.db inside it',
    )
    expect(await complaint(openLedger(join(folder, 'nowhere', 'ledger.db'), { create: true }))).toBe(
      'the folder for the ledger does not exist (/nowhere) — make the folder first, or name another path',
    )
    writeFileSync(join(folder, 'file'), 'x')
    expect(await complaint(openLedger(join(folder, 'file', 'ledger.db'), { create: true }))).toMatch(
      /^the folder for the ledger does not exist/,
    )
  })

  it('may be missing or empty when none is to be made', async () => {
    expect(await complaint(openLedger(join(folder, 'none.db')))).toMatch(/^there is no ledger \(\/none.db\)/)
    expect(statSync(join(folder, 'none.db'), { throwIfNoEntry: false })).toBeUndefined()
    writeFileSync(join(folder, 'empty.db'), '')
    expect(await complaint(openLedger(join(folder, 'empty.db')))).toMatch(/^the ledger file is empty/)
    await (await openLedger(join(folder, 'empty.db'), { create: true })).close()
  })

  it('may be a ledger of a newer Uprate', async () => {
    const path = await ledgerFile('newer.db')
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 9')
    db.close()
    expect(await complaint(openLedger(path))).toBe(
      'the ledger was written by a newer Uprate (format 9, this one knows 1) (/newer.db) — update Uprate, then run the command again',
    )
  })
})

describe('a ledger that was harmed', () => {
  it.each([0.9, 0.5, 0.2])('by cutting it to %d of its size is not taken for whole', async (share) => {
    const path = await ledgerFile(`cut-${share}.db`, 40)
    truncateSync(path, Math.floor(statSync(path).size * share))
    expect(await complaint(openLedger(path))).toMatch(/^the ledger file is damaged .* restore it from a backup/)
  })
})

describe('a ledger that cannot be written', () => {
  it('opened for reading says so and answers', async () => {
    const path = await ledgerFile('reading.db')
    const ledger = await openLedger(path, { readOnly: true })
    expect(await complaint(ledger.keep(sampleBatch(4)))).toMatch(
      /^the ledger cannot be written; nothing was kept \(\/reading.db\) — give yourself write permission/,
    )
    expect(await ledger.facts()).toHaveLength(6)
    expect((await ledger.verify()).problems).toEqual([])
    await ledger.close()
  })

  it('by the file’s permissions says so', async (context) => {
    if (process.getuid?.() === 0) context.skip('the administrator may write everywhere')
    const path = await ledgerFile('locked.db')
    chmodSync(path, 0o444)
    const ledger = await openLedger(path, { readOnly: true })
    expect(await ledger.facts()).toHaveLength(6)
    await ledger.close()
    expect(await complaint(openLedger(path).then((open) => open.keep(sampleBatch(4))))).toMatch(/^the ledger cannot be written/)
  })

  it('because the disk is full keeps nothing of the document and everything before it', async () => {
    const path = join(folder, 'full.db')
    const ledger = await openLedger(path, { create: true, largest: 120_000 })
    let kept = 0
    let said = ''
    while (said === '') {
      said = await complaint(ledger.keep(sampleBatch(kept + 1, 20)).then(() => ''))
      if (said === 'no complaint') {
        said = ''
        kept += 1
      }
    }
    expect(said).toBe(
      'there is no room left for the ledger; nothing was kept (/full.db) — free some space on its disk, then run the command again',
    )
    expect(kept).toBeGreaterThan(2)
    expect(await ledger.documents()).toHaveLength(kept)
    expect((await ledger.verify()).problems).toEqual([])
    await ledger.close()
    const roomy = await openLedger(path)
    expect((await roomy.keep(sampleBatch(kept + 1, 20))).rows).toHaveLength(21)
    expect((await roomy.verify()).problems).toEqual([])
    await roomy.close()
  })
})
