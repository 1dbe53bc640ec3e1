// A filing of 300 pages, read by the command as a user would: seconds and peak memory; and how the time grows with the length of a text of 5 MB.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDocument } from '../src/documents/index.ts'
import { checkCompanies, type Company } from '../src/facts/index.ts'
import { lexiconOf, readDocument } from '../src/reader/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const unseen = join(root, 'test/documents/unseen')
const bodies = readdirSync(unseen)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(unseen, name), 'utf8').replaceAll(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/gi, ''))
const prose = [
  'Our sites need electricity at prices that let them run, and a regulator may curtail supply without compensation.',
  'We may not obtain financing on acceptable terms, and would then delay construction and could lose deposits.',
  'Holders of our common stock would be diluted if notes are converted or awards under our incentive plans vest.',
  'A change in accounting or tax law, or in how authorities treat digital assets, could affect our results.',
  'Few tenants account for most of the revenue that we expect, and the failure of one would harm our liquidity.',
]
const lettersPerPage = 3000

/** A number that goes on from another and looks like chance: no two figures of the filing are alike. */
const next = (state: number) => (Math.imul(state, 1664525) + 1013904223) >>> 0

/** Every `every`th stretch is a page of figures of its own, the rest is prose; every digit is drawn anew, so that nothing read before helps. */
function filing(pages: number, every: number): string {
  const parts: string[] = []
  let letters = 0
  let state = 1
  const digit = () => String(((state = next(state)) >>> 8) % 10)
  for (let index = 0; letters < pages * lettersPerPage; index += 1) {
    const part =
      index % every === 0
        ? bodies[(index / every) % bodies.length]!.replaceAll(/\d/g, digit)
        : Array.from({ length: 26 }, (_, line) => `<p>${prose[(index * 7 + line * 3) % prose.length]}</p>`).join('\n')
    parts.push(`<div>${part}</div><hr>`)
    letters += part.replaceAll(/<[^>]*>/g, '').length
  }
  return `<html><head><title>Form 10-K</title></head><body>${parts.join('\n')}</body></html>`
}

const probe = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + ' seconds ' + (process.threadCpuUsage?.().user ?? 0) / 1e6 + '\\n'))`
const preload = `data:text/javascript,${encodeURIComponent(probe)}`

/** The ways to start it: as npm does for a user, and without npm. */
const ways = {
  'npx uprate': ['npx', 'uprate'],
  'bin/uprate.js': [process.execPath, join(root, 'bin/uprate.js')],
} as const

interface Run {
  readonly seconds: number
  /** Of the process that reads; what npm takes beside it is left out. */
  readonly megabytes: number
  /** Seconds that its main thread computed: what is left on a machine with other work to do. */
  readonly computed: number
  readonly facts: number
}

function readOnce([command, ...before]: readonly string[], path: string): Run {
  const started = performance.now()
  const { stdout, stderr } = spawnSync(command ?? '', [...before, 'read', path, '--published', '2025-11-24', '--format', 'jsonl'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NODE_OPTIONS: `--import ${preload}` },
  })
  const seconds = (performance.now() - started) / 1000
  // The process that reads is the one that computed longest.
  const told = [...stderr.matchAll(/peak (\d+) seconds ([\d.]+)/g)].toSorted((a, b) => Number(b[2]) - Number(a[2]))[0]
  return {
    seconds,
    megabytes: Number(told?.[1]) / 1024,
    computed: Number(told?.[2]),
    facts: stdout.trim().split('\n').length,
  }
}

const folder = mkdtempSync(join(tmpdir(), 'uprate-bench-'))
try {
  for (const [name, every] of [
    ['figures on every sixth page', 6],
    ['figures on every page', 1],
  ] as const) {
    const path = join(folder, 'filing.html')
    const html = filing(300, every)
    writeFileSync(path, html)
    for (const [way, command] of Object.entries(ways)) {
      const runs = Array.from({ length: 3 }, () => readOnce(command, path)).toSorted((a, b) => a.seconds - b.seconds)
      const { seconds, megabytes, computed, facts } = runs[1]!
      console.log(
        `${way.padEnd(13)}  300 pages, ${name.padEnd(27)} ${seconds.toFixed(2)} s (aim 2; computing ${computed.toFixed(2)}), ` +
          `${megabytes.toFixed(0)} MB at the peak (aim 300), ${facts} facts in ${(html.length / 1e6).toFixed(1)} MB`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}

const lexicon = lexiconOf(
  checkCompanies(JSON.parse(readFileSync(join(root, 'data/companies.json'), 'utf8')) as Company[], 'data/companies.json'),
)
const articles = ['en', 'de']
  .map((language) => readFileSync(join(root, `data/articles/jpmorgan-sector.${language}.txt`), 'utf8'))
  .join('\n\n')
const kinds = {
  'English and German news': `${articles}\n\n`,
  'one line without an end': articles.replaceAll('\n', ' '),
  'percentages alone': '5% ',
  'cells alone': '5\tMW\t',
  'open parentheses': '(',
  'capital letters': 'Aa Bb ',
}
for (const [name, unit] of Object.entries(kinds)) {
  const length = name === 'English and German news' ? 5e6 : 5e5
  const times: number[] = []
  for (const wanted of [length, 2 * length]) {
    const text = unit.repeat(Math.ceil(wanted / unit.length)).slice(0, wanted)
    const document = await openDocument(new TextEncoder().encode(text), { name: 'bench.txt', metadata: { published: '2025-11-24' } })
    const started = performance.now()
    readDocument(document, lexicon)
    times.push(performance.now() - started)
  }
  console.log(
    `${name.padEnd(26)} ${(length / 1e6).toFixed(1)} MB ${(times[0]! / 1000).toFixed(1)} s; twice the length ${(times[1]! / times[0]!).toFixed(2)} times as long (aim at most 2.2)`,
  )
}
