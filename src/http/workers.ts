// Threads that compute answers, so that a long question does not keep short ones waiting. Each reads the ledger for itself.
import { getCompileCacheDir } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Command } from '../desk/index.ts'
import type { Answer, Run } from './compute.ts'
import { DoorError, type ProblemDetail, type ProblemKind } from './problem.ts'

/** What the thread is given. */
export interface ThreadStart {
  readonly ledgerPath: string
  /** Where compiled code is kept; absent where this process keeps none. */
  readonly compiled?: string | undefined
}

export interface Task {
  readonly name: string
  readonly input: Record<string, unknown>
}

export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly line: string }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly problem: ProblemKind; readonly what: string; readonly extra: ProblemDetail }
  | { readonly kind: 'fault'; readonly stack: string }

export interface Workers {
  run(command: Command, input: Record<string, unknown>, run: Run): Promise<Answer>
  close(): Promise<void>
}

interface Waiting {
  readonly task: Task
  readonly run: Run
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** Two at least, so that one long question leaves a thread for the short ones. */
export function usualWorkers(): number {
  return Math.min(4, Math.max(2, availableParallelism() - 1))
}

/** Milliseconds that a question waits for a thread that is busy or still loading before another is started: most are answered sooner than a thread loads. */
const patience = 100

export function workersFor(ledgerPath: string, most: number): Workers {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const loading = new Set<Worker>()
  const queue: Waiting[] = []
  const cache = getCompileCacheDir()
  // Node keeps a folder for each of its versions in the one that it was given.
  const threadStart: ThreadStart = { ledgerPath, compiled: cache && dirname(cache) }
  let more: NodeJS.Timeout | undefined
  let closed = false

  function start(): void {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: threadStart })
    all.add(worker)
    loading.add(worker)
    const ready = (said: Said) => {
      if (said.kind !== 'ready') return
      worker.off('message', ready)
      loading.delete(worker)
      idle.push(worker)
      next()
    }
    worker.on('message', ready)
    // Heard always: one that fails without work is replaced when there is some.
    let failed: unknown
    worker.on('error', (error) => (failed = error))
    worker.once('exit', () => {
      all.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
      // One that does not even load would not load the next time.
      if (loading.delete(worker) && !closed) queue.shift()?.reject(failed ?? new Error('a thread ended before it could work'))
      next()
    })
  }

  function next(): void {
    while (queue[0]?.run.signal?.aborted === true) queue[0].reject(queue.shift()!.run.signal!.reason)
    const [first] = queue
    if (first === undefined || closed) return
    const worker = idle.pop()
    if (worker !== undefined) {
      queue.shift()
      give(worker, first)
      return next()
    }
    if (all.size === 0) return start()
    if (all.size >= most) return
    more ??= setTimeout(() => {
      more = undefined
      if (queue.length > 0 && loading.size === 0 && all.size < most) start()
      next()
    }, patience)
  }

  function give(worker: Worker, { task, run, resolve, reject }: Waiting): void {
    let failed: unknown
    const done = () => {
      worker.off('message', hear)
      worker.off('error', fail)
      worker.off('exit', end)
      run.signal?.removeEventListener('abort', stop)
    }
    const free = () => {
      done()
      idle.push(worker)
      next()
    }
    const hear = (said: Said) => {
      if (said.kind === 'ready') return
      if (said.kind === 'progress') return run.progress(said.line)
      free()
      if (said.kind === 'answer') return resolve(said.answer)
      if (said.kind === 'problem') return reject(new DoorError(said.problem, said.what, said.extra))
      const fault = new Error('a fault on another thread')
      fault.stack = said.stack
      return reject(fault)
    }
    const fail = (error: unknown) => (failed = error)
    const end = () => {
      done()
      reject(closed ? givenUp() : (run.signal?.reason ?? failed ?? new Error('a thread ended in the middle of its work')))
    }
    // A thread in the middle of its work can only be ended; another takes its place when there is more to do.
    const stop = () => void worker.terminate()
    worker.on('message', hear)
    worker.on('error', fail)
    worker.once('exit', end)
    run.signal?.addEventListener('abort', stop, { once: true })
    // Between threads there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(task)
  }

  return {
    run: ({ name }, input, run) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(givenUp())
        queue.push({ task: { name, input }, run, resolve, reject })
        next()
      }),
    async close() {
      closed = true
      clearTimeout(more)
      for (const waiting of queue.splice(0)) waiting.reject(givenUp())
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

/** What is under way when the server ends is given up: no fault, and by then nobody waits for it. */
function givenUp(): DOMException {
  return new DOMException('the server stops', 'AbortError')
}
