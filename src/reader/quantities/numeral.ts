// Numbers in digits, with the separators of both languages, Swiss apostrophes and typographic spaces.
import { isDigitAt } from './characters.ts'
import type { Language } from './quantity.ts'

export interface Numeral {
  readonly value: number
  readonly end: number
  /** Four digits without separator, or fewer: what a year, a day or a label looks like. */
  readonly bare: boolean
  /** Digits before the first separator. */
  readonly lead: number
  /** A reading that joins plain spaces ("86 000") and is to be taken only when a unit follows. */
  readonly spaced?: { readonly value: number; readonly end: number }
  /** The value that the other language would read, where both can: 1.7 for "1.700" read as 1700. */
  readonly otherwise?: number
  /** The language that the separators themselves tell. */
  readonly language?: Language
}

/** The end of a run that looks like a number and is none: a date, a section number, a time, a version. */
export interface NoNumeral {
  readonly end: number
  readonly value?: undefined
}

const DOT = 0x2e
const COMMA = 0x2c

function digitRunEnd(text: string, index: number): number {
  let end = index
  while (isDigitAt(text, end)) end++
  return end
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc
}

/** No-break, figure, thin, hair and narrow no-break space: nobody sets them between two numbers. */
function isHardSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2007 || code === 0x2009 || code === 0x200a
}

function isSeparator(code: number): boolean {
  return code === DOT || code === COMMA || isApostrophe(code) || isHardSpace(code)
}

const vulgar = new Map<number, number>([
  [0xbc, 0.25],
  [0xbd, 0.5],
  [0xbe, 0.75],
  [0x2153, 1 / 3],
  [0x2154, 2 / 3],
])

// Longer runs are account numbers, keys and hashes, and would leave the exact range of a double.
const longest = 24
const longestLead = 15

const german: { readonly language: Language } = { language: 'de' }

interface Groups {
  readonly separators: readonly number[]
  readonly lengths: readonly number[]
  readonly bounds: readonly number[]
  readonly end: number
}

function groupsAt(text: string, start: number): Groups {
  const separators: number[] = []
  const lengths: number[] = []
  const bounds: number[] = [start]
  let end = digitRunEnd(text, start)
  lengths.push(end - start)
  while (true) {
    const code = text.charCodeAt(end)
    if (!isSeparator(code) || !isDigitAt(text, end + 1)) break
    const next = digitRunEnd(text, end + 1)
    // A hard space or an apostrophe separates thousands or nothing.
    if (code !== DOT && code !== COMMA && next - end !== 4) break
    separators.push(code)
    lengths.push(next - end - 1)
    bounds.push(end + 1)
    end = next
  }
  return { separators, lengths, bounds, end }
}

function numberOf(text: string, groups: Groups, whole: number): number {
  let digits = ''
  for (let index = 0; index < groups.lengths.length; index++) {
    const from = groups.bounds[index] ?? 0
    if (index === whole) digits += '.'
    digits += text.slice(from, from + (groups.lengths[index] ?? 0))
  }
  return Number(digits)
}

/** Reads the number whose first digit is at `start`. `language` is asked only when "1.700" or "1,700" could be either. */
export function readNumeral(text: string, start: number, language: () => Language | undefined): Numeral | NoNumeral {
  const run = digitRunEnd(text, start)
  if (!isSeparator(text.charCodeAt(run)) || !isDigitAt(text, run + 1)) return readPlain(text, start, run)
  const groups = groupsAt(text, start)
  const { separators, lengths, end } = groups
  const lead = lengths[0] ?? 0
  if (end - start > longest || lead > longestLead) return { end }
  const count = separators.length
  if (count === 0) return readPlain(text, start, run)
  const last = separators[count - 1] ?? 0
  const tail = lengths[count] ?? 0
  const grouped = (upTo: number) => {
    if (lead > 3 || text.charCodeAt(start) === 0x30) return false
    for (let index = 1; index <= upTo; index++) if (lengths[index] !== 3) return false
    return true
  }
  const alike = separators.every((code) => code === last)
  if (count === 1) {
    if (last !== DOT && last !== COMMA) return { value: numberOf(text, groups, -1), end, bare: false, lead }
    if (tail === 3 && grouped(1)) {
      const told = language()
      const thousands = told === undefined || (told === 'en') === (last === COMMA)
      const read = numberOf(text, groups, thousands ? -1 : 1)
      const otherwise = numberOf(text, groups, thousands ? 1 : -1)
      return { value: read, otherwise, end, bare: false, lead, ...(told ? {} : { language: (last === COMMA ? 'en' : 'de') as Language }) }
    }
    return { value: numberOf(text, groups, 1), end, bare: false, lead, ...(last === COMMA ? german : {}) }
  }
  if (alike && grouped(count)) {
    return { value: numberOf(text, groups, -1), end, bare: false, lead, ...(last === DOT ? german : {}) }
  }
  const first = separators[0] ?? 0
  const decimal = (last === DOT || last === COMMA) && last !== first && separators.slice(0, -1).every((code) => code === first)
  if (decimal && grouped(count - 1)) {
    return { value: numberOf(text, groups, count), end, bare: false, lead, language: last === COMMA ? 'de' : 'en' }
  }
  return { end }
}

/** "4 1/2": a whole number and a fraction. */
function mixedAt(text: string, start: number, end: number): { value: number; end: number } | undefined {
  if (
    text.charCodeAt(end) !== 0x20 ||
    text.charCodeAt(end + 2) !== 0x2f ||
    !isDigitAt(text, end + 1) ||
    !isDigitAt(text, end + 3) ||
    isDigitAt(text, end + 4)
  )
    return undefined
  const above = Number(text.charAt(end + 1))
  const below = Number(text.charAt(end + 3))
  return above > 0 && above < below ? { value: Number(text.slice(start, end)) + above / below, end: end + 4 } : undefined
}

/** Digits without separator, with what may follow them: "2½", "4 1/2", "86 000". */
function readPlain(text: string, start: number, end: number): Numeral | NoNumeral {
  const lead = end - start
  if (lead > longestLead) return { end }
  const value = Number(text.slice(start, end))
  const code = text.charCodeAt(end)
  if (code === 0x20 && isDigitAt(text, end + 1)) {
    const mixed = mixedAt(text, start, end)
    if (mixed) return { ...mixed, bare: false, lead }
    const spaced = lead <= 3 && text.charCodeAt(start) !== 0x30 ? spacedAt(text, start, end) : undefined
    if (spaced) return { value, end, bare: true, lead, spaced }
  }
  const half = code > 0x7f ? vulgar.get(code) : undefined
  return half === undefined ? { value, end, bare: true, lead } : { value: value + half, end: end + 1, bare: false, lead }
}

function spacedAt(text: string, start: number, firstEnd: number): { value: number; end: number } | undefined {
  let end = firstEnd
  let digits = text.slice(start, firstEnd)
  // At most a trillion: a row of a table must not be joined, nor read over and over.
  while (end - start < 16 && text.charCodeAt(end) === 0x20 && digitRunEnd(text, end + 1) === end + 4) {
    digits += text.slice(end + 1, end + 4)
    end += 4
  }
  if (end === firstEnd) return undefined
  const code = text.charCodeAt(end)
  if ((code === COMMA || code === DOT) && isDigitAt(text, end + 1)) {
    const decimals = digitRunEnd(text, end + 1)
    return { value: Number(`${digits}.${text.slice(end + 1, decimals)}`), end: decimals }
  }
  return { value: Number(digits), end }
}
