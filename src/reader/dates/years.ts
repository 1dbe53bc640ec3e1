// Years: told from other numbers of four digits by what stands on both sides, or named as "next year".
import { readUnit } from '../quantities/units.ts'
import { classAt, DIGIT, gapEnd, isDigitAt, LETTER } from '../quantities/characters.ts'
import { shifts, spans } from './date-words.ts'
import { nextWord, previousWord, type Scene } from './place.ts'

const openers = new Set(
  'in by since of for until till through during from fiscal before after early late mid end year years im bis seit ab jahr jahre jahres ende anfang mitte nach vor von herbst sommer frühjahr winter frühling spring summer autumn fall christmas weihnachten und and or oder to'.split(
    ' ',
  ),
)

/** True when the four digits `[start, end)` are a year: no currency, sign or unit beside them unless a preposition of time stands before. */
export function isYear(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (
    before === 0x24 ||
    before === 0x20ac ||
    before === 0xa3 ||
    before === 0x23 ||
    before === 0x2e ||
    before === 0x3a ||
    before === 0x5f ||
    before === 0x3d
  )
    return false
  if (classAt(text, start - 1) === LETTER || classAt(text, start - 1) === DIGIT) return false
  if ((before === 0x20 || before === 0xa0) && (text.charCodeAt(start - 2) === 0x24 || text.charCodeAt(start - 2) === 0x20ac)) return false
  if (before === 0x2d && isDigitAt(text, start - 2)) return false
  if (before === 0x2c && isDigitAt(text, start - 2)) return false
  if (text.charCodeAt(end) === 0x2d && isDigitAt(text, end + 1)) return false
  if (text.charCodeAt(end) === 0x25 || text.charCodeAt(end) === 0x3a) return false
  const at = gapEnd(text, end)
  const unit = at > end ? readUnit(text, at) : undefined
  if (!unit) return true
  // "2,000 shares" is written with its comma; "in 2025 shares rose" is a year.
  return openers.has(previousWord(text, start).lower)
}

const linking = new Set(['of', 'the', 'des', 'im', 'in', 'vom'])

/** "of next year", „des vergangenen Jahres“, „des Vorjahres“ behind a month or a part of a year: the year counted from the publication's. */
export function yearNamedBehind(scene: Scene, end: number): { readonly year: number; readonly end: number } | undefined {
  if (scene.published === undefined) return undefined
  const here = Number(scene.published.slice(0, 4))
  let word = nextWord(scene.text, end)
  for (let count = 0; count < 2 && linking.has(word.lower); count++) word = nextWord(scene.text, word.end)
  if (word.lower === 'vorjahres') return { year: here - 1, end: word.end }
  const shift = shifts.get(word.lower)
  if (shift === undefined) return undefined
  const noun = nextWord(scene.text, word.end)
  return spans.get(noun.lower) === 'year' ? { year: here + shift, end: noun.end } : undefined
}
