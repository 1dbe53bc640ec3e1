// All passages that are listed whole: every fact of theirs, and no other. The reader is held to them, and likeness learns from them.
import { attributes } from '../../facts/index.ts'
import { assertedDe } from './asserted-de.suite.ts'
import { assertedEn } from './asserted-en.suite.ts'
import { callsDe } from './calls-de.suite.ts'
import { callsEn } from './calls-en.suite.ts'
import { columnsDe } from './columns-de.suite.ts'
import { columnsEn } from './columns-en.suite.ts'
import { deskDe } from './desk-de.suite.ts'
import { deskEn } from './desk-en.suite.ts'
import { digestDe } from './digest-de.suite.ts'
import { digestEn } from './digest-en.suite.ts'
import { housesDe } from './houses-de.suite.ts'
import { housesEn } from './houses-en.suite.ts'
import { radarDe } from './radar-de.suite.ts'
import { radarEn } from './radar-en.suite.ts'
import { listsDe } from './lists-de.suite.ts'
import { listsEn } from './lists-en.suite.ts'
import { listsMoreDe } from './lists-more-de.suite.ts'
import { listsMoreEn } from './lists-more-en.suite.ts'
import { marketDe } from './market-de.suite.ts'
import { marketEn } from './market-en.suite.ts'
import { marketSilentDe, marketSilentEn } from './market-silent.suite.ts'
import { movesDe } from './moves-de.suite.ts'
import { movesEn } from './moves-en.suite.ts'
import { formerDe } from './former-de.suite.ts'
import { formerEn } from './former-en.suite.ts'
import { narrowedDe } from './narrowed-de.suite.ts'
import { narrowedEn } from './narrowed-en.suite.ts'
import { networkDe } from './network-de.suite.ts'
import { networkEn } from './network-en.suite.ts'
import { unbookedDe } from './unbooked-de.suite.ts'
import { unbookedEn } from './unbooked-en.suite.ts'
import { ratesDe } from './rates-de.suite.ts'
import { ratesEn } from './rates-en.suite.ts'
import { toldDe } from './told-de.suite.ts'
import { toldEn } from './told-en.suite.ts'
import { de } from './whole-de.suite.ts'
import { en } from './whole-en.suite.ts'
import { tablesDe } from './tables-de.suite.ts'
import { tablesEn } from './tables-en.suite.ts'
import { targetsDe } from './targets-de.suite.ts'
import { targetsEn } from './targets-en.suite.ts'
import { qualifiersDe } from './qualifiers-de.suite.ts'
import { qualifiersEn } from './qualifiers-en.suite.ts'
import { qualifiersMoreDe } from './qualifiers-more-de.suite.ts'
import { qualifiersMoreEn } from './qualifiers-more-en.suite.ts'

/** Short passages in a line or a few. */
export interface Passage {
  readonly text: string
  readonly publisher?: string
  readonly facts: readonly string[]
  /** Held to be read otherwise, so that the list tells the truth. */
  readonly notYet: boolean
}

/** Three digits are enough to tell figures of a passage apart. */
export const rounded = (value: unknown) =>
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

/** Passages by language, taken to be published on 15 April 2026. */
export const wholePassages = {
  en: passagesOf(
    [
      en,
      deskEn,
      callsEn,
      listsEn,
      listsMoreEn,
      marketEn,
      marketSilentEn,
      movesEn,
      toldEn,
      housesEn,
      radarEn,
      targetsEn,
      assertedEn,
      tablesEn,
      ratesEn,
      narrowedEn,
      networkEn,
      qualifiersEn,
      qualifiersMoreEn,
      formerEn,
      digestEn,
      columnsEn,
      unbookedEn,
    ].join('\n\n'),
  ),
  de: passagesOf(
    [
      de,
      deskDe,
      callsDe,
      listsDe,
      listsMoreDe,
      marketDe,
      marketSilentDe,
      movesDe,
      toldDe,
      housesDe,
      radarDe,
      targetsDe,
      assertedDe,
      tablesDe,
      ratesDe,
      narrowedDe,
      networkDe,
      qualifiersDe,
      qualifiersMoreDe,
      formerDe,
      digestDe,
      columnsDe,
      unbookedDe,
    ].join('\n\n'),
  ),
} as const

/** The day on which passages are published. */
export const passagesPublished = '2026-04-15'
