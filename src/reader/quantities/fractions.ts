// Fractions in words: "two thirds", "a quarter of", „ein Drittel“, „die Hälfte“, and what they are fractions of: "half a billion".
import { wordBefore, wordStartBefore } from './bounds.ts'
import { classAt, gapEnd, HYPHEN, LETTER, letterRunEnd, SPACE } from './characters.ts'

const english = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
])
const german = new Map<string, number>([
  ['drittel', 3],
  ['viertel', 4],
  ['fünftel', 5],
  ['sechstel', 6],
  ['siebtel', 7],
  ['achtel', 8],
  ['neuntel', 9],
  ['zehntel', 10],
])

export interface FractionRead {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly language: 'en' | 'de'
  /** True when a scale or unit follows that the fraction multiplies: "half a billion". */
  readonly ofOne: boolean
}

function lowerWord(text: string, start: number): string {
  const end = letterRunEnd(text, start)
  return end - start > 16 ? '' : text.slice(start, end).toLowerCase()
}

function nextWord(text: string, end: number): string {
  const at = gapEnd(text, end)
  return at === end ? '' : lowerWord(text, at)
}

/** The denominator of a fraction noun behind a number word that ends at `end`: the "thirds" of "two thirds". */
export function fractionBehind(
  text: string,
  end: number,
): { readonly divisor: number; readonly end: number; readonly language: 'en' | 'de' } | undefined {
  const at = gapEnd(text, end)
  if (at === end || classAt(text, at) !== LETTER) return undefined
  const wordEnd = letterRunEnd(text, at)
  const word = lowerWord(text, at)
  const divisor = english.get(word)
  if (divisor !== undefined) {
    // "three quarters" are a span of time unless a hyphen or "of" makes them parts.
    const parts = classAt(text, end) === HYPHEN || nextWord(text, wordEnd) === 'of' || (divisor !== 4 && word.endsWith('s'))
    return parts || (divisor !== 4 && divides(text, wordEnd)) ? { divisor, end: wordEnd, language: 'en' } : undefined
  }
  const stem = word.endsWith('n') ? word.slice(0, -1) : word
  const part = german.get(word) ?? german.get(stem)
  return part === undefined ? undefined : { divisor: part, end: wordEnd, language: 'de' }
}

/** The German fraction that a compound ends in: „zweidrittel“ gives 3 for the rest „drittel“. */
export function germanDivisor(rest: string): number | undefined {
  for (const [name, divisor] of german) if (rest.startsWith(name)) return divisor
  return undefined
}

const afterPart = new Set(['of', 'more', 'less', 'lower', 'higher', 'below', 'above', 'or', 'from', 'to', 'on', 'in', 'this', 'since'])
const afterHalf = new Set(['of', 'the', 'its', 'their', 'our', 'his', 'this', 'that', 'these', 'those', 'all'])

/** True when what follows is no noun that an ordinal would belong to. */
function divides(text: string, end: number): boolean {
  const word = nextWord(text, end)
  return word === '' || afterPart.has(word)
}

const halves = new Set(['halbe', 'halbes', 'halben', 'halber'])
const numberedHalf = new Set([
  'first',
  'second',
  'latter',
  'other',
  'this',
  'last',
  'next',
  'each',
  'every',
  'ersten',
  'erste',
  'zweiten',
  'zweite',
  'letzten',
  'anderen',
  'andere',
  'bessere',
  'dritten',
  'vierten',
  'third',
  'fourth',
])

/** Reads a fraction whose noun is the word `[start, end)`: "half", "third", „Hälfte“, „halbe“. */
export function readFraction(text: string, start: number, end: number, bounded: (start: number) => boolean): FractionRead | undefined {
  const word = text.slice(start, end).toLowerCase()
  if (word === 'hälfte') {
    const before = wordBefore(text, start)
    if (numberedHalf.has(before)) return undefined
    const article = before === 'die' || before === 'der' || before === 'eine'
    return { start: article ? wordStartBefore(text, start) : start, end, value: 0.5, language: 'de', ofOne: false }
  }
  if (halves.has(word)) {
    const before = wordBefore(text, start)
    const article = before.startsWith('ein') && before.length <= 5
    return { start: article ? wordStartBefore(text, start) : start, end, value: 0.5, language: 'de', ofOne: true }
  }
  const divisor = english.get(word)
  if (divisor === undefined) return undefined
  return divisor === 2 ? readHalf(text, start, end, bounded) : readPart(text, start, end, divisor, bounded)
}

function readHalf(text: string, start: number, end: number, bounded: (start: number) => boolean): FractionRead | undefined {
  const before = wordBefore(text, start)
  if (numberedHalf.has(before) || classAt(text, end) === HYPHEN) return undefined
  const next = nextWord(text, end)
  if (next === 'a' || next === 'an') {
    return { start, end: letterRunEnd(text, gapEnd(text, end)), value: 0.5, language: 'en', ofOne: true }
  }
  const from = before === 'one' || before === 'a' ? wordStartBefore(text, start) : start
  return afterHalf.has(next) || bounded(from) || before === 'by'
    ? { start: from, end, value: 0.5, language: 'en', ofOne: false }
    : undefined
}

function readPart(
  text: string,
  start: number,
  end: number,
  divisor: number,
  bounded: (start: number) => boolean,
): FractionRead | undefined {
  const before = wordBefore(text, start)
  if ((before !== 'a' && before !== 'an') || classAt(text, start - 1) !== SPACE || classAt(text, end) === HYPHEN) return undefined
  const from = wordStartBefore(text, start)
  const next = nextWord(text, end)
  if (next === 'of') {
    const at = gapEnd(text, gapEnd(text, end) + 2)
    const article = lowerWord(text, at)
    const ofOne = article === 'a' || article === 'an'
    return { start: from, end: ofOne ? letterRunEnd(text, at) : end, value: 1 / divisor, language: 'en', ofOne }
  }
  const loose = divisor === 4 ? bounded(from) || wordBefore(text, from) === 'by' : divides(text, end) || bounded(from)
  return loose && (divisor !== 4 || divides(text, end)) ? { start: from, end, value: 1 / divisor, language: 'en', ofOne: false } : undefined
}
