// A process that runs one command line after the other: its start is paid once, and what it has loaded stays.
import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface CommandLine {
  readonly folder: string
  readonly words: readonly string[]
  /** Variables of the environment that hold for this line alone. */
  readonly variables?: Readonly<Record<string, string>>
}

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

export interface RunInTurn extends Run {
  /** Both streams as a terminal shows them. */
  readonly output: string
}

/** What command lines find in their environment, wherever they run. */
export const environment = { ...process.env, NO_COLOR: '1', UPRATE_LEDGER: '' }

export interface CommandLines {
  /** Runs a line when those before it have ended. */
  readonly run: (line: CommandLine) => Promise<RunInTurn>
}

/** Starts the process at the first line; it ends with this one and does not keep it from ending. */
export function openCommandLines(): CommandLines {
  const waiting = new Map<number, { readonly resolve: (ran: RunInTurn) => void; readonly reject: (error: Error) => void }>()
  let child: ChildProcess | undefined
  let next = 0

  function started(): ChildProcess {
    const script = fileURLToPath(new URL('command-lines.script.ts', import.meta.url))
    const made = fork(script, { env: environment, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    made.on('message', ({ id, ran }: { readonly id: number; readonly ran: RunInTurn }) => {
      waiting.get(id)?.resolve(ran)
      waiting.delete(id)
      if (waiting.size === 0) rest(made)
    })
    made.on('close', () => {
      child = undefined
      for (const { reject } of waiting.values())
        reject(new Error('the process that runs command lines has ended: what it said stands above'))
      waiting.clear()
    })
    return made
  }

  return {
    run: (line) =>
      new Promise((resolve, reject) => {
        child ??= started()
        const id = next++
        waiting.set(id, { resolve, reject })
        child.ref()
        child.channel?.ref()
        child.send({ id, line })
      }),
  }
}

/** Nothing is awaited of it: whoever started it may end. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}
