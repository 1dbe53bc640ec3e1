// A sweep is one job: killed in the middle it goes on, and gives what it would have given.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openResearch, type ResearchDesk } from '../../src/desk/research-desk.ts'
import { runSweep } from '../../src/desk/sweep/run-sweep.ts'
import { openWorkspace } from '../../src/desk/workspace.ts'
import { checkSweep, sweepCells } from '../../src/research/index.ts'
import { all } from '../how-many.ts'
import { furnish, shippedFolder, uprate } from '../sandbox.ts'

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
  folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-sweep-')), shippedFolder)
  writeFileSync(join(folder, 'trial.json'), JSON.stringify(base))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a sweep', () => {
  it('that is stopped goes on where it was, computes no cell twice, and gives the same', async () => {
    const workspace = openWorkspace(join(folder, '.uprate/ledger.sqlite'))
    const sweep = checkSweep(all ? base : { ...base, companies: ['CIFR'] }, 'trial.json')
    const opened = new Map<string, Promise<ResearchDesk>>()
    const open = (view: string, asOf: string) => {
      const key = `${view} ${asOf}`
      if (!opened.has(key)) opened.set(key, openResearch(workspace, { view, asOf }))
      return opened.get(key)!
    }
    try {
      const whole = await runSweep(sweep, { folder: join(folder, 'whole'), open, progress: () => {} })
      expect(whole).toMatchObject({ asked: cells, kept: 0 })
      expect(whole.cells[0]!.companies[0]).toMatchObject({ ticker: 'CIFR', price: 14.74, rating: 'Overweight' })
      expect(whole.cells[0]!.companies[0]!.low).toBeLessThan(whole.cells[0]!.companies[0]!.high!)

      const stop = new AbortController()
      const progress = (line: string) => line.startsWith('5 of') && stop.abort()
      const cut = await runSweep(sweep, { folder: join(folder, 'cut'), open, progress, signal: stop.signal })
      expect([cut.cells.length, cut.stopped]).toEqual([5, 'it was stopped; the same command goes on from here'])
      // As if a kill had come in the middle of a line.
      appendFileSync(join(folder, 'cut/cells.jsonl'), '{"key":"ab')
      const again = await runSweep(sweep, { folder: join(folder, 'cut'), open, progress: () => {} })
      expect(again.kept).toBe(5)
      expect(again.cells).toEqual(whole.cells)
      expect(readFileSync(join(folder, 'cut/cells.jsonl'), 'utf8')).toBe(readFileSync(join(folder, 'whole/cells.jsonl'), 'utf8'))
      expect(await runSweep(sweep, { folder: join(folder, 'whole'), open, progress: () => {} })).toMatchObject({ kept: cells })
      // Another seed is another cell.
      expect(await runSweep({ ...sweep, seed: 2, grid: {} }, { folder: join(folder, 'whole'), open, progress: () => {} })).toMatchObject({
        kept: 0,
      })
    } finally {
      await workspace.close()
    }
  })

  it('takes its cells in a fixed order, the last input of the grid fastest', () => {
    const made = sweepCells(checkSweep(base, 'trial.json'))
    expect(made).toHaveLength(cells)
    expect(made.slice(0, 3).map(({ asOf, scenario, at }) => [asOf, scenario, ...Object.values(at)])).toEqual([
      ['2025-11-24', 'base', 60_000, 0.08],
      ['2025-11-24', 'base', 60_000, 0.12],
      ['2025-11-24', 'base', 120_000, 0.08],
    ])
    expect(made[4]!.applied).toMatchObject({ approvePipeline: true, set: { 'view.later_conversion': 1, 'view.bitcoin_price': 60_000 } })
  })

  it.each<readonly [string, unknown, RegExp]>([
    ['no record', [1], /a sweep is a record/],
    ['an unknown field', { ...base, days: [] }, /unknown field "days"/],
    ['no day', { name: 'x' }, /names no day/],
    ['a day that is none', { ...base, asOf: ['2025-13-01'] }, /not a list of days/],
    ['an unknown scenario', { ...base, scenarios: ['boom'] }, /no scenario "boom"/],
    ['a grid without numbers', { ...base, grid: { 'view.cap_rate': ['low'] } }, /view.cap_rate has no list of numbers/],
    ['half a draw', { ...base, draws: 0.5 }, /draws are 0.5/],
    ['two scenarios of one name', { ...base, scenarios: ['base', 'base'] }, /two scenarios are called base/],
    ['more draws than a cell takes', { ...base, draws: 1e12 }, /1,000,000,000,000 draws of each cell/],
    ['a day past the calendar', { ...base, asOf: ['9999-12-31'] }, /not a list of days/],
    ['too many cells', { ...base, grid: { a: Array(1000).fill(1), b: Array(1000).fill(1) } }, /4,000,000 cells/],
  ])('refuses %s', (_, data, words) => {
    expect(() => checkSweep(data, 'sweep.json')).toThrow(words)
  })

  it('names an input that no company has, at the door', async () => {
    writeFileSync(join(folder, 'slip.json'), JSON.stringify({ ...base, grid: { 'view.bitcoin': [1] } }))
    const slip = await uprate(folder, ['sweep', 'slip.json'])
    expect(slip.stderr).toMatch(/no company has an input "view.bitcoin" .* view.bitcoin_growth/)
    expect([slip.status, slip.stdout]).toEqual([3, ''])
  })
})

describe('uprate simulate', () => {
  it('refuses in words what cannot be asked', async () => {
    const refused: readonly (readonly [readonly string[], number, RegExp])[] = [
      [['--draws', '0'], 2, /0 draws \(--draws\) — give a whole number from 1 to 10,000,000,000/],
      [['--draws', '1000000000000'], 2, /1,000,000,000,000 draws are more than a simulation takes/],
      [['--draws', '1.5'], 2, /1.5 draws/],
      [['--seed', '-1'], 2, /a seed of -1/],
      [['--method', 'halton'], 2, /no method "halton" \(--method\) — write sobol or philox/],
      [['--workers', '0'], 2, /0 workers/],
      [['wulf', '--view', 'jpmorgan-2025-11-24'], 2, /WULF is not in the universe/],
      [['XXXX'], 3, /no company with the ticker "XXXX"/],
      [['APLD'], 3, /APLD has no value: shares_outstanding/],
      [['--as-of', '2020-01-01'], 3, /no company of the view house has a value on 2020-01-01/],
      [['WULF', '--view', 'jpmorgan-2025-11-24'], 2, /WULF is not in the universe of the view jpmorgan-2025-11-24/],
    ]
    for (const [words, status, message] of refused) {
      const run = await uprate(folder, ['simulate', '--as-of', '2025-11-24', ...words])
      expect(run.stderr, words.join(' ')).toMatch(message)
      expect([run.status, run.stdout]).toEqual([status, ''])
    }
  })
})
