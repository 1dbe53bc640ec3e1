// How fast the server answers: the sector table at 200 requests a second, and lists and days of a large desk (500 documents, 2,000 proposals, 100 companies).
// The load is open: each request is due at its time whether or not earlier ones were answered, and its latency counts from then.
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashText } from '../src/base/index.ts'
import { openLedger, type Batch } from '../src/store/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'uprate-bench-serve-'))
const day = '2025-11-24'

interface Served {
  readonly child: ChildProcess
  readonly port: number
}

function serve(project: string, place: string): Promise<Served> {
  const child = spawn(process.execPath, [join(project, 'bin/uprate.js'), 'serve', '--port', '0'], {
    cwd: place,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code) => reject(new Error(`the server ended with ${code}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      const [, port] = /:(\d+)\//.exec(chunk.toString()) ?? []
      if (port !== undefined) resolve({ child, port: Number(port) })
    })
  })
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Milliseconds from `due` until the last byte, and the bytes. */
function ask(port: number, path: string, due = performance.now()): Promise<{ readonly took: number; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, agent, headers: { host: 'localhost' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ took: performance.now() - due, bytes })
        else reject(new Error(`${path}: ${response.statusCode}`))
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

function quantile(times: readonly number[], share: number): string {
  return `${times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)} ms`
}

async function load(port: number, path: string, perSecond: number, seconds: number): Promise<readonly number[]> {
  const begin = performance.now() + 50
  const all = Array.from({ length: perSecond * seconds }, async (_, index) => {
    const due = begin + (index * 1000) / perSecond
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    return (await ask(port, path, due)).took
  })
  return Promise.all(all)
}

async function report(port: number, name: string, path: string): Promise<void> {
  const first = await ask(port, path)
  const again: number[] = []
  for (let at = 0; at < 20; at += 1) again.push((await ask(port, path)).took)
  console.log(
    `  ${name.padEnd(48)} first ${first.took.toFixed(0).padStart(5)} ms, then ${quantile(again, 0.5).padStart(8)}, ${(first.bytes / 1000).toFixed(0).padStart(5)} kB`,
  )
}

async function table(port: number): Promise<void> {
  const path = `/api/v1/value?asOf=${day}`
  await ask(port, path)
  await load(port, path, 200, 2)
  const times = await load(port, path, 200, 15)
  console.log(
    `  ${'sector table, 200 requests a second for 15 s'.padEnd(48)} p50 ${quantile(times, 0.5)}, p99 ${quantile(times, 0.99)}, worst ${quantile(times, 1)}`,
  )
}

async function measured(name: string, project: string, place: string): Promise<void> {
  const { child, port } = await serve(project, place)
  child.removeAllListeners('close')
  try {
    console.log(name)
    await table(port)
    await report(port, 'sector table of another day', '/api/v1/value?asOf=2025-11-21')
    await report(port, 'snapshot for the page', '/api/v1/snapshot')
    await report(port, 'proposals, first 100', '/api/v1/proposals?limit=100')
    await report(port, 'proposals, all', '/api/v1/proposals')
    await report(port, 'documents, first 100', '/api/v1/documents?limit=100')
    await report(port, 'documents, all', '/api/v1/documents')
    await report(port, 'facts of a company', '/api/v1/facts?ticker=CIFR')
    await report(port, 'history of a year', '/api/v1/history')
  } finally {
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('close', resolve))
  }
}

/** A copy of the project whose data have a hundred companies: the shipped ones again under other names. */
function large(): string {
  const project = join(folder, 'project')
  mkdirSync(project)
  for (const name of ['src', 'bin', 'data', 'package.json']) cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction')
  const list = JSON.parse(readFileSync(join(project, 'data/companies.json'), 'utf8')) as {
    ticker: string
    name: string
    aliases: string[]
  }[]
  const lines = readdirSync(join(project, 'data/facts')).flatMap((name) =>
    readFileSync(join(project, 'data/facts', name), 'utf8')
      .trim()
      .split('\n'),
  )
  const more: string[] = []
  const tickers: string[] = []
  for (let at = 0; list.length < 100; at += 1) {
    const model = list[at % 13]!
    const ticker = `X${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + Math.floor(at / 26))}`
    tickers.push(ticker)
    list.push({ ...model, ticker, name: `${ticker} Compute Holdings`, aliases: [] })
    more.push(
      ...lines
        .filter((line) => line.includes(`"subject":"${model.ticker}"`))
        .map((line) => line.replaceAll(`"${model.ticker}"`, `"${ticker}"`)),
    )
  }
  writeFileSync(join(project, 'data/companies.json'), JSON.stringify(list))
  writeFileSync(join(project, 'data/facts/zz-more.jsonl'), `${more.join('\n')}\n`)
  const house = JSON.parse(readFileSync(join(project, 'data/views/house.json'), 'utf8')) as { universe: string[] }
  writeFileSync(join(project, 'data/views/house.json'), JSON.stringify({ ...house, universe: [...house.universe, ...tickers] }))
  return project
}

/** 500 documents of four proposals each. */
function batches(): readonly Batch[] {
  return Array.from({ length: 500 }, (_, at): Batch => {
    const text = `Memo ${at}. ${'Cipher Mining said that it holds power for many megawatts. '.repeat(40)}It has 100 MW, 101 MW, 102 MW and 103 MW.`
    const proposals = [0, 1, 2, 3].map((index) => {
      const quote = `${100 + index} MW`
      const start = text.indexOf(quote)
      return {
        fact: {
          subject: 'CIFR',
          attribute: 'capacity' as const,
          value: 100 + index,
          unit: 'MW',
          site: `Site ${at}`,
          span: [start, start + quote.length] as const,
          quote,
        },
        confidence: 0.6,
        reasons: [{ code: 'contradicts' as const, what: 'the ledger says otherwise' }],
      }
    })
    return {
      document: { hash: hashText(text), title: `Memo ${at}`, publisher: 'Bench', published: '2025-11-20', type: 'press' },
      text,
      facts: [],
      proposals,
    }
  })
}

try {
  const small = join(folder, 'small')
  mkdirSync(small)
  await measured('shipped data: 13 companies', root, small)
  const place = join(folder, 'large')
  mkdirSync(place)
  const project = large()
  // Made on first use.
  const first = await serve(project, place)
  first.child.removeAllListeners('close')
  first.child.kill('SIGTERM')
  await new Promise((resolve) => first.child.once('close', resolve))
  const ledger = await openLedger(join(place, '.uprate/ledger.sqlite'))
  await ledger.keepAll(batches())
  await ledger.close()
  await measured('500 documents more, 2,000 proposals, 100 companies', project, place)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
