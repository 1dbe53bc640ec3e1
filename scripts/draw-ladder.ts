// Draws docs/pictures/megawatts-in-the-price.svg: what is signed, what the broker expects, what each price assumes. `test/docs.test.ts` says whether it is fresh.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { pricedInChart, type PricedInChartData } from '../src/charts/index.ts'
import { furnish, root, uprate } from '../test/sandbox.ts'

const day = '2025-11-24'
export const picture = join(root, 'docs/pictures/megawatts-in-the-price.svg')

type Row = PricedInChartData['rows'][number]

interface ValueRow {
  readonly ticker: string
  readonly price?: { readonly value: number }
  readonly perShare?: number
  readonly expectedMw?: number
}

interface ImplyResult {
  readonly contractedMw: number
  readonly price: number
  readonly implied: readonly { readonly question: string; readonly solutions: readonly number[] }[]
}

/** Everything comes from the commands a user has; a company without an answer is left out. */
async function rowsOf(): Promise<readonly Row[]> {
  const folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-picture-')))
  try {
    const ask = async (...words: string[]) => {
      const { stdout, stderr, status } = await uprate(folder, [...words, '--as-of', day, '--format', 'json'])
      if (status !== 0) throw new Error(`uprate ${words.join(' ')} exits with ${status}: ${stderr}`)
      return JSON.parse(stdout) as unknown
    }
    const house = (await ask('value')) as { readonly rows: readonly ValueRow[] }
    const broker = (await ask('value', '--view', 'jpmorgan-2025-11-24')) as { readonly rows: readonly ValueRow[] }
    const rows: Row[] = []
    for (const { ticker, perShare, price } of house.rows) {
      if (perShare === undefined || price === undefined) continue
      const answer = (await ask('imply', ticker)) as ImplyResult
      const assumed = answer.implied.find(({ question }) => question === 'expected-mw')?.solutions[0]
      const expected = broker.rows.find((row) => row.ticker === ticker)?.expectedMw
      if (assumed === undefined) continue
      const row = { label: ticker, price: price.value, signed: answer.contractedMw, assumed }
      rows.push(expected ? { ...row, expected } : row)
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function drawLadder(): Promise<string> {
  const { svg } = pricedInChart(
    { asOf: day, horizon: '2026-12', rows: await rowsOf(), expectedBy: 'JPMorgan' },
    { document: parseHTML('<html></html>').document, language: 'en', theme: 'standalone', width: 860 },
  )
  return svg
}

if (import.meta.main) {
  mkdirSync(join(root, 'docs/pictures'), { recursive: true })
  writeFileSync(picture, await drawLadder())
}
