// Every command as a user meets it: help, reference page, examples that run, the same bytes twice. The real program in a process of its own.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandNames, loadCommand } from '../src/desk/index.ts'
import { furnish, root, sandbox, uprate, wordsOf, type Run } from './sandbox.ts'

/** A folder with the ledger as it is made on first use. */
let fresh = ''
let made: Run = { stdout: '', stderr: '', status: null }
beforeAll(async () => {
  fresh = furnish(mkdtempSync(join(tmpdir(), 'uprate-fresh-')))
  made = await uprate(fresh, ['verify'])
})
afterAll(() => rmSync(fresh, { recursive: true, force: true }))

test('a ledger that is not there is made with the sector data', () => {
  expect(made.stderr).toMatch(/^uprate: made .* with [1-9]\d* facts/)
  expect(made.status).toBe(0)
})

describe.each(commandNames)('uprate %s', (name) => {
  test('says what it does, and the reference page has it', async () => {
    const { summary, examples } = await loadCommand(name)
    const help = await uprate(root, [name, '--help'])
    expect([help.status, help.stderr]).toEqual([0, ''])
    for (const { line } of examples) expect(help.stdout).toContain(`$ npx ${line}`)
    expect(readFileSync(join(root, 'docs/commands.md'), 'utf8')).toContain(`## uprate ${name}\n`)
    expect(summary).not.toMatch(/\.$/)
    expect(examples.length).toBeGreaterThan(0)
  })

  test('has examples that run, with the same bytes each time, and results that its schema describes', async () => {
    const { examples, output } = await loadCommand(name)
    const lines = examples.map(({ line }) => wordsOf(line).slice(1))
    // A command that needs another machine shows its help alone; its own tests bring the machine.
    const first = lines.find((words) => !words.includes('--help'))
    const asked = lines.find((words) => words.join(' ').includes('--format json') && !words.includes('jsonl'))
    const json =
      asked ?? (first && [...first.filter((word, at) => word !== '--format' && first[at - 1] !== '--format'), '--format', 'json'])
    const all = [...lines, ...(json === undefined || asked ? [] : [json]), ...(first ? [first] : [])]
    const runs = await Promise.all(all.map((words) => uprate(sandbox(fresh), words)))
    for (const [index, run] of runs.entries()) {
      expect(run, all[index]?.join(' ')).toMatchObject({ status: 0 })
      expect(run.stdout + run.stderr).not.toBe('')
    }
    if (first === undefined || json === undefined) return
    expect(runs.at(-1)).toEqual(runs[all.indexOf(first)])
    expect(output.safeParse(JSON.parse(runs[all.indexOf(json)]?.stdout ?? ''))).toMatchObject({ success: true })
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
