// Who computes what, and what is remembered: the same question to the same ledger is answered from memory.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonical, type Command, type Workspace } from '../desk/index.ts'
import { compute, type Answer, type Run } from './compute.ts'
import type { Asked } from './input.ts'
import type { Workers } from './workers.ts'

export type Answering = (command: Command, asked: Asked, run: Run) => Promise<Answer>

/** How many bytes of answers are kept. */
const room = 64_000_000

interface Remembered {
  readonly answer: Promise<Answer>
  readonly stop: AbortController
  /** Requests that wait for it. */
  waiting: number
  /** In bytes, once it is there. */
  size: number
}

/**
 * Answers for one ledger. Commands that write run one after the other, so that each sees what the one before it kept;
 * answers of those that read are kept by the ledger's newest row, the command and its input, the least recently asked for dropped first.
 */
export function answering(workspace: Workspace, workers?: Workers): Answering {
  const kept = new Map<string, Remembered>()
  let held = 0
  let last: Promise<unknown> = Promise.resolve()

  async function here(command: Command, { input, uploads }: Asked, run: Run): Promise<Answer> {
    const own = { ...workspace, files: uploads }
    if (command.effect === 'reads') return compute(command, input, { workspace: own, ...run })
    const scratch = await mkdtemp(join(tmpdir(), 'uprate-run-'))
    try {
      return await compute(command, input, { workspace: own, ...run, scratch })
    } finally {
      await rm(scratch, { recursive: true, force: true })
    }
  }

  function forget(key: string, one: Remembered): void {
    if (kept.get(key) !== one) return
    kept.delete(key)
    held -= one.size
  }

  function begin(key: string, command: Command, asked: Asked, progress: Run['progress']): Remembered {
    const stop = new AbortController()
    const run = { progress, signal: stop.signal }
    const answer = workers === undefined ? here(command, asked, run) : workers.run(command, asked.input, run)
    const one: Remembered = { answer, stop, waiting: 0, size: 0 }
    kept.set(key, one)
    answer.then(
      ({ body }) => {
        one.size = body.length
        held += body.length
        for (const [oldest, other] of kept) {
          if (held <= room) break
          if (other.size > 0) forget(oldest, other)
        }
      },
      () => forget(key, one),
    )
    return one
  }

  async function remembered(command: Command, asked: Asked, { progress, signal }: Run): Promise<Answer> {
    const { hash } = await (await workspace.ledger()).head()
    const key = `${hash} ${command.name} ${canonical(asked.input)}`
    const one = kept.get(key) ?? begin(key, command, asked, progress)
    // Moves to the end: least recently asked for first.
    kept.delete(key)
    kept.set(key, one)
    one.waiting += 1
    // Stopped when nobody waits any more, not when one of several has gone.
    const leave = () => {
      one.waiting -= 1
      if (one.waiting > 0 || one.size > 0) return
      forget(key, one)
      one.stop.abort()
    }
    signal?.addEventListener('abort', leave, { once: true })
    try {
      return await one.answer
    } finally {
      signal?.removeEventListener('abort', leave)
    }
  }

  return (command, asked, run) => {
    if (command.effect === 'reads') return asked.uploads.size === 0 ? remembered(command, asked, run) : here(command, asked, run)
    const turn = last.then(() => {
      run.signal?.throwIfAborted()
      return here(command, asked, run)
    })
    last = turn.catch(() => {})
    return turn
  }
}
