// Numbers that begin with a word: "two hundred", „fünfzehn“, "a third", „eine halbe Milliarde“, „Zehnjahresvertrag“.
import { readBoundBefore, wordBefore, wordStartBefore } from './bounds.ts'
import { ratioCandidate, type Candidate, type NumberRead } from './candidate.ts'
import { classAt, gapEnd, LETTER, letterRunEnd, SPACE } from './characters.ts'
import { complete } from './complete.ts'
import { fractionBehind, germanDivisor, readFraction } from './fractions.ts'
import type { LanguageSense } from './language.ts'
import { germanNumberIn, isEnglishNumberWord, isGermanInflection, readEnglishNumber } from './number-words.ts'
import { scaleWords } from './scales.ts'
import { readUnit, unitWords } from './units.ts'
import { wordFilter } from './word-filter.ts'

/** Takes a candidate and gives the offset behind it, -1 when it is none or stands in what has been taken. */
export type Take = (candidate: Candidate | undefined) => number

const ones = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'gigawatt'])

/** Words between an article and what it counts that change nothing: "a full gigawatt", „ein ganzes Gigawatt“. */
const whole = new Set(['full', 'whole', 'entire', 'complete', 'single', 'solid', 'round', 'cool'])
const wholeGerman = /^ (?:ganz|voll|komplett|rund|geschlagen|glatt|einzig)e[smnr]? /iu

/** Reads the number that begins with the word `[start, end)`. */
export function writtenNumber(text: string, start: number, end: number, sense: LanguageSense, take: Take): number {
  if (end - start > 48) return -1
  const word = text.slice(start, end).toLowerCase()
  if (isEnglishNumberWord(word)) {
    const read = readEnglishNumber(text, start)
    return read ? take(written(text, { value: read.value, start, end: read.end }, 'en', sense)) : -1
  }
  if (ones.has(word)) {
    if (classAt(text, start - 1) !== SPACE) return -1
    // "a full gigawatt": the word between says only that nothing is missing.
    const inner = whole.has(wordBefore(text, start)) ? wordStartBefore(text, start) : start
    const article = wordBefore(text, inner)
    if ((article !== 'a' && (article !== 'an' || inner === start)) || classAt(text, inner - 1) !== SPACE) return -1
    const from = wordStartBefore(text, inner)
    if (inner !== start && word !== 'hundred' && word !== 'dozen')
      return take(written(text, { value: 1, start: from, end: start - 1 }, 'en', sense))
    const value = word === 'hundred' ? 100 : word === 'dozen' ? 12 : 1
    return take(written(text, { value, start: from, end: value === 1 ? from + 1 : end }, 'en', sense))
  }
  const fraction = readFraction(text, start, end, (from) => readBoundBefore(text, from, false).bound !== undefined)
  if (fraction) {
    if (!fraction.ofOne) return take(ratioCandidate(fraction.start, fraction.end, fraction.value, fraction.language))
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

/** "one to two gigawatts", „ein bis zwei Jahre“ */
function rangeFollows(text: string, end: number): boolean {
  return classAt(text, end) === SPACE && (text.startsWith('bis ', end + 1) || text.startsWith('to ', end + 1))
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
    const filler = value === 1 ? (wholeGerman.exec(text.slice(end + rest.length, end + rest.length + 16))?.[0] ?? ' ') : ' '
    const last = end + rest.length + filler.length - 1
    if (value === 1 && word !== 'eins' && !mayBeCounted(text, last) && !rangeFollows(text, last)) return -1
    const candidate = written(text, { value, start, end: last }, 'de', sense)
    // "ein" is mostly an article: it counts before a scale, a percentage, a gigawatt.
    if (candidate && value === 1 && word !== 'eins' && !articleCounts(text, candidate)) return -1
    return take(candidate)
  }
  const divisor = germanDivisor(rest)
  if (divisor !== undefined && value < divisor) return take(ratioCandidate(start, end + rest.length, value / divisor, 'de'))
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
    const candidate = ratioCandidate(start, end + stem.length, value, 'de')
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
  if (candidate.weak) return true
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
    return ratioCandidate(read.start, fraction.end, value, fraction.language)
  }
  const candidate = complete(text, numberOf({ ...read, language }), () => language ?? sense(read.start))
  if (!candidate) return undefined
  // "one day" is some day.
  if (candidate.kind === 'time' && read.value === 1 && candidate.factor === 1 && candidate.unit === 'day') return undefined
  if (candidate.unit === '' && !candidate.scaled) {
    if (fraction || readUnit(text, gapEnd(text, candidate.end))) return undefined
    candidate.weak = read.value < 13
    if (read.value < 2 && !rangeFollows(text, candidate.end)) return undefined
  }
  return candidate
}
