// Takes a document apart for reading: sentences with what was found in them, who publishes, who is spoken of, in which language.
import type { CellPlace, Document, Language } from '../documents/index.ts'
import { readDates } from './dates/index.ts'
import { definedDates } from './time/defined-dates.ts'
import { findHouses, looksLikeHouse } from './houses/houses.ts'
import { listedHouses } from './houses/listed-houses.ts'
import { interviewOf, splitDialogue, type Interview } from './voices/interview.ts'
import { analystsOf } from './voices/analysts.ts'
import { executivesOf } from './voices/executives.ts'
import { cuesDe } from './lexicon/cues-de.ts'
import { cuesEn } from './lexicon/cues-en.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { findNames, indexNames, type NameIndex, type NameMention } from './names.ts'
import { looksDamaged, normalise, type ReadingCopy } from './normalise.ts'
import { readQuantities } from './quantities/index.ts'
import { ownReplacements } from './replacements.ts'
import { makeSentence, type Sentence } from './sentence.ts'
import { entryBreaks, splitSentences, type Slice } from './sentences.ts'
import { findTenants } from './deals/unlisted-tenants.ts'
import { uprightTables } from './tables/upright.ts'

export type Voice = 'own' | 'house' | 'press'

export interface Passage {
  readonly kind: Sentence['kind']
  readonly copy: ReadingCopy
  /** Offset of the passage in the document's text. */
  readonly base: number
  readonly end: number
  readonly sentences: readonly Sentence[]
  readonly cell?: CellPlace
  /** Of a caption: its table. */
  readonly table?: number
}

export interface Outline {
  readonly document: Document
  readonly passages: readonly Passage[]
  readonly language: Language
  /** `own`: a company's release or filing. `house`: a broker's note. `press`: everybody else. */
  readonly voice: Voice
  /** Ticker of the company that publishes, or name of the house. */
  readonly publisher?: string
  /** The company that the document is about, where there is just one. */
  readonly main?: string
  /** The one big American bank of the document: „die US-Bank“. */
  readonly bigBank?: string
  /** Who answers, where questions and answers are printed. */
  readonly interview?: Interview
  /** Surnames of people who speak for a broker. */
  readonly analysts: ReadonlyMap<string, string>
  /** Surnames of people who speak for the company that the document is about. */
  readonly executives: ReadonlySet<string>
  /** The house that the document is about, where there is just one. */
  readonly mainBroker?: string
  /** Company tickers in the order of first mention. */
  readonly companies: readonly string[]
  readonly damaged: boolean
  readonly fiscalYearEnd: number
}

function languageOf(document: Document): Language {
  if (document.metadata.language) return document.metadata.language
  const sample = document.text.slice(0, 20_000)
  const german = (sample.match(/\b(?:der|die|das|und|von|mit|für|auf|ist|nicht|ein|eine|den|dem|im|zu|bei)\b/g) ?? []).length
  const english = (sample.match(/\b(?:the|of|and|to|in|for|with|is|on|that|by|at|from|its|has|was)\b/g) ?? []).length
  return german > english ? 'de' : 'en'
}

const indexes = new WeakMap<Lexicon, NameIndex>()

function indexOf(lexicon: Lexicon): NameIndex {
  let index = indexes.get(lexicon)
  if (!index) {
    index = indexNames(lexicon)
    indexes.set(lexicon, index)
  }
  return index
}

interface Raw {
  readonly kind: Sentence['kind']
  readonly copy: ReadingCopy
  readonly base: number
  readonly end: number
  readonly text: string
  readonly cell?: Passage['cell']
  readonly table?: number
}

function rawPassages(document: Document, damaged: boolean): Raw[] {
  return uprightTables(document.text, splitDialogue(document.text, document.blocks), damaged).map((block) => {
    const copy = normalise(document.text.slice(block.start, block.end), damaged)
    return {
      kind: block.kind,
      copy,
      base: block.start,
      end: block.end,
      text: copy.text.replaceAll('\n', ' '),
      ...(block.cell ? { cell: block.cell } : {}),
      ...(block.table === undefined ? {} : { table: block.table }),
      ...(block.table === undefined ? {} : { table: block.table }),
    }
  })
}

function publisherOf(
  document: Document,
  raws: readonly Raw[],
  index: NameIndex,
  lexicon: Lexicon,
  companies: readonly string[],
): Pick<Outline, 'voice' | 'publisher'> {
  const { publisher, type } = document.metadata
  // A note headed by who publishes it.
  const headed =
    publisher !== undefined &&
    type === 'research' &&
    raws
      .slice(0, 3)
      .map((raw) => raw.text)
      .join(' ')
      .includes(publisher)
  const house = publisher !== undefined && (headed || looksLikeHouse(publisher, lexicon))
  const ticker = publisher === undefined ? undefined : findNames(publisher, index).find((name) => name.kind === 'company')?.id
  const opening = raws
    .slice(0, 160)
    .map((raw) => raw.text)
    .join('\n')
    .slice(0, 6000)
  const formal = /^(?:filing|press_release|press release|release)$/.test(type ?? '')
  const selfNamed =
    /\((?:the |das |die |")?"?(?:the )?"?(?:Company|Unternehmen|Gesellschaft)"?|(?:Exact name of registrant)|\bregistrant's common stock|FORM (?:8-K|10-Q|10-K|6-K|20-F)|EX-99|Exhibit 99|\) \("[^"]{2,30}" (?:or|oder) (?:the|das|die)/i.test(
      opening,
    )
  if (ticker !== undefined) return { voice: 'own', publisher: ticker }
  if (publisher !== undefined && /^(?:broker[_ ]note|research[_ ]note)$/.test(type ?? '')) return { voice: 'house', publisher }
  // What an investor writes to its holders is its own paper, not the word of a house.
  if (house && type !== 'letter' && /\b(?:[Ww]e|[Oo]ur|[Ww]ir|[Uu]nsere?)\b/.test(opening))
    return { voice: 'house', publisher: publisher ?? '' }
  if ((formal || selfNamed) && companies[0] !== undefined && type !== 'news' && type !== 'blog')
    return { voice: 'own', publisher: companies[0] }
  return { voice: 'press', ...(publisher === undefined ? {} : { publisher }) }
}

function mainCompany(
  document: Document,
  raws: readonly Raw[],
  names: readonly (readonly NameMention[])[],
  index: NameIndex,
): string | undefined {
  const counts = new Map<string, number>()
  for (const list of names) for (const name of list) if (name.kind === 'company') counts.set(name.id, (counts.get(name.id) ?? 0) + 1)
  const first = raws.findIndex((raw) => raw.text.trim() !== '')
  const title = new Set(
    [...findNames(document.metadata.title ?? '', index), ...(names[first] ?? [])]
      .filter((name) => name.kind === 'company')
      .map((name) => name.id),
  )
  if (counts.size === 1) {
    const [only, count] = [...counts][0] ?? ['', 0]
    const early = names
      .slice(0, first + 3)
      .some(
        (list, number) =>
          list.some((name) => name.kind === 'company' && !name.short) && !/\?|\bif\b|\bwenn\b/i.test(raws[number]?.text ?? ''),
      )
    return count >= 2 || title.has(only) || early ? only : undefined
  }
  if (title.size === 1) {
    const [only] = title
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (only !== undefined && (counts.get(only) ?? 0) / total >= 0.4) return only
    return undefined
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1])
  const total = ranked.reduce((sum, [, count]) => sum + count, 0)
  return title.size === 0 && (ranked[0]?.[1] ?? 0) / total >= 0.75 ? ranked[0]?.[0] : undefined
}

/** The house that title and opening name alone, or that is named most by far. */
function mainBrokerOf(names: readonly (readonly NameMention[])[]): string | undefined {
  const counts = new Map<string, number>()
  for (const [number, list] of names.entries()) {
    for (const name of list) if (name.kind === 'broker') counts.set(name.id, (counts.get(name.id) ?? 0) + (number < 2 ? 2 : 1))
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

const bigBanks = new Set(['JPMorgan', 'Morgan Stanley', 'Goldman Sachs', 'Bank of America', 'Citi', 'Wells Fargo'])

/** Short names count once the document names the company in full, or speaks of two other companies of the list. */
function activeNames(lists: readonly NameMention[][], ofTheField: boolean): NameMention[][] {
  const sure = new Set<string>()
  const shorts = new Set<string>()
  for (const list of lists) for (const name of list) if (name.kind === 'company') (name.short ? shorts : sure).add(name.id)
  // "Galaxy" beside "Helios": the site tells which one is meant.
  for (const list of lists)
    for (const name of list) if (name.kind === 'site' && name.company !== undefined && shorts.has(name.company)) sure.add(name.company)
  const active = (name: NameMention) => !name.short || sure.has(name.id) || ((sure.size >= 1 || ofTheField) && !name.quoted)
  return lists.map((list) => list.filter(active))
}

/** A short answer is read with its question: "How many coins does it hold? 1,500." */
function withQuestion(text: string, own: Slice, before: Slice | undefined): Slice {
  const answers =
    before !== undefined &&
    own.end - own.start <= 90 &&
    /\?["')\]]*$/.test(text.slice(before.start, before.end)) &&
    /\d/.test(text.slice(own.start, own.end))
  return answers && !/\?/.test(text.slice(own.start, own.end)) ? { start: before.start, end: own.end } : own
}

/** Items of an ordered list that lie in `[start, end)`. */
function inside<T extends { readonly start: number; readonly end: number }>(list: readonly T[], start: number, end: number): T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const result: T[] = []
  for (let item = list[low]; item !== undefined && item.start < end; item = list[++low]) if (item.end <= end) result.push(item)
  return result
}

export function outlineOf(document: Document, lexicon: Lexicon): Outline {
  const damaged = looksDamaged(document.text.slice(0, 200_000))
  const raws = rawPassages(document, damaged)
  const language = languageOf(document)
  let index = indexOf(lexicon)
  const known = (name: string) =>
    findNames(name, index).some((mention) => mention.kind !== 'place' && (mention.start === 0 || mention.kind !== 'broker'))
  const houses = findHouses(
    raws.map((raw) => ({ text: raw.text, heading: raw.kind === 'heading' || raw.text.length < 40 })),
    known,
    listedHouses(raws, {
      any: (name) => findNames(name, index).some(({ kind, start, end }) => kind !== 'place' || (start === 0 && end === name.length)),
      named: (text) => findNames(text, index).some((mention) => mention.kind === 'company'),
      company: (text) => findNames(text, index).some((mention) => mention.kind === 'company' && mention.start === 0),
    }),
  )
  if (houses.length > 0) index = indexNames({ ...lexicon, brokers: [...lexicon.brokers, ...houses] })
  const tenants = findTenants(
    raws.map((raw) => raw.text),
    (name) => findNames(name, index).length > 0,
  )
  if (tenants.length > 0)
    index = indexNames({ ...lexicon, brokers: [...lexicon.brokers, ...houses], tenants: [...lexicon.tenants, ...tenants] })
  const fieldWords = document.text.slice(0, 40_000).match(/\b(?:bitcoin|miners?|mining|hash ?rate|GPUs?|megawatts?|MW)\b/gi) ?? []
  const names = activeNames(
    raws.map((raw) => findNames(raw.text, index)),
    fieldWords.length >= 5,
  )
  const companies = [...new Set(names.flatMap((list) => list.filter((name) => name.kind === 'company').map((name) => name.id)))]
  const { voice, publisher } = publisherOf(document, raws, index, lexicon, companies)
  const interview = interviewOf(
    raws.map((raw) => raw.text),
    names,
  )
  const analysts = analystsOf(
    raws.map((raw) => raw.text),
    names,
  )
  const answering = interview?.kind === 'company' ? interview.id : undefined
  const main = voice === 'own' ? publisher : (answering ?? mainCompany(document, raws, names, index))
  const mainBroker = interview?.kind === 'broker' ? interview.id : mainBrokerOf(names)
  const banks = [
    ...new Set(
      names
        .flat()
        .filter((name) => name.kind === 'broker' && bigBanks.has(name.id))
        .map((name) => name.id),
    ),
  ]
  const fiscalYearEnd = lexicon.companies.find((company) => company.ticker === main)?.fiscalYearEnd ?? 12
  const tables = [language === 'de' ? cuesDe : cuesEn]
  const { published } = document.metadata
  const read = raws.map((raw) => readDates(raw.text, { language, fiscalYearEnd, ...(published === undefined ? {} : { published }) }))
  const defined = definedDates(
    raws.map((raw) => raw.text),
    read,
  )
  const passages = raws.map((raw, number): Passage => {
    const dates = [...(read[number] ?? []), ...(defined.get(number) ?? [])].toSorted((a, b) => a.start - b.start)
    const found = names[number] ?? []
    // "in Barber Lake 207" counts, "Texas 75201" is an address.
    const nameEnds = new Set(
      found
        .filter(
          (name) =>
            name.kind === 'company' ||
            ((name.kind === 'site' || name.kind === 'place' || name.kind === 'tenant') &&
              !/^ \d{5}(?!\d)/.test(raw.text.slice(name.end, name.end + 7))),
        )
        .map((name) => name.end),
    )
    const quantities = readQuantities(raw.text, { language, nameEnds })
    const slices = splitSentences(raw.text, entryBreaks(raw.copy.text))
    const sentences = slices.map((own, place) => {
      const slice = withQuestion(raw.text, own, slices[place - 1])
      const within = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]) =>
        inside(list, slice.start, slice.end)
      return makeSentence(
        {
          source: raw.text,
          ...slice,
          passage: number,
          kind: raw.kind,
          quantities: ownReplacements(inside(quantities, own.start, own.end), raw.text),
          dates: within(dates),
          names: within(found),
        },
        tables,
      )
    })
    return {
      kind: raw.kind,
      copy: raw.copy,
      base: raw.base,
      end: raw.end,
      sentences,
      ...(raw.cell ? { cell: raw.cell } : {}),
      ...(raw.table === undefined ? {} : { table: raw.table }),
    }
  })
  return {
    document,
    passages,
    language,
    voice,
    ...(publisher === undefined ? {} : { publisher }),
    ...(main === undefined ? {} : { main }),
    ...(mainBroker === undefined ? {} : { mainBroker }),
    ...(interview === undefined ? {} : { interview }),
    ...(banks.length === 1 && banks[0] !== undefined ? { bigBank: banks[0] } : {}),
    companies,
    analysts,
    executives: voice === 'press' && main !== undefined ? executivesOf(raws.map((raw) => raw.text)) : new Set<string>(),
    damaged,
    fiscalYearEnd,
  }
}
