// How fast text becomes facts, in one run beside a peer that does only English numbers with units: MB/s of UTF-8 and ratios.
import { readFileSync } from 'node:fs'
import { openDocument } from '../src/documents/index.ts'
import { checkCompanies, type Company } from '../src/facts/index.ts'
import { lexiconOf, readDates, readDocument, readQuantities } from '../src/reader/index.ts'

const root = new URL('../', import.meta.url)
const english = readFileSync(new URL('data/articles/jpmorgan-sector.en.txt', root), 'utf8')
const german = readFileSync(new URL('data/articles/jpmorgan-sector.de.txt', root), 'utf8')
const companies = checkCompanies(JSON.parse(readFileSync(new URL('data/companies.json', root), 'utf8')) as Company[], 'data/companies.json')
const lexicon = lexiconOf(companies)
const bytes = (text: string) => Buffer.byteLength(text)
/** The same words again and again would flatter caches: each copy carries its own numbers. */
const copies = (text: string, times: number) =>
  Array.from({ length: times }, (_, index) => text.replaceAll(/\b(\d)(?=\d*\b)/g, String((index % 9) + 1))).join('\n\n')

/** Median MB/s of some runs after a warm-up. */
function speed(text: string, run: (text: string) => unknown, runs = 5): number {
  const results: number[] = []
  for (let index = 0; index <= runs; index += 1) {
    const started = performance.now()
    run(text)
    if (index > 0) results.push(bytes(text) / 1e3 / (performance.now() - started))
  }
  return results.toSorted((a, b) => a - b)[Math.floor(results.length / 2)]!
}

async function reading(text: string): Promise<number> {
  const document = await openDocument(new TextEncoder().encode(text), { name: 'bench.txt', metadata: { published: '2025-11-24' } })
  return speed(text, () => readDocument(document, lexicon), 3)
}

const long = copies(`${english}\n\n${german}`, 720)
const quantities = speed(long, (text) => readQuantities(text))
const dates = speed(long, (text) => readDates(text, { published: '2025-11-24' }))
const facts = await reading(copies(`${english}\n\n${german}`, 24))
const factsTwice = await reading(copies(`${english}\n\n${german}`, 48))

console.log(
  `quantities            ${quantities.toFixed(1)} MB/s on ${(bytes(long) / 1e6).toFixed(2)} MB of English and German news (aim 20)`,
)
console.log(`dates                 ${dates.toFixed(1)} MB/s`)
console.log(`documents into facts  ${facts.toFixed(2)} MB/s; twice the length takes ${(2 * (facts / factsTwice)).toFixed(2)} times as long`)

interface Peer {
  recognizeCurrency(text: string, culture: string): unknown[]
  recognizeDimension(text: string, culture: string): unknown[]
}
const peer: Peer | undefined = await import('@microsoft/recognizers-text-number-with-unit').then(
  (module) => ('default' in module ? module.default : module) as Peer,
  () => undefined,
)
if (peer === undefined) console.log('Recognizers-Text       not installed: no comparison')
else {
  const sample = copies(english, 4)
  const theirs = speed(sample, (text) => [peer.recognizeCurrency(text, 'en-us'), peer.recognizeDimension(text, 'en-us')], 3)
  console.log(`Recognizers-Text      ${theirs.toFixed(4)} MB/s, English currencies and dimensions only`)
  console.log(
    `ratio                 documents into facts ÷ Recognizers-Text = ${(facts / theirs).toFixed(1)} (aim 20); quantities alone ${(quantities / theirs).toFixed(0)}`,
  )
}
