// Every command as a user meets it: help, reference page, examples that run, the same bytes twice. The real program in a process of its own.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandNames, loadCommand, type CommandName } from '../src/desk/index.ts'
import { furnish, root, sandbox, uprate, uprateEach, wordsOf, type Run } from './sandbox.ts'

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
  made = await uprate(fresh, ['verify'])
})
afterAll(() => {
  for (const folder of places) rmSync(folder, { recursive: true, force: true })
})

test('a ledger that is not there is made with the sector data', () => {
  expect(made.stderr).toMatch(/^uprate: made .* with [1-9]\d* facts/)
  expect(made.status).toBe(0)
})

interface Lines {
  /** Without `--format`, and shown in the description; absent for a command whose examples show its help alone: its own tests bring what it needs. */
  readonly first: readonly string[] | undefined
  readonly json: readonly string[] | undefined
  /** Help, examples and JSON, the first example last. */
  readonly all: readonly (readonly string[])[]
}

async function linesOf(name: CommandName): Promise<Lines> {
  const { examples } = await loadCommand(name)
  const lines = examples.map(({ line }) => wordsOf(line).slice(1))
  const first = lines.find((words) => !words.includes('--help'))
  const asked = lines.find((words) => words.join(' ').includes('--format json') && !words.includes('jsonl'))
  const json = asked ?? (first && [...first.filter((word, at) => word !== '--format' && first[at - 1] !== '--format'), '--format', 'json'])
  const others = [...lines, ...(json === undefined || asked ? [] : [json])].filter((words) => words !== first)
  return { first, json, all: [[name, '--help'], ...others, ...(first ? [first] : [])] }
}

const planned = new Map<CommandName, Lines>()
const ran = new Map<readonly string[], Run>()
beforeAll(async () => {
  for (const name of commandNames) planned.set(name, await linesOf(name))
  const all = [...planned.values()].flatMap((lines) => lines.all)
  const runs = await uprateEach(all.map((words, index) => ({ folder: furnish(place(`uprate-line${index}-`), fresh), words })))
  for (const [index, words] of all.entries()) ran.set(words, runs[index]!)
}, 120_000)

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

  test('has examples that run, with the same bytes each time, and results that its schema describes', async () => {
    const { first, json, all } = planned.get(name)!
    for (const words of all) {
      const run = ran.get(words)!
      expect(run, words.join(' ')).toMatchObject({ status: 0 })
      expect(run.stdout + run.stderr).not.toBe('')
    }
    if (first === undefined || json === undefined) return
    // Neither a start of its own nor what ran before in the same process changes a byte.
    expect(ran.get(first)).toMatchObject(await uprate(sandbox(fresh), first))
    const { output } = await loadCommand(name)
    expect(output.safeParse(JSON.parse(ran.get(json)!.stdout))).toMatchObject({ success: true })
  })
})

test('an unknown option is no result', async () => {
  const { stdout, stderr, status } = await uprate(root, ['read', '--no-such-option'])
  expect([stdout, status]).toEqual(['', 2])
  expect(stderr).toContain("unknown option '--no-such-option'")
})

test('the list of commands has all of them, and a slip of the pen is put right', async () => {
  const help = await uprate(root, ['--help'])
  for (const name of commandNames) expect(help.stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  const wrong = await uprate(root, ['verfy'])
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('Did you mean verify?')
})
