// What two workers gain over one on the house view's simulation.
import { availableParallelism } from 'node:os'
import { runPool } from '../../src/desk/simulation/worker-pool.ts'
import { simulationWork } from '../../src/research/index.ts'
import { simulationOf } from './house-simulation.ts'

/** Long enough that starting a thread, half a second, is a small part. */
const draws = 2 ** 24

/** Time of one worker ÷ (2 × time of two), start of the workers included; the median of three. Undefined on a machine with one core. */
export async function workerEfficiency(): Promise<number | undefined> {
  if (availableParallelism() < 2) return undefined
  const work = simulationWork(simulationOf('house'), { method: 'sobol', seed: 1, draws })
  const timeOf = async (workers: number): Promise<number> => {
    const start = performance.now()
    const { stopped } = await runPool(work, { workers })
    if (stopped !== undefined) throw new Error(stopped)
    return performance.now() - start
  }
  const found: number[] = []
  for (let round = 0; round < 3; round += 1) found.push((await timeOf(1)) / (2 * (await timeOf(2))))
  return Number(found.toSorted((a, b) => a - b)[1]!.toFixed(3))
}
