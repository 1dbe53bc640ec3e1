// Learns from documents and passages whose facts people wrote down what figures mean, and writes src/reader/likeness/learned.json.
//   node scripts/learn-likeness.ts [FOLDER…]
// FOLDER: further documents, NAME.txt or NAME.html with NAME.gold.jsonl, beside those of the tests; those whose number three divides are left out,
// for they are put aside to measure by. To be run when documents or passages have come; rules that change need no new weights.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDocument, parseMetadata } from '../src/documents/index.ts'
import { checkCompanies } from '../src/facts/index.ts'
import { passagesPublished, wholePassages } from '../src/reader/families/whole-passages.suite.ts'
import { examplesOf, keepLikeness, learn, lexiconOf, type Example, type Stated } from '../src/reader/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'src/reader/likeness/learned.json')
/** Weights below it move no judgement: leaving them out halves the file. */
const least = 0.3

const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(join(root, 'data/companies.json'), 'utf8')), 'data/companies.json'))

/** Whether a document is put aside: "d03-…", "g12-…". */
const isPutAside = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 1) % 3 === 0

async function examplesIn(folder: string, whole: boolean): Promise<readonly Example[]> {
  const examples: Example[] = []
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.jsonl') && (whole || !isPutAside(name)))
  for (const file of names.toSorted()) {
    const name = file.slice(0, -'.gold.jsonl'.length)
    const [path] = ['txt', 'html'].map((ending) => join(folder, `${name}.${ending}`)).filter((candidate) => existsSync(candidate))
    if (path === undefined) continue
    const about = join(folder, `${name}.meta.json`)
    const metadata = parseMetadata(readFileSync(about, 'utf8'), about)
    const facts = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Stated)
    examples.push(...examplesOf(await openDocument(readFileSync(path), { name: path, metadata }), lexicon, facts))
  }
  return examples
}

/** A fact as passages list it: `CIFR price_target 18 previous=12`. */
function listed(line: string): Stated {
  const [, attribute, value = ''] = line.split(' ')
  return { attribute: attribute as Stated['attribute'], value: Number.isNaN(Number(value)) ? value : Number(value) }
}

async function examplesOfPassages(): Promise<readonly Example[]> {
  const examples: Example[] = []
  for (const language of ['en', 'de'] as const)
    for (const { text, publisher, facts } of wholePassages[language]) {
      const metadata = { published: passagesPublished, language, ...(publisher === undefined ? {} : { publisher }) }
      const name = text.startsWith('<') ? 'passage.html' : 'passage.txt'
      const document = await openDocument(new TextEncoder().encode(text), { name, metadata })
      examples.push(...examplesOf(document, lexicon, facts.map(listed)))
    }
  return examples
}

const examples: Example[] = [...(await examplesOfPassages()), ...(await examplesIn(join(root, 'test/documents/unseen'), true))]
for (const folder of process.argv.slice(2)) examples.push(...(await examplesIn(folder, false)))
const text = `${JSON.stringify(keepLikeness(learn(examples), least))}\n`
writeFileSync(target, text)
console.log(`${examples.length} figures, ${(text.length / 1000).toFixed(0)} kB in ${target}`)
