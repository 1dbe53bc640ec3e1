// Finds the words of the field in a sentence: which kinds of them it can hold is told by how its words begin, and only those are looked for.
import type { CueName, CueTable } from './lexicon/cues.ts'
import { openingsOf } from './openings.ts'
import type { Slice } from './sentences.ts'

// Letters of both languages and their neighbours. Not \p{L}: under `i` the engine closes it over case for every pattern, which took most of a cold start.
const word = 'a-z\\d\\u00aa\\u00b5\\u00ba\\u00c0-\\u024f'

/** Of letters that both cases have one code for, and no other: in a text of these alone, small letters found in small letters are words found without case. */
const plain = /^[\n -~\u00a0-\u00b4\u00b6-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u2010-\u203a€]*$/

/** A pattern for any text, and a faster one for the small letters of a plain one: without case a class of letters has dozens of ranges. */
interface Patterns {
  any?: RegExp
  small?: RegExp
}

function sourceOf(cue: string): string {
  return `(?<![${word}])(?:${cue
    .replace(/(^|\||\(\?:)\\b/g, '$1')
    .replaceAll('\\b', `(?![${word}])`)
    .replaceAll('[\\w', `[${word}`)
    .replaceAll('\\w', `[${word}]`)})`
}

/** The source with its letters small; escapes keep theirs: `\W` is another class than `\w`. */
const inSmall = (source: string) => source.replace(/\\.|[^\\]+/gs, (part) => (part.startsWith('\\') ? part : part.toLowerCase()))

const kinds = 32768

/** Slot of an opening, five bits a letter; where signs share a slot, a kind is looked for in vain. */
function slotOf(one: number, two: number, three: number): number {
  return ((one & 31) << 10) | ((two & 31) << 5) | (three & 31)
}

/** What a table's patterns are, and by how words begin which of them can match there: bit `n % 32` of row `n / 32` for kind number `n`. */
interface Index {
  readonly names: readonly CueName[]
  readonly numbers: ReadonlyMap<CueName, number>
  readonly patterns: readonly Patterns[]
  readonly rows: number
  /** Kinds that can begin with anything. */
  readonly always: Int32Array
  readonly slots: Int32Array
}

const indexes = new WeakMap<CueTable, Index>()

function indexOf(table: CueTable): Index {
  const known = indexes.get(table)
  if (known) return known
  const names = Object.keys(table) as CueName[]
  const rows = Math.ceil(names.length / 32)
  const always = new Int32Array(rows)
  const slots = new Int32Array(kinds * rows)
  const mark = (list: Int32Array, row: number, number: number) => {
    const at = row * rows + (number >> 5)
    list[at] = (list[at] ?? 0) | (1 << (number & 31))
  }
  for (const [number, name] of names.entries()) {
    const openings = table[name].includes('\\p') ? undefined : openingsOf(table[name])
    if (openings === undefined) mark(always, 0, number)
    else
      for (const opening of openings)
        mark(slots, slotOf(opening.charCodeAt(0), opening.charCodeAt(1) || 0, opening.charCodeAt(2) || 0), number)
  }
  const index = {
    names,
    numbers: new Map(names.map((name, number) => [name, number])),
    patterns: names.map(() => ({})),
    rows,
    always,
    slots,
  }
  indexes.set(table, index)
  return index
}

const isWord = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f) ||
  code === 0xaa ||
  code === 0xb5 ||
  code === 0xba

/** Which kinds can begin where a word of the text does. */
function possibleIn(text: string, { rows, always, slots }: Index): Int32Array {
  const possible = Int32Array.from(always)
  const admit = (slot: number) => {
    for (let row = 0, at = slot * rows; row < rows; row++, at++) possible[row] = (possible[row] ?? 0) | (slots[at] ?? 0)
  }
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!inside) {
      const two = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
      admit(slotOf(code, 0, 0))
      admit(slotOf(code, two, 0))
      admit(slotOf(code, two, at + 2 < text.length ? text.charCodeAt(at + 2) : 0))
    }
    inside = isWord(code)
  }
  return possible
}

export interface CueSearch {
  /** Places of every match of a kind, in order; found once. */
  find(name: CueName): readonly Slice[]
}

const nowhere: readonly Slice[] = []

/** Makes a text ready to be searched for kinds of words of one language; places are told as offsets from `base` on. */
export function cueSearch(text: string, table: CueTable, base = 0): CueSearch {
  const index = indexOf(table)
  const found: (readonly Slice[] | undefined)[] = []
  const small = plain.test(text) ? text.toLowerCase() : undefined
  const possible = small === undefined ? undefined : possibleIn(small, index)
  return {
    find(name) {
      const number = index.numbers.get(name) ?? 0
      const known = found[number]
      if (known) return known
      const admitted = possible === undefined || ((possible[number >> 5] ?? 0) & (1 << (number & 31))) !== 0
      return (found[number] = admitted ? search(name, number) : nowhere)
    },
  }

  function search(name: CueName, number: number): readonly Slice[] {
    const patterns = index.patterns[number] ?? {}
    if (small === undefined || table[name].includes('\\p')) {
      patterns.any ??= new RegExp(sourceOf(table[name]), 'giu')
      return placesOf(patterns.any, small ?? text, base)
    }
    patterns.small ??= new RegExp(inSmall(sourceOf(table[name])), 'g')
    return placesOf(patterns.small, small, base)
  }
}

function placesOf(pattern: RegExp, text: string, base: number): readonly Slice[] {
  const places: Slice[] = []
  pattern.lastIndex = 0
  let match: RegExpExecArray | null
  while ((match = pattern.exec(text)) !== null) {
    if (match[0] === '') pattern.lastIndex++
    else places.push({ start: base + match.index, end: base + match.index + match[0].length })
  }
  return places.length === 0 ? nowhere : places
}
