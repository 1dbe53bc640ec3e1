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

  test('has examples that run, twice with the same bytes', async () => {
    const { examples } = await loadCommand(name)
    for (const { line } of examples) {
      const words = wordsOf(line).slice(1)
      const [first, second] = await Promise.all([uprate(sandbox(fresh), words), uprate(sandbox(fresh), words)])
      expect(first, line).toMatchObject({ status: 0 })
      expect(first.stdout + first.stderr, line).not.toBe('')
      expect(second).toEqual(first)
    }
  })

  test('gives results that its output schema describes', async () => {
    const { examples, output } = await loadCommand(name)
    const line = examples[0]?.line ?? ''
    const words = wordsOf(line.replace(/ --format \S+| --out \S+/g, '')).slice(1)
    const { stdout } = await uprate(sandbox(fresh), [...words, '--format', 'json'])
    expect(output.safeParse(JSON.parse(stdout))).toMatchObject({ success: true })
  })

  test('exits with 2 on an unknown option and says nothing on stdout', async () => {
    const { stdout, stderr, status } = await uprate(root, [name, '--no-such-option'])
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain("unknown option '--no-such-option'")
  })
})

test('the list of commands has all of them, and a slip of the pen is put right', async () => {
  const help = await uprate(root, ['--help'])
  for (const name of commandNames) expect(help.stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  const wrong = await uprate(root, ['verfy'])
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('Did you mean verify?')
})
