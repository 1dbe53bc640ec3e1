// Numbers written out: "one hundred and sixty-eight", „siebenhundertsiebzehn“, „anderthalb“; with what is left of a German compound.
import { classAt, gapEnd, LETTER, letterRunEnd } from './characters.ts'

export interface WordNumber {
  readonly value: number
  /** Offset behind the last letter of the number. */
  readonly end: number
}

const englishSmall = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const englishTens = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)

export function isEnglishNumberWord(word: string): boolean {
  return englishSmall.has(word) || englishTens.has(word)
}

function wordAt(text: string, start: number): string {
  const end = letterRunEnd(text, start)
  return end - start > 9 ? '' : text.slice(start, end).toLowerCase()
}

/** Reads an English number at a word start; `hundred` and `thousand` belong to it, million and above are left to the scale. */
export function readEnglishNumber(text: string, start: number): WordNumber | undefined {
  let total = 0
  let current = -1
  let end = start
  let at = start
  // Tens may take a unit, a unit may take hundred, and so on: what may still follow.
  let room = 100
  for (let count = 0; count < 12; count++) {
    const word = wordAt(text, at)
    const small = englishSmall.get(word)
    const tens = englishTens.get(word)
    if (small !== undefined && (current < 0 || (small > 0 && small < room))) {
      current = Math.max(current, 0) + small
      room = 0
    } else if (tens !== undefined && (current < 0 || room === 100)) {
      current = Math.max(current, 0) + tens
      room = 10
    } else if (word === 'hundred' && current > 0 && current < 100) {
      current *= 100
      room = 100
    } else if (word === 'thousand' && current > 0 && total === 0) {
      total = current * 1000
      current = 0
      room = 100
    } else if (word !== 'and' || (room !== 100 && current !== 0)) break
    if (word !== 'and') end = at + word.length
    const next = gapEnd(text, at + word.length)
    if (next === at + word.length) break
    at = next
  }
  if (end === start) return undefined
  return withPoint(text, withHalf(text, { value: total + Math.max(current, 0), end }))
}

/** "three point two five": single digits behind "point". */
function withPoint(text: string, number: WordNumber): WordNumber {
  if (!text.startsWith(' point ', number.end)) return number
  let decimals = ''
  let end = number.end
  let at = number.end + 7
  for (let count = 0; count < 6; count++) {
    const word = wordAt(text, at)
    const digit = englishSmall.get(word)
    if (digit === undefined || digit > 9) break
    decimals += String(digit)
    end = at + word.length
    at = gapEnd(text, end)
    if (at === end) break
  }
  return decimals === '' ? number : { value: Number(`${number.value}.${decimals}`), end }
}

/** "two and a half": a half may follow a whole number. */
function withHalf(text: string, number: WordNumber): WordNumber {
  const phrase = ' and a half'
  if (text.startsWith(phrase, number.end) && classAt(text, number.end + phrase.length) !== LETTER) {
    return { value: number.value + 0.5, end: number.end + phrase.length }
  }
  return number
}

const digits: readonly (readonly [string, number])[] = [
  ['ein', 1],
  ['zwei', 2],
  ['zwo', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['fuenf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
]
const teens: readonly (readonly [string, number])[] = [
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
  ['zwoelf', 12],
  ['dreizehn', 13],
  ['vierzehn', 14],
  ['fünfzehn', 15],
  ['fuenfzehn', 15],
  ['sechzehn', 16],
  ['siebzehn', 17],
  ['achtzehn', 18],
  ['neunzehn', 19],
]
const tens: readonly (readonly [string, number])[] = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['dreissig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['fuenfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
]

type Part = readonly [value: number, length: number]

function oneOf(rows: readonly (readonly [string, number])[], word: string, at: number): Part | undefined {
  const first = word.charCodeAt(at)
  for (const [name, value] of rows) if (name.charCodeAt(0) === first && word.startsWith(name, at)) return [value, name.length]
  return undefined
}

function belowHundred(word: string, at: number): Part | undefined {
  const fixed = oneOf(teens, word, at) ?? oneOf(tens, word, at)
  if (fixed) return fixed
  const digit = oneOf(digits, word, at)
  if (!digit) return undefined
  const after = at + digit[1]
  if (word.startsWith('und', after)) {
    const ten = oneOf(tens, word, after + 3)
    if (ten) return [digit[0] + ten[0], digit[1] + 3 + ten[1]]
  }
  return digit
}

function belowThousand(word: string, at: number): Part | undefined {
  const first = belowHundred(word, at)
  const after = at + (first?.[1] ?? 0)
  if (!word.startsWith('hundert', after) || (first && first[0] > 99)) return first
  let length = (first?.[1] ?? 0) + 7
  let value = (first?.[0] ?? 1) * 100
  const and = word.startsWith('und', at + length) ? 3 : 0
  const rest = belowHundred(word, at + length + and)
  if (rest) {
    value += rest[0]
    length += and + rest[1]
  }
  return [value, length]
}

/** The number at the front of a lower-case German word and its length, `undefined` when there is none. „zwölfjährig“ gives 12 and 5. */
export function germanNumberIn(word: string): Part | undefined {
  if (word.startsWith('anderthalb')) return [1.5, 10]
  const first = belowThousand(word, 0)
  let value = first?.[0] ?? 0
  let length = first?.[1] ?? 0
  if (word.startsWith('tausend', length)) {
    value = (first?.[0] ?? 1) * 1000
    length += 7
    const and = word.startsWith('und', length) ? 3 : 0
    const rest = belowThousand(word, length + and)
    if (rest) {
      value += rest[0]
      length += and + rest[1]
    }
  }
  if (length === 0) return undefined
  if (word.startsWith('einhalb', length)) return [value + 0.5, length + 7]
  return [value, length]
}

// Endings that a German number itself may take: „einer“, „zweier“, „dreien“.
const endings = new Set(['', 'e', 'en', 'em', 'er', 'es', 's'])

/** True when the rest of the word is only the inflection of the number. „hunderte“ and „tausende“ are no numbers. */
export function isGermanInflection(value: number, rest: string): boolean {
  return rest === '' || (value === 1 && endings.has(rest)) || (rest === 'er' && (value === 2 || value === 3))
}
