// One of the threads: takes a command's name and input, gives back the answer or the problem.
import { parentPort, workerData } from 'node:worker_threads'
import { loadCommand, openWorkspace } from '../desk/index.ts'
import { compute } from './compute.ts'
import { problemOf, type ProblemKind } from './problem.ts'
import { Uploads } from './uploads.ts'
import type { Said, Task, ThreadStart } from './workers.ts'

const { ledgerPath } = workerData as ThreadStart
const workspace = { ...openWorkspace(ledgerPath), files: new Uploads() }

function say(said: Said): void {
  parentPort?.postMessage(said, said.kind === 'answer' ? [said.answer.body.buffer] : [])
}

async function work({ name, input }: Task): Promise<void> {
  let stack: string | undefined
  try {
    const command = await loadCommand(name)
    const progress = (line: string) => say({ kind: 'progress', line })
    say({ kind: 'answer', answer: await compute(command, input, { workspace, progress }) })
  } catch (error) {
    const { type, detail, where, remedy, standing } = problemOf(error, (line) => {
      stack = line
    })
    if (stack !== undefined) return say({ kind: 'fault', stack })
    say({ kind: 'problem', problem: type.replace('/problems/', '') as ProblemKind, what: detail, extra: { where, remedy, standing } })
  }
}

parentPort?.on('message', (task: Task) => void work(task))
