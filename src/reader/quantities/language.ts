// Tells German from English by the small words around a place, line by line, because documents mix them.
import { classAt, LETTER, NEWLINE } from './characters.ts'
import type { Language } from './quantity.ts'

// Words that are frequent in one language and no word of the other; "in", "an", "am", "so", "was", "die", "war", "hat" are left out where both know them.
const english =
  'the of and to for its with from by at is are has have been said says will would which that this on as their it a per more than about over up bn billion percent cents share shares year years quarter dollars megawatts between under after into'
const german =
  'der das und von mit für auf bei ist sind hat haben nach den dem des ein eine einen einem einer eines im zu zum zur pro je rund bis über sich werden wird wurde durch als auch nicht aus mehr seit mrd mio tsd milliarden millionen milliarde prozent aktie aktien jahr jahre jahren dollar euro zwischen unter etwa laut um vom mia quartal uhr ende'

const words = new Map<string, number>()
for (const word of english.split(' ')) words.set(word, 1)
for (const word of german.split(' ')) words.set(word, -1)

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
    let foreign = false
    while (end < to && classAt(text, end) === LETTER) {
      if (text.charCodeAt(end) > 0x7f) foreign = true
      end++
    }
    if (end - at <= 9) sum += words.get(text.slice(at, end).toLowerCase()) ?? 0
    if (foreign) sum -= 0.5
    at = end
  }
  return sum
}

const window = 240
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
    while (from > 0 && index - from < window && classAt(text, from - 1) !== NEWLINE) from--
    let to = index
    while (to < text.length && to - index < window && classAt(text, to) !== NEWLINE) to++
    const sum = evidence(text, from, to)
    known = sum >= 1 ? 'en' : sum <= -1 ? 'de' : ofWhole()
    knownFrom = index
    // Of a long line only the near half of the window is answered for.
    knownTo = to - index < window ? to : index + window / 2
    return known
  }
}
