// Holds the grammar of megawatts, contracts and GPUs to passages written apart from it, and tells which of them it does not read yet.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../documents/index.ts'
import { checkCompanies, qualifierNames, type Fact } from '../../facts/index.ts'
import { german } from './power-de.suite.ts'
import { english } from './power-en.suite.ts'
import { moreEnglish, moreGerman } from './power-more.suite.ts'
import { lexiconOf, readDocument } from '../index.ts'

const list = join(import.meta.dirname, '..', '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(list, 'utf8')), list))
const family = new Set(['capacity', 'conversion_share', 'contract_value', 'contract_term', 'annual_revenue', 'backstop_value', 'gpu_count'])
const words: Readonly<Record<string, string>> = {
  basis: 'gross approved critical_it',
  kind: 'colocation cloud mining',
  stage: 'operating construction contracted potential expected pipeline',
  bound: 'about at_least at_most',
}
const plain = new Map(Object.entries(words).flatMap(([name, values]) => values.split(' ').map((value) => [value, name] as const)))

/** One order and form for both sides: subject, attribute, value, then the qualifiers by name. */
const written = (head: string, qualifiers: readonly string[]): string => [head, ...qualifiers.toSorted()].join(' | ')

function asked(line: string): string {
  const [head = '', ...named] = line.split(' | ')
  const [subject, attribute, value, ...short] = head.split(' ')
  return written(`${subject} ${attribute} ${Number(Number(value).toPrecision(6))}`, [
    ...short.map((word) => `${plain.get(word)} ${word}`),
    ...named,
  ])
}

const told = (fact: Fact): string =>
  written(
    `${fact.subject} ${fact.attribute} ${Number(Number(fact.value).toPrecision(6))}`,
    qualifierNames.flatMap((name) => (fact[name] === undefined ? [] : [`${name} ${fact[name]}`])),
  )

interface Row {
  readonly text: string
  /** Marked "!": not read yet as it should be. */
  readonly notYet: boolean
  readonly facts: readonly string[]
}

const rowsOf = (suite: string): readonly Row[] =>
  suite
    .trim()
    .split('\n\n')
    .map((block) => {
      const [text = '', ...lines] = block.split('\n')
      return { text: text.replace(/^! /, ''), notYet: text.startsWith('! '), facts: lines.map((line) => asked(line.slice(2))).toSorted() }
    })

async function read(text: string, language: 'de' | 'en'): Promise<readonly string[]> {
  const own = /^\[([^\]]+)\] /.exec(text)
  const body = text.slice(own?.[0].length ?? 0).replaceAll(' ¶ ', '\n\n')
  const metadata = { published: '2026-02-12', language, ...(own ? { publisher: own[1], type: 'press_release' } : { type: 'news' }) }
  const document = await openDocument(Buffer.from(body), { name: 'passage.txt', metadata })
  return readDocument(document, lexicon)
    .proposals.filter((proposal) => family.has(proposal.fact.attribute))
    .map((proposal) => told(proposal.fact))
    .toSorted()
}

describe.each([
  ['en', [...rowsOf(english), ...rowsOf(moreEnglish)]],
  ['de', [...rowsOf(german), ...rowsOf(moreGerman)]],
] as const)('power and contracts, %s', (language, rows) => {
  it.each(rows.filter((row) => !row.notYet))('$text', async ({ text, facts }) => {
    expect(await read(text, language)).toEqual(facts)
  })

  // Whoever teaches the reader one of these takes its mark away.
  it.each(rows.filter((row) => row.notYet))('not yet: $text', async ({ text, facts }) => {
    expect(await read(text, language)).not.toEqual(facts)
  })
})
