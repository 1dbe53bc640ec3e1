// Asks the command line and the API for the same examples and compares what they give, with each other and with the command's schema.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical, commandNames, describeInput, exampleInput, loadCommand, openWorkspace, type Command } from '../src/desk/index.ts'
import { createApp } from '../src/http/index.ts'
import type { Run } from './command-lines.ts'
import { furnish, root, shippedFolder, uprate, wordsOf } from './sandbox.ts'

export interface Case {
  readonly command: Command
  readonly line: string
}

export const commands = await Promise.all(commandNames.map((name) => loadCommand(name)))
/** Each of these runs many of the others, one by one compared by default. */
export const long: ReadonlySet<string> = new Set(['start', 'publish'])

/** Examples that can be compared: one that shows the help alone needs another machine or stays, one that names a place on the disk is for the command line alone. */
export function casesOf(command: Command): readonly Case[] {
  const isLocal = (line: string) => Object.keys(exampleInput(command, line).input).some((key) => describeInput(command.input, key).local)
  return command.examples.filter(({ line }) => !line.includes('--help') && !isLocal(line)).map(({ line }) => ({ command, line }))
}

const folders: string[] = []
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'uprate-doors-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

/** Files go along under their own names: a client has no folders on the server. */
async function asked({ command, line }: Case, ledger: string): Promise<string> {
  const { input } = exampleInput(command, line)
  const send = (name: string) => {
    const sidecar = join(root, name.replace(/\.[^.]*$/, '.meta.json'))
    let said = {}
    try {
      said = JSON.parse(readFileSync(sidecar, 'utf8'))
    } catch {
      // No sidecar.
    }
    return { ...said, name: basename(name), text: readFileSync(join(root, name), 'utf8') }
  }
  const isFile = (key: string, one: unknown) => describeInput(command.input, key).file !== undefined && String(one).startsWith('data/')
  const body = Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map((one) => (isFile(key, one) ? send(String(one)) : one))]
      return [key, isFile(key, value) ? send(String(value)) : value]
    }),
  )
  const workspace = openWorkspace(ledger)
  try {
    if (command.effect === 'writes') await workspace.ledger('write')
    const app = createApp({ workspace, log: () => {} })
    const response = await app.request(`http://localhost/api/v1/${command.name}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { host: 'localhost', 'content-type': 'application/json' },
    })
    expect([response.status, line]).toEqual([200, line])
    return canonical(((await response.json()) as { readonly result: unknown }).result)
  } finally {
    await workspace.close()
  }
}

/** Where files lie is the one thing that differs. */
function placeless(text: string, ledger: string, there: string): string {
  const fromThere = `${relative(there, root).replaceAll('\\', '/')}/`
  return text.replaceAll(ledger, '.uprate/ledger.sqlite').replaceAll(fromThere, '').replaceAll('data/articles/', '')
}

/** Declares a test for each case: the API's result is what the command line prints with `--format json`, and as the schema says. */
export function compareDoors(cases: readonly Case[]): void {
  let printed: readonly Run[] = []
  let fresh = ''
  beforeAll(async () => {
    fresh = furnish(folder(), shippedFolder)
    const options = ['--format', '--out']
    // Without --out and in one form: the result itself.
    const asJson = (line: string) => [
      ...wordsOf(line)
        .slice(1)
        .filter((word, at, words) => !options.includes(word) && !options.includes(words[at - 1] ?? '')),
      '--format',
      'json',
    ]
    const shared = furnish(folder(), fresh)
    printed = await Promise.all(
      cases.map(({ command, line }) => uprate(command.effect === 'reads' ? shared : furnish(folder(), fresh), asJson(line))),
    )
  }, 300_000)

  test.each(cases.map((one, index) => ({ ...one, index })))('$line', async ({ command, line, index }) => {
    const ledger = join(folder(), 'ledger.sqlite')
    copyFileSync(join(fresh, '.uprate/ledger.sqlite'), ledger)
    const { stdout, stderr } = printed[index]!
    expect(stdout, stderr).not.toBe('')
    expect(command.output.safeParse(JSON.parse(stdout))).toMatchObject({ success: true })
    expect(placeless(await asked({ command, line }, ledger), ledger, fresh)).toBe(placeless(stdout.trimEnd(), ledger, fresh))
  })
}
