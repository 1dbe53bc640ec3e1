// Slips of the pen: an id, an option, a name or a path that is not there is said, never answered with nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sandbox, shippedFolder, uprate } from './sandbox.ts'

interface Line {
  readonly label: string
  readonly input?: string
  readonly children: readonly Line[]
}

function inputsOf(line: Line): readonly string[] {
  return [...(line.input === undefined ? [] : [line.input]), ...line.children.flatMap(inputsOf)]
}

test('a scenario sets an input by the id that explain gives, and a slip in an id is an error', async () => {
  const folder = sandbox(shippedFolder)
  const day = ['--as-of', '2025-11-24', '--format', 'json']
  const explained = JSON.parse((await uprate(folder, ['explain', 'MARA', ...day])).stdout) as { readonly tree: Line }
  const ids = inputsOf(explained.tree)
  expect(ids).toContain('view.bitcoin_premium')
  expect(ids).toContain('MARA.mine.hashrate')

  const scenario = async (content: object) => {
    writeFileSync(join(folder, 'premium.json'), JSON.stringify(content))
    return uprate(folder, ['scenario', 'premium.json', ...day])
  }
  const { companies } = JSON.parse((await scenario({ name: 'premium', scale: { 'view.bitcoin_premium': 1.5 } })).stdout) as {
    readonly companies: readonly { readonly ticker: string; readonly base?: number; readonly scenario?: number }[]
  }
  const mara = companies.find(({ ticker }) => ticker === 'MARA')
  expect(mara?.scenario).toBeGreaterThan(mara?.base ?? Infinity)
  // CORZ is on file without bitcoin.
  const corz = companies.find(({ ticker }) => ticker === 'CORZ')
  expect(corz?.scenario).toBe(corz?.base)

  const slip = await scenario({ name: 'slip', set: { 'view.bitcoin_prize': 60000 } })
  expect(slip.status).toBe(3)
  expect(slip.stdout).toBe('')
  expect(slip.stderr).toContain('no company has an input "view.bitcoin_prize" (scenario slip)')
  expect(slip.stderr).toContain('view.bitcoin_price')
})

test('what is left out and what is none of the choices is named with what would have been right', async () => {
  const folder = sandbox(shippedFolder)
  expect((await uprate(folder, ['bridge', 'CIFR', '--to', '2025-11-24'])).stderr).toBe(
    'uprate: --from is missing (uprate bridge) — add --from DATE: the first day\n',
  )
  expect((await uprate(folder, ['note', '--language', 'fr'])).stderr).toBe('uprate: "fr" is not right (--language) — write en or de\n')
})

test('a slip of the pen in a name is no empty answer', async () => {
  const folder = sandbox(shippedFolder)
  const voice = await uprate(folder, ['record', '--broker', 'JP Morgen'])
  expect([voice.status, voice.stdout]).toEqual([3, ''])
  expect(voice.stderr).toContain('no calls of "JP Morgen"')
  expect(voice.stderr).toContain('JPMorgan')
  const ledger = await uprate(folder, ['verify', '--ledger', 'legder.sqlite'])
  expect([ledger.status, ledger.stdout, ledger.stderr]).toEqual([
    3,
    '',
    'uprate: there is no ledger to verify (legder.sqlite) — check the path; uprate ingest makes a ledger\n',
  ])
  const view = await uprate(folder, ['value', '--view', 'mien.json'])
  expect([view.status, view.stderr.split('\n').at(-2)]).toEqual([
    3,
    'uprate: there is no such view file (mien.json) — check the path, or name one of house, jpmorgan-2025-11-24',
  ])
  const house = JSON.parse(readFileSync(new URL('../data/views/house.json', import.meta.url), 'utf8')) as { universe: string[] }
  writeFileSync(join(folder, 'own.json'), JSON.stringify({ ...house, name: 'own', universe: [...house.universe, 'CIFF'] }))
  const stranger = await uprate(folder, ['value', '--view', 'own.json'])
  expect([stranger.status, stranger.stdout]).toEqual([2, ''])
  expect(stranger.stderr).toMatch(/the view own compares CIFF, which no list of companies holds \(view own, universe\) — use .*CIFR/)
  const article = await uprate(folder, ['start', 'artikel.txt'])
  expect([article.status, article.stderr.split('\n').at(-2)]).toEqual([
    3,
    'uprate: there is no such file (artikel.txt) — check the name and the folder',
  ])
})
