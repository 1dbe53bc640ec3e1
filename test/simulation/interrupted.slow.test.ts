// A sweep that is killed goes on where it was; a simulation that is interrupted gives what it has. The real program, in processes of its own.
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { furnish, start, uprate } from '../sandbox.ts'

const base = {
  name: 'trial',
  view: 'jpmorgan-2025-11-24',
  asOf: ['2025-11-24', '2026-02-04'],
  companies: ['CIFR', 'MARA'],
  scenarios: ['base', 'full-conversion'],
  grid: { 'view.bitcoin_price': [60_000, 120_000], 'view.hpc_discount_rate': [0.08, 0.12] },
  draws: 64,
}
const cells = 16

let folder = ''
beforeAll(() => {
  folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-sweep-')))
  writeFileSync(join(folder, 'trial.json'), JSON.stringify(base))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (to: string) => uprate(folder, ['sweep', 'trial.json', '--folder', to, '--format', 'json'])
const lines = (to: string) =>
  existsSync(join(folder, to, 'cells.jsonl')) ? readFileSync(join(folder, to, 'cells.jsonl'), 'utf8').split('\n').length - 1 : 0

/** Runs until some cells are kept, then kills without warning. */
async function killed(to: string): Promise<number> {
  const child = spawn(process.execPath, [start, 'sweep', 'trial.json', '--folder', to], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  while (lines(to) < 3 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGKILL')
  await ended
  return lines(to)
}

describe('a sweep', () => {
  it('that is killed goes on where it was and gives the same bytes', { timeout: 120_000 }, async () => {
    const whole = await run('whole')
    expect(whole.status).toBe(0)
    const result = JSON.parse(whole.stdout) as { readonly cells: readonly { readonly companies: readonly Record<string, number>[] }[] }
    expect(result.cells).toHaveLength(cells)
    expect(result.cells[0]!.companies[0]).toMatchObject({ ticker: 'CIFR', price: 14.74, rating: 'Overweight' })
    expect(result.cells[0]!.companies[0]!['low']).toBeLessThan(result.cells[0]!.companies[0]!['high']!)

    const before = await killed('cut')
    expect(before).toBeGreaterThanOrEqual(3)
    expect(before).toBeLessThanOrEqual(cells)
    // As if the kill had come in the middle of a line.
    appendFileSync(join(folder, 'cut/cells.jsonl'), '{"key":"ab')
    const again = await run('cut')
    expect(again.stdout).toBe(whole.stdout)
    // No cell twice.
    expect(lines('cut')).toBe(cells)
    expect(readFileSync(join(folder, 'cut/cells.jsonl'), 'utf8')).toBe(readFileSync(join(folder, 'whole/cells.jsonl'), 'utf8'))

    const { size } = statSync(join(folder, 'whole/cells.jsonl'))
    expect((await run('whole')).stdout).toBe(whole.stdout)
    expect(statSync(join(folder, 'whole/cells.jsonl')).size).toBe(size)
  })
})

describe('uprate simulate', () => {
  it('gives what it has when it is interrupted', async () => {
    const child = spawn(process.execPath, [start, 'simulate', '--as-of', '2025-11-24', '--draws', '1000000000', '--format', 'json'], {
      cwd: folder,
      stdio: 'pipe',
    })
    let [out, said] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('million draws') && !said.includes('draws:')) child.kill('SIGINT')
    })
    const status = await new Promise((resolve) => child.on('close', resolve))
    const result = JSON.parse(out) as { readonly draws: number; readonly stopped: string; readonly companies: readonly unknown[] }
    expect(result.stopped).toBe('it was stopped')
    expect(result.draws).toBeGreaterThan(100_000)
    expect(result.companies).toHaveLength(7)
    expect(status).toBe(1)
    expect(said).toMatch(/[\d,]+ of 1,000,000,000 draws: it was stopped/)
  }, 60_000)
})
