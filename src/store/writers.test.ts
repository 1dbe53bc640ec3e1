import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { openLedger } from './open-ledger.ts'
import { sampleBatch } from './samples.ts'
import { runWriter } from './writer-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-writers-'))
const cache = join(folder, 'cache')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('several writers', () => {
  it('make one new ledger together and keep one straight chain', async () => {
    const path = join(folder, 'three.db')
    const acknowledged = await Promise.all([1, 101, 201].map((first) => runWriter({ ledger: path, first, count: 40, largest: 3, cache })))
    expect(acknowledged.map((numbers) => numbers.length)).toEqual([40, 40, 40])
    const ledger = await openLedger(path)
    expect(await ledger.documents()).toHaveLength(120)
    const verification = await ledger.verify()
    expect(verification.problems).toEqual([])
    expect(verification.rows).toBe(120 + (await ledger.facts()).length)
    await ledger.close()
  })

  it('keep the same document once', async () => {
    const path = join(folder, 'same.db')
    await Promise.all([1, 1, 1].map((first) => runWriter({ ledger: path, first, count: 15, largest: 3, cache })))
    const ledger = await openLedger(path)
    expect(await ledger.documents()).toHaveLength(15)
    expect((await ledger.verify()).problems).toEqual([])
    await ledger.close()
  })

  it('wait for each other, and say so when the other does not finish', async () => {
    const path = join(folder, 'busy.db')
    const ledger = await openLedger(path, { create: true, patience: 30 })
    await ledger.keep(sampleBatch(1))
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    await expect(ledger.keep(sampleBatch(2))).rejects.toMatchObject({
      branch: 'input',
      message: 'another process is writing to the ledger and did not finish in time; nothing was kept',
      where: path,
    })
    // Readers never wait.
    expect(await ledger.facts()).toHaveLength(2)
    other.exec('ROLLBACK')
    other.close()
    expect((await ledger.keep(sampleBatch(2))).rows).toHaveLength(3)
    expect((await ledger.verify()).problems).toEqual([])
    await ledger.close()
  })
})
