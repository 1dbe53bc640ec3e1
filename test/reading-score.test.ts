// Scores the reader on the seed article and the development corpus where they are at hand, with the corpus' own scorer.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument, parseMetadata } from '../src/documents/index.ts'
import { checkCompanies } from '../src/facts/index.ts'
import { lexiconOf, readDocument } from '../src/reader/index.ts'

const shared = join(import.meta.dirname, '..', '..', 'shared')
const there = existsSync(join(shared, 'corpus', 'score.mjs'))
const lexicon = lexiconOf(
  checkCompanies(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'data', 'companies.json'), 'utf8')), 'data/companies.json'),
)

async function factsOf(path: string, metadata: string, name: string): Promise<string> {
  const document = await openDocument(readFileSync(path), { name, metadata: parseMetadata(metadata, name) })
  return readDocument(document, lexicon)
    .proposals.map((proposal) => `${JSON.stringify(proposal.fact)}\n`)
    .join('')
}

const score = (...args: readonly string[]) =>
  execFileSync(process.execPath, [join(shared, 'corpus', 'score.mjs'), ...args], { encoding: 'utf8' }).trim()

describe.skipIf(!there)('reading score (needs ../shared; skipped without it)', () => {
  it('reads the seed article: all facts, no others, all qualifiers, exact evidence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uprate-seed-'))
    const read = join(folder, 'seed.jsonl')
    const article = join(shared, 'seed', 'article.de.txt')
    writeFileSync(read, await factsOf(article, '{"published":"2025-11-24"}', 'article.de.txt'))
    const line = score(join(shared, 'corpus', 'seed.gold.jsonl'), read, article)
    rmSync(folder, { recursive: true })
    expect(line).toContain('gold 23  read 23  precision 1.000  recall 1.000  F1 1.000  qualifiers 1.000  evidence 1.000')
  })

  it('reads the development corpus above its floors', async () => {
    const corpus = join(shared, 'corpus', 'dev')
    const folder = mkdtempSync(join(tmpdir(), 'uprate-dev-'))
    const names = readdirSync(corpus)
      .filter((file) => file.endsWith('.gold.jsonl'))
      .map((file) => file.slice(0, -'.gold.jsonl'.length))
    for (const name of names) {
      const page = join(corpus, `${name}.html`)
      const path = existsSync(page) ? page : join(corpus, `${name}.txt`)
      writeFileSync(join(folder, `${name}.jsonl`), await factsOf(path, readFileSync(join(corpus, `${name}.meta.json`), 'utf8'), name))
    }
    const line = score('--pairs', corpus, folder)
    rmSync(folder, { recursive: true })
    process.stdout.write(`reader on the development corpus: ${line}\n`)
    const measured = (name: string) => Number(new RegExp(`${name} ([\\d.]+)`).exec(line)?.[1])
    expect(measured('precision')).toBeGreaterThanOrEqual(0.98)
    expect(measured('F1')).toBeGreaterThanOrEqual(0.97)
    expect(measured('qualifiers')).toBeGreaterThanOrEqual(0.95)
    expect(measured('evidence')).toBe(1)
  })
})
