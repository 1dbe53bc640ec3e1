// Reads passages and short documents whole: every fact with every qualifier, and no other.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../documents/index.ts'
import { attributes, checkCompanies, qualifierNames, type Fact } from '../facts/index.ts'
import { assertedDe } from './family-asserted-de.suite.ts'
import { assertedEn } from './family-asserted-en.suite.ts'
import { callsDe } from './family-calls-de.suite.ts'
import { callsEn } from './family-calls-en.suite.ts'
import { deskDe } from './family-desk-de.suite.ts'
import { deskEn } from './family-desk-en.suite.ts'
import { housesDe } from './family-houses-de.suite.ts'
import { housesEn } from './family-houses-en.suite.ts'
import { radarDe } from './family-radar-de.suite.ts'
import { radarEn } from './family-radar-en.suite.ts'
import { listsDe } from './family-lists-de.suite.ts'
import { listsEn } from './family-lists-en.suite.ts'
import { marketDe } from './family-market-de.suite.ts'
import { marketEn } from './family-market-en.suite.ts'
import { marketSilentDe, marketSilentEn } from './family-market-silent.suite.ts'
import { movesDe } from './family-moves-de.suite.ts'
import { movesEn } from './family-moves-en.suite.ts'
import { formerDe } from './family-former-de.suite.ts'
import { formerEn } from './family-former-en.suite.ts'
import { networkDe } from './family-network-de.suite.ts'
import { networkEn } from './family-network-en.suite.ts'
import { ratesDe } from './family-rates-de.suite.ts'
import { ratesEn } from './family-rates-en.suite.ts'
import { toldDe } from './family-told-de.suite.ts'
import { toldEn } from './family-told-en.suite.ts'
import { de } from './family-whole-de.suite.ts'
import { en } from './family-whole-en.suite.ts'
import { tablesDe } from './family-tables-de.suite.ts'
import { tablesEn } from './family-tables-en.suite.ts'
import { targetsDe } from './family-targets-de.suite.ts'
import { targetsEn } from './family-targets-en.suite.ts'
import { qualifiersDe } from './family-qualifiers-de.suite.ts'
import { qualifiersEn } from './family-qualifiers-en.suite.ts'
import { lexiconOf } from './lexicon/lexicon.ts'
import { readDocument } from './read-document.ts'

const companies = join(import.meta.dirname, '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(companies, 'utf8')), companies))

interface Passage {
  readonly text: string
  readonly publisher?: string
  readonly facts: readonly string[]
  /** Held to be read otherwise, so that the list tells the truth. */
  readonly notYet: boolean
}

const rounded = (value: unknown) =>
  typeof value === 'number' || !Number.isNaN(Number(value)) ? String(Number(Number(value).toPrecision(3))) : String(value)

/** Passages stand a blank line apart; `=` begins facts, `@` who publishes; `¶` is a new paragraph, `⏎` a new line, `_` a space in a name. */
function passagesOf(list: string): readonly Passage[] {
  return list
    .trim()
    .split(/\n\s*\n/)
    .map((part) => {
      const lines = part.split('\n')
      const publisher = lines
        .find((line) => line.startsWith('@'))
        ?.slice(1)
        .trim()
      const text = lines
        .filter((line) => !/^[@=]/.test(line))
        .join(' ')
        .replace(/^! /, '')
        .replaceAll(/ ?¶ ?/g, '\n\n')
        .replaceAll(/ ?⏎ ?/g, '\n')
      const facts = lines
        .filter((line) => line.startsWith('='))
        .flatMap((line) => line.slice(1).split(/;\s+(?=[A-Z]{3,7} [a-z_]+ )/))
        .map(written)
      return { text, notYet: part.startsWith('! '), facts: facts.toSorted(), ...(publisher === undefined ? {} : { publisher }) }
    })
}

function written(line: string): string {
  const [subject = '', attribute = '', value = '', ...rest] = line.trim().split(/\s+/)
  if (!(attribute in attributes)) throw new Error(`no attribute ${attribute}: ${line}`)
  const qualifiers = rest.map((each) => each.replace(/(?<=^previous=).*/, rounded))
  return [subject, attribute, rounded(value), ...qualifiers.toSorted()].join(' ')
}

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
      published: '2026-04-15',
      language,
      ...(passage.publisher === undefined ? {} : { publisher: passage.publisher, type: 'press_release' as const }),
    },
  })
  return readDocument(document, lexicon)
    .proposals.map(({ fact }) => shown(fact))
    .toSorted()
}

describe.each([
  [
    'en',
    `${en}\n\n${deskEn}\n\n${callsEn}\n\n${listsEn}\n\n${marketEn}\n\n${marketSilentEn}\n\n${movesEn}\n\n${toldEn}\n\n${housesEn}\n\n${radarEn}\n\n${targetsEn}\n\n${assertedEn}\n\n${tablesEn}\n\n${ratesEn}\n\n${networkEn}\n\n${qualifiersEn}\n\n${formerEn}`,
  ],
  [
    'de',
    `${de}\n\n${deskDe}\n\n${callsDe}\n\n${listsDe}\n\n${marketDe}\n\n${marketSilentDe}\n\n${movesDe}\n\n${toldDe}\n\n${housesDe}\n\n${radarDe}\n\n${targetsDe}\n\n${assertedDe}\n\n${tablesDe}\n\n${ratesDe}\n\n${networkDe}\n\n${qualifiersDe}\n\n${formerDe}`,
  ],
] as const)('whole passages (%s)', (language, list) => {
  const passages = passagesOf(list)

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
