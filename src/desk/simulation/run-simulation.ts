// A simulation on this machine: in this thread where that is quicker than starting others, else on as many as there are cores.
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { InputError, ModelError } from '../../base/index.ts'
import { jobCount, replicates } from '../../evaluate/index.ts'
import {
  defaultExplainedDraws,
  explainPlan,
  samplerOf,
  simulationResult,
  simulationWork,
  totalsOf,
  type SimulateOptions,
  type SimulationPlan,
  type SimulationResult,
} from '../../research/index.ts'
import { runPool, type PoolOptions, type PoolOutcome } from './worker-pool.ts'

export interface RunOptions extends SimulateOptions {
  /** Threads; absent: the machine's cores for long simulations, this thread for short ones. */
  readonly workers?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly progress?: (line: string) => void
  readonly program?: PoolOptions['program']
}

export interface RunResult extends SimulationResult {
  /** Why it ended before all draws were made. */
  readonly stopped?: string
}

/** Starting threads costs as much as about a million draws. */
const worthThreads = 1_000_000

/** Short simulations do without progress. */
const worthWords = 1_000_000

/** Draws between two lines of progress, at least; later a tenth of what is done. */
const progressStep = 500_000

/** Threads that help: more than a few per core only take memory. */
const mostWorkers = 256

function checkWorkers(workers: number): void {
  if (!Number.isInteger(workers) || workers < 1 || workers > mostWorkers)
    throw new InputError(`${workers} workers`, {
      where: '--workers',
      remedy: `give a whole number from 1 to ${mostWorkers}; this machine has ${availableParallelism()} cores`,
    })
}

/** Throws a model error where nothing was done before it was stopped; with anything done, that is the result. */
export async function runSimulation(plan: SimulationPlan, options: RunOptions): Promise<RunResult> {
  if (options.workers !== undefined) checkWorkers(options.workers)
  const work = simulationWork(plan, options)
  const workers = options.workers ?? (options.draws < worthThreads ? 1 : availableParallelism())
  const report = reporter(options)
  const outcome: PoolOutcome =
    workers === 1 && options.program === undefined
      ? await runHere(work, options.signal, report)
      : await runPool(work, { workers, signal: options.signal, progress: report, ...(options.program && { program: options.program }) })
  const { totals, stopped } = outcome
  if (totals.draws === 0)
    throw new ModelError(`the simulation ended before its first draw: ${stopped}`, {
      where: 'uprate simulate',
      remedy: 'run it again, with fewer workers if memory is short',
    })
  const draws = stopped === undefined ? (options.explainedDraws ?? defaultExplainedDraws) : 0
  const shares = draws > 0 ? explainPlan(plan, options, draws) : undefined
  const result = simulationResult(plan, work.options, totals.summary(), shares, draws)
  return stopped === undefined ? result : { ...result, stopped }
}

async function runHere(
  work: ReturnType<typeof simulationWork>,
  signal: AbortSignal | undefined,
  report: (draws: number) => void,
): Promise<PoolOutcome> {
  const sampler = samplerOf(work)
  const totals = totalsOf(work)
  for (let job = 0; job < jobCount(work.options.draws); job += 1) {
    if (signal?.aborted) return { totals, stopped: 'it was stopped' }
    totals.add(sampler.run(job))
    report(totals.draws)
    // Lets a signal in.
    if (job % replicates === replicates - 1) await setImmediate()
  }
  return { totals }
}

function reporter({ draws, progress }: RunOptions): (done: number) => void {
  let said = 0
  const millions = (count: number) => (count / 1e6).toFixed(1)
  return (done) => {
    if (progress === undefined || draws < worthWords || done - said < Math.max(progressStep, said / 10)) return
    said = done
    progress(`${millions(done)} of ${millions(draws)} million draws`)
  }
}
