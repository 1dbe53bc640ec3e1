// Runs command lines one after the other in this one process, each as `bin/uprate.js` would: lines come as messages of the parent, what each gave goes back.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { CommandLine, RunInTurn } from './command-lines.ts'

// As `bin/uprate.js` does.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/uprate', import.meta.url)))
const { main } = await import('../src/cli/main.ts')
const serve = async () => (await import('../src/http/index.ts')).serve

const environment = { ...process.env }
const [stdout, stderr] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)]

/** Collects what is written, and tells whoever waits for it at once. */
function collector(...into: readonly string[][]): typeof process.stdout.write {
  return (chunk: string | Uint8Array, ...rest: unknown[]) => {
    for (const list of into) list.push(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk))
    const done = rest.find((one) => typeof one === 'function')
    if (done !== undefined) (done as () => void)()
    return true
  }
}

async function run({ folder, words, variables = {} }: CommandLine): Promise<RunInTurn> {
  const [out, err, both]: [string[], string[], string[]] = [[], [], []]
  process.chdir(folder)
  Object.assign(process.env, variables)
  process.stdout.write = collector(out, both)
  process.stderr.write = collector(err, both)
  process.exitCode = 0
  try {
    await main(words, { serve })
    return { stdout: out.join(''), stderr: err.join(''), output: both.join(''), status: process.exitCode }
  } finally {
    for (const name of Object.keys(variables)) {
      if (environment[name] === undefined) delete process.env[name]
      else process.env[name] = environment[name]
    }
    process.stdout.removeAllListeners('error')
    process.stderr.removeAllListeners('error')
    process.exitCode = 0
    process.stdout.write = stdout
    process.stderr.write = stderr
  }
}

let last: Promise<unknown> = Promise.resolve()
process.on('message', ({ id, line }: { readonly id: number; readonly line: CommandLine }) => {
  last = last.then(async () => process.send?.({ id, ran: await run(line) }))
})
process.on('disconnect', () => process.exit())
