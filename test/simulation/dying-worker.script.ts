// A worker of a simulation that dies: once at the job of UPRATE_DIE_AT, or at it each time. For tests of the pool.
import { existsSync, writeFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'

const job = Number(process.env['UPRATE_DIE_AT'])
/** Where it is written that a worker has died already; without it every worker dies. */
const mark = process.env['UPRATE_DIED']

parentPort?.on('message', (order: number) => {
  if (order !== job || (mark !== undefined && existsSync(mark))) return
  if (mark !== undefined) writeFileSync(mark, '')
  process.exit(1)
})
await import('../../src/desk/simulation/simulation-worker.ts')
