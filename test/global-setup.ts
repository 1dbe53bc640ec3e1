// Before all tests: a folder whose ledger holds the shipped data, for tests that need one and do not watch it being made.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { furnish, root, uprateAlone } from './sandbox.ts'

let folder = ''

export async function setup(): Promise<void> {
  // Threads and processes that tests start read what was compiled before, as `bin/uprate.js` does.
  process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/uprate')
  folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-shipped-')))
  const { status, stderr } = await uprateAlone(folder, ['verify'])
  if (status !== 0) throw new Error(`no ledger could be made: ${stderr}`)
  // Workers inherit it.
  process.env['UPRATE_SHIPPED'] = folder
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true })
}
