// The same bytes on one worker and on several; a worker that dies; a simulation that is stopped.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { InputError, ModelError } from '../../src/base/index.ts'
import { runSimulation, type RunOptions } from '../../src/desk/simulation/run-simulation.ts'
import { simulationPlan, valueCompany } from '../../src/research/index.ts'
import { all } from '../how-many.ts'
import { broker, companies, shippedFacts } from '../shipped-facts.ts'

const planOf = (tickers: readonly string[]) =>
  simulationPlan(
    companies.filter(({ ticker }) => tickers.includes(ticker)).map((company) => valueCompany(company, broker, shippedFacts, '2025-11-24')),
  )
const plan = planOf(broker.universe)
/** Eight jobs. */
const options: RunOptions = { method: 'sobol', seed: 7, draws: 40_000, explainedDraws: 0 }
const program = new URL('dying-worker.script.ts', import.meta.url)

const folder = mkdtempSync(join(tmpdir(), 'uprate-workers-'))
afterEach(() => {
  delete process.env['UPRATE_DIE_AT']
  delete process.env['UPRATE_DIED']
  rmSync(folder, { recursive: true, force: true })
})

describe('workers', () => {
  it('make no difference to a byte, and neither does one that dies', async () => {
    const alone = JSON.stringify(await runSimulation(plan, { ...options, workers: 1 }))
    if (all) expect(JSON.stringify(await runSimulation(plan, { ...options, workers: 2 }))).toBe(alone)
    process.env['UPRATE_DIE_AT'] = '5'
    process.env['UPRATE_DIED'] = join(tmpdir(), `uprate-died-${process.pid}`)
    rmSync(process.env['UPRATE_DIED'], { force: true })
    expect(JSON.stringify(await runSimulation(plan, { ...options, workers: all ? 3 : 2, program }))).toBe(alone)
    rmSync(process.env['UPRATE_DIED'])
  })

  it('that die at the same draws twice end it, with what was done kept and said', async () => {
    process.env['UPRATE_DIE_AT'] = '5'
    const result = await runSimulation(plan, { ...options, workers: 2, program })
    expect(result.stopped).toMatch(/^two workers died at the same draws/)
    expect(result.draws).toBeGreaterThan(0)
    expect(result.draws).toBeLessThan(options.draws)
    expect(result.companies[0]!.mean.value).toBeCloseTo(17.8, 0)
  })

  it('that all die before anything is done end it with an error', async () => {
    const missing = new URL('there-is-no-such.script.ts', import.meta.url)
    const given = runSimulation(plan, { ...options, workers: 2, program: missing })
    const error: unknown = await given.catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ModelError)
    expect((error as ModelError).message).toContain('ended before its first draw')
  })
})

describe('a stop', () => {
  it.each(all ? [1, 2] : [2])('keeps what was drawn, with %d workers', async (workers) => {
    const stop = new AbortController()
    const lines: string[] = []
    const result = await runSimulation(planOf(['CIFR']), {
      ...options,
      draws: 10_000_000,
      workers,
      signal: stop.signal,
      progress(line) {
        lines.push(line)
        stop.abort()
      },
    })
    expect(lines[0]).toMatch(/^0.5 of 10.0 million draws$/)
    expect(result.stopped).toBe('it was stopped')
    expect(result.draws).toBeGreaterThanOrEqual(500_000)
    expect(result.draws).toBeLessThan(5_000_000)
    expect(result.companies[0]!.mean.error).toBeGreaterThan(0)
  })
})

it.each([0, 1.5, 1000])('%d workers are refused', async (workers) => {
  await expect(runSimulation(plan, { ...options, workers })).rejects.toThrow(InputError)
})
