// Passages listed with their facts as `SUBJECT attribute value words | name value`, and what the reader makes of them, in the same spelling.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDocument } from '../../documents/index.ts'
import { checkCompanies, qualifierNames, type AttributeName, type Fact } from '../../facts/index.ts'
import { lexiconOf, readDocument } from '../index.ts'

const list = join(import.meta.dirname, '..', '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(list, 'utf8')), list))

/** Words that say which qualifier they are. */
const words: Readonly<Record<string, string>> = {
  basis: 'gross approved critical_it',
  kind: 'colocation cloud mining convertible diluted',
  stage: 'operating construction contracted potential expected pipeline',
  bound: 'about at_least at_most',
}
const plain = new Map(Object.entries(words).flatMap(([name, values]) => values.split(' ').map((value) => [value, name] as const)))

const rounded = (value: unknown): number => Number(Number(value).toPrecision(6))

/** One order and form for both sides: subject, attribute, value, then the qualifiers by name. */
const written = (head: string, qualifiers: readonly string[]): string => [head, ...qualifiers.toSorted()].join(' | ')

function asked(line: string): string {
  const [head = '', ...named] = line.split(' | ')
  const [subject, attribute, value, ...short] = head.split(' ')
  return written(`${subject} ${attribute} ${rounded(value)}`, [...short.map((word) => `${plain.get(word)} ${word}`), ...named])
}

const told = (fact: Fact): string =>
  written(
    `${fact.subject} ${fact.attribute} ${rounded(fact.value)}`,
    qualifierNames.flatMap((name) => (fact[name] === undefined ? [] : [`${name} ${fact[name]}`])),
  )

export interface Row {
  readonly text: string
  /** Marked "!": not read yet as it should be. */
  readonly notYet: boolean
  readonly facts: readonly string[]
}

/** A passage, then a line "= …" for each fact; rows stand a blank line apart. */
export const rowsOf = (suite: string): readonly Row[] =>
  suite
    .trim()
    .split('\n\n')
    .map((block) => {
      const [text = '', ...lines] = block.split('\n')
      return { text: text.replace(/^! /, ''), notYet: text.startsWith('! '), facts: lines.map((line) => asked(line.slice(2))).toSorted() }
    })

/** `[NAME] ` before a passage: its publisher. */
async function read(text: string, language: 'de' | 'en', family: ReadonlySet<AttributeName> | undefined): Promise<readonly string[]> {
  const own = /^\[([^\]]+)\] /.exec(text)
  const body = text.slice(own?.[0].length ?? 0).replaceAll(' ¶ ', '\n\n')
  const metadata = { published: '2026-02-12', language, ...(own ? { publisher: own[1], type: 'press_release' } : { type: 'news' }) }
  const document = await openDocument(Buffer.from(body), { name: 'passage.txt', metadata })
  return readDocument(document, lexicon)
    .proposals.filter(({ fact }) => family === undefined || family.has(fact.attribute))
    .map(({ fact }) => told(fact))
    .toSorted()
}

/** Holds the reader to rows; where a family is named, to its attributes only. */
export function holdRows(rows: readonly Row[], language: 'de' | 'en', family?: ReadonlySet<AttributeName>): void {
  it.each(rows.filter((row) => !row.notYet))('$text', async ({ text, facts }) => {
    expect(await read(text, language, family)).toEqual(facts)
  })

  // Whoever teaches the reader one of these takes its mark away.
  it.each(rows.filter((row) => row.notYet))('not yet: $text', async ({ text, facts }) => {
    expect(await read(text, language, family)).not.toEqual(facts)
  })
}
