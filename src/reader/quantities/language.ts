// Tells German from English by the small words around a place, line by line, because documents mix them.
import { classAt, LETTER, NEWLINE } from './characters.ts'
import type { Language } from './quantity.ts'
import { wordKey } from './word-filter.ts'

// Words that are frequent in one language and no word of the other; "in", "an", "am", "so", "was", "die", "war", "hat" are left out where both know them.
const english =
  'the of and to for its with from by at is are has have been said says will would which that this on as their it a per more than about over up bn billion percent cents share shares year years quarter dollars megawatts between under after into'
const german =
  'der das und von mit für auf bei ist sind hat haben nach den dem des ein eine einen einem einer eines im zu zum zur pro je rund bis über sich werden wird wurde durch als auch nicht aus mehr seit mrd mio tsd milliarden millionen milliarde prozent aktie aktien jahr jahre jahren dollar euro zwischen unter etwa laut um vom mia quartal uhr ende'

// Words are looked up by a number made of their letters, so that reading a line makes no texts.
const words = new Map<number, number>()
for (const word of english.split(' ')) words.set(wordKey(word, 0, word.length), 1)
for (const word of german.split(' ')) words.set(wordKey(word, 0, word.length), -1)
const longest = 9
/** So much evidence for one language more than for the other settles it. */
const certain = 4

/** Above zero speaks for English, below for German; 0 tells nothing. */
function evidence(text: string, from: number, to: number): number {
  let sum = 0
  let at = from
  while (at < to) {
    if (classAt(text, at) !== LETTER) {
      at++
      continue
    }
    let end = at + 1
    let foreign = text.charCodeAt(at) > 0x7f
    while (end < to && classAt(text, end) === LETTER) {
      if (text.charCodeAt(end) > 0x7f) foreign = true
      end++
    }
    if (end - at <= longest && end - at > 1) sum += words.get(wordKey(text, at, end)) ?? 0
    else if (end - at === 1 && text.charCodeAt(at) === 0x61) sum++
    if (foreign) sum -= 0.5
    if (sum >= certain || sum <= -certain) return sum
    at = end
  }
  return sum
}

// How far a line is read back and ahead of a number, and for how much of it the answer holds.
const back = 100
const ahead = 240
const holds = 180
const sample = 8000

/** A question that can be asked for any offset; the answers of one line are remembered while the reader stays in it. */
export type LanguageSense = (index: number) => Language | undefined

/** `undefined` when neither the line nor the document's beginning tells. */
export function senseLanguage(text: string, given: Language | undefined): LanguageSense {
  if (given) return () => given
  let whole: Language | undefined | null = null
  let knownFrom = 0
  let knownTo = -1
  let known: Language | undefined
  const ofWhole = () => {
    if (whole === null) {
      const sum = evidence(text, 0, Math.min(text.length, sample))
      whole = sum > 0 ? 'en' : sum < 0 ? 'de' : undefined
    }
    return whole
  }
  return (index) => {
    if (index >= knownFrom && index < knownTo) return known
    let from = index
    while (from > 0 && index - from < back && classAt(text, from - 1) !== NEWLINE) from--
    let to = index
    while (to < text.length && to - index < ahead && classAt(text, to) !== NEWLINE) to++
    const sum = evidence(text, from, to)
    known = sum >= 1 ? 'en' : sum <= -1 ? 'de' : ofWhole()
    knownFrom = index
    knownTo = to - index < ahead ? to : index + holds
    return known
  }
}
