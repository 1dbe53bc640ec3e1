// Reads a list of short passages, each with the facts that it should give, and tells where the reader differs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../documents/index.ts'
import { attributes, checkCompanies, qualifierNames, type AttributeName, type Fact } from '../../facts/index.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { readDocument } from '../read-document.ts'

const companies = join(import.meta.dirname, '..', '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(companies, 'utf8')), companies))

/** The attributes that the lists of passages are about; facts of others are not looked at. */
const watched: ReadonlySet<string> = new Set<AttributeName>([
  'cash',
  'debt',
  'bitcoin_holdings',
  'bitcoin_production',
  'hashrate',
  'fleet_efficiency',
  'power_cost',
  'network_hashrate',
  'bitcoin_price',
  'value_per_mw',
  'capex_per_mw',
  'noi_margin',
  'shares_outstanding',
])

export interface Passage {
  readonly text: string
  /** The company that speaks, where the passage is from its own paper. */
  readonly publisher?: string
  readonly language: 'en' | 'de'
  /** `RIOT cash 5000000 on=2026-03`, sorted. */
  readonly facts: readonly string[]
}

/** Passages stand a blank line apart; `=` begins a fact, `@` the company that speaks; `¶` is a new paragraph, `⏎` a new line. */
export function passagesOf(list: string, language: 'en' | 'de' = 'en'): readonly Passage[] {
  return list
    .trim()
    .split(/\n\s*\n/)
    .map((part) => {
      const lines = part.split('\n').map((line) => line.trim())
      const publisher = lines
        .find((line) => line.startsWith('@'))
        ?.slice(1)
        .trim()
      return {
        language,
        text: lines
          .filter((line) => !/^[@=]/.test(line))
          .join(' ')
          .replaceAll(/ ?¶ ?/g, '\n\n')
          .replaceAll(/ ?⏎ ?/g, '\n'),
        ...(publisher === undefined ? {} : { publisher }),
        facts: lines
          .filter((line) => line.startsWith('='))
          .map((line) => written(line.slice(1).trim()))
          .toSorted(),
      }
    })
}

/** One spelling of a fact: the number plain, the qualifiers in order; `_` stands for a space in a name. */
function written(line: string): string {
  const [subject = '', attribute = '', value = '', ...rest] = line.split(/\s+/)
  if (!(attribute in attributes)) throw new Error(`no attribute ${attribute}: ${line}`)
  const qualifiers = rest.map((each) => each.replace(/(?<=^previous=).*/, (number) => String(Number(number))))
  return [subject, attribute, String(Number(value)), ...qualifiers.toSorted()].join(' ')
}

function shown(fact: Fact): string {
  const qualifiers = qualifierNames
    .filter((name) => fact[name] !== undefined && name !== 'site')
    .map((name) => `${name}=${String(fact[name]).replaceAll(' ', '_')}`)
  return [fact.subject, fact.attribute, String(fact.value), ...qualifiers.toSorted()].join(' ')
}

/** The facts that the reader finds in a passage, published on 15 April 2026, in the spelling of the list. */
export async function readPassage(passage: Passage): Promise<readonly string[]> {
  const html = passage.text.startsWith('<')
  const document = await openDocument(new TextEncoder().encode(passage.text), {
    name: html ? 'passage.html' : 'passage.txt',
    metadata: {
      published: '2026-04-15',
      language: passage.language,
      ...(passage.publisher === undefined ? {} : { publisher: passage.publisher, type: 'press_release' as const }),
    },
  })
  return readDocument(document, lexicon)
    .proposals.map((proposal) => proposal.fact)
    .filter((fact) => watched.has(fact.attribute))
    .map(shown)
    .toSorted()
}

/** Tests of a list of passages; those whose beginning is in `notYet` are held to be read otherwise, so that the list tells the truth. */
export function holdPassages(title: string, passages: readonly Passage[], notYet: readonly string[] = []): void {
  const missed = (passage: Passage) => notYet.some((start) => passage.text.startsWith(start))
  describe(`${title}`, () => {
    it.each(passages.filter((passage) => !missed(passage)))('$text', async (passage) => {
      expect(await readPassage(passage)).toEqual(passage.facts)
    })

    it.each(passages.filter(missed))('not yet: $text', async (passage) => {
      expect(await readPassage(passage)).not.toEqual(passage.facts)
    })

    it('misses no other passages than it says', () => {
      expect(notYet.filter((start) => !passages.some((passage) => passage.text.startsWith(start)))).toEqual([])
    })
  })
}
