// A worker's side of a simulation: makes its sampler once, runs the jobs that it is given, and sends their counts without copying them.
import { parentPort, workerData } from 'node:worker_threads'
import { UprateError } from '../../base/index.ts'
import { samplerOf, type SimulationWork } from '../../research/index.ts'
import type { Order, Report } from './worker-words.ts'

const port = parentPort
if (port === null) throw new Error('started outside of a simulation')
const sampler = samplerOf(workerData as SimulationWork)

port.on('message', (job: Order) => {
  try {
    const result = sampler.run(job)
    const report: Report = { kind: 'done', result }
    port.postMessage(
      report,
      result.sketches.flatMap(({ chunks }) => chunks.map(([, counts]) => counts.buffer as ArrayBuffer)),
    )
  } catch (error) {
    if (!(error instanceof UprateError)) throw error
    const { branch, message, where, remedy } = error
    const report: Report = { kind: 'refused', job, branch, message, ...(where && { where }), ...(remedy && { remedy }) }
    port.postMessage(report)
  }
})
