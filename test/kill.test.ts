// kill -9 in the middle of `uprate ingest`, again and again: what was acknowledged is there, the chain holds, nothing is half-written.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLedger } from '../src/store/index.ts'
import { all } from './how-many.ts'
import { sandbox, shippedFolder, start, uprate } from './sandbox.ts'

/** Times that the process is killed; `UPRATE_KILLS=50` for the long run. */
const kills = Number(process.env.UPRATE_KILLS ?? (all ? 8 : 3))
const documents = 60

/** Runs ingest over all documents and kills it after `patience` acknowledgements; gives back what was acknowledged. */
function ingestAndKill(folder: string, names: readonly string[], patience: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const words = [start, 'ingest', ...names, '--published', '2019-06-03']
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('uprate: kept ').length > patience) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => resolve([...said.matchAll(/^uprate: kept (\S+)\n/gm)].map((match) => match[1] ?? '')))
  })
}

test('no acknowledged document is lost, whenever the process dies', { timeout: 120_000 }, async () => {
  const folder = sandbox(shippedFolder)
  const acknowledged = new Set<string>()
  for (let round = 0; round < kills; round++) {
    const names = Array.from({ length: documents }, (_, index) => `d${round}-${index}.txt`)
    for (const [index, name] of names.entries()) {
      writeFileSync(join(folder, name), `Cipher Mining held ${round * documents + index + 1000} bitcoin at the end of May.\n`)
    }
    const done = await ingestAndKill(folder, names, 1 + ((round * 7) % 23))
    expect(done.length).toBeGreaterThan(0)
    expect(done.length).toBeLessThan(documents)
    for (const name of done) acknowledged.add(name.replace('.txt', ''))
    const ledger = await openLedger(join(folder, '.uprate/ledger.sqlite'))
    const titles = new Set((await ledger.documents()).map(({ reference }) => reference.title))
    expect((await ledger.verify()).problems).toEqual([])
    await ledger.close()
    expect([...acknowledged].filter((name) => !titles.has(name))).toEqual([])
  }
  const verified = await uprate(folder, ['verify', '--format', 'json'])
  expect([verified.status, JSON.parse(verified.stdout).problems]).toEqual([0, []])
})
