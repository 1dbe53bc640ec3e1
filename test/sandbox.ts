// A folder as a user has it, with the shipped data and a ledger of its own, in which the real command line runs.
import { spawn } from 'node:child_process'
import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const start = join(root, 'bin/uprate.js')

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

export interface RunInTurn extends Run {
  /** Both streams as a terminal shows them. */
  readonly output: string
}

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

const environment = { ...process.env, NO_COLOR: '1', UPRATE_LEDGER: '' }

/** Runs `uprate` with these words in `folder`, without a shell. */
export function uprate(folder: string, words: readonly string[], input?: string | Uint8Array): Promise<Run> {
  return collect(folder, [start, ...words], input)
}

function collect(folder: string, script: readonly string[], input?: string | Uint8Array): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, { cwd: folder, env: environment, stdio: 'pipe' })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
    child.on('error', reject)
    child.on('close', (status) => resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), status }))
  })
}

/** Runs several command lines, each in its folder, one after the other in one process: a start is paid once. What a start does itself, `uprate` shows. */
export async function uprateEach(
  lines: readonly { readonly folder: string; readonly words: readonly string[] }[],
): Promise<readonly RunInTurn[]> {
  const { stdout, stderr } = await collect(root, [join(root, 'test/command-lines.script.ts')], JSON.stringify(lines))
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as readonly RunInTurn[]
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`
}

/** Runs a line of a shell in `folder`, `npx uprate` meaning this checkout; stdout and stderr come as a terminal shows them. */
export function shell(folder: string, line: string): Promise<{ readonly output: string; readonly status: number | null }> {
  const command = line.replaceAll(/\b(?:npx )?uprate(?= |$)/g, `${quoted(process.execPath)} ${quoted(start)}`)
  const place = join(folder, '.output')
  const file = openSync(place, 'w')
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], { cwd: folder, env: environment, stdio: ['ignore', file, file] })
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
