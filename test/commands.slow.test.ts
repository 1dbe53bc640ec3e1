// A command line prints the same in a process of its own as in one in which others ran before it.
import { expect, test } from 'vitest'
import { commandNames, loadCommand } from '../src/desk/index.ts'
import { sandbox, shippedFolder, uprate, uprateAlone, wordsOf } from './sandbox.ts'

const commands = await Promise.all(commandNames.map((name) => loadCommand(name)))
test.each(commands.flatMap(({ examples }) => examples.map(({ line }) => line)))('%s', async (line) => {
  const words = wordsOf(line).slice(1)
  const { stdout, stderr, status } = await uprateAlone(sandbox(shippedFolder), words)
  expect(status).toBe(0)
  expect(await uprate(sandbox(shippedFolder), words)).toMatchObject({ stdout, stderr, status })
})
