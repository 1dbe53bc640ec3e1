// What `uprate` says and how it exits when a question about value cannot be answered.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { furnish, root, shippedFolder, uprate } from '../sandbox.ts'

let folder = ''

beforeAll(() => {
  folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-refusals-')), shippedFolder)
  const slip = readFileSync(join(root, 'data/views/house.json'), 'utf8').replace('"unit": "1/year"', '"unit": "%"')
  writeFileSync(join(folder, 'slip.json'), slip)
  const short = JSON.parse(readFileSync(join(root, 'data/views/house.json'), 'utf8')) as { assumptions: Record<string, unknown> }
  delete short.assumptions['cap_rate']
  writeFileSync(join(folder, 'short.json'), JSON.stringify(short))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each<readonly [string, readonly string[], number, RegExp]>([
  ['an unknown ticker', ['imply', 'XXXX'], 3, /no company with the ticker "XXXX".* — name one of APLD, BITF/],
  ['an unknown view', ['value', '--view', 'nosuch'], 3, /no view "nosuch".* — name one of house, jpmorgan-2025-11-24/],
  [
    'a view with a wrong unit',
    ['value', '--view', 'slip.json'],
    2,
    /the unit of cap_rate is "%" \(slip.json, assumptions.cap_rate\) — write "1\/year"/,
  ],
  [
    'a view that lacks an assumption',
    ['value', '--view', 'short.json'],
    3,
    /lacks the assumption cap_rate \(short.json, assumptions.cap_rate\) — add it in 1\/year/,
  ],
  [
    'a company without a value',
    ['bridge', 'HIVE', '--from', '2025-11-24', '--to', '2026-07-03'],
    3,
    /HIVE has no value: shares_outstanding.* missing/,
  ],
  [
    'a day before all facts',
    ['sector', '--as-of', '2020-01-01'],
    3,
    /no company of the view house has a value or a contract on 2020-01-01/,
  ],
])('%s is named with place and remedy, and no number is printed', async (_, words, status, message) => {
  const run = await uprate(folder, words)
  expect(run.stderr).toMatch(message)
  expect([run.status, run.stdout]).toEqual([status, ''])
})

it('a question without an answer is answered in words', async () => {
  const run = await uprate(folder, ['imply', 'CIFR', '--as-of', '2025-11-24', '--at', '0.5', '--format', 'json'])
  const { implied } = JSON.parse(run.stdout) as { implied: readonly { solutions: readonly number[]; none?: string }[] }
  expect(run.status).toBe(0)
  expect(
    implied
      .map(({ solutions, none }) => [solutions.length, none?.length ?? 0] as const)
      .every(([count, words]) => (count === 0) === words > 20),
  ).toBe(true)
  expect(run.stdout).not.toMatch(/NaN|null|undefined/)
})
