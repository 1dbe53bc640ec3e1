// What is to be sampled, as data that can cross to another thread, and how the draws are cut into jobs.
import { InputError } from '../../base/index.ts'
import type { Node } from '../../graph/index.ts'
import type { Bindings } from '../bindings.ts'
import { drawMethods, mostPerReplicate, type DrawMethod } from './draws.ts'

export interface SampleOutput {
  readonly name: string
  readonly node: Node
  /** The share of draws above this number is counted. */
  readonly threshold?: number
  /** Moments are taken about this number, best near the mean. */
  readonly centre: number
}

export interface SamplePlan {
  readonly outputs: readonly SampleOutput[]
  /** Ids of the inputs that are drawn, in the order of dimensions. */
  readonly drawn: readonly string[]
  /** All other inputs. */
  readonly fixed: Bindings
}

export interface SampleOptions {
  readonly method: DrawMethod
  readonly seed: number
  /** Rounded up to a multiple of the replicates. */
  readonly draws: number
}

/** Independent repetitions of the whole sequence: what they differ by is the error that is stated. */
export const replicates = 8

/** Draws of a job: the unit that a worker takes, and that is done again where a worker dies. Part of the promise of a seed. */
const jobLanes = 16_384

/** Beyond it a simulation would run for days and no digit that is printed would change. */
export const mostDraws = 10_000_000_000

export interface SampleJob {
  readonly index: number
  readonly replicate: number
  readonly first: number
  readonly count: number
}

/** Throws an input error for draws that are none, too many, or no whole number. */
export function checkDraws(draws: number, where = '--draws'): void {
  if (!Number.isInteger(draws) || draws < 1)
    throw new InputError(`${draws} draws`, { where, remedy: `give a whole number from 1 to ${mostDraws.toLocaleString('en-US')}` })
  if (draws > mostDraws)
    throw new InputError(`${draws.toLocaleString('en-US')} draws are more than a simulation takes`, {
      where,
      remedy: `give at most ${mostDraws.toLocaleString('en-US')}: the error of a mean is then far below a cent`,
    })
}

export function checkMethod(method: string, where = '--method'): DrawMethod {
  const found = drawMethods.find((name) => name === method)
  if (!found) throw new InputError(`no method "${method}"`, { where, remedy: `write ${drawMethods.join(' or ')}` })
  return found
}

/** Draws of each replicate. */
export function perReplicate(draws: number): number {
  return Math.min(mostPerReplicate, Math.ceil(draws / replicates))
}

/** How many jobs there are; they are counted replicate by replicate. */
export function jobCount(draws: number): number {
  return replicates * Math.ceil(perReplicate(draws) / jobLanes)
}

export function jobAt(draws: number, index: number): SampleJob {
  const each = perReplicate(draws)
  const jobs = Math.ceil(each / jobLanes)
  const first = (index % jobs) * jobLanes
  return { index, replicate: Math.floor(index / jobs), first, count: Math.min(jobLanes, each - first) }
}
