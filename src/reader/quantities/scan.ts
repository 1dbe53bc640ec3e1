// The scanner: one pass over the text that stops only at digits and at words that can begin a number.
import { readBoundBefore, wordBefore, wordStartBefore } from './bounds.ts'
import { complete, type Candidate, type NumberRead } from './candidate.ts'
import { classAt, DIGIT, gapEnd, HYPHEN, isDashAt, isDigitAt, isUpperAt, LETTER, letterRunEnd, SPACE } from './characters.ts'
import { isCurrencyCode } from './currency.ts'
import { isNoQuantity } from './exclusions.ts'
import { fractionBehind, germanDivisor, readFraction, type FractionRead } from './fractions.ts'
import type { LanguageSense } from './language.ts'
import { germanNumberIn, isEnglishNumberWord, isGermanInflection, readEnglishNumber } from './number-words.ts'
import { readNumeral } from './numeral.ts'
import { isTrigger } from './triggers.ts'
import { scaleWords } from './scales.ts'
import { readUnit, unitWords } from './units.ts'
import { wordFilter } from './word-filter.ts'

const bridges = new Set(['bis', 'to', 'und', 'and', 'oder', 'or', 'von', 'from', 'auf', 'us'])

/** All numbers of the text with what stands around them, in order and without overlap. */
export function scan(text: string, sense: LanguageSense): Candidate[] {
  const found: Candidate[] = []
  const length = text.length
  let at = 0
  let free = 0
  const take = (candidate: Candidate | undefined): number => {
    if (!candidate) return -1
    if (candidate.start < free) {
      if (candidate.numberStart < free) return -1
      candidate.start = Math.max(candidate.start, free)
    }
    found.push(candidate)
    free = candidate.end
    return candidate.end
  }
  while (at < length) {
    const kind = classAt(text, at)
    if (kind === DIGIT) {
      at = Math.max(digitsAt(text, at, sense, take), at + 1)
    } else if (kind === LETTER) {
      const end = letterRunEnd(text, at)
      const next = classAt(text, end)
      if (next === DIGIT) {
        at = isCurrencyCode(text.slice(at, Math.min(end, at + 4))) ? end : nameEnd(text, end)
      } else if (next === HYPHEN && isDigitAt(text, end + 1) && !bridges.has(text.slice(at, Math.min(end, at + 5)).toLowerCase())) {
        at = nameEnd(text, end + 1)
      } else {
        at = end - at > 2 && isTrigger(text, at) ? Math.max(wordAt(text, at, end, sense, take), end) : end
      }
    } else at++
  }
  return found
}

type Take = (candidate: Candidate | undefined) => number

/** End of a name that goes on with digits: "GB300", "S19j", "FY26", "v2.1", "CB-3". */
function nameEnd(text: string, index: number): number {
  let end = index
  while (true) {
    const found = classAt(text, end)
    if (found === DIGIT || found === LETTER) end++
    else if ((found === HYPHEN || text.charCodeAt(end) === 0x2e || text.charCodeAt(end) === 0x2f) && isDigitAt(text, end + 1)) end++
    else return end
  }
}

/** End of what follows a refused number and belongs to it: the "4" of "Horizon 1-4", the rest of a date. */
function refusedEnd(text: string, index: number): number {
  let end = index
  while ((isDashAt(text, end) || text.charCodeAt(end) === 0x2f || text.charCodeAt(end) === 0x3a) && isDigitAt(text, end + 1)) {
    end++
    while (isDigitAt(text, end)) end++
  }
  return classAt(text, end) === LETTER ? nameEnd(text, end) : end
}

function digitsAt(text: string, start: number, sense: LanguageSense, take: Take): number {
  const numeral = readNumeral(text, start, () => sense(start))
  const { end } = numeral
  if (numeral.value === undefined) return refusedEnd(text, end)
  const next = text.charCodeAt(end)
  if ((next === 0x3a || next === 0x2f) && isDigitAt(text, end + 1)) {
    const part = next === 0x2f && numeral.bare ? slashFraction(text, start, end, numeral.value, sense) : undefined
    return part ? take(part) : refusedEnd(text, end)
  }
  // "2x150 MW": the size stands behind the sign.
  if (next === 0x78 && isDigitAt(text, end + 1)) return end + 1
  const chain = chainEnd(text, start, end, numeral.bare ? numeral.lead : 0)
  if (chain > end) return refusedEnd(text, chain)
  const language = () => numeral.language ?? sense(start)
  const base = {
    start,
    end,
    bare: numeral.bare,
    lead: numeral.lead,
    words: false,
    language: numeral.language,
    otherwise: numeral.otherwise,
  }
  if (numeral.spaced && !isUpperAt(text, wordStartBefore(text, start))) {
    const spaced = complete(text, { ...base, value: numeral.spaced.value, end: numeral.spaced.end, bare: false }, language)
    const { end: spacedEnd } = numeral.spaced
    const counted =
      spaced && (spaced.unit !== '' || spaced.scaled || (classAt(text, spacedEnd) === SPACE && classAt(text, spacedEnd + 1) === LETTER))
    if (spaced && (counted || text.charCodeAt(end + 1) === 0x30)) return take(spaced)
  }
  const candidate = complete(text, { ...base, value: numeral.value }, language)
  if (!candidate) return nameEnd(text, classAt(text, end) === HYPHEN ? end + 1 : end)
  if (isNoQuantity(text, candidate)) return refusedEnd(text, end)
  return take(candidate)
}

/** End of a run of digits that hyphens, brackets or a plus show to be a date, a file number or a telephone number; `end` when it is none. */
function chainEnd(text: string, start: number, end: number, lead: number): number {
  if (lead === 0) return end
  const before = text.charCodeAt(start - 1)
  if (before === 0x2b || (before === 0x28 && text.charCodeAt(end) === 0x29)) {
    let at = end
    let digits = lead
    while (at - start < 26) {
      const code = text.charCodeAt(at)
      if (isDigitAt(text, at)) digits++
      else if (code !== 0x20 && code !== 0x2d && code !== 0x28 && code !== 0x29 && code !== 0x2f && code !== 0x2011) break
      at++
    }
    while (at > end && !isDigitAt(text, at - 1)) at--
    if (digits >= 9 && at > end) return at
  }
  if (!isDashAt(text, end) || !isDigitAt(text, end + 1)) return end
  let groups = 1
  let at = end
  let odd = false
  while (isDashAt(text, at) && isDigitAt(text, at + 1)) {
    groups++
    const from = at + 1
    at = from
    while (isDigitAt(text, at)) at++
    // A group that begins with 0 and has no decimals is no number: "2025-09", "555-0100".
    if (text.charCodeAt(from) === 0x30 && at - from > 1) odd = true
  }
  const month = lead === 4 && at - end === 3 && text.charCodeAt(end) === 0x2d && groups === 2
  return groups > 2 || odd || (month && Number(text.slice(end + 1, at)) <= 12 && text.charCodeAt(start) !== 0x30) ? at : end
}

/** "2/3 of": a fraction in digits, when "of" or a German genitive follows. */
function slashFraction(text: string, start: number, end: number, above: number, sense: LanguageSense): Candidate | undefined {
  let to = end + 1
  while (isDigitAt(text, to)) to++
  const below = Number(text.slice(end + 1, to))
  if (above >= below || below > 12) return undefined
  const next = gapEnd(text, to)
  const word = text.slice(next, letterRunEnd(text, next))
  const followed = next > to && (word === 'of' || word === 'der' || word === 'des')
  if (!followed && readBoundBefore(text, start, false).bound === undefined) return undefined
  return ratioOf({
    start,
    end: to,
    value: above / below,
    language: word === 'of' ? 'en' : word === 'der' || word === 'des' ? 'de' : (sense(start) ?? 'en'),
    ofOne: false,
  })
}

function ratioOf(fraction: FractionRead): Candidate {
  return {
    start: fraction.start,
    end: fraction.end,
    numberStart: fraction.start,
    numberEnd: fraction.end,
    number: fraction.value,
    scale: 1,
    scaled: false,
    unit: 'ratio',
    factor: 1,
    kind: 'ratio',
    prefixed: false,
    language: fraction.language,
    weak: false,
    bare: false,
    lead: 0,
    hyphenated: false,
    plus: false,
    compoundOf: undefined,
    boundStart: fraction.start,
    bound: undefined,
    upper: undefined,
    shared: false,
    replaces: undefined,
    superseded: false,
  }
}

const ones = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'gigawatt'])

function wordAt(text: string, start: number, end: number, sense: LanguageSense, take: Take): number {
  if (end - start > 48) return -1
  const word = text.slice(start, end).toLowerCase()
  if (isEnglishNumberWord(word)) {
    const read = readEnglishNumber(text, start)
    return read ? take(written(text, { value: read.value, start, end: read.end }, 'en', sense)) : -1
  }
  if (ones.has(word)) {
    if (wordBefore(text, start) !== 'a' || classAt(text, start - 1) !== SPACE) return -1
    const from = wordStartBefore(text, start)
    const value = word === 'hundred' ? 100 : word === 'dozen' ? 12 : 1
    return take(written(text, { value, start: from, end: value === 1 ? from + 1 : end }, 'en', sense))
  }
  const fraction = readFraction(text, start, end, (from) => readBoundBefore(text, from, false).bound !== undefined)
  if (fraction) {
    if (!fraction.ofOne) return take(ratioOf(fraction))
    const candidate = complete(text, numberOf(fraction), () => fraction.language)
    return candidate && (candidate.scaled || candidate.kind === 'power' || candidate.kind === 'time') ? take(candidate) : -1
  }
  return germanAt(text, start, word, sense, take)
}

const counted = wordFilter([
  ...scaleWords,
  ...unitWords,
  'drittel',
  'viertel',
  'fünftel',
  'sechstel',
  'siebtel',
  'achtel',
  'neuntel',
  'zehntel',
])

/** True when the word behind an article could be a scale, a unit or a fraction. */
function mayBeCounted(text: string, end: number): boolean {
  const at = gapEnd(text, end)
  if (at === end) return false
  return classAt(text, at) !== LETTER || counted(text, at, letterRunEnd(text, at))
}

const vague = new Set(['paar', 'einige', 'einigen', 'mehrere', 'mehreren', 'viele', 'etliche', 'etlichen', 'several', 'many', 'few'])

function numberOf(read: {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly language: 'en' | 'de'
}): NumberRead {
  return { value: read.value, start: read.start, end: read.end, bare: false, lead: 0, words: true, language: read.language }
}

function germanAt(text: string, start: number, word: string, sense: LanguageSense, take: Take): number {
  if (word.startsWith('viertelmil')) {
    // „eine Viertelmilliarde“: the scale is glued to the fraction.
    const quarter = numberOf({
      value: 0.25,
      start: wordBefore(text, start) === 'eine' ? wordStartBefore(text, start) : start,
      end: start + 7,
      language: 'de',
    })
    return take(complete(text, quarter, () => 'de'))
  }
  if (vague.has(wordBefore(text, start))) return -1
  const part = germanNumberIn(word)
  if (!part) return -1
  const [value, length] = part
  const rest = word.slice(length)
  const end = start + length
  if (isGermanInflection(value, rest)) {
    if (value === 1 && word !== 'eins' && !mayBeCounted(text, end + rest.length)) return -1
    const candidate = written(text, { value, start, end: end + rest.length }, 'de', sense)
    // "ein" is mostly an article: it counts before a scale, a percentage, a gigawatt.
    if (candidate && value === 1 && word !== 'eins' && !articleCounts(text, candidate)) return -1
    return take(candidate)
  }
  const divisor = germanDivisor(rest)
  if (divisor !== undefined && value < divisor)
    return take(ratioOf({ start, end: end + rest.length, value: value / divisor, language: 'de', ofOne: false }))
  return take(germanCompound(text, start, end, value, rest))
}

const compounds: readonly (readonly [stem: string, unit: string, factor: number])[] = [
  ['jahres', 'year', 1],
  ['jahre', 'year', 1],
  ['jährig', 'year', 1],
  ['monats', 'year', 1 / 12],
  ['monatig', 'year', 1 / 12],
  ['wöchig', 'day', 7],
  ['tägig', 'day', 1],
  ['megawatt', 'MW', 1],
  ['gigawatt', 'MW', 1e3],
  ['prozentig', 'ratio', 0.01],
  ['fach', 'x', 1],
]

/** „Fünfzehnjahresvertrag“, „zehnjährig“, „dreifach“. */
function germanCompound(text: string, start: number, end: number, value: number, rest: string): Candidate | undefined {
  for (const [stem, unit, factor] of compounds) {
    if (!rest.startsWith(stem) || (unit === 'x' && value === 1)) continue
    const candidate = ratioOf({ start, end: end + stem.length, value, language: 'de', ofOne: false })
    candidate.numberEnd = end
    candidate.unit = unit
    candidate.factor = factor
    candidate.kind = unit === 'x' ? 'multiple' : unit === 'ratio' ? 'ratio' : unit === 'MW' ? 'power' : 'time'
    const noun = rest.slice(stem.length)
    if (noun.length > 3) candidate.compoundOf = noun
    else candidate.end += noun.length
    return text.length >= candidate.end ? candidate : undefined
  }
  return undefined
}

function articleCounts(text: string, candidate: Candidate): boolean {
  if (candidate.scaled || candidate.kind === 'ratio' || candidate.kind === 'hashrate') return true
  if (candidate.kind === 'power') return candidate.factor >= 1e3 || readBoundBefore(text, candidate.start, false).bound !== undefined
  return false
}

function written(
  text: string,
  read: { readonly value: number; readonly start: number; readonly end: number },
  language: 'en' | 'de',
  sense: LanguageSense,
): Candidate | undefined {
  const fraction = fractionBehind(text, read.end)
  if (fraction && read.value < fraction.divisor) {
    const value = read.value / fraction.divisor
    return ratioOf({ start: read.start, end: fraction.end, value, language: fraction.language, ofOne: false })
  }
  const candidate = complete(text, numberOf({ ...read, language }), () => language ?? sense(read.start))
  if (!candidate) return undefined
  // "one day" is some day.
  if (candidate.kind === 'time' && read.value === 1 && candidate.factor === 1 && candidate.unit === 'day') return undefined
  if (candidate.unit === '' && !candidate.scaled) {
    if (fraction || readUnit(text, gapEnd(text, candidate.end))) return undefined
    candidate.weak = read.value < 13
    if (read.value < 2) return undefined
  }
  return candidate
}
