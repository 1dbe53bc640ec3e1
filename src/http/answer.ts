// Runs a command for a client and keeps what only reads: the same question to the same ledger is answered from memory.
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonical, type Command, type Outcome, type Workspace } from '../desk/index.ts'
import type { Asked } from './input.ts'

export interface Answer {
  readonly result: unknown
  readonly outcome: Outcome
  /** Of the canonical result: equal results, equal tags. */
  readonly tag: string
  /** `{ "result": …, "status": …, "notices": … }` */
  readonly body: string
}

export interface Run {
  readonly progress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

export type Answering = (command: Command, asked: Asked, run: Run) => Promise<Answer>

/** How much is kept, in characters of answers: some sixty megabytes. */
const room = 32_000_000

export function tagOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 27)
}

export function bodyOf(result: string, { status, notices }: Outcome, more = ''): string {
  return `{"result":${result},"status":${JSON.stringify(status)},"notices":${JSON.stringify(notices)}${more}}`
}

function plain(text: string): unknown {
  return JSON.parse(text)
}

/**
 * Answers for one ledger. Commands that write run one after the other, so that each sees what the one before it kept;
 * answers of those that read are kept by the ledger's newest row, the command and its input, the oldest dropped first.
 */
export function answering(workspace: Workspace): Answering {
  const kept = new Map<string, Promise<Answer>>()
  const sizes = new Map<string, number>()
  let held = 0
  let last: Promise<unknown> = Promise.resolve()

  async function compute(command: Command, { input, uploads }: Asked, { progress, signal }: Run): Promise<Answer> {
    const own = { ...workspace, files: uploads }
    const scratch = command.effect === 'writes' ? await mkdtemp(join(tmpdir(), 'uprate-run-')) : undefined
    try {
      const result = await command.run(input, { workspace: own, progress, signal, ...(scratch === undefined ? {} : { scratch }) })
      const outcome = (await command.outcome?.(result)) ?? { status: 'done', notices: [] }
      const text = canonical(result)
      return { result: plain(text), outcome, tag: tagOf(text), body: bodyOf(text, outcome) }
    } finally {
      if (scratch !== undefined) await rm(scratch, { recursive: true, force: true })
    }
  }

  function forget(key: string): void {
    kept.delete(key)
    held -= sizes.get(key) ?? 0
    sizes.delete(key)
  }

  async function remembered(command: Command, asked: Asked, run: Run): Promise<Answer> {
    const { hash } = await (await workspace.ledger()).head()
    const key = `${hash} ${command.name} ${canonical(asked.input)}`
    const known = kept.get(key)
    if (known !== undefined) {
      // Moves to the end: least recently used first.
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    // Nobody's wish to stop may spoil what others are waiting for.
    const computed = compute(command, asked, { progress: run.progress })
    kept.set(key, computed)
    try {
      const { body } = await computed
      sizes.set(key, body.length)
      held += body.length
      for (const oldest of kept.keys()) {
        if (held <= room) break
        forget(oldest)
      }
      return await computed
    } catch (error) {
      forget(key)
      throw error
    }
  }

  return (command, asked, run) => {
    if (command.effect === 'reads') return asked.uploads.size === 0 ? remembered(command, asked, run) : compute(command, asked, run)
    const turn = last.then(() => {
      run.signal?.throwIfAborted()
      return compute(command, asked, run)
    })
    last = turn.catch(() => {})
    return turn
  }
}
