// Starts `writer.script.ts` as a process of its own, and ends it the hard way when asked. For tests.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface WriterTask {
  readonly ledger: string
  /** Number of the first document. */
  readonly first: number
  readonly count: number
  /** Largest number of facts per document. */
  readonly largest: number
  /** Folder for compiled code, so that many starts cost one compilation. */
  readonly cache: string
  /** Send SIGKILL as soon as so many documents are acknowledged. */
  readonly killAfter?: number
}

/** Every number that the writer acknowledged before it ended. Rejects when it failed by itself, or was to be killed and was not. */
export function runWriter(task: WriterTask): Promise<number[]> {
  return new Promise((done, failed) => {
    const script = join(import.meta.dirname, 'writer.script.ts')
    const child = spawn(process.execPath, [script, task.ledger, String(task.first), String(task.count), String(task.largest)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: task.cache },
    })
    let said = ''
    let complaint = ''
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (task.killAfter !== undefined && said.split('\n').length > task.killAfter) child.kill('SIGKILL')
    })
    child.on('error', failed)
    child.on('close', (code, signal) => {
      const asWanted = task.killAfter === undefined ? code === 0 : signal === 'SIGKILL'
      if (asWanted) done(said.split('\n').slice(0, -1).map(Number))
      else failed(new Error(`the writer ended with ${code ?? signal}: ${complaint}`))
    })
  })
}
