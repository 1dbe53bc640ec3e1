import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { ledgerSuite } from './ledger.suite.ts'
import { openLedger } from './open-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-ledger-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('ledger in an SQLite file', () => {
  let count = 0
  ledgerSuite(() => openLedger(join(folder, `${(count += 1)}.db`), { create: true }))
})

describe('ledger in memory', () => {
  ledgerSuite(() => openLedger(':memory:', { create: true }))
})
