// Finds companies, brokers, investors, tenants, sites and places in a passage by the names of the lexicon, longest name first.
import type { Lexicon } from './lexicon/lexicon.ts'

export type NameKind = 'company' | 'broker' | 'investor' | 'tenant' | 'site' | 'place'

export interface NameMention {
  readonly kind: NameKind
  /** Ticker of a company, name of the others as facts spell it. */
  readonly id: string
  readonly start: number
  readonly end: number
  /** True for a name of one ordinary word ("Riot", "Galaxy") that only the document's other names make sure. */
  readonly short?: boolean
  /** In quotation marks: spoken of as a word. */
  readonly quoted?: boolean
  /** Of a site: the ticker of its owner. */
  readonly company?: string
}

interface Entry {
  readonly text: string
  readonly kind: NameKind
  readonly id: string
  readonly short: boolean
  readonly company?: string
}

export interface NameIndex {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
}

/** Names that are words of daily speech: they need the document's other names beside them. */
const ordinary = new Set(['riot', 'galaxy', 'hive', 'keel', 'marathon', 'iris', 'mara'])
/** First words that name nothing on their own. */
const generic = new Set(['core', 'applied', 'american', 'hut', 'bit', 'digital', 'the', 'new', 'white', 'soluna', 'bank', 'great'])
/** What follows a short name when it is somebody else's. */
const others =
  /^['"]?\s*(?:Entertainment|Games?|Studios?|S\.p\.A|Gold|Therapeutics|Pharma|Brands|Note|Thermostat|Energy Italia|Blockchain Week|Acquisition)\b/

const firstWord = (text: string) => /^\$?[A-Za-zÀ-ɏ\d]+/u.exec(text)?.[0] ?? text

export function indexNames(lexicon: Lexicon): NameIndex {
  const byFirst = new Map<string, Entry[]>()
  const seen = new Set<string>()
  const add = (text: string, kind: NameKind, id: string, short = false, company?: string) => {
    if (text.length < 2 || seen.has(text)) return
    seen.add(text)
    const entry: Entry = { text, kind, id, short, ...(company === undefined ? {} : { company }) }
    const first = firstWord(text)
    const list = byFirst.get(first)
    if (list) list.push(entry)
    else byFirst.set(first, [entry])
  }
  const both = (text: string, kind: NameKind, id: string, short = false, company?: string) => {
    add(text, kind, id, short, company)
    if (text.length > 4) add(text.toUpperCase(), kind, id, short, company)
  }
  for (const company of lexicon.companies) {
    add(company.ticker, 'company', company.ticker)
    add(`$${company.ticker}`, 'company', company.ticker)
    const names = [company.name, ...company.aliases, ...(company.renamed ?? []).map((change) => change.name)]
    const firsts = new Set(names.filter((name) => /\s/.test(name)).map(firstWord))
    for (const name of names) {
      const short = firsts.has(name) && name !== company.ticker
      both(name, 'company', company.ticker, ordinary.has(name.toLowerCase()) && (short || name !== company.name))
      const bare = name.replace(/,? (?:Inc|Corp|Ltd|PLC|Limited|Corporation|Holdings?|Group|plc)\.?$/i, '')
      if (bare !== name && /\s/.test(bare)) both(bare, 'company', company.ticker)
    }
    for (const first of firsts) {
      if (!generic.has(first.toLowerCase()) && first.length > 3) both(first, 'company', company.ticker, true)
    }
  }
  for (const [kind, parties] of [
    ['broker', lexicon.brokers],
    ['investor', lexicon.investors],
    ['tenant', lexicon.tenants],
  ] as const) {
    for (const party of parties) for (const name of [party.name, ...party.aliases]) both(name, kind, party.name)
  }
  for (const site of lexicon.sites) for (const name of [site.name, ...site.aliases]) both(name, 'site', site.name, false, site.company)
  for (const place of lexicon.places) add(place, 'place', lexicon.placeNames[place] ?? place)
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length)
  return { byFirst }
}

/** "Riot's stock", „die Aktie von Galaxy“: what has shares is the company. */
function ofShares(text: string, start: number, end: number): boolean {
  return (
    /^(?:(?:['’]s?|s)?\s+(?:stock|shares?|Aktien?|Papiere?)|-(?:Aktien?|Papiere?|Titel|Kurs))(?![A-Za-zÀ-ɏ])/u.test(
      text.slice(end, end + 16),
    ) || /(?<![A-Za-zÀ-ɏ])(?:shares?|stock|Aktien?|Papiere?|Titel) (?:of|in|von) $/iu.test(text.slice(Math.max(0, start - 14), start))
  )
}

const word = /\$?[A-Za-zÀ-ɏ\d]+/gu

/** All mentions in order of the text, not overlapping. */
export function findNames(text: string, index: NameIndex): NameMention[] {
  const result: NameMention[] = []
  word.lastIndex = 0
  let match: RegExpExecArray | null
  while ((match = word.exec(text)) !== null) {
    let first = match[0]
    let entries = index.byFirst.get(first)
    // "Ciphers Pipeline", "IRENs": the German genitive hangs on without an apostrophe.
    if (!entries && first.endsWith('s')) {
      first = first.slice(0, -1)
      entries = index.byFirst.get(first)
    }
    if (!entries) continue
    const start = match.index
    for (const entry of entries) {
      // „Compass-Point-Analyst“
      const joined = entry.text.includes(' ') && text.startsWith(`${entry.text.replaceAll(' ', '-')}-`, start)
      if (!joined && !text.startsWith(entry.text, start)) continue
      const end = start + entry.text.length
      const after = text.slice(end, end + 24)
      if (/^[A-Za-zÀ-ɏ\d]/u.test(after) && !/^s(?![A-Za-zÀ-ɏ\d])/u.test(after)) continue
      if (entry.kind === 'company' && others.test(after)) continue
      // "Nvidia GB300 GPUs", "Microsoft chips": the maker of a thing is no party to a contract.
      if (
        entry.kind === 'tenant' &&
        /^'?s? (?:GB?\d|H\d|B\d|GPUs?\b|Blackwell|chips?\b|processors?\b|Blackwell|RTX|Azure account)/i.test(after)
      )
        continue
      if (entry.text === 'Washington' && /^,? D\.? ?C/.test(after)) continue
      if (entry.id === 'Google' && /^ (?:Maps|search|Trends|News)/i.test(after)) continue
      const short = entry.short && !ofShares(text, start, end)
      const mention: NameMention = {
        kind: entry.kind,
        id: entry.id,
        start,
        end,
        ...(short ? { short: true } : {}),
        ...(short && /["']$/.test(text.slice(Math.max(0, start - 1), start)) && /^["']/.test(after) ? { quoted: true } : {}),
        ...(entry.company === undefined ? {} : { company: entry.company }),
      }
      result.push(mention)
      word.lastIndex = end
      break
    }
  }
  return result
}
