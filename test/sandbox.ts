// A folder as a user has it, with the shipped data and a ledger of its own, in which the real command line runs.
import { spawn } from 'node:child_process'
import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { environment, openCommandLines, type CommandLine, type Run, type RunInTurn } from './command-lines.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))
/** A folder whose ledger holds the shipped data: made before all tests, changed by none. */
export const shippedFolder = process.env['UPRATE_SHIPPED'] ?? ''
export const start = join(root, 'bin/uprate.js')

/** A new folder with a link to the shipped data, removed after the test; with a copy of the ledger of `from`, if given. */
export function sandbox(from?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'uprate-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return furnish(folder, from)
}

export function furnish(folder: string, from?: string): string {
  symlinkSync(join(root, 'data'), join(folder, 'data'), 'junction')
  if (from !== undefined) {
    mkdirSync(join(folder, '.uprate'))
    copyFileSync(join(from, '.uprate/ledger.sqlite'), join(folder, '.uprate/ledger.sqlite'))
  }
  return folder
}

const inTurn = openCommandLines()

/** Runs `uprate` with these words in `folder`, in a process that runs one line after the other. What a start of its own does, `uprateAlone` shows. */
export function uprate(folder: string, words: readonly string[], variables: CommandLine['variables'] = {}): Promise<RunInTurn> {
  return inTurn.run({ folder, words, variables })
}

/** Runs `uprate` with these words in `folder`, in a process of its own and without a shell. */
export function uprateAlone(folder: string, words: readonly string[], input?: string | Uint8Array): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [start, ...words], { cwd: folder, env: environment, stdio: 'pipe' })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
    child.on('error', reject)
    child.on('close', (status) => resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), status }))
  })
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`
}

/** Runs a line of a shell in `folder`, `npx uprate` meaning this checkout; stdout and stderr come as a terminal shows them. */
export function shell(folder: string, line: string, input?: string): Promise<{ readonly output: string; readonly status: number | null }> {
  const command = line.replaceAll(/\b(?:npx )?uprate(?= |$)/g, `${quoted(process.execPath)} ${quoted(start)}`)
  const place = join(folder, '.output')
  const file = openSync(place, 'w')
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], { cwd: folder, env: environment, stdio: ['pipe', file, file] })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
    child.on('error', reject)
    child.on('close', (status) => {
      closeSync(file)
      const output = existsSync(place) ? readFileSync(place, 'utf8') : ''
      rmSync(place, { force: true })
      resolve({ output, status })
    })
  })
}

/** Splits an example's line into words; quotes keep words together. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}
