// Runs several command lines one after the other in this one process and prints what each gave: folders with lists of words come on stdin as JSON, what they gave goes to stdout.
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// As `bin/uprate.js` does.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/uprate', import.meta.url)))
const { main } = await import('../src/cli/main.ts')

const lines = JSON.parse(readFileSync(0, 'utf8')) as readonly { readonly folder: string; readonly words: readonly string[] }[]
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

const runs: { stdout: string; stderr: string; output: string; status: number }[] = []
for (const { folder, words } of lines) {
  process.chdir(folder)
  const [out, err, both]: [string[], string[], string[]] = [[], [], []]
  process.stdout.write = collector(out, both)
  process.stderr.write = collector(err, both)
  process.exitCode = 0
  await main(words)
  runs.push({ stdout: out.join(''), stderr: err.join(''), output: both.join(''), status: process.exitCode })
  process.stdout.removeAllListeners('error')
  process.stderr.removeAllListeners('error')
}
process.exitCode = 0
process.stdout.write = stdout
process.stderr.write = stderr
process.stdout.write(JSON.stringify(runs))
