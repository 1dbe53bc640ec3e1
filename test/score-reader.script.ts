// Reads the development corpus beside the project, if it is there, and prints how well: precision, recall, qualifiers, evidence.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(root, '../shared/corpus')
const documents = join(corpus, 'dev')

function run(script: string, args: readonly string[], show: boolean): number {
  const { status, stderr, error } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', show ? 'inherit' : 'ignore', show ? 'inherit' : 'pipe'],
  })
  // Problems of single documents are the reader's to tell and do not stop the score; a crash does.
  if (error !== undefined || status === null || status >= 70) console.error(error?.message ?? String(stderr))
  return status ?? 70
}

if (existsSync(documents)) {
  const out = mkdtempSync(join(tmpdir(), 'uprate-score-'))
  const files = readdirSync(documents).filter((name) => /\.(?:txt|html?|pdf)$/.test(name))
  const read = run(join(root, 'bin/uprate.js'), ['read', ...files.map((name) => join(documents, name)), '--out', out], false)
  const scored = run(join(corpus, 'score.mjs'), ['--pairs', documents, out, ...process.argv.slice(2)], true)
  rmSync(out, { recursive: true, force: true })
  process.exitCode = read >= 70 || scored !== 0 ? 1 : 0
} else console.log('no corpus beside the project: the reader is not scored')
