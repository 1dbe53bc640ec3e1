// Sets notes as PDF in threads of their own: as many notes at once as the machine has cores, up to four.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { ModelError } from '../../../base/index.ts'
import type { Job, Result } from './typesetter.script.ts'

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

const most = Math.min(4, availableParallelism())
const threads: Thread[] = []
let jobs = 0

/** `created`: seconds since 1970, the date in the file. Throws a model error for a source that cannot be set. */
export function typeset(source: string, created: number): Promise<Uint8Array> {
  const { worker, waiting } = idlest()
  const id = (jobs += 1)
  // The process may end while a thread waits for work, not while it works.
  worker.ref()
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage({ id, source, created } satisfies Job)
  })
}

function idlest(): Thread {
  const idle = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0]
  if (idle && (idle.waiting.size === 0 || threads.length >= most)) return idle
  const thread: Thread = { worker: new Worker(new URL('./typesetter.script.ts', import.meta.url)), waiting: new Map() }
  const { worker, waiting } = thread
  worker.on('message', (result: Result) => {
    const held = waiting.get(result.id)
    waiting.delete(result.id)
    if (waiting.size === 0) worker.unref()
    if ('pdf' in result) held?.resolve(result.pdf)
    else held?.reject(refusal(result.fault))
  })
  const lost = (why: string) => {
    threads.splice(threads.indexOf(thread), 1)
    for (const { reject } of waiting.values()) reject(refusal(why))
    waiting.clear()
  }
  worker.on('error', (error) => lost(error.message))
  worker.on('exit', () => {
    if (threads.includes(thread)) lost('the typesetter ended')
  })
  worker.unref()
  threads.push(thread)
  return thread
}

function refusal(why: string): ModelError {
  return new ModelError(`the note could not be set: ${why}`, { where: 'PDF', remedy: 'write Markdown or HTML, and report the note' })
}
