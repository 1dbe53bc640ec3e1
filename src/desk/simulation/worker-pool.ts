// Runs the jobs of a simulation on several threads. A worker that dies has its jobs done again once; whatever happens, what was done is kept.
import { Worker } from 'node:worker_threads'
import { DocumentError, InputError, MissingError, ModelError } from '../../base/index.ts'
import { jobCount } from '../../evaluate/index.ts'
import { totalsOf, type SimulationWork } from '../../research/index.ts'
import type { Report } from './worker-words.ts'

export interface PoolOptions {
  readonly workers: number
  readonly signal?: AbortSignal | undefined
  /** Called with the draws done so far. */
  readonly progress?: (draws: number) => void
  /** The worker's program; tests bring one that dies. */
  readonly program?: URL
}

export interface PoolOutcome {
  readonly totals: ReturnType<typeof totalsOf>
  /** Why it ended early, in words; absent when all was done. */
  readonly stopped?: string
}

/** Jobs that a worker has in hand, so that it need not wait for the next one. */
const inHand = 2

const branches = { input: InputError, missing: MissingError, document: DocumentError, model: ModelError } as const

const program = new URL('./simulation-worker.ts', import.meta.url)

/**
 * Resolves when all jobs are done, or early with what was done: on the signal, or when a job has ended two workers. Rejects with the error of a job
 * that refuses its numbers.
 */
export function runPool(work: SimulationWork, options: PoolOptions): Promise<PoolOutcome> {
  const totals = totalsOf(work)
  const jobs = jobCount(work.options.draws)
  const again: number[] = []
  const died = new Map<number, number>()
  const pool = new Map<Worker, Set<number>>()
  let next = 0
  let done = 0
  return new Promise((resolve, reject) => {
    let isOver = false
    const end = (settle: () => void): void => {
      if (isOver) return
      isOver = true
      options.signal?.removeEventListener('abort', onAbort)
      void Promise.all([...pool.keys()].map((worker) => worker.terminate())).then(settle)
    }
    const stop = (stopped: string): void =>
      end(() => {
        totals.addWaiting()
        resolve({ totals, stopped })
      })
    const onAbort = (): void => stop('it was stopped')

    const give = (worker: Worker, hand: Set<number>): void => {
      while (hand.size < inHand) {
        const job = again.shift() ?? (next < jobs ? next++ : undefined)
        if (job === undefined) return
        hand.add(job)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(job)
      }
    }

    const start = (): void => {
      const worker = new Worker(options.program ?? program, { workerData: work })
      const hand = new Set<number>()
      pool.set(worker, hand)
      let why = 'it ended without a word'
      worker.on('message', (report: Report) => {
        if (isOver) return
        if (report.kind === 'refused') {
          const { branch, message, where, remedy } = report
          end(() => reject(new branches[branch](message, { ...(where && { where }), ...(remedy && { remedy }) })))
          return
        }
        hand.delete(report.result.index)
        totals.add(report.result)
        done += 1
        options.progress?.(totals.draws)
        if (done === jobs) end(() => resolve({ totals }))
        else give(worker, hand)
      })
      worker.on('error', (error) => {
        why = error.message
      })
      worker.on('exit', () => {
        pool.delete(worker)
        if (isOver) return
        // The first job in hand is the one that it was at.
        const [culprit] = hand
        if (culprit !== undefined) {
          died.set(culprit, (died.get(culprit) ?? 0) + 1)
          if (died.get(culprit)! > 1) {
            stop(`two workers died at the same draws (${why})`)
            return
          }
        } else {
          const idle = (died.get(-1) ?? 0) + 1
          died.set(-1, idle)
          if (idle > options.workers + 1) {
            stop(`its workers died before their first draw (${why})`)
            return
          }
        }
        again.push(...hand)
        start()
      })
      give(worker, hand)
    }

    if (options.signal?.aborted) {
      onAbort()
      return
    }
    options.signal?.addEventListener('abort', onAbort)
    for (let count = 0; count < Math.min(options.workers, jobs); count += 1) start()
  })
}
