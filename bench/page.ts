// The page in a browser: first paint and first answer from a cold local server, slider to redrawn distribution, size of the scripts. Prints, asserts nothing.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../test/browser/open-browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const uprate = join(root, 'bin/uprate.js')
const scratch = mkdtempSync(join(tmpdir(), 'uprate-bench-'))
const ledger = join(scratch, 'ledger.sqlite')
const runs = Number(process.argv[2] ?? 5)
const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
const milliseconds = (value: number) => `${value.toFixed(0)} ms`

interface Server {
  readonly address: string
  readonly stop: () => Promise<void>
}

function serve(): Promise<Server> {
  const server = spawn(process.execPath, [uprate, 'serve', '--port', '0', '--ledger', ledger], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString()) ?? []
      if (address === undefined) return
      const gone = new Promise<void>((done) => server.on('exit', () => done()))
      resolve({ address, stop: () => (server.kill(), gone) })
    })
  })
}

/** Milliseconds from the start of navigation: first contentful paint; the table stands and a frame after it was drawn. */
const started = `new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector('tr[data-ticker]')) return requestAnimationFrame(look)
    requestAnimationFrame(() => setTimeout(() => resolve([
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      performance.now(),
    ])))
  }
  look()
})`

/** Moves the bitcoin slider step by step; each time from the event to the frame after the distribution was drawn anew. */
const slides = `(async () => {
  const slider = document.querySelector('[data-input="view.bitcoin_price"] input[type=range]')
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const picture = document.querySelector('#distribution').parentElement
  const times = []
  for (let step = 0; step < 60; step += 1) {
    const drawn = new Promise((resolve) => {
      const observer = new MutationObserver(() => { observer.disconnect(); resolve(performance.now()) })
      observer.observe(picture, { childList: true, subtree: true, characterData: true })
    })
    const before = performance.now()
    set.call(slider, String(60000 + step * 700))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    times.push(await drawn - before)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return times
})()`

/** Bytes of script that came, compressed, the worker's included. */
const scripts = `performance.getEntriesByType('resource')
  .filter((entry) => /[.]js$/.test(new URL(entry.name).pathname))
  .reduce((sum, entry) => sum + entry.encodedBodySize, 0)`

try {
  execFileSync(process.execPath, [uprate, 'value', '--ledger', ledger], { cwd: root, stdio: 'ignore' })
  // The page is built when it is first asked for: once, before anything is measured.
  const builder = await serve()
  await (await fetch(builder.address)).text()
  await builder.stop()
  const browser = await openBrowser()
  const paints: number[] = []
  const answers: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const server = await serve()
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${server.address}/?asOf=2025-11-24`)
    const [paint, answer] = (await page.evaluate(started)) as [number, number]
    paints.push(paint)
    answers.push(answer)
    await page.close()
    await server.stop()
  }
  console.log(`first contentful paint, cold server: median ${milliseconds(median(paints))} of ${runs} (goal 1000 ms)`)
  console.log(`interactive, sector table drawn: median ${milliseconds(median(answers))} (goal 1500 ms)`)

  const server = await serve()
  const page = await browser.newPage()
  await page.goto(`${server.address}/what-if?asOf=2025-11-24`)
  await page.locator('[data-reading="distribution"]').waitFor()
  await page.waitForTimeout(500)
  const times = (await page.evaluate(slides)) as number[]
  const sorted = times.toSorted((a, b) => a - b)
  console.log(
    `slider to redrawn distribution (16,384 draws): median ${median(times).toFixed(1)} ms, nine in ten within ${sorted[53]?.toFixed(1)} ms of ${times.length} (goal 16 ms)`,
  )
  const sizes: [string, number][] = []
  for (const path of ['/', '/company/CIFR', '/what-if', '/inbox', '/time', '/note']) {
    const visit = await (await browser.newContext()).newPage()
    await visit.goto(`${server.address}${path}?asOf=2025-11-24`)
    await visit.waitForLoadState('networkidle')
    await visit.waitForTimeout(1500)
    sizes.push([path, (await visit.evaluate(scripts)) as number])
    await visit.close()
  }
  await browser.close()
  await server.stop()

  for (const [name, bytes] of sizes)
    console.log(`script that the page "${name}" loads: ${(bytes / 1000).toFixed(0)} kB as served (goal 350 kB)`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
