// What the main thread and the workers of a simulation say to each other.
import type { ErrorBranch } from '../../base/index.ts'
import type { JobResult } from '../../evaluate/index.ts'

/** To a worker: the index of a job. */
export type Order = number

/** From a worker: a job's result, or why it refuses; a refusal is the same in each worker, so that it ends the simulation. */
export type Report =
  | { readonly kind: 'done'; readonly result: JobResult }
  | {
      readonly kind: 'refused'
      readonly job: number
      readonly branch: ErrorBranch
      readonly message: string
      readonly where?: string
      readonly remedy?: string
    }
