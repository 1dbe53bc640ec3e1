// The command line: parse, call the desk, render. Knows nothing of facts or models.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import {
  describeError,
  InputError,
  loadCommand,
  openWorkspace,
  type Continuation,
  UprateError,
  type Listener,
  type OutputFile,
  type Serve,
} from '../desk/index.ts'
import { exitCodes } from './exit-codes.ts'
import { formatted } from './formats.ts'
import { parseInput } from './inputs.ts'
import { print, say, watchOutput } from './output.ts'
import { buildProgram, type Call } from './program.ts'

/** Doors beside this one, which it may open but does not know. */
export interface Doors {
  readonly serve?: () => Promise<Serve>
}

/** Runs one command line and sets the exit code. */
export async function main(words: readonly string[], { serve }: Doors = {}): Promise<void> {
  watchOutput(() => {
    process.exitCode = exitCodes.unexpected
  })
  try {
    const program = await buildProgram(words, (call) => act(call, serve))
    if (words.length === 0) await print(program.helpInformation())
    else await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    process.exitCode = exitCodeOf(error)
    if (!(error instanceof CommanderError)) explain(error)
  }
}

function progress(line: string): void {
  say(`uprate: ${line}`)
}

/** A person sits before it: what stays open waits for them, and not for a script that nobody stops. */
function attended(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && (process.env['CI'] ?? '') === ''
}

async function act(call: Call, serve: Doors['serve']): Promise<void> {
  const { command } = call
  const input = parseInput(command, call.typed)
  const next = await once(call, input, serve)
  if (next === undefined) return
  const following = await loadCommand(next.name)
  await once(
    { ...call, command: following, ledger: next.ledger, format: undefined, out: undefined },
    parseInput(following, next.input),
    serve,
  )
}

async function listenerOf(serve: Doors['serve']): Promise<Listener | undefined> {
  if (serve === undefined) return undefined
  const listen: Serve = async (serving) => (await serve())(serving)
  return { serve: listen, announce: (address) => print(`The workbench is at ${address}\n`) }
}

/** Runs one command; gives back what is to follow. */
async function once(call: Call, input: Record<string, unknown>, serve: Doors['serve']): Promise<Continuation | undefined> {
  const { command } = call
  const format = call.format ?? command.defaultFormat?.(input) ?? 'table'
  const workspace = openWorkspace(call.ledger, progress)
  const stop = new AbortController()
  let since = 0
  // A terminal and the Node that handed over may both pass the same Ctrl-C on; a later one ends the program as ever.
  const interrupt = (): void => {
    if (since > 0 && performance.now() - since > 1000) process.exit(128 + 2)
    since ||= performance.now()
    stop.abort()
  }
  if (command.stoppable === true) process.on('SIGINT', interrupt)
  try {
    const result = await command.run(input, { workspace, progress, signal: stop.signal, listener: await listenerOf(serve) })
    if (call.out === undefined || command.files === undefined) {
      await print(await formatted(command, result, format))
    } else {
      for (const file of writeFiles(call.out, await command.files(result))) progress(`wrote ${file}`)
    }
    const outcome = (await command.outcome?.(result)) ?? { status: 'done', notices: [] }
    for (const notice of outcome.notices) progress(notice)
    process.exitCode ||= exitCodes[outcome.status]
    return call.out === undefined ? command.followedBy?.(input, result, attended()) : undefined
  } finally {
    process.off('SIGINT', interrupt)
    await workspace.close()
  }
}

function writeFiles(folder: string, files: readonly OutputFile[]): readonly string[] {
  const twice = files.find(({ name }, index) => files.findIndex((other) => other.name === name) !== index)
  if (twice !== undefined) {
    throw new InputError(`two results would be written to ${twice.name}; nothing was written`, {
      where: folder,
      remedy: 'name files whose names differ before the last dot, or run the command twice with two folders',
    })
  }
  try {
    mkdirSync(folder, { recursive: true })
    return files.map(({ name, content }) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    })
  } catch (cause) {
    throw new InputError(`the files could not be written: ${(cause as Error).message}`, {
      where: folder,
      remedy: 'name a folder you may write to, on a disk with space left',
      cause,
    })
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.input
  return error instanceof UprateError ? exitCodes[error.branch] : exitCodes.unexpected
}

function explain(error: unknown): void {
  say(`uprate: ${describeError(error)}`)
  if (!(error instanceof UprateError)) {
    say('This is a fault in Uprate. Please report it with the lines below.')
    say(error instanceof Error && error.stack !== undefined ? error.stack : String(error))
  }
}
