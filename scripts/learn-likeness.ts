// Learns from documents whose facts people wrote down what figures mean, and writes src/reader/likeness/learned.json.
//   node scripts/learn-likeness.ts [FOLDER…]   folders of NAME.txt or NAME.html with NAME.gold.jsonl; default: test/documents/unseen
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDocument, parseMetadata } from '../src/documents/index.ts'
import { checkCompanies } from '../src/facts/index.ts'
import { examplesOf, keepLikeness, learn, lexiconOf, type Example, type Stated } from '../src/reader/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'src/reader/likeness/learned.json')
/** Weights below it move no judgement: leaving them out halves the file. */
const least = 0.2

async function examplesIn(folder: string): Promise<readonly Example[]> {
  const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(join(root, 'data/companies.json'), 'utf8')), 'data/companies.json'))
  const examples: Example[] = []
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.jsonl'))
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

const given = process.argv.slice(2)
const folders = given.length > 0 ? given : [join(root, 'test/documents/unseen')]
const examples = (await Promise.all(folders.map(examplesIn))).flat()
writeFileSync(target, `${JSON.stringify(keepLikeness(learn(examples), least))}\n`)
console.log(`${examples.length} figures of ${folders.length} folders; ${(readFileSync(target).length / 1000).toFixed(0)} kB in ${target}`)
