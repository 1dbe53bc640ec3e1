// How long a command takes from nothing: the whole process, started without npx, median of many. Prints milliseconds.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const runs = Number(process.argv[2] ?? 15)
const scratch = mkdtempSync(join(tmpdir(), 'uprate-bench-'))
const ledger = join(scratch, 'ledger.sqlite')
const article = join(root, 'data/articles/jpmorgan-sector.de.txt')

const lines: readonly { readonly words: readonly string[]; readonly goal?: number }[] = [
  { words: ['--help'] },
  { words: ['read', article, '--published', '2025-11-24'], goal: 300 },
  { words: ['value', '--ledger', ledger], goal: 400 },
  { words: ['facts', 'CIFR', '--ledger', ledger] },
  { words: ['verify', '--ledger', ledger] },
]

function once(words: readonly string[]): { readonly milliseconds: number; readonly status: number } {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, [join(root, 'bin/uprate.js'), ...words], { stdio: 'ignore' })
  return { milliseconds: performance.now() - started, status: status ?? 70 }
}

try {
  for (const { words, goal } of lines) {
    // Makes the ledger and the compile cache; a first start after install pays for both once.
    const { status } = once(words)
    const times = Array.from({ length: runs }, () => once(words).milliseconds).toSorted((a, b) => a - b)
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN
    const slowest = times.at(-1) ?? Number.NaN
    const target = goal === undefined ? '' : ` (goal ${goal} ms)`
    const state = status === 0 ? '' : ` exit ${status}`
    console.log(`uprate ${words[0] ?? ''}: median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms of ${runs}${target}${state}`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
