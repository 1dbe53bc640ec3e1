// A sentence with everything found in it: quantities, dates, names, words of the field, and a measure of how far apart two of them stand.
import { cueSearch, type CueSearch } from './cue-search.ts'
import type { DateMention } from './dates/index.ts'
import type { CueName, CueTable } from './lexicon/cues.ts'
import type { NameMention } from './names.ts'
import type { Quantity } from './quantities/index.ts'
import type { Slice } from './sentences.ts'

export interface Sentence {
  /** The passage's reading copy; all offsets are into it. */
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Number of the passage, and its kind. */
  readonly passage: number
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption' | 'cell'
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameMention[]
  readonly question: boolean
  /** Places of a kind of word, in order. */
  cues(name: CueName): readonly Slice[]
  has(name: CueName): boolean
  /** How far apart two offsets are: words count one, commas and conjunctions more, breaks of the sentence most. */
  distance(from: number, to: number): number
  /** `[start, end)` of the clause that holds an offset. */
  clause(offset: number): Slice
}

// What opens a clause of its own after a comma, and what does so even without one.
const opensClause =
  /^(?:,\s+(?:and|but|while|whereas|which|who|whose|whom|where|because|as|after|although|though|since|so|yet|or|und|aber|während|wobei|nachdem|obwohl|sondern|die|der|das|den|dem|deren|dessen|weil|dass|womit|was|wo|denn|doch|jedoch|bis|worauf|hier|(?:(?:both|all|most|some|none|each|half|neither|either|many|few) )?of (?:which|whom)|(?:beides|alles|nichts) davon|davon|wovon|darunter|(?:on|in|at|for|to|from|under|with) (?:which|whom|whose)|(?:auf|in|an|für|mit|von|bei|aus|zu) (?:dem|der|denen|dessen|deren) (?=(?:[A-ZÀ-Þ]\S* |sie |es |er |man )?\S+ )|having|(?:zum|bis|Ende|Mitte|ab|im|in|by|until)\s[^,;]{2,30}\s(?:sollen|soll|werden|wird|will|sind|waren|war|ist)\s(?:es|sie|it|they))(?![A-Za-zÀ-ɏ\d])|\s+(?:while|whereas|although|but|because|nachdem|während|aber|sondern|und (?:könnte|will|soll|wird|plant|dürfte|möchte)|and (?:could|wants|plans|expects|aims|hopes|intends))\s)/iu

function costs(text: string): Uint16Array {
  const cost = new Uint16Array(text.length + 1)
  let sum = 0
  let inWord = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    cost[index] = sum
    const letter = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf
    if (letter && code !== 0x2013 && code !== 0x2014 && code !== 0x2026 && code !== 0x2022) {
      if (!inWord) sum += 1
      inWord = true
      continue
    }
    // Commas and stops inside a number, hyphens inside a word cost nothing.
    if (inWord && (code === 44 || code === 46 || code === 45 || code === 39) && /[A-Za-zÀ-ɏ\d]/u.test(text[index + 1] ?? ' ')) continue
    inWord = false
    if (code === 44) sum += 2
    else if (code === 59) sum += 9
    else if (code === 58) sum += 1
    else if (code === 40 || code === 41) sum += 1
    else if (code === 0x2013 || code === 0x2014) sum += text[index - 1] === ' ' ? 4 : 0
    else if (code === 32 && (text.startsWith(' and ', index) || text.startsWith(' und ', index))) sum += 1
    else if (code === 32 && (text.startsWith(' while ', index) || text.startsWith(' aber ', index) || text.startsWith(' but ', index)))
      sum += 6
  }
  cost[text.length] = sum
  return cost
}

/** Whether a word that opens a clause without a comma can begin so: "while", "and plans", „nachdem“, „sondern“; or another space. */
function maySplit(code: number): boolean {
  const small = code | 32
  return small === 97 || small === 98 || small === 110 || small === 115 || small === 117 || small === 119 || code <= 32 || code >= 0xa0
}

function boundaries(text: string): number[] {
  const result = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 59 || ((code === 0x2013 || code === 0x2014) && text[index - 1] === ' ' && text[index + 1] === ' ')) result.push(index + 1)
    else if (
      (code === 44 || (code === 32 && maySplit(text.charCodeAt(index + 1)))) &&
      opensClause.test(text.slice(index, index + (code === 44 ? 60 : 18)))
    )
      result.push(index + 1)
  }
  result.push(text.length)
  return result
}

type Parts = Pick<Sentence, 'source' | 'start' | 'end' | 'passage' | 'kind' | 'quantities' | 'dates' | 'names'>

/** A filing has ten thousands of them, most of which nobody asks for more than their text: everything else is found when it is asked for. */
class LazySentence implements Sentence {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly passage: number
  readonly kind: Sentence['kind']
  readonly quantities: Sentence['quantities']
  readonly dates: Sentence['dates']
  readonly names: Sentence['names']
  readonly question: boolean
  private readonly tables: readonly CueTable[]
  private searches: readonly CueSearch[] | undefined
  private costs: Uint16Array | undefined
  private edges: readonly number[] | undefined

  constructor(parts: Parts, tables: readonly CueTable[]) {
    this.source = parts.source
    this.start = parts.start
    this.end = parts.end
    this.text = parts.source.slice(parts.start, parts.end)
    this.passage = parts.passage
    this.kind = parts.kind
    this.quantities = parts.quantities
    this.dates = parts.dates
    this.names = parts.names
    this.question = /\?["')\]]*$/.test(this.text)
    this.tables = tables
  }

  cues(name: CueName): readonly Slice[] {
    this.searches ??= this.tables.map((table) => cueSearch(this.text, table, this.start))
    const [only] = this.searches
    const found =
      only && this.searches.length === 1
        ? only.find(name)
        : this.searches.flatMap((search) => search.find(name)).toSorted((a, b) => a.start - b.start)
    // "Critical IT load" is no "it".
    return name === 'companyNoun' && found.some((place) => this.isLoad(place)) ? found.filter((place) => !this.isLoad(place)) : found
  }

  private isLoad(place: Slice): boolean {
    return place.end - place.start === 2 && this.source.startsWith('IT', place.start)
  }

  has(name: CueName): boolean {
    return this.cues(name).length > 0
  }

  distance(from: number, to: number): number {
    return Math.abs(this.costTo(to) - this.costTo(from))
  }

  clause(offset: number): Slice {
    this.edges ??= boundaries(this.text)
    const local = offset - this.start
    let low = 0
    for (let index = 0; index < this.edges.length - 1; index++) if ((this.edges[index] ?? 0) <= local) low = index
    return { start: this.start + (this.edges[low] ?? 0), end: this.start + (this.edges[low + 1] ?? this.text.length) }
  }

  private costTo(offset: number): number {
    this.costs ??= costs(this.text)
    return this.costs[Math.max(0, Math.min(this.text.length, offset - this.start))] ?? 0
  }
}

export function makeSentence(parts: Parts, tables: readonly CueTable[]): Sentence {
  return new LazySentence(parts, tables)
}

/** Cost from a mention to another that does not overlap it; 0 when they touch or overlap. */
export function gap(sentence: Sentence, a: Slice, b: Slice): number {
  if (a.end <= b.start) return sentence.distance(a.end, b.start)
  if (b.end <= a.start) return sentence.distance(b.end, a.start)
  return 0
}

/** The nearest of several places before or after another, with its cost; `side` restricts where it may stand. */
export function nearest<T extends Slice>(
  sentence: Sentence,
  of: Slice,
  places: readonly T[],
  side: 'before' | 'after' | 'any' = 'any',
): { readonly place: T; readonly cost: number } | undefined {
  let best: { place: T; cost: number } | undefined
  for (const place of places) {
    if (side === 'before' && place.start >= of.start) continue
    if (side === 'after' && place.end <= of.end) continue
    const cost = gap(sentence, of, place)
    if (!best || cost < best.cost) best = { place, cost }
  }
  return best
}

/** Whether one of the kinds of words stands within `reach` of a place. */
export function near(sentence: Sentence, of: Slice, name: CueName, reach: number, side: 'before' | 'after' | 'any' = 'any'): boolean {
  const found = nearest(sentence, of, sentence.cues(name), side)
  return found !== undefined && found.cost <= reach
}
