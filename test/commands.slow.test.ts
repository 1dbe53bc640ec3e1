// A command line prints the same in a process of its own as in one in which others ran before it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandNames, loadCommand } from '../src/desk/index.ts'
import { furnish, sandbox, uprate, uprateAlone, wordsOf } from './sandbox.ts'

let fresh = ''
beforeAll(async () => {
  fresh = furnish(mkdtempSync(join(tmpdir(), 'uprate-fresh-')))
  await uprate(fresh, ['verify'])
})
afterAll(() => rmSync(fresh, { recursive: true, force: true }))

const commands = await Promise.all(commandNames.map((name) => loadCommand(name)))
test.each(commands.flatMap(({ examples }) => examples.map(({ line }) => line)))('%s', async (line) => {
  const words = wordsOf(line).slice(1)
  const { stdout, stderr, status } = await uprateAlone(sandbox(fresh), words)
  expect(status).toBe(0)
  expect(await uprate(sandbox(fresh), words)).toMatchObject({ stdout, stderr, status })
})
