// Every command as a user meets it: help, reference page, examples that run, the same bytes twice.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandNames, loadCommand, type CommandName } from '../src/desk/index.ts'
import type { Run } from './command-lines.ts'
import { furnish, root, uprate, uprateAlone, wordsOf } from './sandbox.ts'

const places: string[] = []
function place(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  places.push(folder)
  return folder
}

/** A folder with the ledger as it is made on first use. */
let fresh = ''
let made: Run = { stdout: '', stderr: '', status: null }
beforeAll(async () => {
  fresh = furnish(place('uprate-fresh-'))
  made = await uprateAlone(fresh, ['verify'])
})
afterAll(() => {
  for (const folder of places) rmSync(folder, { recursive: true, force: true })
})

test('a ledger that is not there is made with the sector data', () => {
  expect(made.stderr).toMatch(/^uprate: made .* with [1-9]\d* facts/)
  expect(made.status).toBe(0)
})

interface Lines {
  /** Absent for a command whose examples show its help alone: its own tests bring what it needs. */
  readonly first: readonly string[] | undefined
  /** Help and examples. */
  readonly all: readonly (readonly string[])[]
}

async function linesOf(name: CommandName): Promise<Lines> {
  const { examples } = await loadCommand(name)
  const lines = examples.map(({ line }) => wordsOf(line).slice(1))
  const first = lines.find((words) => !words.includes('--help'))
  return { first, all: [[name, '--help'], ...lines] }
}

const planned = new Map<CommandName, Lines>()
const ran = new Map<readonly string[], Run>()
const ranAgain = new Map<readonly string[], Run>()
/** These take longest. That they print the same again, show the pages that have their output; commands.slow.test.ts starts each once more. */
const long: readonly string[] = ['start', 'note', 'publish', 'simulate', 'workbook']
beforeAll(async () => {
  for (const name of commandNames) planned.set(name, await linesOf(name))
  const plans = [...planned.values()]
  const folder = () => furnish(place('uprate-line-'), fresh)
  for (const words of plans.flatMap((lines) => lines.all)) ran.set(words, await uprate(folder(), words))
  // The other way round: nothing that a process holds or that ran before in it may change a byte.
  for (const { first } of plans.toReversed()) {
    if (first !== undefined && !long.includes(first[0]!)) ranAgain.set(first, await uprate(folder(), first))
  }
}, 300_000)

describe.each(commandNames)('uprate %s', (name) => {
  test('says what it does, and the reference page has it', async () => {
    const { summary, examples } = await loadCommand(name)
    const help = ran.get(planned.get(name)!.all[0]!)!
    expect([help.status, help.stderr]).toEqual([0, ''])
    for (const { line } of examples) expect(help.stdout).toContain(`$ npx ${line}`)
    expect(readFileSync(join(root, 'docs/commands.md'), 'utf8')).toContain(`## uprate ${name}\n`)
    expect(summary).not.toMatch(/\.$/)
    expect(examples.length).toBeGreaterThan(0)
  })

  test('has examples that run, with the same bytes each time', () => {
    const { first, all } = planned.get(name)!
    for (const words of all) {
      const run = ran.get(words)!
      expect(run, words.join(' ')).toMatchObject({ status: 0 })
      expect(run.stdout + run.stderr).not.toBe('')
    }
    if (first !== undefined && ranAgain.has(first)) expect(ranAgain.get(first)).toEqual(ran.get(first))
  })
})

test('an unknown option is no result', async () => {
  const { stdout, stderr, status } = await uprateAlone(root, ['read', '--no-such-option'])
  expect([stdout, status]).toEqual(['', 2])
  expect(stderr).toContain("unknown option '--no-such-option'")
})

test('the list of commands has all of them, and a slip of the pen is put right', async () => {
  const help = await uprateAlone(root, ['--help'])
  for (const name of commandNames) expect(help.stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  const wrong = await uprate(root, ['verfy'])
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('Did you mean verify?')
})
