// Compiles and runs the versions of the sector's model in C and numpy, on the same numbers.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Foreign {
  readonly name: 'strict C' | 'relaxed C' | 'numpy'
  /** Values per share, company by company. */
  readonly outputs: Float64Array
  /** Nanoseconds a draw, the best of some hundred milliseconds. */
  readonly time: () => number
}

const source = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Flags by version; the relaxed one may reorder sums, take reciprocals, and use the widest vectors of the machine. */
const flags = {
  'strict C': ['-O3', '-march=native'],
  'relaxed C': ['-O3', '-march=native', '-ffast-math', '-mprefer-vector-width=512'],
} as const

const seconds = '0.25'

/** The versions that this machine can run, and for each other one why not. The folder is removed by `close`. */
export function foreign(
  text: string,
  columns: readonly Float64Array[],
  draws: number,
): { readonly versions: readonly Foreign[]; readonly skipped: readonly string[]; readonly close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'uprate-bench-'))
  const at = (name: string) => join(folder, name)
  writeFileSync(at('model.txt'), text)
  const all = new Float64Array(columns.length * draws)
  for (const [index, column] of columns.entries()) all.set(column, index * draws)
  writeFileSync(at('columns.bin'), new Uint8Array(all.buffer))
  const versions: Foreign[] = []
  const skipped: string[] = []
  const add = (name: Foreign['name'], command: string, before: readonly string[]) => {
    const output = at(`${name.replace(' ', '-')}.bin`)
    const run = (duration: string): number => {
      const { status, stdout, stderr } = spawnSync(
        command,
        [...before, at('model.txt'), at('columns.bin'), output, String(draws), duration],
        {
          encoding: 'utf8',
        },
      )
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
      return Number(stdout)
    }
    run('0')
    const bytes = readFileSync(output)
    versions.push({
      name,
      outputs: new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
      time: () => run(seconds),
    })
  }
  const hasCompiler = spawnSync('gcc', ['--version']).status === 0
  if (!hasCompiler) skipped.push('C is skipped: there is no gcc on this machine')
  for (const name of hasCompiler ? (['strict C', 'relaxed C'] as const) : []) {
    const program = at(name.replace(' ', '-'))
    const { status, stderr } = spawnSync('gcc', [...flags[name], source('sector.c'), '-o', program, '-lm'], { encoding: 'utf8' })
    if (status === 0) add(name, program, [])
    else skipped.push(`${name} is skipped: gcc says ${stderr.trim().split('\n')[0]}`)
  }
  if (spawnSync('python3', ['-c', 'import numpy']).status === 0) add('numpy', 'python3', [source('sector.py')])
  else skipped.push('numpy is skipped: python3 has none on this machine')
  return { versions, skipped, close: () => rmSync(folder, { recursive: true, force: true }) }
}
