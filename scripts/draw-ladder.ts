// Draws docs/pictures/megawatts-in-the-price.svg: what is signed, what the broker expects, what each price assumes. `--check` only says whether it is fresh.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { furnish, root, uprate } from '../test/sandbox.ts'

const day = '2025-11-24'
const picture = join(root, 'docs/pictures/megawatts-in-the-price.svg')

interface Row {
  readonly ticker: string
  readonly price: number
  readonly signed: number
  readonly assumed: number
  /** Critical IT that JPMorgan expects by the end of 2026, where its view has any. */
  readonly expected?: number
}

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
      const row = { ticker, price: price.value, signed: answer.contractedMw, assumed }
      rows.push(expected ? { ...row, expected } : row)
    }
    return rows.toSorted((a, b) => b.assumed - b.signed - (a.assumed - a.signed) || (a.ticker < b.ticker ? -1 : 1))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const style = `
  text { font: 14px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328 }
  .title { font-size: 17px; font-weight: 600 }
  .soft, .scale { fill: #59636e; font-size: 12px }
  .ticker { font-weight: 600 }
  .grid { stroke: #d1d9e0 }
  .signed { fill: #0969da }
  .unsigned { fill: #0969da; fill-opacity: 0.16; stroke: #0969da; stroke-dasharray: 4 3 }
  .broker { stroke: #bc4c00; stroke-width: 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .soft, .scale { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .signed { fill: #4493f8 }
    .unsigned { fill: #4493f8; fill-opacity: 0.2; stroke: #4493f8 }
    .broker { stroke: #f0883e }
  }
`

const number = (value: number) =>
  Math.round(value)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, ',')

function draw(rows: readonly Row[]): string {
  const [left, right, top, step] = [132, 28, 96, 40]
  const width = 860
  const height = top + rows.length * step + 34
  const most = Math.ceil(Math.max(...rows.map((row) => Math.max(row.assumed, row.signed, row.expected ?? 0))) / 250) * 250
  const x = (mw: number) => Math.round((left + (mw / most) * (width - left - right - 60)) * 10) / 10
  const bottom = top + rows.length * step
  const marks = Array.from({ length: most / 250 + 1 }, (_, index) => index * 250)
  const told = rows.map((row) => `${row.ticker}: ${number(row.signed)} MW signed, ${number(row.assumed)} assumed by the price`).join('; ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title told">
<title id="title">The megawatts in the price</title>
<desc id="told">${told}.</desc>
<style>${style}</style>
<text x="16" y="28" class="title">The megawatts in the price</text>
<text x="16" y="48" class="soft">MW of critical IT by the end of 2026, as known on ${day}, at the last known prices, through the house view</text>
<rect x="16" y="62" width="14" height="12" class="signed"/><text x="36" y="73" class="soft">signed</text>
<rect x="92" y="62" width="14" height="12" class="unsigned"/><text x="112" y="73" class="soft">assumed by the share price, not signed</text>
<line x1="372" x2="372" y1="60" y2="76" class="broker"/><text x="380" y="73" class="soft">expected in JPMorgan’s view</text>
<text x="${width - 16}" y="73" text-anchor="end" class="soft">in the price, MW</text>
${marks
  .map(
    (mw) =>
      `<line x1="${x(mw)}" x2="${x(mw)}" y1="${top - 6}" y2="${bottom}" class="grid"/><text x="${x(mw)}" y="${bottom + 18}" text-anchor="middle" class="scale">${number(mw)}</text>`,
  )
  .join('\n')}
${rows
  .map((row, index) => {
    const y = top + index * step
    return [
      `<text x="16" y="${y + 20}" class="ticker">${row.ticker}</text><text x="${left - 12}" y="${y + 20}" text-anchor="end" class="soft">$${row.price.toFixed(2)}</text>`,
      ...(row.signed > 0
        ? [`<rect x="${x(0)}" y="${y + 4}" width="${(x(row.signed) - x(0)).toFixed(1)}" height="22" class="signed"/>`]
        : []),
      ...(row.assumed > row.signed
        ? [`<rect x="${x(row.signed)}" y="${y + 4}" width="${(x(row.assumed) - x(row.signed)).toFixed(1)}" height="22" class="unsigned"/>`]
        : []),
      ...(row.expected === undefined
        ? []
        : [`<line x1="${x(row.expected)}" x2="${x(row.expected)}" y1="${y}" y2="${y + 30}" class="broker"/>`]),
      `<text x="${width - 16}" y="${y + 20}" text-anchor="end">${number(row.assumed)}</text>`,
    ].join('\n')
  })
  .join('\n')}
</svg>
`
}

const drawn = draw(await rowsOf())
if (process.argv.includes('--check')) {
  if (readFileSync(picture, 'utf8') !== drawn) {
    console.error('docs/pictures/megawatts-in-the-price.svg does not show what the commands say: run "node scripts/draw-ladder.ts"')
    process.exitCode = 1
  }
} else {
  mkdirSync(join(root, 'docs/pictures'), { recursive: true })
  writeFileSync(picture, drawn)
}
