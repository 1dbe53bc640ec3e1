// Holds clauses that leave out what a neighbour tells, and leases told in passing, to passages with all their facts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../documents/index.ts'
import { checkCompanies, qualifierNames, type Fact } from '../../facts/index.ts'
import { german as gappingGerman } from './gapping-de.suite.ts'
import { english as gappingEnglish } from './gapping-en.suite.ts'
import * as leases from './leases.suite.ts'
import { lexiconOf, readDocument } from '../index.ts'

const list = join(import.meta.dirname, '..', '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(list, 'utf8')), list))
const words: Readonly<Record<string, string>> = {
  basis: 'gross approved critical_it',
  kind: 'colocation cloud mining convertible diluted',
  stage: 'operating construction contracted potential expected pipeline',
  bound: 'about at_least at_most',
}
const plain = new Map(Object.entries(words).flatMap(([name, values]) => values.split(' ').map((value) => [value, name] as const)))

/** One order and form for both sides: subject, attribute, value, then the qualifiers by name. */
const written = (head: string, qualifiers: readonly string[]): string => [head, ...qualifiers.toSorted()].join(' | ')

function asked(line: string): string {
  const [head = '', ...named] = line.split(' | ')
  const [subject, attribute, value, ...short] = head.split(' ')
  return written(`${subject} ${attribute} ${Number(value)}`, [...short.map((word) => `${plain.get(word)} ${word}`), ...named])
}

const told = (fact: Fact): string =>
  written(
    `${fact.subject} ${fact.attribute} ${fact.value}`,
    qualifierNames.flatMap((name) => (fact[name] === undefined ? [] : [`${name} ${fact[name]}`])),
  )

const rowsOf = (suite: string) =>
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
    .proposals.map((proposal) => told(proposal.fact))
    .toSorted()
}

describe.each([
  ['clauses that lean on others', 'en', rowsOf(gappingEnglish)],
  ['clauses that lean on others', 'de', rowsOf(gappingGerman)],
  ['leases told in passing', 'en', rowsOf(leases.english)],
  ['leases told in passing', 'de', rowsOf(leases.german)],
] as const)('%s, %s', (_title, language, rows) => {
  it.each(rows.filter((row) => !row.notYet))('$text', async ({ text, facts }) => {
    expect(await read(text, language)).toEqual(facts)
  })

  // Whoever teaches the reader one of these takes its mark away.
  it.each(rows.filter((row) => row.notYet))('not yet: $text', async ({ text, facts }) => {
    expect(await read(text, language)).not.toEqual(facts)
  })
})
