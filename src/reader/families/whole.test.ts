// Reads passages and short documents whole: every fact with every qualifier, and no other.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../documents/index.ts'
import { checkCompanies, qualifierNames, type Fact } from '../../facts/index.ts'
import { passagesPublished, rounded, wholePassages, type Passage } from './whole-passages.suite.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { readDocument } from '../read-document.ts'

const companies = join(import.meta.dirname, '..', '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(companies, 'utf8')), companies))

function shown(fact: Fact): string {
  const qualifiers = qualifierNames
    .filter((name) => fact[name] !== undefined)
    .map((name) => `${name}=${(name === 'previous' ? rounded(fact[name]) : String(fact[name])).replaceAll(' ', '_')}`)
  return [fact.subject, fact.attribute, rounded(fact.value).replaceAll(' ', '_'), ...qualifiers.toSorted()].join(' ')
}

/** Every fact of a passage published on 15 April 2026, in the spelling of the lists. */
async function read(passage: Passage, language: 'en' | 'de'): Promise<readonly string[]> {
  const document = await openDocument(new TextEncoder().encode(passage.text), {
    name: passage.text.startsWith('<') ? 'passage.html' : 'passage.txt',
    metadata: {
      published: passagesPublished,
      language,
      ...(passage.publisher === undefined ? {} : { publisher: passage.publisher, type: 'press_release' as const }),
    },
  })
  return readDocument(document, lexicon)
    .proposals.map(({ fact }) => shown(fact))
    .toSorted()
}

describe.each(['en', 'de'] as const)('whole passages (%s)', (language) => {
  const passages = wholePassages[language]

  it('are many, and most of them are read in full', () => {
    expect(passages.length).toBeGreaterThan(50)
    expect(passages.filter(({ notYet }) => notYet).length).toBeLessThan(passages.length / 5)
  })

  it.each(passages.filter(({ notYet }) => !notYet))('$text', async (passage) => {
    expect(await read(passage, language)).toEqual(passage.facts)
  })

  it.each(passages.filter(({ notYet }) => notYet))('not yet: $text', async (passage) => {
    expect(await read(passage, language)).not.toEqual(passage.facts)
  })
})
