// Threads that compute answers, so that a long question does not keep short ones waiting. Each reads the ledger for itself.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Command } from '../desk/index.ts'
import type { Answer, Run } from './compute.ts'
import { DoorError, type ProblemDetail, type ProblemKind } from './problem.ts'

export interface Task {
  readonly name: string
  readonly input: Record<string, unknown>
}

export type Said =
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

export function workersFor(ledgerPath: string, most: number): Workers {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const queue: Waiting[] = []

  function start(): Worker {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { ledgerPath } })
    all.add(worker)
    worker.once('exit', () => {
      all.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
    })
    return worker
  }

  function next(): void {
    const [first] = queue
    const worker = first && (idle.pop() ?? (all.size < most ? start() : undefined))
    if (first === undefined || worker === undefined) return
    queue.shift()
    give(worker, first)
  }

  function give(worker: Worker, { task, run, resolve, reject }: Waiting): void {
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
      if (said.kind === 'progress') return run.progress(said.line)
      free()
      if (said.kind === 'answer') return resolve(said.answer)
      if (said.kind === 'problem') return reject(new DoorError(said.problem, said.what, said.extra))
      const fault = new Error('a fault on another thread')
      fault.stack = said.stack
      return reject(fault)
    }
    const fail = (error: unknown) => {
      done()
      reject(error)
    }
    const end = () => {
      done()
      reject(run.signal?.reason ?? new Error('a thread ended in the middle of its work'))
      next()
    }
    // A thread in the middle of its work can only be ended; another takes its place when there is more to do.
    const stop = () => void worker.terminate()
    worker.on('message', hear)
    worker.once('error', fail)
    worker.once('exit', end)
    run.signal?.addEventListener('abort', stop, { once: true })
    // Between threads there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(task)
  }

  return {
    run: ({ name }, input, run) =>
      new Promise((resolve, reject) => {
        queue.push({ task: { name, input }, run, resolve, reject })
        next()
      }),
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}
